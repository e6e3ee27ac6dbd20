package relation

// readDenials reads "Nairobi denied the charges": a dispute with whoever made them.
func (r *reader) readDenials() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil || r.words[g.main].entry.verb == nil || g.passive || len(g.subject) == 0 {
			continue
		}
		switch r.words[g.main].entry.verb.lemma {
		case "deny", "reject", "dismiss", "refute", "rebut":
		default:
			continue
		}
		if !r.deniesClaim(v) {
			continue
		}
		accusers, _ := r.affected(v+1, &frame{typ: Disputes})
		if accusers = without(accusers, g.subject); accusers == nil {
			accusers = without(r.accusers(g.subject), g.subject)
		}
		if len(accusers) > 0 {
			r.emit(deed{typ: Disputes, start: g.main, end: g.main + 1, sources: g.subject, targets: accusers, group: g, rule: "denies"})
		}
	}
}

// deniesClaim tells whether the object of the verb at v is what somebody said.
func (r *reader) deniesClaim(v int) bool {
	p := r.phraseAt(v + 1)
	if p == nil {
		return r.kindAt(v-2) == eRel || r.kindAt(v+1) == eVerb
	}
	switch r.words[p.head].text {
	case "claim", "claims", "accusation", "accusations", "allegation", "allegations", "charge", "charges", "responsibility",
		"involvement", "report", "reports", "it", "this", "them", "criticism", "wrongdoing", "complicity":
		return true
	}
	return false
}

// recentStatements bounds how far back an accusation is looked for.
const recentStatements = 8

// accusers are those who last accused the deniers, or whom they last accused with others.
func (r *reader) accusers(deniers []actor) []actor {
	for n, i := 0, len(r.statements)-1; i >= 0 && n < recentStatements; n, i = n+1, i-1 {
		s := &r.statements[i]
		if s.Type != Criticizes && s.Type != Demands && s.Type != Threatens {
			continue
		}
		var sources []actor
		accused := false
		for _, p := range s.Participants {
			if p.Role == Source {
				sources = append(sources, actor{p.Entity, p.Mention.Start, p.Mention.End})
			}
			accused = accused || p.Role == Target && (holds(deniers, p.Entity) || r.belongTogether(deniers, p.Entity))
		}
		if accused {
			return sources
		}
	}
	return nil
}

// belongTogether tells whether one of the actors serves the entity, or the entity one of them.
func (r *reader) belongTogether(actors []actor, entity int) bool {
	for _, a := range actors {
		if r.office[a.entity] == entity+1 || r.office[entity] == a.entity+1 {
			return true
		}
	}
	return false
}
