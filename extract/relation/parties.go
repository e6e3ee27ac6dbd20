package relation

import "parley/extract/name"

// partiesAround finds between whom the mediation at element e stands.
func (r *reader) partiesAround(e int, mediators []actor) []actor {
	for _, at := range []prep{pBetween, pWith} {
		for distance := 0; distance < len(r.elements); distance++ {
			for _, k := range []int{e + distance, e - distance} {
				if r.prepAt(k)&at != 0 && (at != pWith || distance < 5) {
					if found := r.noPlaces(without(r.rightward(k+1), mediators)); len(found) > 0 && (at != pWith || !r.allPersons(found)) {
						if at == pWith {
							found = append(found, without(r.mainSubject(e), mediators)...)
						}
						return found
					}
				}
			}
		}
	}
	return r.partiesNear(e, mediators)
}

func (r *reader) mainSubject(e int) []actor {
	for k := e; k >= 0; k-- {
		if g := r.groupAt(k); g != nil {
			return r.subject(k)
		}
	}
	return nil
}

// partiesNear are the countries, organizations and persons of the sentence that act in it, else those of the last one.
func (r *reader) partiesNear(e int, mediators []actor) []actor {
	found, places := r.partiesIn(e, mediators)
	states := without(r.memory.states, mediators)
	if len(states) == 2 && len(found) == 0 {
		return states
	}
	if len(found) < 2 {
		found = append(found, places...)
	}
	found = r.statesOver(found, mediators)
	if len(states) == 2 && (len(found) == 0 || len(found) == 1 && (holds(states, found[0].entity) || r.allPersons(found))) {
		return states
	}
	if len(found) > 3 {
		found = found[:3]
	}
	return found
}

// partiesIn are those of the clause of the mediation at element e that may be its parties, and those named as its place.
func (r *reader) partiesIn(e int, mediators []actor) (found, places []actor) {
	for k := r.clauseStart(e); k < len(r.elements); k++ {
		if k > e+1 && (r.kindAt(k) == eSub || r.kindAt(k) == eRel || r.kindAt(k) == eAnd && r.kindAt(k+1) == eVerb) {
			break
		}
		p := r.phraseAt(k)
		if p == nil || p.kind == kPronoun || r.sends(k) {
			continue
		}
		for _, a := range append(r.actorsAt(k), p.owners...) {
			if t := r.doc.Entities[a.entity].Type; t == name.Place || holds(mediators, a.entity) || holds(found, a.entity) || r.served(mediators, a.entity) {
				continue
			}
			if r.prepAt(k-1)&(pIn|pAt) == 0 {
				found = append(found, a)
			} else if r.doc.Entities[a.entity].Type == name.Country {
				places = append(places, a)
			}
		}
	}
	return found, places
}

// clauseStart is where the clause begins that a verb such as "said that" before element e reports, 0 for none.
func (r *reader) clauseStart(e int) int {
	for k := e; k > 1; k-- {
		if g := r.groupAt(k - 1); g != nil && r.kindAt(k) == eSub && r.reports(g) {
			return k
		}
	}
	return 0
}

// sends tells whether the phrase at e names for whom, or by whom, somebody mediates: "for the African Union", "on behalf
// of the OAS".
func (r *reader) sends(e int) bool {
	if r.prepAt(e-1)&(pFor|pBy) != 0 {
		return true
	}
	p := r.phraseAt(e - 2)
	return p != nil && r.prepAt(e-1) == pOf && sameText(r.words[p.head].text, "behalf")
}

// served tells whether one of the mediators holds an office of an entity.
func (r *reader) served(mediators []actor, entity int) bool {
	for _, m := range mediators {
		if r.office[m.entity] == entity+1 {
			return true
		}
	}
	return false
}

// statesOver leaves persons out where two countries or organizations are left, or where they serve a mediator.
func (r *reader) statesOver(actors, mediators []actor) []actor {
	var states, all []actor
	for _, a := range actors {
		if r.doc.Entities[a.entity].Type != name.Person {
			states = append(states, a)
		} else if o := r.office[a.entity]; o > 0 && holds(mediators, o-1) {
			continue
		}
		all = append(all, a)
	}
	if len(states) > 1 {
		return states
	}
	return all
}

func (r *reader) noPlaces(actors []actor) []actor {
	out := actors[:0:0]
	for _, a := range actors {
		if r.doc.Entities[a.entity].Type != name.Place {
			out = append(out, a)
		}
	}
	return out
}

func without(actors, others []actor) []actor {
	var out []actor
	for _, a := range actors {
		if !holds(others, a.entity) {
			out = append(out, a)
		}
	}
	return out
}
