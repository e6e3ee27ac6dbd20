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
	d := deed{typ: f.typ, start: g.main, end: g.main + 1, group: g, rule: "verb"}
	switch {
	case f.typ == Mediates: // readMediation
	case g.passive:
		r.readPassive(v, g, f, d)
	case !f.felt:
		r.readActive(v, g, f, d)
	}
}

// readActive: "A condemned B".
func (r *reader) readActive(v int, g *group, f *frame, d deed) {
	var at int
	d.sources = g.subject
	d.targets, at = r.objects(v, f)
	if r.excepted(v, at, r.words[g.main].entry.verb.lemma) {
		return
	}
	switch {
	case d.targets == nil && f.typ == Attacks && f.slots&pObj != 0:
		d.targets, d.rule = r.struck(v+1), "verb place"
	case f.typ == Attacks && r.seizes(g) && r.allPersons(d.targets):
		d.typ = Detains
	case r.words[g.main].entry.verb.lemma == "sign" && r.kindAt(v+1) == ePhrase:
		return // what is signed decides
	case r.words[g.main].entry.verb.lemma == "dismiss":
		d.targets = r.noPersons(d.targets) // dismissed from office, not disputed
	}
	if d.targets == nil && f.together && len(d.sources) > 1 {
		d.parties, d.sources, d.rule = d.sources, nil, "verb together"
	}
	r.emit(d)
}

// objects are the actors in the direct object and, where the frame has one, in the slot behind it: "took the town from B".
func (r *reader) objects(v int, f *frame) ([]actor, int) {
	found, at := r.object(v, f)
	if f.slots&pObj == 0 || f.slots&^(pObj|pThat) == 0 || at != v+1 {
		return found, at
	}
	more, _ := r.slot(v, f)
	return append(append([]actor(nil), found...), more...), at
}

// excepted tells of the verbs that say something else of some objects: "warned B of …" is no demand, "help them cross" no
// aid.
func (r *reader) excepted(v, object int, lemma string) bool {
	switch lemma {
	case "warn":
		return object == v+1 && r.prepAt(v+2) == pOf
	case "help":
		p := r.phraseAt(object)
		return p != nil && p.kind != kNamed && p.kind != kAgents
	}
	return false
}

// readGifts reads "sent B weapons", "gave B a loan".
func (r *reader) readGifts() {
	for v := range r.elements {
		g, p, gift := r.groupAt(v), r.phraseAt(v+1), r.phraseAt(v+2)
		if g == nil || g.passive || p == nil || gift == nil || r.words[g.main].entry.list&r.lex.lists["give"] == 0 {
			continue
		}
		for n := r.words[gift.head].entry.noun; n != nil; n = n.next {
			if n.typ == Aids {
				r.emit(deed{typ: Aids, start: g.main, end: g.main + 1, sources: r.subject(v), targets: p.actors, group: g, rule: "verb"})
				break
			}
		}
	}
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
	if d.sources == nil && f.typ == Detains {
		d.sources, d.rule = r.jailer(v, d.targets), "passive without agent"
	}
	if d.sources == nil && f.typ == Attacks {
		d.sources = r.strikers(v)
	}
	if d.sources == nil && f.typ == Sanctions {
		d.sources, _ = r.slot(v, &frame{typ: Sanctions, slots: pFrom, named: true}) // "was expelled from the party"
	}
	if d.targets == nil && f.typ == Attacks {
		d.targets, d.rule = r.struck(v-1), "passive place"
		if d.targets == nil {
			d.targets = r.placeBehind(v + 1)
		}
	}
	r.emit(d)
}

// strikers are those whose attack it is in which somebody was killed: "was killed in an Ethiopian air strike".
func (r *reader) strikers(v int) []actor {
	for e := v + 1; e+1 < len(r.elements) && e < v+4; e++ {
		p := r.phraseAt(e + 1)
		if r.kindAt(e) != ePrep || p == nil || r.prepAt(e)&(pIn|pOther) == 0 {
			continue
		}
		for n := r.words[p.head].entry.noun; n != nil; n = n.next {
			if n.typ == Attacks && !n.mutual && !n.only {
				return p.owners
			}
		}
	}
	return nil
}

// jailer is who holds a person that was arrested by none named: the country where, else the one that the person served.
func (r *reader) jailer(v int, persons []actor) []actor {
	if len(persons) != 1 || r.doc.Entities[persons[0].entity].Type != name.Person {
		return nil
	}
	if at := r.placeBehind(v + 1); at != nil && r.doc.Entities[at[0].entity].Type == name.Country {
		return at
	}
	if o := r.office[persons[0].entity]; o > 0 && r.doc.Entities[o-1].Type == name.Country {
		return []actor{{o - 1, persons[0].start, persons[0].end}}
	}
	return nil
}

// struck is the place of people or things without a name that an attack hit, the phrase at e.
func (r *reader) struck(e int) []actor {
	p := r.phraseAt(e)
	if p == nil || p.kind != kThing && p.kind != kNobody && !sameText(r.words[p.head].text, "himself") && !sameText(r.words[p.head].text, "herself") {
		return nil
	}
	return r.placeBehind(e + 1)
}

// placeBehind is the place named after "in", "at" or "near" within a few elements.
func (r *reader) placeBehind(e int) []actor {
	for k := e; k < len(r.elements) && k < e+5; k++ {
		switch r.kindAt(k) {
		case ePrep:
			if at := r.prepAt(k); at&(pIn|pAt|pAcross) == 0 {
				continue
			}
			if found := r.actorsAt(k + 1); found != nil && r.doc.Entities[found[0].entity].Type != name.Person {
				return found[:1]
			}
		case eVerb, eStop, eSub, eRel:
			return nil
		}
	}
	return nil
}

// readLabels reads "designated B as a terrorist organization", "holds B responsible".
func (r *reader) readLabels() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil || r.words[g.main].entry.verb == nil || g.passive {
			continue
		}
		d := deed{start: g.main, end: g.main + 1, sources: g.subject, group: g, rule: "label"}
		switch r.words[g.main].entry.verb.lemma {
		case "designate", "label", "list", "declare", "classify", "brand":
			d.typ = Sanctions
			if !r.wordWithin(r.elements[v].end, "terrorist", "terrorists", "non") {
				continue
			}
		case "add", "place", "put":
			d.typ = Sanctions
			if !r.wordWithin(r.elements[v].end, "blacklist", "sanctions") || r.prepAt(v+2)&(pTo|pOn) == 0 {
				continue
			}
		case "hold":
			d.typ = Criticizes
			if !r.wordWithin(r.elements[v].end, "responsible", "accountable") {
				continue
			}
		default:
			continue
		}
		d.targets, _ = r.affected(v+1, &frame{typ: d.typ, slots: pObj})
		r.emit(d)
	}
}

// labelWithin bounds how far behind its verb a label stands, in words.
const labelWithin = 9

func (r *reader) wordWithin(i int, words ...string) bool {
	for k := i; k < len(r.words) && k < i+labelWithin; k++ {
		for _, w := range words {
			if sameText(r.words[k].text, w) {
				return true
			}
		}
	}
	return false
}
