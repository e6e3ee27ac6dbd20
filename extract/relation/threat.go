package relation

// readThreats reads what is announced or demanded on a condition: "threatens to expel Shell", "warns B of …",
// "warns of … if B moves", "will not … until B stops".
func (r *reader) readThreats() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil || r.words[g.main].entry.verb == nil || g.passive {
			continue
		}
		switch r.words[g.main].entry.verb.lemma {
		case "threaten", "vow":
			r.threatenTo(v, g)
		case "warn":
			r.warn(v, g)
		}
	}
	r.readConditions()
}

// threatenTo reads the object of the deed that is threatened.
func (r *reader) threatenTo(v int, g *group) {
	h := r.groupAt(v + 1)
	if h == nil || !h.infinite {
		return
	}
	f := frame{typ: Threatens, slots: pObj | pAgainst | pWith | pOn | pFrom | pAt | pTo | pInto}
	targets, _ := r.object(v+1, &f)
	if targets == nil {
		targets = without(r.conditional(v+1), g.subject)
	}
	if targets == nil || r.words[g.main].entry.verb.lemma == "vow" && !r.harms(h) {
		return
	}
	r.emit(deed{typ: Threatens, start: g.main, end: g.main + 1, sources: g.subject, targets: targets, group: g, rule: "threatens to"})
}

// harms tells whether a verb names a deed that does harm.
func (r *reader) harms(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return false
	}
	switch v.lemma {
	case "retaliate", "destroy", "respond", "impose":
		return true
	}
	for _, f := range v.frames {
		if f.typ == Attacks || f.typ == Sanctions {
			return true
		}
	}
	return false
}

func (r *reader) warn(v int, g *group) {
	d := deed{typ: Threatens, start: g.main, end: g.main + 1, sources: g.subject, group: g, rule: "warns"}
	if len(d.sources) == 0 {
		return
	}
	if targets := r.rightward(v + 1); targets != nil {
		if r.prepAt(v+2) == pOf {
			d.targets = targets
			r.emit(d)
		}
		return
	}
	if r.prepAt(v+1) != pOf && r.kindAt(v+1) != eSub {
		return
	}
	d.targets = r.conditional(v + 1)
	r.emit(d)
}

// conditional is the subject of an "if" or "unless" behind element v.
func (r *reader) conditional(v int) []actor {
	for e := v; e+2 < len(r.elements); e++ {
		if r.kindAt(e) == eSub && r.is(r.elements[e].start, fIf) && r.kindAt(e+1) == ePhrase && r.kindAt(e+2) == eVerb {
			return r.gather(e+1, true)
		}
	}
	return nil
}

// readConditions reads "… until B stops", "… unless B agrees": the speaker demands it of B.
func (r *reader) readConditions() {
	for e := 1; e+2 < len(r.elements); e++ {
		if r.kindAt(e) != eSub || r.kindAt(e+1) != ePhrase || !r.finiteFollows(e+1) {
			continue
		}
		w := r.elements[e].start
		if !sameText(r.words[w].text, "until") && !sameText(r.words[w].text, "unless") {
			continue
		}
		g := r.groupAt(e + 2)
		targets := r.rightward(e + 1)
		sources := r.mainSubject(e)
		if len(targets) == 0 || len(sources) == 0 || r.is(g.main, fBe) {
			continue
		}
		r.emit(deed{typ: Demands, start: w, end: w + 1, sources: sources, targets: without(targets, sources), rule: "condition"})
	}
}
