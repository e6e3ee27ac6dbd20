package relation

import "strings"

// prep is a set of slots: prepositions, the direct object, a clause.
type prep uint32

const (
	pObj      prep = 1 << iota // the direct object
	pThat                      // the subject of the clause that follows
	pTogether                  // a plural subject does it together
	pBy
	pOf
	pIn
	pAt
	pOn
	pUpon
	pTo
	pWith
	pFrom
	pFor
	pAgainst
	pBetween
	pInto
	pOver
	pAbout
	pAs
	pUnder
	pAmong
	pAcross
	pIncluding
	pOther // any other preposition
)

func slotNames() map[string]prep {
	return map[string]prep{"obj": pObj, "that": pThat, "by": pBy, "of": pOf, "in": pIn, "at": pAt, "on": pOn, "upon": pUpon,
		"to": pTo, "with": pWith, "from": pFrom, "for": pFor, "against": pAgainst, "between": pBetween, "into": pInto,
		"over": pOver, "about": pAbout, "as": pAs, "under": pUnder, "among": pAmong, "amongst": pAmong, "across": pAcross, "including": pIncluding, "=": pTogether}
}

// otherPreps are prepositions that no frame names.
const otherPreps = "near inside within during through throughout around along amid amidst towards toward without " +
	"outside via per beyond behind above below beside despite like unlike until till onto off up down out " +
	"following concerning regarding alongside beneath versus besides except given pending involving"

func (l *lexicon) loadPreps() {
	for name, p := range slotNames() {
		if p != pObj && p != pThat && p != pTogether {
			e := l.entry(name)
			e.prep, e.flags = p, e.flags|fPrep
		}
	}
	for name := range strings.FieldsSeq(otherPreps) {
		e := l.entry(name)
		e.prep, e.flags = pOther, e.flags|fPrep
	}
}

// listSet is a set of the verb lists.
type listSet uint32

// frame tells how a verb's other party stands to it.
type frame struct {
	typ      Type
	slots    prep // where the other party may stand
	adjacent prep // those of the slots that must follow the verb at once
	together bool // a plural subject does it together
	named    bool // no owner stands for the thing owned
	felt     bool // the passive's subject is the source: "was concerned by"
}

// verb is a verb of the lexicon, whatever its form.
type verb struct {
	lemma  string
	frames []frame
}

// noun is a noun that tells of a deed.
type noun struct {
	typ     Type
	lemma   string
	targets prep
	sources prep
	mutual  bool    // the parties stand side by side
	subject listSet // verbs whose subject does it
	only    bool    // it counts only where such a verb governs it
	next    *noun   // another reading of the same noun
}

func (l *lexicon) loadVerbs(table string) {
	tableRows(table, func(cells []string) {
		v := &verb{lemma: cells[0]}
		for _, cell := range cells[2:] {
			v.frames = append(v.frames, parseFrame(cell))
		}
		past, part, _ := strings.Cut(cells[1], " ")
		l.addForms(v, past, part)
	})
}

// loadPlain reads the verbs without a frame: one irregular verb a line, or many regular ones behind "-".
func (l *lexicon) loadPlain(table string) {
	tableRows(table, func(cells []string) {
		if cells[0] != "-" {
			past, part, _ := strings.Cut(cells[1], " ")
			l.addForms(&verb{lemma: cells[0]}, past, part)
			return
		}
		for lemma := range strings.FieldsSeq(cells[1]) {
			l.addForms(&verb{lemma: lemma}, "-", "")
		}
	})
}

func parseFrame(cell string) frame {
	var f frame
	slots := slotNames()
	for i, word := range strings.Fields(cell) {
		if i == 0 {
			f.typ = Type(strings.TrimRight(word, "<"))
			f.felt = strings.HasSuffix(word, "<")
			continue
		}
		name := strings.TrimRight(word, "!=~")
		p := slots[name]
		f.slots |= p
		marks := word[len(name):]
		if strings.Contains(marks, "!") {
			f.adjacent |= p
		}
		f.together = f.together || strings.Contains(marks, "=")
		f.named = f.named || strings.Contains(marks, "~")
	}
	return f
}

func (l *lexicon) loadNouns(table string) {
	slots := slotNames()
	set := func(cell string) (p prep) {
		for name := range strings.FieldsSeq(cell) {
			p |= slots[name]
		}
		return p
	}
	tableRows(table, func(cells []string) {
		list := strings.TrimSuffix(cells[4], "!")
		n := &noun{lemma: cells[0], typ: Type(cells[1]), targets: set(cells[2]), sources: set(cells[3]), subject: l.lists[list], only: list != cells[4]}
		n.mutual = n.targets&pTogether != 0
		n.targets &^= pTogether
		for _, written := range []string{n.lemma, plural(n.lemma)} {
			e := l.entry(written)
			n.next, e.noun = e.noun, n
		}
	})
}
