package relation

import (
	"slices"
	"time"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
)

// reader holds what is known of a document while its sentences are read, and the parts of the sentence at hand.
type reader struct {
	doc       *link.Document
	published time.Time
	atlas     *atlas.Atlas
	lex       *lexicon

	all         []word // of the document
	pieces      []piece
	words       []word // of the piece at hand
	elements    []element
	phrases     []phrase
	groups      []group
	nextMention int // the first mention that is no word yet
	named       int // the mention after the last one of the piece
	headline    bool

	memory        memory
	office        []int          // by entity: 1 + the entity that it serves, 0 for none
	holder        []int          // by entity: 1 + the first person who holds an office of it
	fromCountry   [][2]int       // persons and the countries that "of" ties to them
	title         []string       // by entity: the office it holds, in small letters
	holderTitle   []string       // by entity: that office
	officers      []int          // the persons with a title, in the order of the text
	opensWith     int            // entity of the country that the document opens with, -1 for none
	country       int            // entity of the country that the document names most, -1 for none
	counts        []int          // by entity: mentions
	firstNamed    []int          // by entity: where it is named first, in bytes
	countries     []int          // the entities that are countries
	onlyPlace     int            // the one entity that is a place, -1 for none or several
	organizations []int          // the entities that are organizations
	knownAs       map[string]int // entities by the atlas id
	lastOwner     int            // entity of the last office of the sentence, -1 for none
	lastOwnerWord int            // the word that named its holder
	pair          [2]int
	statements    []Statement
	seen          map[fact]bool
}

// piece is a sentence, or a part of one that is too long to be one.
type piece struct {
	first, last int // words in reader.all, last exclusive
	named       int // the mention after its last one
	headline    bool
}

// longestPiece bounds what is read as one sentence, in words: the time to read a document grows with its length alone.
const longestPiece = 300

// fact is what may be said only once from one trigger.
type fact struct {
	typ            Type
	trigger        int
	source, target int
}

// Read finds the statements of a document, in the order of its sentences. Days such as "Thursday" are understood against
// published; where it is zero they stay without a date. The document is not changed.
func Read(doc *link.Document, published time.Time, a *atlas.Atlas) []Statement {
	r := newReader(doc, published, a)
	r.readStanding()
	for _, p := range r.pieces {
		r.enter(p)
		r.readEvents()
	}
	r.addActsFor()
	slices.SortStableFunc(r.statements, func(a, b Statement) int { return a.Trigger.Start - b.Trigger.Start })
	return r.statements
}

func newReader(doc *link.Document, published time.Time, a *atlas.Atlas) *reader {
	n := len(doc.Entities)
	r := &reader{
		doc: doc, published: published, atlas: a, lex: lexical(), seen: map[fact]bool{}, opensWith: -1,
		all:    make([]word, 0, len(doc.Text)/5),
		memory: memory{person: -1, state: -1, speaker: -1, plural: -1},
		office: make([]int, n), title: make([]string, n), holder: make([]int, n), holderTitle: make([]string, n),
	}
	r.count()
	return r
}

// readStanding reads all words, and from them the offices, places and memberships: events anywhere refer to these.
func (r *reader) readStanding() {
	r.pieces = make([]piece, 0, len(r.doc.Sentences))
	for i := range r.doc.Sentences {
		first := len(r.all)
		r.addWords(i)
		for ; first < len(r.all); first += longestPiece {
			last := min(first+longestPiece, len(r.all))
			p := piece{first: first, last: last, named: r.namedBy(first, last), headline: r.isHeadline(i)}
			r.pieces = append(r.pieces, p)
			r.enter(p)
			r.classify()
			if first == 0 {
				r.noteOpening()
			}
			r.readOffices()
			r.readPlaces()
			r.readMembers()
		}
	}
}

// namedBy is the mention after the last one among the words from first to last.
func (r *reader) namedBy(first, last int) int {
	for i := last - 1; i >= first; i-- {
		if r.all[i].mention >= 0 {
			return r.all[i].mention + 1
		}
	}
	if n := len(r.pieces); n > 0 {
		return r.pieces[n-1].named
	}
	return 0
}

func (r *reader) enter(p piece) {
	r.words, r.named, r.headline = r.all[p.first:p.last], p.named, p.headline
}

// readEvents reads what happened by the piece at hand.
func (r *reader) readEvents() {
	r.buildElements()
	r.readCopulas()
	r.readAppointments()
	r.readMediation()
	r.readVerbs()
	r.readLabels()
	r.readGifts()
	r.readThreats()
	r.readNouns()
	r.readAllies()
	r.readClaims()
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
	r.counts, r.firstNamed = make([]int, len(r.doc.Entities)), make([]int, len(r.doc.Entities))
	r.country, r.knownAs = -1, map[string]int{}
	places := 0
	for i := range r.doc.Entities {
		e := &r.doc.Entities[i]
		switch e.Type {
		case name.Country:
			r.countries = append(r.countries, i)
		case name.Organization:
			r.organizations = append(r.organizations, i)
		case name.Place:
			places++
			r.onlyPlace = i
		}
		if _, ok := r.knownAs[e.Known]; !ok && e.Known != "" {
			r.knownAs[e.Known] = i
		}
	}
	if places != 1 {
		r.onlyPlace = -1
	}
	for i := range r.doc.Mentions {
		e := r.doc.Mentions[i].Entity
		if r.counts[e] == 0 {
			r.firstNamed[e] = r.doc.Mentions[i].Start
		}
		r.counts[e]++
		if r.doc.Entities[e].Type == name.Country && (r.country < 0 || r.counts[e] > r.counts[r.country]) {
			r.country = e
		}
	}
}
