package relation

// finiteFollows tells whether the phrase at e begins a clause of its own.
func (r *reader) finiteFollows(e int) bool {
	g := r.groupAt(e + 1)
	return g != nil && !g.infinite && !g.gerund && !(g.bare && g.passive)
}

// subject finds who does what the verb at element v says; for passives, to whom it is done.
func (r *reader) subject(v int) []actor {
	g := r.groupAt(v)
	if g.done {
		return g.subject
	}
	g.done = true
	switch {
	case g.infinite:
		g.subject = r.controller(v)
	case g.gerund:
		g.subject = r.gerundSubject(v)
	default:
		g.subject = r.finiteSubject(v)
	}
	return g.subject
}

// finiteSubject goes left from the verb at v to the phrase that is its subject.
func (r *reader) finiteSubject(v int) []actor {
	for e := v - 1; e >= 0; {
		switch r.kindAt(e) {
		case ePhrase:
			before := r.pastAdjunct(e, v)
			if before == e {
				return r.phraseSubject(e, v)
			}
			if r.kindAt(before) == eVerb {
				return r.sameSubject(before, v)
			}
			e = before
		case eComma:
			if found, ok := r.beforeComma(e, v); ok {
				return found
			}
			e = r.interruption(e) - 1
		case eAnd:
			return r.previous(e, v)
		case eVerb:
			return r.sameSubject(e, v)
		case eRel:
			return r.antecedent(e)
		default:
			return nil
		}
	}
	return nil
}

// pastAdjunct gives the element before the adjunct that ends with the phrase at e, e itself where that is none: behind a
// preposition, or the object of a participle that describes the subject ("aircraft using missiles killed").
func (r *reader) pastAdjunct(e, v int) int {
	g := r.groupAt(v)
	if r.kindAt(e-1) == ePrep && !(g.bare && g.passive) {
		if h := r.groupAt(e - 2); h != nil && h.bare && h.passive {
			return e - 3
		}
		return e - 2
	}
	if h := r.groupAt(e - 1); h != nil && h.gerund && r.kindAt(e-2) == ePhrase {
		return e - 2
	}
	return e
}

// phraseSubject: the phrase at e is the subject of the verb at v.
func (r *reader) phraseSubject(e, v int) []actor {
	g := r.groupAt(v)
	g.subjectAt = e
	if r.phraseAt(e).negated {
		g.negated = !g.negated
	}
	if r.kindAt(e-1) == eSub && r.is(r.elements[e-1].start, fIf) || r.denied(e) || r.wanted(e) || r.asLongAs(e-1) {
		g.unreal = true
	}
	if found := r.leftward(e); found != nil {
		return found
	}
	return r.authors(e)
}

// beforeComma finds the subject of the verb at v where a comma at e precedes it; not ok where an interruption ends there.
func (r *reader) beforeComma(e, v int) ([]actor, bool) {
	g := r.groupAt(v)
	switch {
	case r.apposed(e-3, e-1):
		return r.leftward(e - 3), true
	case g.bare && g.passive && r.kindAt(e-1) == ePhrase:
		g.subjectAt, _ = r.phraseEndingAt(e - 1)
		return r.leftward(g.subjectAt), true
	case r.interruption(e) < 0:
		return r.previous(e, v), true
	}
	return nil, false
}

// apposed tells whether the phrases at a and b, a comma between them, stand for the same.
func (r *reader) apposed(a, b int) bool {
	p, q := r.phraseAt(a), r.phraseAt(b)
	if p == nil || q == nil || r.kindAt(a+1) != eComma || p.actors == nil {
		return false
	}
	return q.kind == kOfficer && q.actors != nil || p.kind == kNamed && q.kind == kNamed && len(p.actors) == 1 && holds(q.actors, p.actors[0].entity)
}

