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
	var together []actor
	for e := range r.elements {
		p := r.phraseAt(e)
		if p == nil || p.actors == nil || r.kindAt(e-1) == eAnd || r.kindAt(e-1) == eComma && together != nil {
			continue
		}
		group := r.gather(e, true)
		if len(group) > 1 && together == nil {
			together = group
		}
		if len(group) == 2 && r.areStates(group) && r.prepAt(e-1)&(pAt|pIn|pFrom|pOther) == 0 {
			r.memory.states = group
		}
	}
	if together != nil {
		r.memory.together = together
	}
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
