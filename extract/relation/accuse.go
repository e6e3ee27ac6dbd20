package relation

import "strings"

// readReports reads what speakers say others have done: "The ministry said the post answered threats from B", "A says B
// attacked C" blame B.
func (r *reader) readReports() {
	for v := range r.elements {
		g := r.groupAt(v)
		if g == nil || g.passive || len(g.subject) == 0 || g.negated || r.words[g.main].entry.verb == nil {
			continue
		}
		switch r.words[g.main].entry.verb.lemma {
		case "say", "argue":
			r.report(v, g)
			r.musts(v, g)
		case "announce", "declare", "insist", "state", "add", "stress", "emphasize":
			r.musts(v, g)
		}
	}
}

func (r *reader) report(v int, g *group) {
	after := r.words[g.main].end
	var blamed []actor
	for i := len(r.statements) - 1; i >= 0 && r.statements[i].Trigger.Start > r.words[0].start; i-- {
		s := &r.statements[i]
		if s.Trigger.Start < after || s.Negated || s.Modality != Actual || s.Type != Attacks && s.Type != Threatens {
			continue
		}
		for _, p := range s.Participants {
			if p.Role == Source && p.Mention.Start > after {
				blamed = append(blamed, actor{p.Entity, p.Mention.Start, p.Mention.End})
			}
		}
	}
	blamed = append(blamed, r.threateners(v)...)
	blamed = r.notOwn(blamed, g.subject)
	if len(blamed) > 0 {
		r.emit(deed{typ: Criticizes, start: g.main, end: g.main + 1, sources: g.subject, targets: blamed, rule: "reports"})
	}
}

// musts reads what the speakers at v say that others must or should do: they demand it.
func (r *reader) musts(v int, g *group) {
	for e := v + 1; e < len(r.elements) && r.kindAt(e) != eStop; e++ {
		h := r.groupAt(e)
		if h == nil || !r.is(r.elements[e].start, fMust) || h.negated {
			continue
		}
		targets := r.notOwn(r.subject(e), g.subject)
		if len(targets) > 0 && r.noPersonPronoun(targets) {
			r.emit(deed{typ: Demands, start: r.elements[e].start, end: h.main + 1, sources: g.subject, targets: targets, rule: "must"})
		}
		return
	}
}

// noPersonPronoun leaves out what is said through pronouns, which may mean the speakers.
func (r *reader) noPersonPronoun(actors []actor) bool {
	for _, a := range actors {
		if a.start < r.words[0].start || strings.EqualFold(r.doc.Text[a.start:a.end], "it") || strings.EqualFold(r.doc.Text[a.start:a.end], "he") || strings.EqualFold(r.doc.Text[a.start:a.end], "they") {
			return false
		}
	}
	return true
}

// threateners are those from whom, behind the verb at v, harm is said to come: "threats from Eritrea".
func (r *reader) threateners(v int) []actor {
	for e := v + 1; e < len(r.elements); e++ {
		if r.kindAt(e) == eStop {
			return nil
		}
		p := r.phraseAt(e)
		if p == nil {
			continue
		}
		switch r.words[p.head].text {
		case "threat", "threats", "provocation", "provocations", "aggression", "violations", "violation", "interference":
			if found, _ := r.slot(e, &frame{slots: pFrom | pBy, named: true}); found != nil {
				return found
			}
			if p.owners != nil {
				return p.owners
			}
		}
	}
	return nil
}

// notOwn leaves out whom the speakers are or serve.
func (r *reader) notOwn(actors, speakers []actor) []actor {
	var out []actor
	for _, a := range actors {
		if !holds(speakers, a.entity) && !r.belongTogether(speakers, a.entity) {
			out = append(out, a)
		}
	}
	return out
}
