package relation

import "parley/extract/name"

// partiesAround finds between whom the mediation at element e stands.
func (r *reader) partiesAround(e int, mediators []actor) []actor {
	for _, at := range []prep{pBetween, pWith} {
		for distance := 0; distance < len(r.elements); distance++ {
			for _, k := range []int{e + distance, e - distance} {
				if r.prepAt(k)&at != 0 && (at != pWith || distance < 5) {
					if found := r.noPlaces(without(r.rightward(k+1), mediators)); len(found) > 0 {
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
	var found, places []actor
	for k := range r.elements {
		if k > e+1 && (r.kindAt(k) == eSub || r.kindAt(k) == eRel || r.kindAt(k) == eAnd && r.kindAt(k+1) == eVerb) {
			break
		}
		p := r.phraseAt(k)
		if p == nil || p.kind == kPronoun {
			continue
		}
		for _, a := range append(r.actorsAt(k), p.owners...) {
			if t := r.doc.Entities[a.entity].Type; t == name.Place || holds(mediators, a.entity) || holds(found, a.entity) {
				continue
			}
			if r.prepAt(k-1)&(pIn|pAt) != 0 {
				places = append(places, a)
			} else {
				found = append(found, a)
			}
		}
	}
	if len(found) < 2 {
		found = append(found, places...)
	}
	found = r.statesOver(found, mediators)
	if states := without(r.memory.states, mediators); len(states) == 2 && (len(found) == 0 || len(found) == 1 && holds(states, found[0].entity)) {
		return states
	}
	if len(found) > 3 {
		found = found[:3]
	}
	return found
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
