package relation

import (
	"strings"

	"parley/extract/name"
)

// addOffice states that the person at word i holds the office t.
func (r *reader) addOffice(i int, t title, rule string) {
	if t.owner >= 0 && r.isType(t.owner, name.Organization) && r.electedTitle(t) {
		r.belong(r.entityIndex(i), r.entityIndex(t.owner), r.spanOf(i), r.spanOf(t.owner), "party before title")
		t.owner, t.shared = -1, false
	}
	entity := r.ownerOf(i, t)
	if t.owner < 0 && !t.shared {
		rule = "bare title"
	}
	person := r.entityIndex(i)
	if entity < 0 || entity == person || r.doc.Entities[entity].Type == name.Person {
		return
	}
	r.noteOffice(i, entity, t)
	of := Span{r.words[t.start].start, r.words[t.end-1].end}
	trigger := of
	if t.owner >= 0 {
		of = r.spanOf(t.owner)
	}
	r.stand(standingFact{typ: HoldsOffice, source: person, target: entity, sourceAt: r.spanOf(i), targetAt: of, trigger: trigger,
		modality: t.modality(), title: r.titleText(i, t), rule: rule})
}

// ownerOf is whose office it is: the owner named, that of the office before, or the likely one.
func (r *reader) ownerOf(i int, t title) int {
	if t.owner >= 0 {
		return r.entityIndex(t.owner)
	}
	if strings.Contains(strings.ToLower(r.textBetween(t.start, t.end)), "secretary of state") {
		if us := r.known("country:US"); us >= 0 {
			return us
		}
	}
	if shared := r.sharedOwner(t); shared >= 0 {
		return shared
	}
	return r.defaultOwner(i, t)
}

// modality is past for offices that have ended, planned for those to come.
func (t title) modality() Modality {
	switch {
	case t.past:
		return Past
	case t.planned:
		return Planned
	}
	return Actual
}

// noteOffice keeps what later sentences need of an office: who holds it, for whom, under which title.
func (r *reader) noteOffice(i, entity int, t title) {
	person := r.entityIndex(i)
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
