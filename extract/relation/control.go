package relation

// gerundSubject: "after meeting with B", "accused B of attacking", "A arrived, saying".
func (r *reader) gerundSubject(v int) []actor {
	if r.kindAt(v-1) == eAnd {
		for e := v - 2; e >= 0 && r.kindAt(e) != eStop; e-- {
			if g := r.groupAt(e); g != nil && g.gerund {
				return r.sameSubject(e, v)
			}
		}
	}
	if r.kindAt(v-1) == ePhrase { // "with A and B providing arms"
		if first, _ := r.phraseEndingAt(v - 1); r.prepAt(first-1) == pWith {
			return r.leftward(first)
		}
	}
	for e := v - 1; e >= 0; e-- {
		switch r.kindAt(e) {
		case eVerb:
			g := r.groupAt(e)
			if g.bare && g.passive {
				continue
			}
			if k := v - 2; k > e && (r.prepAt(v-1) == pFor || r.prepAt(v-1) == pIn && r.prepAt(v-3) == pOf) && r.actorsAt(k) != nil {
				return r.rightward(k) // "thanked B for hosting talks"
			}
			if r.kindAt(e+1) == ePhrase && r.kindAt(e+2) == ePrep && e+3 == v && r.blames(g) {
				r.groupAt(v).unreal = true
				return r.rightward(e + 1)
			}
			if r.kindAt(v-1) == eComma && r.speaks(v) {
				return r.firstSubject(v)
			}
			return r.sameSubject(e, v)
		case eStop:
			return nil
		}
	}
	return r.nextSubject(v)
}

// speaks tells whether the verb at v praises, blames or demands.
func (r *reader) speaks(v int) bool {
	verb := r.words[r.groupAt(v).main].entry.verb
	if verb == nil {
		return false
	}
	for _, f := range verb.frames {
		if f.typ == Supports || f.typ == Criticizes || f.typ == Demands {
			return true
		}
	}
	return false
}

// firstSubject is that of the first verb of the sentence before v that has one.
func (r *reader) firstSubject(v int) []actor {
	for e := range v {
		if g := r.groupAt(e); g != nil && !g.gerund && !g.infinite {
			if found := r.subject(e); found != nil {
				return found
			}
		}
	}
	return nil
}

// nextSubject is the subject of the clause that follows a gerund at the start of the sentence.
func (r *reader) nextSubject(v int) []actor {
	for e := v + 1; e+1 < len(r.elements); e++ {
		if r.kindAt(e) == eComma && r.kindAt(e+1) == ePhrase {
			return r.gather(e+1, true)
		}
	}
	return nil
}

// blames tells whether a verb charges its object with what "of" and a gerund add.
func (r *reader) blames(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return false
	}
	for _, f := range v.frames {
		if f.typ == Criticizes || f.typ == Detains {
			return true
		}
	}
	return false
}

// asks tells whether a verb wants its object to do what an infinitive adds.
func asks(v *verb) bool {
	if v == nil {
		return false
	}
	for _, f := range v.frames {
		if f.typ == Demands {
			return true
		}
	}
	switch v.lemma {
	case "allow", "force", "want", "invite", "expect", "cause", "let", "need":
		return true
	}
	return false
}

// controller finds who is to do what an infinitive says.
func (r *reader) controller(v int) []actor {
	g := r.groupAt(v)
	for e := v - 1; e >= 0; e-- {
		switch r.kindAt(e) {
		case eVerb:
			h := r.groupAt(e)
			main := &r.words[h.main]
			r.inherit(g, h, main)
			if e < v-1 && asks(main.entry.verb) && !h.passive {
				g.unreal = true
				for k := e + 1; k < v; k++ {
					if r.kindAt(k) == ePhrase {
						return r.rightward(k)
					}
				}
			}
			return r.sameSubject(e, v)
		case ePhrase:
			if e != v-1 {
				continue
			}
			g.purpose = true
			if found := r.wisher(e); found != nil {
				g.planned = g.planned || r.isWish(e)
				return found
			}
		case eStop:
			return nil
		}
	}
	return nil
}

// isWish tells whether the phrase at e names what is yet to be done.
func (r *reader) isWish(e int) bool {
	switch r.words[r.phraseAt(e).head].text {
	case "offer", "plan", "plans", "proposal", "bid", "promise", "desire", "intention", "readiness", "willingness", "request", "wish", "pledge", "vow":
		return true
	}
	return false
}

// wisher is whose effort, plan or wish an infinitive spells out: "Japan's offer to …", "thanks B for his effort to …".
func (r *reader) wisher(e int) []actor {
	p := r.phraseAt(e)
	if r.prepAt(e-1) == pBy && r.kindAt(e-2) == ePhrase {
		return r.rightward(e) // "the move by A to cut ties"
	}
	if p.kind != kThing {
		return nil
	}
	if p.owners != nil || !r.words[p.start].is(fPoss) {
		return p.owners
	}
	if r.prepAt(e-1) == pFor && r.kindAt(e-2) == ePhrase {
		k, _ := r.phraseEndingAt(e - 2)
		return r.leftward(k)
	}
	return nil
}

// inherit lets an infinitive take over what the verb that governs it says: refusal, plan, wish.
func (r *reader) inherit(g, h *group, main *word) {
	g.negated = g.negated != h.negated
	g.planned = g.planned || h.planned
	g.unreal = g.unreal || h.unreal
	if main.is(fBe) {
		g.planned = true
	}
	if main.entry.verb == nil {
		return
	}
	switch main.entry.verb.lemma {
	case "refuse", "decline", "fail", "deny":
		g.negated = !g.negated
	case "plan", "agree", "offer", "intend", "promise", "pledge", "vow", "want", "seek", "prepare", "decide", "propose", "expect", "schedule", "set", "hope", "attempt", "try":
		g.planned = true
	case "threaten", "urge", "ask", "demand", "call":
		g.unreal = true
	}
}
