package relation

import "strings"

// verbClass decides whether a word that can be a verb is one here.
func (r *reader) verbClass(i int) class {
	w := &r.words[i]
	if w.upper && i > 0 && !r.headline {
		return cThing
	}
	forms := w.entry.forms
	switch {
	case r.classAt(i-1) == cTo:
		return cVerb
	case r.afterAux(i):
		if forms&(vPart|vIng) != 0 || !r.is(r.auxBefore(i), fBe|fHave) {
			return cVerb
		}
	case forms == vIng:
		return r.gerundClass(i)
	case forms&(vPast|vPart) != 0 && forms&(vBase|vS) == 0:
		return r.pastClass(i)
	}
	return r.presentClass(i)
}

// auxBefore finds the auxiliary before the word at i, adverbs and negations apart.
func (r *reader) auxBefore(i int) int {
	for i--; i >= 0 && (r.words[i].class == cAdv || r.words[i].class == cNeg); i-- {
	}
	return i
}

func (r *reader) afterAux(i int) bool { return r.classAt(r.auxBefore(i)) == cAux }

func (r *reader) gerundClass(i int) class {
	switch p := &r.words[max(i-1, 0)]; {
	case i == 0 && r.words[i].is(fGrowing) && r.nounFollows(1):
		return cThing
	case i == 0:
		return cVerb
	case p.class == cDet || p.class == cOwns || p.is(fPoss) || r.isDemonym(i-1) && p.class == cMention:
		return cThing
	case p.class == cThing && r.words[i].entry.noun != nil:
		return cThing
	case p.class == cHyphen, r.words[i].is(fGrowing) && p.class != cAux && r.nounFollows(i+1):
		return cThing
	}
	if strings.EqualFold(r.textAt(i+1), "of") && r.words[i].entry.noun != nil {
		return cThing
	}
	return cVerb
}

// pastClass: a participle before a noun is an adjective ("occupied Riga", "the detained leader").
func (r *reader) pastClass(i int) class {
	if i == 0 {
		return cVerb
	}
	p := &r.words[i-1]
	switch {
	case p.class == cDet, p.class == cOwns, p.is(fPoss), p.class == cHyphen:
		return cThing
	case p.class == cVerb && r.nounFollows(i+1), p.class == cAdv && r.classAt(i-2) == cDet && r.nounFollows(i+1):
		return cThing
	case p.class == cPrep && !strings.EqualFold(r.textAt(i+1), "by"):
		return cThing
	case p.class == cMention && r.isDemonym(i-1) && !r.is(i-2, fDet) && r.nounFollows(i+1):
		return cThing
	case p.class == cThing && p.is(fModifier|fDir|fNumber|fFormer) && !p.is(fAgent|fOffice) && r.nounFollows(i+1):
		return cThing
	}
	return cVerb
}

func (r *reader) nounFollows(i int) bool {
	return i < len(r.words) && (r.words[i].mention >= 0 || isLowerWord(&r.words[i]) && r.words[i].entry.flags&(fAdv|fPrep|fDet|fAnd|fSub|fTo|fDay) == 0)
}

// presentClass decides on words such as "talks", "attack", "sanctions", "visit".
func (r *reader) presentClass(i int) class {
	w := &r.words[i]
	forms := w.entry.forms
	p := r.classAt(i - 1)
	switch p {
	case cDet, cPrep, cOwns, cHyphen:
		return cThing
	case cAux:
		if r.is(i-1, fModal|fDo) {
			return cVerb
		}
		return cThing
	case cPronoun, cRel:
		return cVerb
	case cVerb:
		return cThing
	}
	if w.is(fMonth|fDay) && w.upper {
		return cThing
	}
	if r.is(i-1, fPoss|fNumber) {
		return cThing
	}
	if i == 0 || p == cStop || p == cOpen || p == cQuote && i == 1 {
		return cThing
	}
	nouny := w.entry.noun != nil || w.is(fAgent|fBody|fOffice|fRegion|fModifier|fMemberNoun)
	switch p {
	case cMention:
		return r.afterName(i, nouny)
	case cAnd, cBut, cComma, cAdv, cQuote, cClose:
		if !nouny && (forms&(vS|vPast) != 0 || r.opensObject(i)) || r.objectFollows(i) {
			return cVerb
		}
		return cThing
	}
	return r.afterThing(i, nouny)
}

