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
	if owner >= 0 && r.isType(owner, name.Organization) && r.electedTitle(t) {
		r.belong(person, entity, r.spanOf(i), r.spanOf(owner), 0.75, "party before title")
		t.owner, t.shared = -1, false
		owner, entity, confidence = -1, r.defaultOwner(i, t), 0.6
	}
	if entity < 0 || entity == person || r.doc.Entities[entity].Type == name.Person {
		return
	}
	r.lastOwner, r.lastOwnerWord = entity, i
	if r.title[person] == "" {
		r.officers = append(r.officers, person)
	}
	r.title[person] = strings.ToLower(r.titleText(i, t))
	if r.holder[entity] == 0 {
		r.holder[entity], r.holderTitle[entity] = person+1, r.titleKey(t)
	}
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
		Modality:     modality, Place: -1, Title: r.titleText(i, t), Confidence: confidence, Rule: rule,
	})
}

// titleText is the title as the text has it; a counterpart has that of the person before.
func (r *reader) titleText(i int, t title) string {
	text := r.textBetween(t.start, t.end)
	if !sameText(text, "counterpart") {
		return text
	}
	for k := len(r.statements) - 1; k >= max(0, len(r.statements)-recentStatements); k-- {
		if s := &r.statements[k]; s.Type == HoldsOffice && s.Participants[0].Entity != r.entityIndex(i) {
			return s.Title
		}
	}
	return text
}
