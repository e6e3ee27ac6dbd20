package relation

import (
	"strconv"
	"strings"

	"parley/extract/link"
	"parley/extract/name"
)

// addActsFor tells for whom each participant acted: from the offices and memberships of the document. Who held an office
// that has ended acted for none by it.
func (r *reader) addActsFor() {
	serves := r.serving()
	for i := range r.statements {
		s := &r.statements[i]
		for k := range s.Participants {
			p := &s.Participants[k]
			if s.Type == HoldsOffice && s.Modality == Past && p.Role == Source {
				continue
			}
			p.ActsFor = r.actsFor(p.Entity, serves)
		}
	}
}

// serving gives by entity 1 + the entity that it serves or belongs to, 0 for none: a country before an organization, an
// office before what "of" says ("Pik Botha of South Africa").
func (r *reader) serving() []int {
	serves := make([]int, len(r.doc.Entities))
	for i := range r.statements {
		s := &r.statements[i]
		if s.Type != HoldsOffice && s.Type != MemberOf || s.Modality != Actual || againstState(s.Title) {
			continue
		}
		member, of := s.Participants[0].Entity, s.Participants[1].Entity
		if serves[member] == 0 || s.Type == HoldsOffice && r.doc.Entities[of].Type == name.Country {
			serves[member] = of + 1
		}
	}
	for _, p := range r.fromCountry {
		if serves[p[0]] == 0 {
			serves[p[0]] = p[1] + 1
		}
	}
	return serves
}

// againstState tells whether who bears a title acts for others than the state.
func againstState(title string) bool {
	title = strings.ToLower(title)
	return strings.Contains(title, "opposition") || strings.Contains(title, "rebel") || strings.Contains(title, "militant")
}

func (r *reader) actsFor(entity int, serves []int) string {
	e := &r.doc.Entities[entity]
	switch {
	case e.Type == name.Country:
		return "#" + strconv.Itoa(entity)
	case e.Type == name.Place:
		return ""
	}
	o := serves[entity] - 1
	if o < 0 {
		return r.countryOf(r.stateOf(e))
	}
	if r.doc.Entities[o].Type != name.Organization {
		return "#" + strconv.Itoa(o)
	}
	if up := serves[o] - 1; up >= 0 && r.doc.Entities[up].Type == name.Country {
		return "#" + strconv.Itoa(up)
	}
	if country := r.stateOf(&r.doc.Entities[o]); country != "" {
		return r.countryOf(country)
	}
	return "#" + strconv.Itoa(o)
}

// stateOf is the country for which an organization acts: a ministry for its own; a party, a company or an armed group for none.
func (r *reader) stateOf(e *link.Entity) string {
	if facts, known := r.atlas.Organization(e.Known); known && !facts.State || !known && !stateBody(e.Name) {
		return ""
	}
	return e.Country
}

// stateBody tells whether an organization that the atlas doesn't know is an organ of its state by its name.
func stateBody(name string) bool {
	organ := false
	for word := range strings.FieldsSeq(name) {
		switch word {
		case "Party", "Front", "Movement", "Liberation", "Resistance", "Free", "University", "News", "Union", "League":
			return false
		case "Ministry", "Department", "Government", "Parliament", "Assembly", "Senate", "Congress", "Court", "Army", "Forces",
			"Force", "Navy", "Guard", "Police", "Embassy", "Agency", "Commission", "Council", "Bank", "Cabinet":
			organ = true
		}
	}
	return organ
}

// countryOf is a country of the atlas, as an entity where the document names it.
func (r *reader) countryOf(id string) string {
	if k := r.known(id); k >= 0 {
		return "#" + strconv.Itoa(k)
	}
	return id
}

// known finds the entity of the document that is an entry of the atlas, -1 for none.
func (r *reader) known(id string) int {
	if i, ok := r.knownAs[id]; ok {
		return i
	}
	return -1
}