// afterName: "Russia attacks Ukraine", but "Russia attacks on Ukraine", "US sanctions".
func (r *reader) afterName(i int, nouny bool) class {
	w := &r.words[i]
	if r.isDemonym(i-1) && !r.is(i-2, fDet) && nouny {
		return cThing
	}
	if r.isDemonym(i-1) && w.entry.forms&vS == 0 && !r.is(i-2, fDet) {
		return cThing
	}
	if !nouny && r.isDemonym(i-1) && r.classAt(i-3) == cVerb && !r.objectFollows(i) {
		return cThing // "denies the Danish claims"
	}
	if !nouny {
		return cVerb
	}
	if w.entry.forms&vBase != 0 && w.entry.forms&vPast == 0 && !r.pluralBefore(i) {
		return cThing
	}
	if r.objectFollows(i) || w.entry.forms&vS != 0 && r.bareNounFollows(i+1) {
		return cVerb
	}
	return cThing
}

// bareNounFollows tells whether the word at i is a noun or adjective that may be an object: "demands investigation".
func (r *reader) bareNounFollows(i int) bool {
	if i >= len(r.words) || !isLowerWord(&r.words[i]) {
		return false
	}
	e := r.words[i].entry
	return e == unknown && !strings.HasSuffix(r.words[i].text, "ed") || e.noun != nil && e.verb == nil && !e.noun.mutual
}

// pluralBefore tells whether several things precede the word at i: "A and B agree".
func (r *reader) pluralBefore(i int) bool {
	w := &r.words[i-1]
	if w.mention < 0 {
		return strings.HasSuffix(w.text, "s")
	}
	for j := i - 2; j >= 0 && j > i-9; j-- {
		switch r.words[j].class {
		case cAnd:
			return true
		case cVerb, cStop, cSub:
			return false
		}
	}
	return strings.HasSuffix(w.text, "s")
}

// objectFollows tells whether what follows the word at i is governed by a verb rather than by a noun.
func (r *reader) objectFollows(i int) bool {
	n := i + 1
	if n >= len(r.words) {
		return false
	}
	w := &r.words[n]
	if w.mention >= 0 || w.is(fDet|fHe|fIt|fThey|fWe|fNumber|fFormer) && !w.is(fSub) || w.upper && w.is(fOffice|fModifier|fHonor) {
		return true
	}
	if v := r.words[i].entry.verb; v != nil && w.is(fPrep) {
		for _, f := range v.frames {
			if f.adjacent&w.entry.prep != 0 || f.together && f.slots&w.entry.prep != 0 {
				return r.words[i].entry.noun == nil || !r.isNounSlot(i, w.entry.prep)
			}
		}
	}
	return w.is(fSub) && strings.EqualFold(w.text, "that") || w.text == "\"" || w.text == "“" || r.words[i].entry.noun == nil && w.is(fTo|fAdv)
}

func (r *reader) isNounSlot(i int, p prep) bool {
	for n := r.words[i].entry.noun; n != nil; n = n.next {
		if n.targets&p != 0 {
			return true
		}
	}
	return false
}

// afterThing: after a noun; "officials demand", "the government rejects", but "peace talks", "border clashes".
func (r *reader) afterThing(i int, nouny bool) class {
	w, p := &r.words[i], &r.words[i-1]
	if !nouny && (w.entry.forms&(vS|vPast) != 0 || r.objectFollows(i)) {
		return cVerb
	}
	acting := p.is(fAgent|fOffice|fNobody|fBody|fSides|fLand|fPersonGroup|fMemberNoun) && !p.is(fModifier)
	if w.entry.forms&vBase != 0 && r.opensObject(i) && r.askedBefore(i) {
		return cVerb
	}
	agrees := w.entry.forms&vPast != 0 || p.text == "police" || strings.HasSuffix(p.text, "s") == (w.entry.forms&vS == 0)
	if !agrees {
		return cThing
	}
	if acting && (r.objectFollows(i) || !nouny || r.opensObject(i) && !r.is(i+1, fPrep|fTo|fAdv)) {
		return cVerb
	}
	if r.objectFollows(i) && !r.is(i+1, fPrep) && strings.HasSuffix(p.text, "s") == (w.entry.forms&vS == 0) && p.entry.noun == nil && !p.is(fModifier) {
		return cVerb
	}
	return cThing
}

// askedBefore tells whether a verb such as "demand" precedes the word at i with only a noun phrase between: "demands the
// government release".
func (r *reader) askedBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		switch w := &r.words[k]; w.class {
		case cVerb:
			if w.entry.verb == nil {
				return false
			}
			switch w.entry.verb.lemma {
			case "demand", "insist", "request", "ask", "propose":
				return k < i-1 && r.is(i-1, fAgent|fOffice)
			}
			return false
		case cThing, cMention, cDet, cSub, cOwns:
		default:
			return false
		}
	}
	return false
}
