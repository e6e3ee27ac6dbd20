package relation

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
	d.sources = g.subject
	d.targets, _ = r.object(v, f)
	if d.targets == nil && f.together && len(d.sources) > 1 {
		d.parties, d.sources, d.rule = d.sources, nil, "verb together"
	}
	if d.parties == nil && (len(d.sources) == 0 || len(d.targets) == 0) {
		return
	}
	r.emit(d)
}

// readPassive: "A was condemned by B".
func (r *reader) readPassive(v int, g *group, f *frame, d deed) {
	if f.slots&pObj == 0 {
		return
	}
	d.rule = "passive"
	d.targets = g.subject
	if d.targets == nil && g.subjectAt >= 0 && !f.named {
		d.targets, _ = r.affected(g.subjectAt, f)
	}
	d.sources, _ = r.agent(v)
	if len(d.sources) == 0 || len(d.targets) == 0 {
		return
	}
	r.emit(d)
}
