package relation

import "parley/extract/name"

// memory is what later sentences may refer to.
type memory struct {
	person   int     // entity of the person that acted last, -1 for none
	plural   int     // entity whose officials, forces or members acted in the last sentence, -1 for none
	subject  []actor // who acted in the last sentence
	struck   []actor // where the attack told last happened
	state    int     // entity of the country or organization that acted last, -1 for none
	together []actor // who acted together last
	states   []actor // the countries or organizations that did
	speaker  int     // the first country or organization that acted, who is "we"
}

// remember notes who acted in the sentence.
func (r *reader) remember() {
	r.rememberSubject()
	r.rememberTogether()
	if x := r.subjectBefore(len(r.elements), name.Person); x >= 0 {
		r.memory.person = x
	} else if found := r.lastIn(name.Person); found >= 0 {
		r.memory.person = found
	}
	x := r.subjectBefore(len(r.elements), name.Country, name.Organization)
	if x < 0 {
		x = r.lastIn(name.Country)
	}
	if x >= 0 {
		r.memory.state = x
		if r.memory.speaker < 0 && !r.headline {
			r.memory.speaker = x
		}
	}
}

// rememberTogether notes who acted together: the first several of the sentence, and the last two of them that are countries
// or organizations, or that act for two.
func (r *reader) rememberTogether() {
	var together, officers []actor
	for e := range r.elements {
		p := r.phraseAt(e)
		if p == nil || p.actors == nil || r.kindAt(e-1) == eAnd || r.kindAt(e-1) == eComma && together != nil {
			continue
		}
		group := distinct(r.gather(e, true))
		if len(group) > 1 && together == nil {
			together = group
		}
		if len(group) != 2 || r.prepAt(e-1)&(pAt|pIn|pFrom|pOther) != 0 {
			continue
		}
		if r.areStates(group) {
			r.memory.states, officers = group, nil
		} else if states := r.statesOf(group); states != nil {
			officers = states
		}
	}
	if together != nil {
		r.memory.together = together
	}
	if officers != nil {
		r.memory.states = officers
	}
}

// statesOf are the two countries for which two persons act, nil where they act for one or none.
func (r *reader) statesOf(persons []actor) []actor {
	out := append([]actor(nil), persons...)
	for i, a := range persons {
		o := r.office[a.entity] - 1
		if o < 0 || r.doc.Entities[o].Type != name.Country {
			return nil
		}
		out[i].entity = o
	}
	if out[0].entity == out[1].entity {
		return nil
	}
	return out
}

// distinct leaves out the actors that stand for one before them.
func distinct(actors []actor) []actor {
	out := actors[:0:0]
	for _, a := range actors {
		if !holds(out, a.entity) {
			out = append(out, a)
		}
	}
	return out
}

// rememberSubject notes who did what the first verb of the sentence says.
func (r *reader) rememberSubject() {
	r.memory.plural = -1
	v := r.firstVerb()
	g := r.groupAt(v)
	if g == nil {
		return
	}
	subject := r.subject(v)
	if g.passive {
		subject, _ = r.agent(v)
	}
	if len(subject) == 0 {
		return
	}
	r.memory.subject = subject
	if p := r.phraseAt(g.subjectAt); p != nil && len(subject) == 1 && (p.kind == kAgents || r.isState(subject[0])) {
		r.memory.plural = subject[0].entity
	}
}

func (r *reader) areStates(actors []actor) bool {
	for _, a := range actors {
		if !r.isState(a) {
			return false
		}
	}
	return actors[0].entity != actors[1].entity
}

func (r *reader) isState(a actor) bool {
	t := r.doc.Entities[a.entity].Type
	return t == name.Country || t == name.Organization
}

// lastIn is the last entity of a type named in the sentence, -1 for none.
func (r *reader) lastIn(t name.Type) int {
	for i := len(r.words) - 1; i >= 0; i-- {
		if r.isType(i, t) {
			return r.entityIndex(i)
		}
	}
	return -1
}