// antecedent is what the relative pronoun at e stands for.
func (r *reader) antecedent(e int) []actor {
	if r.kindAt(e-1) == eComma {
		e--
	}
	if r.kindAt(e-1) != ePhrase {
		return nil
	}
	k, _ := r.phraseEndingAt(e - 1)
	if found := r.leftward(k); found != nil {
		return found
	}
	if g := r.groupAt(k - 1); g != nil && !g.passive && r.phraseAt(k).kind == kThing && r.enacts(g) {
		return r.subject(k - 1)
	}
	return nil
}

// enacts tells whether what a verb's object does is done by its subject: "passed a law that bans …".
func (r *reader) enacts(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return false
	}
	switch v.lemma {
	case "adopt", "pass", "approve", "sign", "issue", "enact", "ratify":
		return true
	}
	return false
}

// asLongAs: what follows "as long as" is a condition.
func (r *reader) asLongAs(e int) bool {
	return r.kindAt(e) == eSub && sameText(r.textAt(r.elements[e].start-1), "long")
}

// denied tells whether the clause that begins with the phrase at e is what somebody denies.
func (r *reader) denied(e int) bool {
	h := r.groupAt(e - 2)
	return h != nil && r.kindAt(e-1) == eSub && r.words[h.main].entry.verb != nil && r.words[h.main].entry.verb.lemma == "deny" && !h.negated
}

// wanted tells whether the clause that begins with the phrase at e is what somebody asks for: "demanded that A withdraw".
func (r *reader) wanted(e int) bool {
	e--
	if r.kindAt(e) == eSub && sameText(r.words[r.elements[e].start].text, "that") {
		e--
	}
	h := r.groupAt(e)
	return h != nil && asks(r.words[h.main].entry.verb)
}

// authors are those whose report, statement or ruling it is that acts.
func (r *reader) authors(e int) []actor {
	p := r.phraseAt(e)
	attack := false
	for n := r.words[p.head].entry.noun; n != nil; n = n.next {
		attack = attack || n.typ == Attacks && !n.only
	}
	switch r.words[p.head].text {
	case "missile", "missiles", "rocket", "rockets", "shells", "drone", "drones", "bomb", "bombs", "fire":
	case "report", "statement", "letter", "resolution", "declaration", "ruling", "communique", "communiqué", "editorial", "study", "reports", "statements":
	default:
		if !attack {
			return nil
		}
	}
	if p.owners != nil {
		return p.owners
	}
	from := pBy | pOf | pFrom
	if attack {
		from = pBy
	}
	for k := e + 1; k < e+4; k++ {
		if r.prepAt(k)&from != 0 {
			return r.rightward(k + 1)
		}
	}
	return nil
}

// interruption finds the comma that opens what the comma at e closes ("Uganda, backed by …, has entered"), -1 for none.
func (r *reader) interruption(e int) int {
	for k := e - 1; k > 0; k-- {
		switch r.kindAt(k) {
		case eStop:
			return -1
		case eComma:
			if r.kindAt(k-1) != ePhrase {
				return -1
			}
			if g := r.groupAt(k + 1); g != nil && (g.gerund || g.bare) {
				return k
			}
			switch r.kindAt(k + 1) {
			case eRel, ePrep, eSub:
				return k
			case ePhrase:
				if r.kindAt(k-1) == ePhrase && r.kindAt(k+2) != eVerb {
					return k
				}
			}
		}
	}
	return -1
}

// previous gives the subject of the verb before element e, with which the verb at v is coordinated.
func (r *reader) previous(e, v int) []actor {
	for k := e - 1; k >= 0; k-- {
		switch r.kindAt(k) {
		case eVerb:
			g, h := r.groupAt(k), r.groupAt(v)
			if g.gerund && !h.gerund || g.infinite && !h.infinite || g.bare && g.passive && !(h.bare && h.passive) {
				continue
			}
			return r.sameSubject(k, v)
		case eStop:
			return nil
		}
	}
	return nil
}

func (r *reader) sameSubject(from, v int) []actor {
	subject := r.subject(from)
	g, f := r.groupAt(v), r.groupAt(from)
	g.subjectAt = f.subjectAt
	return subject
}
