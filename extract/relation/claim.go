package relation

// readClaims reads "The group claimed responsibility": for the attack of this sentence or of the one before.
func (r *reader) readClaims() {
	struckHere := r.attackPlace()
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil || r.words[g.main].entry.verb == nil || g.passive || len(g.subject) == 0 {
			continue
		}
		lemma := r.words[g.main].entry.verb.lemma
		p := r.phraseAt(v + 1)
		if lemma != "claim" && lemma != "accept" && lemma != "admit" || p == nil || !sameText(r.words[p.head].text, "responsibility") {
			continue
		}
		targets := struckHere
		if targets == nil {
			targets = r.memory.struck
		}
		r.emit(deed{typ: Attacks, start: g.main, end: p.head + 1, sources: g.subject, targets: without(targets, g.subject), group: g, rule: "claims responsibility"})
	}
	r.memory.struck = struckHere
}

// attackPlace is where the first attack that the sentence tells of happened.
func (r *reader) attackPlace() []actor {
	for e := range r.elements {
		if r.tellsAttack(e) {
			if found := r.placeBehind(e + 1); found != nil {
				return found
			}
		}
	}
	return nil
}

// tellsAttack tells whether the element at e is a noun or verb of attack.
func (r *reader) tellsAttack(e int) bool {
	if g := r.groupAt(e); g != nil {
		v := r.words[g.main].entry.verb
		return v != nil && len(v.frames) > 0 && v.frames[0].typ == Attacks
	}
	p := r.phraseAt(e)
	if p == nil {
		return false
	}
	for n := r.words[p.head].entry.noun; n != nil; n = n.next {
		if n.typ == Attacks && !n.only {
			return true
		}
	}
	return false
}
