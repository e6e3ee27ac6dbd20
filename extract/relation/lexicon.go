package relation

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed lexicon/words.tsv
var wordTable string

//go:embed lexicon/verbs.tsv
var verbTable string

//go:embed lexicon/plain.tsv
var plainTable string

//go:embed lexicon/nouns.tsv
var nounTable string

// flag is something that the lists say of a word.
type flag uint64

const (
	fDet flag = 1 << iota
	fPoss
	fNeg
	fAnd
	fBut
	fSub
	fWhen
	fIf
	fRel
	fBe
	fHave
	fDo
	fModal
	fPlan
	fMust
	fTo
	fHe
	fIt
	fThey
	fWe
	fAdv
	fDay
	fMonth
	fNumber
	fHonor
	fFormer
	fEnded
	fElect
	fOffice
	fModifier
	fAgent
	fPersonGroup
	fMemberNoun
	fNobody
	fCity
	fRegion
	fDir
	fSides
	fLand
	fBody
	fChief
	fMemberWord
	fParticle
	fGrowing
	fPrep
)

// entry is what the lexicon knows of one written form.
type entry struct {
	flags flag
	prep  prep
	forms form
	verb  *verb
	noun  *noun
	list  listSet // the verb lists that hold its lemma
}

// form is the set of forms of a verb that a word can be.
type form uint8

const (
	vBase form = 1 << iota
	vS         // condemns
	vPast
	vPart // past participle
	vIng
)

type lexicon struct {
	words map[string]*entry
	lists map[string]listSet
}

// lexical returns the lexicon; it is built on first use and never changes.
var lexical = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: make(map[string]*entry, 6000), lists: map[string]listSet{}}
	l.loadWords(wordTable)
	l.loadPreps()
	l.loadVerbs(verbTable)
	l.loadPlain(plainTable)
	l.loadNouns(nounTable)
	return l
})

// unknown stands for all words that the lexicon doesn't hold.
var unknown = &entry{}

func (l *lexicon) entry(word string) *entry {
	e := l.words[word]
	if e == nil {
		e = &entry{}
		l.words[word] = e
	}
	return e
}

// longestWord bounds the words that are looked up, in bytes.
const longestWord = 32

// lookup finds a word whatever its case.
func (l *lexicon) lookup(word string) *entry {
	if len(word) > longestWord {
		return unknown
	}
	var lower [longestWord]byte
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	if e := l.words[string(lower[:len(word)])]; e != nil {
		return e
	}
	return unknown
}

// tableRows yields the cells of each line that is no comment.
func tableRows(table string, row func(cells []string)) {
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line != "" && line[0] != '#' {
			row(strings.Split(line, "\t"))
		}
	}
}

func flagNames() map[string]flag {
	return map[string]flag{"det": fDet, "poss": fPoss, "neg": fNeg, "and": fAnd, "but": fBut, "sub": fSub, "when": fWhen, "if": fIf,
		"rel": fRel, "be": fBe, "have": fHave, "do": fDo, "modal": fModal, "plan": fPlan, "must": fMust, "to": fTo, "he": fHe,
		"it": fIt, "they": fThey, "we": fWe, "adv": fAdv, "day": fDay, "month": fMonth, "number": fNumber, "honor": fHonor,
		"former": fFormer, "ended": fEnded, "elect": fElect, "office": fOffice, "modifier": fModifier, "agent": fAgent,
		"person": fPersonGroup, "member": fMemberNoun, "nobody": fNobody, "city": fCity, "region": fRegion, "dir": fDir,
		"sides": fSides, "land": fLand, "body": fBody, "chief": fChief, "memberword": fMemberWord, "particle": fParticle, "growing": fGrowing}
}

// loadWords reads the lists: those of flags, and those of verbs by which nouns find who does a deed.
func (l *lexicon) loadWords(table string) {
	flags := flagNames()
	tableRows(table, func(cells []string) {
		f, isFlag := flags[cells[0]]
		var list listSet
		if !isFlag {
			list = 1 << len(l.lists)
			l.lists[cells[0]] = list
		}
		for word := range strings.FieldsSeq(cells[1]) {
			e := l.entry(word)
			e.flags |= f
			e.list |= list
		}
	})
}
