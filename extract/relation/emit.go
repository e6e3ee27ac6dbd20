package relation

// deed is an event about to become statements.
type deed struct {
	typ        Type
	start, end int // words of the trigger
	sources    []actor
	targets    []actor
	parties    []actor // of symmetric deeds that a plural subject does together, or of mediations
	group      *group  // the verb that governs it, nil for none
	negated    bool
	rule       string
}

func symmetric(t Type) bool {
	return t == Negotiates || t == Disputes || t == Meets || t == Agrees
}

// emit adds the statements of a deed; one whose parties the text doesn't tell gives none.
func (r *reader) emit(d deed) {
	if d.group != nil && (d.group.unreal || d.group.purpose && d.typ == Attacks) || len(d.parties) < 2 && (len(d.sources) == 0 || len(d.targets)+len(d.parties) == 0) {
		return
	}
	switch {
	case d.typ == Mediates:
		r.emitMediation(d)
	case len(d.parties) > 1:
		r.emitTogether(d)
	case symmetric(d.typ):
		r.emitPairs(d)
	default:
		r.emitDirected(d)
	}
}

func (r *reader) emitMediation(d deed) {
	var people []Participant
	for _, m := range d.sources {
		people = append(people, participant(Mediator, m))
	}
	for _, p := range d.parties {
		if !holds(d.sources, p.entity) {
			people = append(people, participant(Party, p))
		}
	}
	if len(d.sources) > 0 && len(people) > len(d.sources) {
		r.addStatement(d, people)
	}
}

func (r *reader) emitTogether(d deed) {
	if d.typ == Attacks {
		for _, a := range d.parties {
			for _, b := range d.parties {
				r.emitPair(d, a, b, Source, Target)
			}
		}
		return
	}
	var people []Participant
	for i, p := range d.parties {
		if !holds(d.parties[:i], p.entity) {
			people = append(people, participant(Party, p))
		}
	}
	if len(people) < 2 {
		return
	}
	a, b := people[0].Entity, people[1].Entity
	if r.fresh(d, min(a, b), max(a, b)) {
		r.addStatement(d, people)
	}
}

// emitPairs: each source with each target, not the sources among themselves.
func (r *reader) emitPairs(d deed) {
	for _, a := range d.sources {
		for _, b := range d.targets {
			r.emitPair(d, a, b, Party, Party)
		}
	}
}

func (r *reader) emitPair(d deed, a, b actor, first, second Role) {
	x, y := a.entity, b.entity
	if first == second {
		x, y = min(x, y), max(x, y)
	}
	if x == y || d.typ == Meets && (r.office[x] == y+1 || r.office[y] == x+1) || !r.fresh(d, x, y) {
		return
	}
	r.addStatement(d, []Participant{participant(first, a), participant(second, b)})
}

func (r *reader) emitDirected(d deed) {
	var people []Participant
	for i, a := range d.sources {
		if !holds(d.sources[:i], a.entity) {
			people = append(people, participant(Source, a))
		}
	}
	n := len(people)
	for i, b := range d.targets {
		if !holds(d.sources, b.entity) && !holds(d.targets[:i], b.entity) && r.fresh(d, d.sources[0].entity, b.entity) {
			people = append(people, participant(Target, b))
		}
	}
	if n > 0 && len(people) > n {
		r.addStatement(d, people)
	}
}

func holds(actors []actor, entity int) bool {
	for _, a := range actors {
		if a.entity == entity {
			return true
		}
	}
	return false
}

func participant(role Role, a actor) Participant {
	return Participant{Role: role, Entity: a.entity, Mention: Span{a.start, a.end}}
}

// fresh tells whether the trigger has not said this before, and notes it.
func (r *reader) fresh(d deed, a, b int) bool {
	f := fact{typ: d.typ, trigger: r.words[d.start].start, source: a, target: b}
	if r.seen[f] {
		return false
	}
	r.seen[f] = true
	return true
}

func (r *reader) addStatement(d deed, people []Participant) {
	s := Statement{
		Type:         d.typ,
		Trigger:      Span{r.words[d.start].start, r.words[d.end-1].end},
		Participants: people,
		Modality:     Actual,
		Negated:      d.negated,
		Place:        -1,
		Confidence:   confidence(d.rule, d.typ),
		Rule:         d.rule,
	}
	if d.group != nil {
		s.Negated = s.Negated != d.group.negated
		if d.group.planned {
			s.Modality = Planned
		}
	}
	s.Quote = r.quote(s.Trigger, people)
	if !symmetric(d.typ) && d.typ != Mediates || d.typ != Disputes {
		s.Date = r.date(d)
	}
	if symmetric(d.typ) || d.typ == Mediates {
		s.Topic = oneLine(r.topic(d.end))
	}
	s.Place = r.place(d.end)
	r.statements = append(r.statements, s)
}
