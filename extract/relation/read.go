package relation

import (
	"slices"
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

	all         []word // of the document
	starts      []int  // by sentence: its first word in all
	named       []int  // by sentence: the mention after its last one
	words       []word // of the sentence at hand
	elements    []element
	phrases     []phrase
	groups      []group
	nextMention int
	headline    bool

	memory        memory
	office        []int    // by entity: 1 + the entity that it serves, 0 for none
	holder        []int    // by entity: 1 + the first person who holds an office of it
	title         []string // by entity: the office it holds, in small letters
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
	r.memory = memory{person: -1, state: -1, speaker: -1, plural: -1}
	r.office = make([]int, len(doc.Entities))
	r.title = make([]string, len(doc.Entities))
	r.all = make([]word, 0, len(doc.Text)/5)
	r.holder = make([]int, len(doc.Entities))
	r.holderTitle = make([]string, len(doc.Entities))
	r.count()
	r.readStanding()
	for i := range doc.Sentences {
		r.readEvents(i)
	}
	r.addActsFor()
	slices.SortStableFunc(r.statements, func(a, b Statement) int { return a.Trigger.Start - b.Trigger.Start })
	return r.statements
}

// readStanding reads all words, and from them the offices, places and memberships: events anywhere refer to these.
func (r *reader) readStanding() {
	r.starts = make([]int, 0, len(r.doc.Sentences)+1)
	r.named = make([]int, 0, len(r.doc.Sentences)+1)
	for i := range r.doc.Sentences {
		r.starts = append(r.starts, len(r.all))
		r.buildWords(i)
		r.named = append(r.named, r.nextMention)
		r.readOffices()
		r.readPlaces()
		r.readMembers()
	}
	r.starts = append(r.starts, len(r.all))
}

// readEvents reads what happened by one sentence.
func (r *reader) readEvents(i int) {
	r.words = r.all[r.starts[i]:r.starts[i+1]]
	r.nextMention = r.named[i]
	r.headline = r.isHeadline(i)
	r.buildElements()
	r.readCopulas()
	r.readAppointments()
	r.readMediation()
	r.readVerbs()
	r.readLabels()
	r.readThreats()
	r.readNouns()
	r.readAllies()
	r.readRelations()
	r.readReports()
	r.readDenials()
	r.remember()
}

func (r *reader) isHeadline(i int) bool {
	s := r.doc.Sentences
	return s[i].Paragraph == 0 && s[len(s)-1].Paragraph > 0
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
