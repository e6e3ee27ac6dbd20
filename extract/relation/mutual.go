package relation

// readMutual: nouns whose parties stand side by side.
func (r *reader) readMutual(e int, n *noun, d deed, owners []actor) {
	if d.parties, d.rule = r.sideBySide(e, owners); d.parties != nil {
		r.emit(d)
		return
	}
	d.targets, _ = r.slot(e, &frame{slots: n.targets &^ pBetween})
	d.sources = owners
	if d.sources == nil {
		d.sources = r.doer(e, n)
	}
	if d.sources == nil {
		d.sources = r.around(e, n, d.targets == nil)
	}
	switch {
	case len(d.targets) > 0 && len(d.sources) > 1 && n.typ == Agrees && r.joint(e):
		d.parties, d.rule = append(append([]actor(nil), d.sources...), d.targets...), "noun together"
	case len(d.targets) > 0 && len(d.sources) > 0:
		d.rule = "noun with"
		if d.typ == Attacks {
			d.parties = append(append([]actor(nil), d.sources...), d.targets...)
		}
	case len(d.sources) > 1:
		d.parties, d.sources, d.rule = d.sources, nil, "noun together"
	}
	r.emit(d)
}

// joint tells whether the phrase at e speaks of something joint.
func (r *reader) joint(e int) bool {
	p := r.phraseAt(e)
	for i := p.start; i < p.head; i++ {
		if sameText(r.words[i].text, "joint") {
			return true
		}
	}
	return false
}

// sideBySide finds the parties of "talks between A and B", "clashes erupted between A and B", "A-B talks", and the rule.
func (r *reader) sideBySide(e int, owners []actor) ([]actor, string) {
	if between, _ := r.slot(e, &frame{slots: pBetween | pAmong}); len(between) > 1 {
		return between, "noun between"
	}
	if r.kindAt(e+1) == eVerb {
		if between, _ := r.slot(e+1, &frame{slots: pBetween}); len(between) > 1 {
			return between, "noun between"
		}
	}
	if len(owners) > 1 {
		return owners, "noun pair"
	}
	return nil, ""
}

// around is who acts where a noun stands apart: "travels to Doha for talks with B", "B in a dispute with C", "After talks
// with B, A …", "A says that talks with B …". Without a target only several can be meant.
func (r *reader) around(e int, n *noun, several bool) []actor {
	if r.kindAt(e-1) == eSub && !several {
		return r.mainSubject(e - 1)
	}
	if r.kindAt(e-1) != ePrep {
		return nil
	}
	if several && n.typ != Negotiates && n.typ != Attacks {
		return nil
	}
	if r.kindAt(e-2) == eSub {
		return r.mainSubject(e - 2)
	}
	if e-2 < 0 {
		return r.nextSubject(e)
	}
	if n.typ == Disputes && r.prepAt(e-1) == pIn && !several {
		if found := r.actorsAt(e - 2); found != nil {
			return found
		}
	}
	found := r.mainSubject(e - 1)
	if found == nil && !several {
		found = r.firstSubject(e)
	}
	return r.stated(found, n)
}

// stated puts the country for which a person acts in the place of the person, where a noun speaks of states.
func (r *reader) stated(actors []actor, n *noun) []actor {
	if n.typ != Disputes && n.typ != Attacks {
		return actors
	}
	out := append([]actor(nil), actors...)
	for i, a := range out {
		if o := r.office[a.entity]; o > 0 {
			out[i].entity = o - 1
		}
	}
	return out
}
