package relation

import "strings"

// classOf tells what the word at i does, those before it being known.
func (r *reader) classOf(i int) class {
	w := &r.words[i]
	if w.mention >= 0 {
		return cMention
	}
	if c, ok := markClass(w.text); ok {
		return c
	}
	f := w.entry.flags
	switch {
	case f&fTo != 0:
		if r.verbAfterTo(i) {
			return cTo
		}
		return cPrep
	case f&(fBe|fHave|fDo|fModal) != 0:
		return r.auxClass(i)
	case f&fNeg != 0:
		return r.negClass(i)
	case f&fAnd != 0:
		return cAnd
	case f&fBut != 0:
		return cBut
	case f&fRel != 0 && w.entry.flags&fSub == 0:
		return cRel
	case w.is(fSub) && strings.EqualFold(w.text, "that"):
		return r.thatClass(i)
	case f&fSub != 0:
		return cSub
	case f&(fHe|fIt|fThey|fWe) != 0 && (f&fPoss == 0 || !r.ownsNext(i)):
		return cPronoun
	case f&fDet != 0:
		return cDet
	case f&fMonth != 0 && w.upper, f&fDay != 0 && w.upper:
		return cAdv
	case f&fPrep != 0 && (w.entry.verb == nil || w.entry.forms == vIng && r.classAt(i-1) != cAux):
		return cPrep
	case f&fAdv != 0 && w.entry.noun == nil:
		return cAdv
	case w.entry.verb != nil:
		return r.verbClass(i)
	}
	return r.openClass(i)
}

// ownsNext tells "her government" from "recognizes her as president".
func (r *reader) ownsNext(i int) bool {
	if i+1 >= len(r.words) {
		return false
	}
	w := &r.words[i+1]
	return w.mention >= 0 || wordByte(w.text) && !w.is(fPrep|fSub|fAnd|fBut|fTo|fBe|fHave|fModal|fAdv|fDet)
}

func markClass(text string) (class, bool) {
	switch text {
	case ",":
		return cComma, true
	case "-", "–", "/", "‑":
		return cHyphen, true
	case "'s", "’s", "'", "’":
		return cOwns, true
	case "(", "[":
		return cOpen, true
	case ")", "]":
		return cClose, true
	case "\"", "“", "”", "``", "''", "‘":
		return cQuote, true
	case ".", ";", ":", "—", "--", "!", "?", "...", "…":
		return cStop, true
	}
	return cThing, false
}

// auxClass tells "will" and "may" from names and months, "'s" from a possessive.
func (r *reader) auxClass(i int) class {
	if r.is(i, fMonth) && r.words[i].upper {
		return cAdv
	}
	return cAux
}

// negClass: "no" before a noun is a determiner.
func (r *reader) negClass(i int) class { return cNeg }

// thatClass tells "that" before a clause, after a noun and before a noun apart.
func (r *reader) thatClass(i int) class {
	next := i + 1
	if next+1 < len(r.words) && strings.HasSuffix(r.words[next].text, "ly") && r.words[next+1].entry.forms&vS != 0 {
		next++
	}
	if i > 0 && r.words[i-1].class == cThing && r.words[i-1].entry.verb == nil && next < len(r.words) && r.words[next].mention < 0 &&
		(r.is(next, fBe|fHave|fModal) || r.words[next].entry.verb != nil) {
		return cRel
	}
	return cSub
}

// verbAfterTo tells an infinitive from "to" before a noun.
func (r *reader) verbAfterTo(i int) bool {
	for i++; i < len(r.words) && (r.is(i, fAdv) || strings.HasSuffix(r.words[i].text, "ly")) && r.words[i].mention < 0; i++ {
	}
	if i >= len(r.words) || r.words[i].mention >= 0 || r.words[i].upper {
		return false
	}
	w := &r.words[i]
	if w.is(fBe | fHave | fDo) {
		return true
	}
	if w.entry.verb != nil {
		return w.entry.forms&vBase != 0 && (w.entry.noun == nil || r.opensObject(i))
	}
	return w.entry == unknown && isLowerWord(w) && !strings.HasSuffix(w.text, "s") && !strings.HasSuffix(w.text, "ing") && r.opensObject(i)
}

// opensObject tells whether something that a verb governs follows the word at i.
func (r *reader) opensObject(i int) bool {
	n := i + 1
	if n >= len(r.words) {
		return false
	}
	w := &r.words[n]
	return w.mention >= 0 || w.is(fDet|fPoss|fHe|fIt|fThey|fWe|fAdv|fNumber|fPrep|fTo|fDir) || w.entry.noun != nil ||
		isLowerWord(w) && !w.is(fSub|fAnd|fBut|fBe|fHave|fDo|fModal|fRel) && w.entry.forms&^vBase&^vS&^vPart == 0
}

// openClass guesses at words that the lexicon doesn't know, or knows as nouns.
func (r *reader) openClass(i int) class {
	w := &r.words[i]
	if w.upper && i > 0 || w.entry != unknown && w.entry.noun == nil && w.entry.flags&^(fBut) != 0 {
		return cThing
	}
	text := w.text
	switch {
	case strings.HasSuffix(text, "ly") && len(text) > 4:
		return cAdv
	case !isLowerWord(w):
		return cThing
	case strings.HasSuffix(text, "ed") && len(text) > 4 && r.endsNoun(i-1) && !r.beforeNoun(i+1):
		return cVerb
	case strings.HasSuffix(text, "ing") && r.classAt(i-1) == cAux:
		return cVerb
	case strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "ss") && w.entry == unknown && r.wholeName(i-1) && r.opensObject(i):
		return cVerb
	case r.classAt(i-1) == cTo, r.classAt(i-1) == cAux && r.is(i-1, fModal):
		return cVerb
	}
	return cThing
}

// endsNoun tells whether a noun phrase may end with the word at i.
func (r *reader) endsNoun(i int) bool {
	if i < 0 {
		return false
	}
	w := &r.words[i]
	switch w.class {
	case cMention:
		return !r.isDemonym(i) || r.is(i-1, fDet)
	case cThing:
		return true
	case cPronoun, cRel, cClose, cAux, cAdv, cComma:
		return w.class != cComma
	}
	return false
}

func (r *reader) beforeNoun(i int) bool {
	return r.classOfRaw(i) == cThing && i < len(r.words) && r.words[i].entry.flags&(fAdv|fPrep|fDet|fAnd|fSub|fTo) == 0 && r.words[i].mention < 0 && wordByte(r.words[i].text) && !strings.HasSuffix(r.words[i].text, "ly")
}

// classOfRaw is what can be said of a word whose class is not known yet.
func (r *reader) classOfRaw(i int) class {
	if i < 0 || i >= len(r.words) {
		return cStop
	}
	if c, ok := markClass(r.words[i].text); ok {
		return c
	}
	return cThing
}

// wholeName tells whether the word at i is a name that can act, no adjective.
func (r *reader) wholeName(i int) bool { return r.classAt(i) == cMention && !r.isDemonym(i) }
