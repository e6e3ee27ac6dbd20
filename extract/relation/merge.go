package relation

import "parley/extract/name"

// mergePhrases joins "the government" "of" "Sudan", "the President" "of" "Chile" into one phrase.
func (r *reader) mergePhrases() {
	out := r.elements[:0]
	for e := 0; e < len(r.elements); e++ {
		el := r.elements[e]
		out = append(out, el)
		if el.kind != ePhrase {
			continue
		}
		last := len(out) - 1
		for e+2 < len(r.elements) && r.mergeable(&r.phrases[el.phrase], e) {
			r.join(&r.phrases[el.phrase], &r.phrases[r.elements[e+2].phrase])
			out[last].end = r.elements[e+2].end
			e += 2
		}
	}
	r.elements = out
}

// mergeable tells whether the phrase p, the last one read, goes on with a preposition at e+1 and a phrase at e+2.
func (r *reader) mergeable(p *phrase, e int) bool {
	if p.person >= 0 || p.kind == kPronoun || p.kind == kNamed || r.kindAt(e+2) != ePhrase {
		return false
	}
	q := &r.phrases[r.elements[e+2].phrase]
	h := &r.words[p.head]
	at := r.prepAt(e + 1)
	switch {
	case h.is(fOffice) && q.person >= 0 && at == pOf && r.capitalTitle(q):
		return true
	case h.is(fOffice) && q.person >= 0 && at&(pOf|pFor|pTo|pIn|pAt|pOn) != 0 && r.nameBeforePerson(q):
		return true
	case h.is(fOffice):
		return at&(pOf|pFor|pTo|pIn) != 0 && (q.kind == kNamed || q.kind == kAgents || q.kind == kOfficer && len(q.actors) > 0) && (at == pOf || p.actors != nil && q.person < 0 || at == pFor && p.actors == nil)
	case p.actors != nil, at == pIn && (h.is(fNobody) || sameText(h.text, "embassy") || sameText(h.text, "consulate")):
		return false
	case h.is(fAgent|fSides|fNobody) || h.is(fMemberWord|fMemberNoun):
		return at&(pOf|pFrom|pIn) != 0 && (q.kind == kNamed || q.kind == kAgents || at == pOf && h.is(fAgent) && q.kind == kDescription && r.is(q.head, fLand))
	}
	return false
}

// join lets p stand for what it and q say together.
func (r *reader) join(p, q *phrase) {
	h := &r.words[p.head]
	p.end = q.end
	switch {
	case q.person >= 0 && h.is(fOffice) && (r.nameBeforePerson(q) || r.capitalTitle(q)):
		p.kind, p.actors, p.person, p.head = kNamed, q.actors, q.person, q.head
	case p.actors != nil:
	case q.kind == kDescription:
		p.kind, p.head = kDescription, q.head // "the government of that country"
	case h.is(fNobody) && !h.is(fAgent) && !r.isType(q.head, name.Organization):
		p.kind = kNobody
	default:
		p.kind, p.actors = kAgents, q.actors
		if h.is(fOffice) {
			p.kind = kOfficer
		}
	}
}

// bareName tells whether a phrase is a person's name, with no more than words such as "General" before it.
func (r *reader) bareName(p *phrase) bool {
	for i := p.start; i < p.person; i++ {
		if !r.is(i, fHonor) {
			return false
		}
	}
	return p.head == p.person
}

// nameBeforePerson: "Peru Alan García", what is left when "the President of" precedes.
func (r *reader) nameBeforePerson(q *phrase) bool {
	for i := q.start; i < q.person; i++ {
		if r.words[i].mention >= 0 {
			return true
		}
	}
	return false
}

// capitalTitle: "State James Baker", "Foreign Affairs X", what is left when "Secretary of" precedes.
func (r *reader) capitalTitle(q *phrase) bool {
	for i := q.start; i < q.person; i++ {
		if r.words[i].mention >= 0 || !r.words[i].upper {
			return false
		}
	}
	return q.person > q.start
}

// markAppositions lets "Vincent Biruta, his Rwandan counterpart" stand for the person, on both sides of the comma.
func (r *reader) markAppositions() {
	for e := 0; e+2 < len(r.elements); e++ {
		a, b := r.phraseAt(e), r.phraseAt(e+2)
		if a == nil || b == nil {
			continue
		}
		if r.kindAt(e+1) == eAnd && a.kind == kOfficer && b.person > b.start && r.classAt(a.start) != cDet && !r.is(a.start, fPoss) {
			a.actors = b.actors // "Irish Tánaiste and Labour Leader X"
			continue
		}
		if r.kindAt(e+1) != eComma {
			continue
		}
		switch {
		case r.is(a.head, fBody) && a.kind != kNamed && b.kind == kNamed && r.isType(b.head, name.Organization) && r.kindAt(e+3) != eAnd:
			a.actors, a.kind = b.actors, kNamed
		case a.person >= 0 && b.kind == kOfficer && b.person < 0 && r.kindAt(e+3) != eAnd:
			b.actors = a.actors
		case (a.kind == kOfficer || r.is(a.start, fPoss) && a.actors == nil) && b.person >= 0 && r.bareName(b):
			a.actors = b.actors // "Kuwait's ruler, Sheikh Sabah", "his son-in-law, X"
			a.kind = kNamed
		}
	}
}
