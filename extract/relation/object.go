package relation

import "parley/extract/name"

// object gathers the actors in a slot of the verb at element v, and the element where they stand.
func (r *reader) object(v int, f *frame) ([]actor, int) {
	if f.slots&pObj != 0 && r.kindAt(v+1) == ePhrase {
		if found, at := r.affected(v+1, f); found != nil {
			return found, at
		}
	}
	if f.slots&pThat != 0 && r.kindAt(v+1) == eSub && r.kindAt(v+2) == ePhrase {
		if found, at := r.affected(v+2, f); found != nil {
			return found, at
		}
	}
	return r.slot(v, f)
}

// farthestSlot bounds how far a preposition stands from its verb or noun, in elements.
const farthestSlot = 9

// slot finds the actors behind one of the frame's prepositions.
func (r *reader) slot(v int, f *frame) ([]actor, int) {
	preps := f.slots &^ (pObj | pThat)
	for e := v + 1; e < len(r.elements) && e < v+farthestSlot; e++ {
		switch r.kindAt(e) {
		case ePrep:
			p := r.prepAt(e)
			if p&preps == 0 || p&f.adjacent != 0 && e != v+1 || p == pWith && r.lookingOn(e) {
				continue
			}
			if found, at := r.affected(e+1, f); found != nil {
				return found, at
			}
			if p&f.adjacent != 0 {
				return nil, -1
			}
		case eVerb:
			if g := r.groupAt(e); !g.gerund && !(g.bare && e == v+1) {
				return nil, -1
			}
		case eSub, eStop, eRel:
			return nil, -1
		}
	}
	return nil, -1
}

// lookingOn tells whether "with" at element e brings in one who takes another part: "signed it, with Carter as witness".
func (r *reader) lookingOn(e int) bool {
	return r.kindAt(e-1) == eComma && r.kindAt(e+2) == eSub && sameText(r.textAt(r.elements[e+2].start), "as")
}

// affected gives the actors of the phrase at e, or those that own or did the thing that it names.
func (r *reader) affected(e int, f *frame) ([]actor, int) {
	p := r.phraseAt(e)
	if p == nil || p.kind == kPronoun && r.is(p.head, fIt) {
		return nil, -1
	}
	if actors := r.rightward(e); actors != nil {
		return actors, e
	}
	if f.named || p.kind == kNobody {
		return nil, -1
	}
	found, at := r.behind(e, p, f)
	if found == nil && (f.typ == Criticizes || f.typ == Supports || f.typ == Disputes) {
		found, at = r.doers(p), e
	}
	if f.typ != Attacks && f.typ != Meets {
		found = r.noPlaces(found)
	}
	if f.typ == Demands && !r.ouster(p) || f.typ == Detains {
		found = r.noPersons(found)
	}
	return found, at
}

// ouster tells whether a phrase names what is asked of the very person whom it befalls.
func (r *reader) ouster(p *phrase) bool {
	switch r.words[p.head].text {
	case "resignation", "removal", "ouster", "departure", "impeachment", "abdication":
		return true
	}
	return false
}

// behind gives those that own, did or host the thing that the phrase p at e names.
func (r *reader) behind(e int, p *phrase, f *frame) ([]actor, int) {
	if r.is(p.head, fCity|fRegion) && r.prepAt(e+1) == pOf {
		if actors := r.rightward(e + 2); actors != nil {
			return actors, e + 2
		}
	}
	if p.owners != nil && f.typ != Detains {
		return p.owners, e
	}
	if p.compounds != nil && (f.typ == Disputes || f.typ == Criticizes || f.typ == Supports) {
		return p.compounds, e
	}
	first := e + 1
	if g := r.groupAt(first); g != nil && g.bare && f.typ == Sanctions {
		first++ // "tariffs on goods imported from A"
	}
	return r.adjunct(first, adjuncts(f.typ))
}

// adjuncts are the prepositions behind a thing that lead to whose it is, for deeds of a type.
func adjuncts(t Type) prep {
	switch t {
	case Attacks:
		return pOf | pIncluding
	case Sanctions, Aids:
		return pBy | pFrom | pOf | pIn | pAt | pAgainst | pIncluding | pTo
	}
	return pBy | pFrom | pOf | pIn | pAt | pAgainst | pIncluding
}

// adjunct finds the actors behind one of the prepositions among the two prepositional phrases from element first on.
func (r *reader) adjunct(first int, allowed prep) ([]actor, int) {
	for k := first; k+1 < len(r.elements) && k <= first+2; k += 2 {
		at := r.prepAt(k)
		if at == 0 && r.kindAt(k) != eAnd || r.kindAt(k+1) != ePhrase {
			return nil, -1
		}
		if at&allowed == 0 {
			continue
		}
		if actors := r.rightward(k + 1); actors != nil {
			return actors, k + 1
		}
		if q := r.phraseAt(k + 1); q.owners != nil {
			return q.owners, k + 1
		}
	}
	return nil, -1
}

func (r *reader) noPersons(actors []actor) []actor {
	out := actors[:0:0]
	for _, a := range actors {
		if r.doc.Entities[a.entity].Type != name.Person {
			out = append(out, a)
		}
	}
	return out
}

// agent finds who did it, after "by".
func (r *reader) agent(v int) ([]actor, int) {
	for e := v + 1; e < len(r.elements) && e < v+farthestSlot; e++ {
		switch r.kindAt(e) {
		case ePrep:
			if r.prepAt(e) == pBy {
				if found := r.rightward(e + 1); found != nil {
					return found, e + 1
				}
				if p := r.phraseAt(e + 1); p != nil && p.owners != nil {
					return p.owners, e + 1
				}
			}
		case eSub, eStop, eRel, eVerb:
			return nil, -1
		}
	}
	return nil, -1
}
