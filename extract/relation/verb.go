package relation

import "parley/extract/name"

// readVerbs reads what the verbs of the sentence say.
func (r *reader) readVerbs() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil {
			continue
		}
		r.subject(v)
		verb := r.words[g.main].entry.verb
		if verb == nil || g.copula {
			continue
		}
		for i := range verb.frames {
			r.readFrame(v, g, &verb.frames[i])
		}
	}
}

func (r *reader) readFrame(v int, g *group, f *frame) {
	if f.typ == Mediates {
		return // readMediation
	}
	d := deed{typ: f.typ, start: g.main, end: g.main + 1, group: g, confidence: 0.6, rule: "verb"}
	if g.passive {
		r.readPassive(v, g, f, d)
		return
	}
	if f.felt {
		return
	}
	d.sources = g.subject
	var at int
	d.targets, at = r.object(v, f)
	if f.slots&pObj != 0 && f.slots&^(pObj|pThat) != 0 && at == v+1 && len(d.sources) > 0 {
		if more, _ := r.slot(v, f); more != nil {
			d.targets = append(append([]actor(nil), d.targets...), more...)
		}
	}
	if f.typ == Demands && f.adjacent == 0 && r.words[g.main].entry.verb.lemma == "warn" && at == v+1 && r.prepAt(v+2) == pOf {
		return
	}
	if f.typ == Attacks && r.seizes(g) && r.allPersons(d.targets) {
		d.typ = Detains
	}
	if d.targets == nil && f.together && len(d.sources) > 1 {
		d.parties, d.sources, d.rule = d.sources, nil, "verb together"
	}
	r.emit(d)
}

func (r *reader) seizes(g *group) bool {
	switch r.words[g.main].entry.verb.lemma {
	case "seize", "capture":
		return true
	}
	return false
}

func (r *reader) allPersons(actors []actor) bool {
	for _, a := range actors {
		if r.doc.Entities[a.entity].Type != name.Person {
			return false
		}
	}
	return len(actors) > 0
}

// readPassive: "A was condemned by B".
func (r *reader) readPassive(v int, g *group, f *frame, d deed) {
	if f.felt {
		d.sources, d.rule = g.subject, "felt"
		d.targets, _ = r.slot(v, f)
		r.emit(d)
		return
	}
	if f.slots&pObj == 0 {
		return
	}
	d.rule = "passive"
	d.targets = g.subject
	if d.targets == nil && g.subjectAt >= 0 && !f.named {
		d.targets, _ = r.affected(g.subjectAt, f)
	}
	d.sources, _ = r.agent(v)
	r.emit(d)
}
