package relation

import "strings"

// kind is what an element of a sentence is.
type kind uint8

const (
	eStop kind = iota
	ePhrase
	eVerb
	ePrep
	eComma
	eAnd
	eSub
	eRel
)

// element is a phrase, a group of verbs or a word that ties them. Adverbs, quotation marks and what stands in brackets are
// left out.
type element struct {
	kind       kind
	start, end int // words, end exclusive
	phrase     int // of a phrase
	group      int // of a verb
}

// group is a verb with its auxiliaries.
type group struct {
	main      int // word
	infinite  bool
	gerund    bool
	passive   bool
	negated   bool
	planned   bool
	unreal    bool // urged, feared, asked
	purpose   bool // what a noun is meant for: "a plot to kill", "in order to invade"
	copula    bool
	bare      bool // a participle with no auxiliary
	done      bool
	subject   []actor
	subjectAt int // element of the subject, -1 for none
}

// buildElements lays a sentence out.
func (r *reader) buildElements() {
	r.elements, r.phrases, r.groups = r.elements[:0], r.phrases[:0], r.groups[:0]
	for i := 0; i < len(r.words); {
		i = r.addElement(i)
	}
	r.mergePhrases()
	r.markAppositions()
	r.markReduced()
}

// markReduced finds participles that only describe the object before them: "arrested five men accused of …", "girls
// kidnapped in 2014 by …".
func (r *reader) markReduced() {
	for e := range r.elements {
		g := r.groupAt(e)
		if g == nil || !g.bare || g.passive || r.kindAt(e-1) != ePhrase || r.kindAt(e+1) == ePhrase || r.kindAt(e+1) == eSub {
			continue
		}
		if _, at := r.agent(e); at >= 0 {
			g.passive = true
			continue
		}
		if h := r.groupAt(e - 2); h != nil && !r.reports(h) {
			g.passive = true
		}
	}
}

// reports tells whether a verb takes a clause without "that": "says troops attacked".
func (r *reader) reports(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return true
	}
	switch v.lemma {
	case "say", "claim", "report", "believe", "think", "announce", "state", "hope", "fear", "confirm", "allege", "suggest", "know", "see", "demand", "insist", "warn", "add", "show", "find", "deny":
		return true
	}
	return false
}

func (r *reader) add(k kind, start, end int) int {
	r.elements = append(r.elements, element{kind: k, start: start, end: end, phrase: -1, group: -1})
	return end
}

func (r *reader) addElement(i int) int {
	if end := r.skipDate(i); end > i {
		return end
	}
	switch r.words[i].class {
	case cOpen:
		return r.skipBrackets(i)
	case cQuote, cAdv, cClose:
		return i + 1
	case cComma:
		return r.add(eComma, i, i+1)
	case cAnd, cBut:
		return r.add(eAnd, i, i+1)
	case cStop:
		return r.add(eStop, i, i+1)
	case cSub:
		return r.add(eSub, i, i+1)
	case cRel:
		return r.add(eRel, i, i+1)
	case cPrep:
		if r.asWellAs(i) {
			return r.add(eAnd, i, i+3)
		}
		return r.add(ePrep, i, i+1)
	case cVerb, cAux, cTo, cNeg:
		return r.addGroup(i)
	case cHyphen:
		return i + 1
	}
	end := r.buildPhrase(i)
	r.add(ePhrase, i, end)
	r.elements[len(r.elements)-1].phrase = len(r.phrases) - 1
	return end
}

// skipDate passes over "on Thursday", "in May 2023", "more than", "at least": they stand between subject, verb and object.
func (r *reader) skipDate(i int) int {
	w := &r.words[i]
	switch {
	case r.is(i, fPrep) && (r.isDay(i+1) || r.is(i+1, fAdv) && r.isDay(i+2)):
		for i++; r.is(i, fAdv) && w.mention < 0; i++ {
		}
		return r.skipDay(i)
	case r.isDay(i) && w.class == cAdv:
		return r.skipDay(i)
	case (sameText(w.text, "more") || sameText(w.text, "less") || sameText(w.text, "fewer")) && sameText(r.textAt(i+1), "than"),
		sameText(w.text, "at") && sameText(r.textAt(i+1), "least"),
		sameText(w.text, "up") && sameText(r.textAt(i+1), "to") && isDigits(r.textAt(i+2)):
		return i + 2
	}
	return i
}

func isDigits(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }

// isDay tells whether a date begins at word i: a day, a month, a year, "4 May".
func (r *reader) isDay(i int) bool {
	if i >= len(r.words) || r.words[i].mention >= 0 {
		return false
	}
	w := &r.words[i]
	return w.is(fDay|fMonth) && w.upper && w.class != cVerb || len(w.text) == 4 && year(w.text) > 0 || dayNumber(w.text) > 0 && r.is(i+1, fMonth)
}

