package relation

import (
	"time"

	"parley/atlas"
	"parley/extract/link"
)

// reader holds what is known of a document while its sentences are read, and the parts of the sentence at hand.
type reader struct {
	doc       *link.Document
	published time.Time
	atlas     *atlas.Atlas
	lex       *lexicon

	words       []word
	elements    []element
	phrases     []phrase
	groups      []group
	nextMention int
	sentence    int
	headline    bool

	memory        memory
	office        []int    // by entity: 1 + the entity that it serves, 0 for none
	holder        []int    // by entity: 1 + the first person who holds an office of it
	holderTitle   []string // by entity: that office
	country       int      // entity of the country that the document names most, -1 for none
	counts        []int    // by entity: mentions
	lastOwner     int      // entity of the last office of the sentence, -1 for none
	lastOwnerWord int      // the word that named its holder
	pair          [2]int
	statements    []Statement
	seen          map[fact]bool
}

// fact is what may be said only once from one trigger.
type fact struct {
	typ            Type
	trigger        int
	source, target int
}

// Read finds the statements of a document, in the order of its sentences. Days such as "Thursday" are understood against
// published; where it is zero they stay without a date. The document is not changed.
func Read(doc *link.Document, published time.Time, a *atlas.Atlas) []Statement {
	r := &reader{doc: doc, published: published, atlas: a, lex: lexical(), seen: map[fact]bool{}}
	r.memory = memory{person: -1, state: -1, speaker: -1}
	r.office = make([]int, len(doc.Entities))
	r.holder = make([]int, len(doc.Entities))
	r.holderTitle = make([]string, len(doc.Entities))
	r.count()
	for i := range doc.Sentences {
		r.readSentence(i)
	}
	r.addActsFor()
	return r.statements
}

func (r *reader) readSentence(i int) {
	first := r.nextMention
	r.sentence = i
	r.headline = r.doc.Sentences[i].Paragraph == 0 && len(r.doc.Sentences) > 1 && r.doc.Sentences[len(r.doc.Sentences)-1].Paragraph > 0
	r.buildWords(i)
	if r.nextMention == first && len(r.doc.Mentions) > 0 && len(r.words) > 120 {
		return
	}
	r.buildElements()
	r.readOffices()
	r.readPlaces()
	r.readMembers()
	r.readMediation()
	r.readVerbs()
	r.readThreats()
	r.readNouns()
	r.readAllies()
	r.readDenials()
	r.remember()
}

// count notes how often each entity is named, and which country most.
func (r *reader) count() {
	r.counts = make([]int, len(r.doc.Entities))
	r.country = -1
	for i := range r.doc.Mentions {
		e := r.doc.Mentions[i].Entity
		r.counts[e]++
		if r.doc.Entities[e].Type == "COUNTRY" && (r.country < 0 || r.counts[e] > r.counts[r.country]) {
			r.country = e
		}
	}
}
