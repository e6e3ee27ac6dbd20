package relation

// readNouns reads what nouns say: "talks between A and B", "A's attack on B", "imposed sanctions on B".
func (r *reader) readNouns() {
	for e := range r.elements {
		p := r.phraseAt(e)
		if p == nil || p.kind == kPronoun || r.words[p.head].mention >= 0 {
			continue
		}
		for n := r.words[p.head].entry.noun; n != nil; n = n.next {
			if n.typ != Mediates && (!n.only || r.doer(e, n) != nil) && r.readNoun(e, p, n) {
				break
			}
		}
	}
}

// readNoun reads one meaning of the noun of the phrase p at e, and tells whether it said something.
func (r *reader) readNoun(e int, p *phrase, n *noun) bool {
	before := len(r.statements)
	d := deed{typ: n.typ, start: p.head, end: p.head + 1, negated: p.negated, rule: "noun"}
	d.group = r.governor(e)
	if d.group != nil && !n.only && r.ceases(d.group, n) {
		d.negated = !d.negated
	}
	owners := p.owners
	if owners == nil {
		owners = p.actors
	}
	if n.mutual {
		r.readMutual(e, n, d, owners)
	} else {
		r.readDirected(e, n, d, owners)
	}
	return len(r.statements) > before
}

// ceases tells whether a verb ends or refuses what the noun says: "withdrew its support".
func (r *reader) ceases(g *group, n *noun) bool {
	switch n.typ {
	case Supports, Aids, Sanctions, Meets:
		return r.words[g.main].entry.list&r.lex.lists["cease"] != 0
	case Negotiates:
		return r.words[g.main].entry.list&r.lex.lists["refuse"] != 0
	}
	return false
}

// readDirected: nouns for what one does to another.
func (r *reader) readDirected(e int, n *noun, d deed, owners []actor) {
	var at int
	d.targets, at = r.slot(e, &frame{typ: n.typ, slots: n.targets})
	d.sources = owners
	if d.sources == nil {
		d.sources = r.sender(e, n, at)
	}
	if d.sources != nil && d.targets == nil {
		if d.targets = without(r.taker(e, n), d.sources); d.targets != nil {
			d.group, d.negated, d.rule = nil, false, "noun taken"
			r.refused(e, d)
		}
	}
	if n.typ == Meets && d.targets == nil && owners != nil {
		d.sources, d.targets = r.doer(e, n), owners // "ended a US visit"
	}
	if d.sources == nil {
		d.sources = r.doer(e, n)
	}
	if d.sources == nil && d.targets != nil {
		d.sources = r.aside(e, n)
	}
	if d.targets == nil && n.typ == Attacks && d.sources != nil {
		d.targets = without(r.placeBehind(e+1), d.sources) // "a Ukrainian attack on a hotel in Khorly"
	}
	r.emit(d)
}

// refused: who refuses what another asks for disputes with the other.
func (r *reader) refused(e int, d deed) {
	g := r.groupAt(e - 1)
	if g != nil && d.typ == Demands && r.words[g.main].entry.list&r.lex.lists["refuse"] != 0 {
		d.typ = Disputes
		r.emit(d)
	}
}

// sender is who does it by words behind the noun, unless these are the target at element at.
func (r *reader) sender(e int, n *noun, at int) []actor {
	found, from := r.slot(e, &frame{slots: n.sources, named: true})
	if from >= 0 && from == at {
		return nil
	}
	return found
}

// aside is who does what a noun says that no fitting verb governs.
func (r *reader) aside(e int, n *noun) []actor {
	switch {
	case r.prepAt(e-1) == pOf:
		return r.announcer(e - 2)
	case n.typ == Meets, n.typ == Supports && r.prepAt(e-1) == pIn:
		return r.around(e, n, false)
	}
	return nil
}

// announcer is whose announcement, imposition or launch it is, at element e: "the announcement by A of sanctions on B".
func (r *reader) announcer(e int) []actor {
	if r.prepAt(e-1) == pBy {
		return r.rightward(e)
	}
	if p := r.phraseAt(e); p != nil && p.kind == kThing {
		return p.owners
	}
	return nil
}

// farthestTaker bounds how far before the noun the verb stands, in elements: "received grain as aid from A".
const farthestTaker = 7

// taker is the target of a request or praise whose sender is known: the subject of a verb such as "received" or "rejected"
// that governs it, or of the sentence where it stands aside ("despite an ultimatum by B").
func (r *reader) taker(e int, n *noun) []actor {
	for k := e - 1; k >= 0 && k > e-farthestTaker; k-- {
		g := r.groupAt(k)
		if g == nil {
			continue
		}
		if r.words[g.main].entry.list&r.lex.lists["get"] == 0 || g.passive || k < e-1 && r.words[g.main].entry.verb.lemma != "receive" {
			break
		}
		return r.subject(k)
	}
	if n.typ == Demands && r.kindAt(e-1) == ePrep {
		return r.mainSubject(e - 1)
	}
	return nil
}

// governor is the verb that governs the phrase at e as its object or by a preposition, nil for none.
func (r *reader) governor(e int) *group {
	for k := e - 1; k >= 0 && k >= e-4; k-- {
		switch r.kindAt(k) {
		case eVerb:
			return r.groupAt(k)
		case eAnd:
			if r.kindAt(k-1) != ePhrase || r.kindAt(k+1) != ePhrase {
				return nil
			}
		case eComma, eStop, eSub, eRel:
			return nil
		}
	}
	return nil
}

// farthestVerb bounds how far before its noun the verb stands, in elements: "imposed an embargo on gems, and a ban on …".
const farthestVerb = 14

// doer is the subject of the verb before or behind the noun, if it is one by which deeds of this kind are done.
func (r *reader) doer(e int, n *noun) []actor {
search:
	for k := e - 1; k >= 0 && k >= e-farthestVerb; k-- {
		switch r.kindAt(k) {
		case eStop, eSub, eRel:
			break search
		case eVerb:
			g := r.groupAt(k)
			if (r.words[g.main].entry.list&n.subject != 0 || !n.only && r.ceases(g, n)) && !g.passive {
				return r.subject(k)
			}
			if p := r.phraseAt(e - 2); p != nil && r.prepAt(e-1) == pFor && sameText(r.words[p.head].text, "responsibility") && !g.passive {
				return r.subject(k)
			}
			if g.copula && e == k+3 && sameText(r.textAt(r.elements[k+1].start), "responsible") {
				return r.subject(k)
			}
			break search
		}
	}
	if g := r.groupAt(e + 1); g != nil && g.passive && r.words[g.main].entry.list&n.subject != 0 {
		found, _ := r.agent(e + 1)
		return found
	}
	return nil
}