func (r *reader) skipDay(i int) int {
	for n := 0; n < 6 && i < len(r.words); n++ {
		switch {
		case r.isDay(i), r.is(i, fMonth) && r.words[i].upper, dayNumber(r.textAt(i)) > 0 && r.is(i-1, fMonth):
		case r.classAt(i) == cComma && i+1 < len(r.words) && len(r.textAt(i+1)) == 4 && year(r.textAt(i+1)) > 0 && r.is(i-2, fMonth):
		case sameText(r.textAt(i), "morning"), sameText(r.textAt(i), "evening"), sameText(r.textAt(i), "night"), sameText(r.textAt(i), "afternoon"):
		default:
			return i
		}
		i++
	}
	return i
}

func (r *reader) asWellAs(i int) bool {
	return strings.EqualFold(r.textAt(i), "as") && r.textAt(i+1) == "well" && r.textAt(i+2) == "as"
}

// longestBrackets bounds how much may stand in brackets, in words.
const longestBrackets = 25

func (r *reader) skipBrackets(i int) int {
	for j := i + 1; j < len(r.words) && j < i+longestBrackets; j++ {
		if r.words[j].class == cClose {
			return j + 1
		}
	}
	return i + 1
}

// addGroup reads auxiliaries, negations and the verb that they lead to.
func (r *reader) addGroup(i int) int {
	g := group{main: -1, subjectAt: -1}
	lastAux := -1
	j := i
loop:
	for ; j < len(r.words); j++ {
		switch w := &r.words[j]; w.class {
		case cTo:
			if j > i {
				break loop
			}
			g.infinite = true
		case cAux:
			lastAux = j
			g.planned = g.planned || w.is(fPlan)
			g.negated = g.negated || w.is(fNeg)
			if lastAux == j && j == i && strings.HasSuffix(w.text, "ing") {
				g.gerund = true
			}
			g.unreal = g.unreal || w.is(fMust)
		case cNeg:
			g.negated = true
		case cAdv:
		case cQuote:
			if lastAux < 0 {
				break loop
			}
		case cVerb:
			g.main = j
			j++
			break loop
		case cThing:
			if lastAux < 0 || lastAux != j-1 || r.classAt(j+1) != cVerb || w.is(fAgent|fOffice) {
				break loop
			}
		default:
			break loop
		}
	}
	if g.main >= 0 && r.is(j, fParticle) && j+1 < len(r.words) && r.beginsPhrase(j+1) {
		j++ // "broke off talks"
	}
	return r.endGroup(g, i, j, lastAux)
}

func (r *reader) beginsPhrase(i int) bool {
	switch r.words[i].class {
	case cDet, cThing, cMention:
		return true
	}
	return false
}

func (r *reader) endGroup(g group, i, j, lastAux int) int {
	for j > i && (r.words[j-1].class == cAdv || r.words[j-1].class == cQuote) {
		j--
	}
	if g.main < 0 {
		if lastAux < 0 {
			return max(j, i+1)
		}
		g.main, g.copula = lastAux, r.is(lastAux, fBe)
	}
	forms := r.words[g.main].entry.forms
	g.gerund = g.gerund || lastAux < 0 && forms&vIng != 0
	participle := forms&vPart != 0 || r.words[g.main].entry.verb == nil && strings.HasSuffix(r.words[g.main].text, "ed")
	g.passive = !g.copula && lastAux >= 0 && participle && r.is(lastAux, fBe) && forms&vIng == 0
	if lastAux < 0 && participle && !g.infinite {
		g.bare = true
		g.passive = strings.EqualFold(r.textAt(j), "by")
	}
	r.groups = append(r.groups, g)
	r.add(eVerb, i, j)
	r.elements[len(r.elements)-1].group = len(r.groups) - 1
	return j
}

func (r *reader) kindAt(e int) kind {
	if e < 0 || e >= len(r.elements) {
		return eStop
	}
	return r.elements[e].kind
}

func (r *reader) phraseAt(e int) *phrase {
	if r.kindAt(e) != ePhrase {
		return nil
	}
	return &r.phrases[r.elements[e].phrase]
}

func (r *reader) groupAt(e int) *group {
	if r.kindAt(e) != eVerb {
		return nil
	}
	return &r.groups[r.elements[e].group]
}

// prepAt is the preposition at an element, 0 for none.
func (r *reader) prepAt(e int) prep {
	if r.kindAt(e) != ePrep {
		return 0
	}
	if p := r.words[r.elements[e].start].entry.prep; p != 0 {
		return p
	}
	if r.is(r.elements[e].start, fTo) {
		return pTo
	}
	return pOther
}
