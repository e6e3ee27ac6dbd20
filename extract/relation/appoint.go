package relation

import "parley/extract/name"

// readCopulas reads "X is re-elected president of Y", "X becomes …", "appointed X as …", "X resigned as …".
func (r *reader) readCopulas() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil {
			continue
		}
		past, ok := r.becomes(g)
		if !ok {
			continue
		}
		at := r.pastAs(v + 1)
		p := r.phraseAt(at)
		if p == nil || p.person >= 0 || p.kind != kOfficer {
			continue
		}
		r.copula(v, g, p, past)
	}
}

// pastAs skips "as".
func (r *reader) pastAs(e int) int {
	if k := r.kindAt(e); (k == eSub || k == ePrep) && sameText(r.words[r.elements[e].start].text, "as") {
		return e + 1
	}
	return e
}

// readAppointments reads "elects X as President of Y", "appointed X its leader".
func (r *reader) readAppointments() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil || g.passive || r.words[g.main].entry.verb == nil {
			continue
		}
		planned := false
		switch r.words[g.main].entry.verb.lemma {
		case "elect", "reelect", "appoint", "name", "install", "choose", "select", "inaugurate", "recognize", "recognise", "confirm", "declare", "proclaim", "announce":
		case "nominate":
			planned = true
		case "replace", "succeed":
			r.succession(v, g)
			continue
		default:
			continue
		}
		q := r.phraseAt(v + 1)
		if q == nil || q.person < 0 {
			continue
		}
		at := r.pastAs(v + 2)
		p := r.phraseAt(at)
		if p == nil || p.kind != kOfficer || p.person >= 0 {
			continue
		}
		of := p.actors
		if of == nil && r.words[p.start].is(fPoss) {
			of = r.subject(v)
		}
		if len(of) > 0 {
			r.appoint(g, q, p, of[0], planned)
		}
	}
}

// succession reads "X replaces Y as the head of Z".
func (r *reader) succession(v int, g *group) {
	p := r.phraseAt(r.pastAs(v + 2))
	if p == nil || p.kind != kOfficer || p.person >= 0 || len(p.actors) == 0 || r.pastAs(v+2) == v+2 {
		return
	}
	r.copula(v, g, p, false)
}

func (r *reader) appoint(g *group, q, p *phrase, of actor, planned bool) {
	person := r.actorAt(q.person)
	if of.entity == person.entity || r.doc.Entities[of.entity].Type == name.Person {
		return
	}
	modality := Actual
	if planned || g.planned {
		modality = Planned
	}
	r.office[person.entity] = of.entity + 1
	start := p.start
	for start < p.head && r.words[start].class != cThing {
		start++
	}
	ofAt := Span{of.start, of.end}
	if of.start < r.words[0].start {
		ofAt = r.spanTo(start, p.head) // said in an earlier sentence
	}
	r.stand(standingFact{typ: HoldsOffice, source: person.entity, target: of.entity, sourceAt: r.spanOf(q.person), targetAt: ofAt,
		trigger: r.spanTo(start, p.head), modality: modality, title: r.textBetween(start, p.head+1), rule: "appoints"})
}

func (r *reader) copula(v int, g *group, p *phrase, past bool) {
	var person actor
	found := false
	for _, a := range r.subject(v) {
		if r.doc.Entities[a.entity].Type == name.Person {
			person, found = a, true
		}
	}
	if !found || g.negated || r.words[p.head].mention >= 0 {
		return
	}
	if len(p.actors) == 0 && !g.copula {
		if of := r.unsaid(g, p); of >= 0 {
			p.actors = []actor{{of, r.words[p.start].start, r.words[p.end-1].end}}
		}
	}
	if len(p.actors) == 0 {
		return
	}
	entity := p.actors[0].entity
	if entity == person.entity || r.doc.Entities[entity].Type == name.Person {
		return
	}
	start, end := p.start, p.head+1
	for start < end-1 && (r.words[start].class != cThing || r.is(start, fFormer)) {
		start++
	}
	modality := Actual
	if past {
		modality = Past
	} else if g.planned || g.infinite {
		modality = Planned
	}
	r.office[person.entity] = entity + 1
	of := p.actors[0]
	r.stand(standingFact{typ: HoldsOffice, source: person.entity, target: entity, sourceAt: Span{person.start, person.end}, targetAt: Span{of.start, of.end},
		trigger: r.spanTo(start, end-1), modality: modality, title: r.textBetween(start, end), rule: "copula"})
}

// unsaid is the likely owner of the office p that the subject of g comes to hold, -1 for none.
func (r *reader) unsaid(g *group, p *phrase) int {
	q := r.phraseAt(g.subjectAt)
	if q == nil || q.person < 0 {
		return -1
	}
	t := title{start: p.start, end: p.head + 1, owner: -1, first: p.start}
	for t.start < p.head && r.words[t.start].class != cThing {
		t.start++
	}
	return r.defaultOwner(q.person, t)
}

// becomes tells whether a verb says that its subject holds an office, and whether that has ended.
func (r *reader) becomes(g *group) (past, ok bool) {
	w := &r.words[g.main]
	if g.copula {
		return sameText(w.text, "was"), true
	}
	if w.entry.verb == nil {
		return false, sameText(w.text, "re-elected")
	}
	switch w.entry.verb.lemma {
	case "become", "serve", "act", "remain":
		return false, true
	case "elect", "reelect", "appoint", "name", "inaugurate", "choose", "select", "swear":
		return false, g.passive
	case "resign", "quit":
		return true, true
	}
	return false, false
}
