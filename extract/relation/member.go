package relation

import (
	"strings"

	"parley/extract/name"
)

// readMembers finds what belongs to what.
func (r *reader) readMembers() {
	for i := range r.words {
		if r.words[i].mention < 0 {
			continue
		}
		switch r.doc.Entities[r.entityIndex(i)].Type {
		case name.Organization:
			r.organOf(i)
			r.memberNoun(i)
		case name.Person:
			r.personOf(i)
		}
	}
}

func (r *reader) belong(part, whole int, start, end Span, rule string) {
	if part == whole {
		return
	}
	q := Span{min(start.Start, end.Start), max(start.End, end.End)}
	f := fact{typ: MemberOf, trigger: q.Start, source: part, target: whole}
	if r.seen[f] {
		return
	}
	r.seen[f] = true
	r.stand(standingFact{typ: MemberOf, source: part, target: whole, sourceAt: start, targetAt: end, trigger: q, modality: Actual, rule: rule})
	if r.office[part] == 0 {
		r.office[part] = whole + 1
	}
}

// organOf: "Kenyan Interior Ministry", "India's Assam Rifles", "the ASEAN Secretariat".
func (r *reader) organOf(i int) {
	e := r.entity(i)
	if r.classAt(i-1) == cOwns && r.isType(i-2, name.Country, name.Organization) {
		r.belong(r.entityIndex(i), r.entityIndex(i-2), r.spanOf(i), r.spanOf(i-2), "owned organization")
		return
	}
	if whole := r.parent(i); whole >= 0 {
		r.belong(r.entityIndex(i), whole, r.spanOf(i), r.spanOf(i), "part by name")
		return
	}
	if !public(r.words[i].text) || e.Country == "" || !r.namesCountry(r.words[i].text, e.Country) {
		return
	}
	if whole := r.known(e.Country); whole >= 0 {
		r.belong(r.entityIndex(i), whole, r.spanOf(i), r.spanOf(i), "organ by name")
	}
}

// mostOrganizations bounds among how many a parent is looked for.
const mostOrganizations = 200

// parent is the organization of the document with whose name, or acronym, the name at word i begins.
func (r *reader) parent(i int) int {
	text := r.words[i].text
	first, _, ok := strings.Cut(text, " ")
	if !ok || len(first) < 2 {
		return -1
	}
	for _, k := range r.organizations[:min(len(r.organizations), mostOrganizations)] {
		e := &r.doc.Entities[k]
		if k == r.entityIndex(i) {
			continue
		}
		if begins(text, e.Name) {
			return k
		}
		for _, alias := range e.Aliases {
			if begins(text, alias) {
				return k
			}
		}
	}
	return -1
}

func begins(text, prefix string) bool {
	return len(prefix) > 1 && len(text) > len(prefix) && text[len(prefix)] == ' ' && strings.HasPrefix(text, prefix)
}

// namesCountry tells whether a name begins or ends with the name of a country or its demonym.
func (r *reader) namesCountry(text, country string) bool {
	if strings.HasPrefix(text, "Free ") {
		return false
	}
	words := strings.Fields(text)
	for n := 1; n <= 3 && n < len(words); n++ {
		for _, part := range []string{strings.Join(words[:n], " "), strings.Join(words[len(words)-n:], " ")} {
			for _, s := range r.atlas.Lookup(strings.TrimSuffix(part, "'s")) {
				if s.ID == country {
					return true
				}
			}
		}
	}
	return false
}

// public tells whether an organization named after a country is one of its organs rather than a party, firm or club.
func public(title string) bool {
	for w := range strings.FieldsSeq(title) {
		switch w {
		case "Party", "Movement", "Front", "Company", "Airlines", "Airways", "Airline", "League", "Club", "Association",
			"Federation", "Times", "News", "Post", "Journal", "University", "Inc", "Corp", "Group", "Alliance", "Coalition",
			"Free", "Rebel", "Resistance", "Liberation", "Church", "Brotherhood", "Society", "Jihad", "Observatory",
			"Championship", "Cup", "Open", "Prix", "Broadcasting", "Television", "Radio", "Today", "Chamber", "Institute",
			"Foundation", "Team", "Democrats", "Democratic", "Socialist", "Communist", "Labour", "Conservative", "Republicans",
			"Stock", "Exchange", "Crescent", "Cross", "Dawn", "Union", "Bank":
			return strings.HasPrefix(title, "Central Bank") || strings.Contains(title, "Reserve Bank")
		}
	}
	return strings.Contains(title, " ")
}

// memberNoun: "NATO member Iceland", "members of the EU", "Likud member X", "the Colorado party candidate X".
func (r *reader) memberNoun(i int) {
	j := i + 1
	for r.classAt(j) == cThing && r.is(j, fBody|fModifier|fNumber) && j < i+4 {
		j++
	}
	if r.classAt(j) == cThing && (r.is(j, fMemberWord) || sameText(r.textAt(j), "candidate") || sameText(r.textAt(j), "lawmaker") || sameText(r.textAt(j), "nominee")) {
		if sameText(r.textAt(j+1), "states") || sameText(r.textAt(j+1), "state") {
			j++
		}
		for k := j + 1; k < len(r.words) && r.words[k].mention >= 0 && !r.isType(k, name.Place); {
			r.belong(r.entityIndex(k), r.entityIndex(i), r.spanOf(k), r.spanOf(i), "member before")
			if k+2 >= len(r.words) || r.classAt(k+1) != cComma && r.classAt(k+1) != cAnd {
				break
			}
			k += 2
			if r.classAt(k) == cAnd {
				k++
			}
		}
	}
	r.including(i)
}

// including: "the Visegrad Group (including Poland and Hungary)".
func (r *reader) including(i int) {
	j := i + 1
	if r.classAt(j) == cOpen || r.classAt(j) == cComma {
		j++
	}
	if !sameText(r.textAt(j), "including") {
		return
	}
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		switch {
		case w.mention >= 0:
			if r.isType(k, name.Country) && !r.isDemonym(k) {
				r.belong(r.entityIndex(k), r.entityIndex(i), r.spanOf(k), r.spanOf(i), "including")
			}
		case w.class == cComma || w.class == cAnd || w.class == cDet:
		default:
			return
		}
	}
}

// personOf: "Rodolfo Nin of Uruguay's Broad Front", "X, a member of Y".
func (r *reader) personOf(i int) {
	j := i + 1
	if r.isParty(i-1) && r.classAt(i-2) != cOwns {
		r.belong(r.entityIndex(i), r.entityIndex(i-1), r.spanOf(i), r.spanOf(i-1), "party before person")
	}
	if r.textAt(j) == "of" || r.textAt(j) == "from" {
		k := j + 1
		for k < len(r.words) && k < j+5 && (r.words[k].class == cDet || r.words[k].class == cOwns || r.words[k].mention >= 0 && !r.isType(k, name.Organization, name.Person)) {
			k++
		}
		if r.isType(k, name.Organization) {
			r.belong(r.entityIndex(i), r.entityIndex(k), r.spanOf(i), r.spanOf(k), "person of")
		}
		return
	}
	if r.classAt(j) != cComma {
		return
	}
	for k := j + 1; k < len(r.words) && k < j+6; k++ {
		if r.is(k, fMemberWord) && r.textAt(k+1) == "of" {
			for k += 2; r.is(k, fDet); k++ {
			}
			if r.isType(k, name.Organization) {
				r.belong(r.entityIndex(i), r.entityIndex(k), r.spanOf(i), r.spanOf(k), "member of")
			}
			return
		}
		if r.words[k].class != cDet && r.words[k].class != cThing {
			return
		}
	}
}
