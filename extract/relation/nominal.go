package relation

// readNouns reads what nouns say: "talks between A and B", "A's attack on B", "imposed sanctions on B".
func (r *reader) readNouns() {
	for e := range r.elements {
		p := r.phraseAt(e)
		if p == nil || p.kind == kPronoun {
			continue
		}
		n := r.words[p.head].entry.noun
		if n == nil || n.typ == Mediates || r.words[p.head].mention >= 0 {
			continue
		}
		r.readNoun(e, p, n)
	}
}

func (r *reader) readNoun(e int, p *phrase, n *noun) {
	d := deed{typ: n.typ, start: p.head, end: p.head + 1, negated: p.negated, confidence: 0.55, rule: "noun"}
	d.group = r.governor(e)
	owners := p.owners
	if owners == nil {
		owners = p.actors
	}
	f := frame{typ: n.typ, slots: n.targets}
	if n.mutual {
		r.readMutual(e, n, d, owners)
		return
	}
	d.targets, _ = r.slot(e, &f)
	d.sources = owners
	if d.sources == nil {
		d.sources, _ = r.slot(e, &frame{slots: n.sources})
		if d.sources != nil && d.targets != nil && d.sources[0] == d.targets[0] {
			d.sources = nil
		}
	}
	if d.sources == nil {
		d.sources = r.doer(e, n)
	}
	if len(d.sources) == 0 || len(d.targets) == 0 {
		return
	}
	r.emit(d)
}

// readMutual: nouns whose parties stand side by side.
func (r *reader) readMutual(e int, n *noun, d deed, owners []actor) {
	if between, _ := r.slot(e, &frame{slots: pBetween | pAmong}); len(between) > 1 {
		d.parties, d.rule = between, "noun between"
		r.emit(d)
		return
	}
	if len(owners) > 1 {
		d.parties, d.rule = owners, "noun pair"
		r.emit(d)
		return
	}
	d.targets, _ = r.slot(e, &frame{slots: n.targets &^ pBetween})
	d.sources = owners
	if d.sources == nil {
		d.sources = r.doer(e, n)
	}
	if d.sources == nil && d.targets != nil {
		d.sources = r.around(e)
	}
	switch {
	case len(d.targets) > 0 && len(d.sources) > 0:
		d.rule = "noun with"
		if d.typ == Attacks && d.targets != nil {
			d.parties = append(append([]actor(nil), d.sources...), d.targets...)
		}
		r.emit(d)
	case len(d.sources) > 1:
		d.parties, d.sources, d.rule = d.sources, nil, "noun together"
		r.emit(d)
	}
}

// governor is the verb that governs the phrase at e as its object or by a preposition, nil for none.
func (r *reader) governor(e int) *group {
	for k := e - 1; k >= 0 && k >= e-4; k-- {
		switch r.kindAt(k) {
		case eVerb:
			return r.groupAt(k)
		case eComma, eStop, eSub, eRel, eAnd:
			return nil
		}
	}
	return nil
}

// doer is the subject of the verb before or behind the noun, if it is one by which deeds of this kind are done.
func (r *reader) doer(e int, n *noun) []actor {
	for k := e - 1; k >= 0 && k >= e-4; k-- {
		g := r.groupAt(k)
		if g == nil {
			if r.kindAt(k) == eStop || r.kindAt(k) == eSub || r.kindAt(k) == eRel {
				break
			}
			continue
		}
		if r.words[g.main].entry.list&n.subject != 0 && !g.passive {
			return r.subject(k)
		}
		break
	}
	if g := r.groupAt(e + 1); g != nil && g.passive && r.words[g.main].entry.list&n.subject != 0 {
		found, _ := r.agent(e + 1)
		return found
	}
	return nil
}

// around is the subject of the verb that governs a noun at some distance: "travels to Doha for talks with B".
func (r *reader) around(e int) []actor {
	if r.kindAt(e-1) != ePrep {
		return nil
	}
	for k := e - 2; k >= 0; k-- {
		switch r.kindAt(k) {
		case eVerb:
			return r.subject(k)
		case eStop, eSub, eRel:
			return nil
		}
	}
	return nil
}
