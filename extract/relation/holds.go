package relation

import (
	"strings"

	"parley/extract/name"
)

// addOffice states that the person at word i holds the office t.
func (r *reader) addOffice(i int, t title, rule string) {
	owner, confidence := t.owner, 0.9
	entity := -1
	if owner >= 0 {
		entity = r.entityIndex(owner)
	} else if entity = r.sharedOwner(t); entity < 0 {
		entity = r.defaultOwner(i, t)
		confidence = 0.6
	}
	person := r.entityIndex(i)
	if entity < 0 || entity == person || r.doc.Entities[entity].Type == name.Person {
		return
	}
	r.lastOwner, r.lastOwnerWord = entity, i
	if r.office[person] == 0 || r.doc.Entities[entity].Type == name.Country {
		r.office[person] = entity + 1
	}
	mention := Span{r.words[i].start, r.words[i].end}
	of := Span{r.words[t.start].start, r.words[t.end-1].end}
	if owner >= 0 {
		of = Span{r.words[owner].start, r.words[owner].end}
	}
	modality := Actual
	switch {
	case t.past:
		modality = Past
	case t.planned:
		modality = Planned
	}
	q := Span{min(mention.Start, of.Start, r.words[t.start].start), max(mention.End, of.End, r.words[t.end-1].end)}
	r.statements = append(r.statements, Statement{
		Type: HoldsOffice, Quote: q, Trigger: Span{r.words[t.start].start, r.words[t.end-1].end},
		Participants: []Participant{{Role: Source, Entity: person, Mention: mention}, {Role: Target, Entity: entity, Mention: of}},
		Modality:     modality, Place: -1, Title: r.textBetween(t.start, t.end), Confidence: confidence, Rule: rule,
	})
}

// sharedOwner: "Chinese President Hu Jintao and Premier Wen Jiabao".
func (r *reader) sharedOwner(t title) int {
	if t.shared && r.lastOwner >= 0 && t.first-2 <= r.lastOwnerWord+1 {
		return r.lastOwner
	}
	return -1
}

// defaultOwner finds the country of an office that the text gives without one.
func (r *reader) defaultOwner(i int, t title) int {
	person := r.entityIndex(i)
	if r.office[person] > 0 {
		return r.office[person] - 1
	}
	if !r.stateOffice(t) {
		return -1
	}
	if c := r.known(r.doc.Entities[person].Country); c >= 0 && r.doc.Entities[person].Country != "" {
		return c
	}
	if strings.Contains(strings.ToLower(r.textBetween(t.start, t.end)), "secretary of state") {
		if us := r.known("country:US"); us >= 0 {
			return us
		}
	}
	found := -1
	for k := t.start - 1; k >= 0 && found < 0; k-- {
		if r.isType(k, name.Country) {
			found = r.entityIndex(k)
		}
	}
	if found >= 0 {
		return found
	}
	if r.counts[max(r.country, 0)] > 1 && r.country >= 0 {
		return r.country
	}
	for k := i + 1; k < len(r.words) && found < 0; k++ {
		if r.isType(k, name.Country) {
			found = r.entityIndex(k)
		}
	}
	if found < 0 {
		found = r.country
	}
	return found
}

// stateOffice tells whether an office is one of a state.
func (r *reader) stateOffice(t title) bool {
	for i := t.start; i < t.end; i++ {
		switch strings.ToLower(r.words[i].text) {
		case "president", "premier", "minister", "king", "queen", "chancellor", "emperor", "sultan", "emir", "secretary", "pm", "prince", "speaker", "vice-president", "taoiseach", "monarch", "attorney":
			return true
		}
	}
	return false
}

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
		at := v + 1
		if r.prepAt(at) == pAs {
			at++
		}
		p := r.phraseAt(at)
		if p == nil || p.person >= 0 || p.kind != kOfficer {
			continue
		}
		r.copula(v, g, p, past)
	}
}

func (r *reader) copula(v int, g *group, p *phrase, past bool) {
	var person actor
	found := false
	for _, a := range r.subject(v) {
		if r.doc.Entities[a.entity].Type == name.Person {
			person, found = a, true
		}
	}
	if !found || len(p.actors) == 0 || g.negated {
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
	if r.words[p.head].mention >= 0 {
		return
	}
	modality := Actual
	if past {
		modality = Past
	} else if g.planned || g.infinite {
		modality = Planned
	}
	r.office[person.entity] = entity + 1
	of := p.actors[0]
	r.statements = append(r.statements, Statement{
		Type: HoldsOffice, Trigger: Span{r.words[start].start, r.words[end-1].end},
		Quote:        Span{min(person.start, r.words[p.start].start), r.words[p.end-1].end},
		Participants: []Participant{participant(Source, person), participant(Target, of)},
		Modality:     modality, Place: -1, Title: r.textBetween(start, end), Confidence: 0.7, Rule: "copula",
	})
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
