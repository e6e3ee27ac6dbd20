package atlas

import "strings"

// compose reads a name that is no entry but made of a country and an institution (Armenian Foreign Ministry, Supreme
// Court of Nepal, Embassy of the United States) or of a region and what it is (Helmand province).
func (a *Atlas) compose(name string) []Sense {
	at := strings.LastIndexByte(name, ' ')
	if at < 0 {
		return nil
	}
	last := name[at+1:]
	var buffer [64]byte
	switch last {
	case "Province", "province", "Governorate", "governorate", "Region", "region", "Oblast", "oblast", "State", "state", "County",
		"Prefecture", "prefecture", "District", "district":
		return a.province(name[:at])
	}
	if len(last) <= len(buffer) && a.institutionEnds[string(appendLower(buffer[:0], []byte(last)))] {
		return a.composeBefore(name)
	}
	form, country, found := strings.Cut(name, " of ")
	for found { // Ministry of Foreign Affairs of the Republic of Armenia: any "of" may be the one
		if sense, ok := a.composed(strings.TrimPrefix(country, "the "), form); ok {
			return []Sense{sense}
		}
		var more string
		more, country, found = strings.Cut(country, " of ")
		form = name[:len(form)+len(" of ")+len(more)]
	}
	return nil
}

// province returns the first-level regions called name, which perhaps a city is called too.
func (a *Atlas) province(name string) []Sense {
	var provinces []Sense
	for _, spelling := range []string{name, name + " Province"} {
		for _, sense := range a.index.lookup(spelling) {
			if strings.HasPrefix(sense.ID, "place:admin1-") {
				provinces = append(provinces, sense)
			}
		}
	}
	return provinces
}

// composeBefore reads a name in which the country comes first.
func (a *Atlas) composeBefore(name string) []Sense {
	for i := range len(name) {
		if name[i] != ' ' {
			continue
		}
		if sense, ok := a.composed(name[:i], name[i+1:]); ok {
			return []Sense{sense}
		}
	}
	return nil
}

// composed joins a country's name or adjective with the form of an institution.
func (a *Atlas) composed(country, form string) (Sense, bool) {
	i, found := a.institution(form)
	if !found {
		return Sense{}, false
	}
	senses := a.index.lookup(country)
	if len(senses) == 0 || senses[0].Type != Country || senses[0].Form == Capital || isState(senses) {
		return Sense{}, false
	}
	c, _ := a.Country(senses[0].ID)
	return a.sense(c, i), true
}

// isState tells whether a name is that of a state of the United States too, which has its own Senate and National Guard.
func isState(senses []Sense) bool {
	for _, sense := range senses {
		if strings.HasPrefix(sense.ID, "place:admin1-US.") {
			return true
		}
	}
	return false
}

// composedOrganization returns the facts of an institution by an id such as organization:am-foreign-ministry.
func (a *Atlas) composedOrganization(id string) (OrganizationFacts, bool) {
	code, slug, _ := strings.Cut(strings.TrimPrefix(id, "organization:"), "-")
	i, found := a.institutionBySlug[slug]
	c, known := a.Country("country:" + strings.ToUpper(code))
	if !found || !known || institutionID(c.ID, slug) != id {
		return OrganizationFacts{}, false
	}
	return OrganizationFacts{ID: id, Name: a.sense(c, i).Name, Country: c.ID, State: true}, true
}
