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
