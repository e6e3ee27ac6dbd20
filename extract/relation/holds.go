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

// electedTitle tells whether an office is one to which parties bring their members, so that a party before it is no owner.
func (r *reader) electedTitle(t title) bool {
	switch strings.ToLower(r.words[t.end-1].text) {
	case "senator", "representative", "congressman", "congresswoman", "mp", "lawmaker", "governor", "mayor", "politician", "legislator", "councillor":
		return r.isParty(t.owner)
	}
	return false
}

// isParty tells whether the name at word i is a party's.
func (r *reader) isParty(i int) bool {
	e := r.entity(i)
	return e != nil && (strings.Contains(e.Name, "Party") || strings.Contains(e.Name, "Democrats") || strings.Contains(e.Name, "Movement"))
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
	if owner := r.possessor(t); owner >= 0 {
		return owner
	}
	if r.regionOffice(t) {
		return r.onlyPlace
	}
	if !r.stateOffice(t) {
		return -1
	}
	if k := i + 1; r.classAt(k) == cPrep && r.words[k].entry.prep&(pOf|pIn) != 0 && r.isType(k+1, name.Country, name.Place) {
		return r.entityIndex(k + 1)
	}
	if strings.Contains(strings.ToLower(r.textBetween(t.start, t.end)), "secretary of state") {
		if us := r.known("country:US"); us >= 0 {
			return us
		}
	}
	return r.likelyCountry(i, t)
}

// regionOffice tells whether an office is one of a region or city.
func (r *reader) regionOffice(t title) bool {
	last := r.textAt(t.end - 1)
	return sameText(last, "governor") || sameText(last, "mayor")
}

// possessor: "his country's President", "its foreign minister", "the country's ambassador".
func (r *reader) possessor(t title) int {
	j := t.first - 1
	switch {
	case r.classAt(j) == cOwns && r.is(j-1, fLand):
		if r.is(j-2, fPoss) {
			for k := j - 3; k >= 0; k-- {
				if r.isType(k, name.Person) && r.office[r.entityIndex(k)] > 0 {
					return r.office[r.entityIndex(k)] - 1
				}
			}
		}
		if found := r.last(j-1, name.Country); found != nil {
			return found[0]
		}
	case sameText(r.textAt(j), "its"):
		for k := j - 1; k >= 0; k-- {
			if r.isType(k, name.Country, name.Organization) {
				return r.entityIndex(k)
			}
		}
	}
	return -1
}

// likelyCountry is the country of which a sentence, or the document, speaks when it names an officer without one: first
// the one that the sentence opens with, then the last one named before, then the only one that is left.
func (r *reader) likelyCountry(i int, t title) int {
	taken := func(entity int) bool {
		return entity < 0 || r.holder[entity] != 0 && r.holder[entity] != r.entityIndex(i)+1 && r.holderTitle[entity] == r.titleKey(t)
	}
	nearest := -1
	for k := range t.start {
		if !r.isType(k, name.Country) || r.compoundName(k) || taken(r.entityIndex(k)) {
			continue
		}
		if k <= 2 && (!r.isDemonym(k) || r.classAt(k+1) != cMention) {
			return r.entityIndex(k)
		}
		nearest = r.entityIndex(k)
	}
	if nearest >= 0 {
		return nearest
	}
	if r.country >= 0 && !taken(r.country) && r.counts[r.country] > 1 && r.namedBefore(r.country, i) {
		return r.country
	}
	return r.remaining(taken)
}

// namedBefore tells whether an entity is named before the word at i.
func (r *reader) namedBefore(entity, i int) bool { return r.firstNamed[entity] < r.words[i].start }

// remaining is the one country of the document that has no such officer yet and mediates nothing, or the one named most.
func (r *reader) remaining(taken func(int) bool) int {
	found, several := -1, false
	for _, e := range r.countries {
		if taken(e) || r.onlyCompound(e) {
			continue
		}
		several = several || found >= 0
		if found < 0 || r.counts[e] > r.counts[found] {
			found = e
		}
	}
	if several && (found != r.country || r.counts[found] < 2) {
		return -1
	}
	return found
}

// onlyCompound tells whether the sentence names a country only in words such as "Egyptian-mediated".
func (r *reader) onlyCompound(entity int) bool {
	compound := false
	for k := range r.words {
		if r.words[k].mention >= 0 && r.entityIndex(k) == entity {
			if !r.compoundName(k) {
				return false
			}
			compound = true
		}
	}
	return compound
}

// titleKey is what two officers of one country don't share.
func (r *reader) titleKey(t title) string {
	return strings.ToLower(r.words[t.end-1].text)
}

// stateOffice tells whether an office is one of a state.
func (r *reader) stateOffice(t title) bool {
	for i := t.start; i < t.end; i++ {
		switch strings.ToLower(r.words[i].text) {
		case "president", "premier", "minister", "king", "queen", "chancellor", "emperor", "sultan", "emir", "secretary", "pm", "prince", "speaker", "vice-president", "taoiseach", "monarch", "attorney", "ruler", "treasurer", "justice":
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
	r.statements = append(r.statements, Statement{
		Type: HoldsOffice, Trigger: Span{r.words[start].start, r.words[p.head].end},
		Quote:        r.quote(Span{r.words[q.start].start, r.words[p.head].end}, []Participant{participant(Target, of)}),
		Participants: []Participant{participant(Source, person), participant(Target, of)},
		Modality:     modality, Place: -1, Title: r.textBetween(start, p.head+1), Confidence: 0.7, Rule: "appoints",
	})
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
	r.statements = append(r.statements, Statement{
		Type: HoldsOffice, Trigger: Span{r.words[start].start, r.words[end-1].end},
		Quote:        Span{min(person.start, r.words[p.start].start), r.words[p.end-1].end},
		Participants: []Participant{participant(Source, person), participant(Target, of)},
		Modality:     modality, Place: -1, Title: r.textBetween(start, end), Confidence: 0.7, Rule: "copula",
	})
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
