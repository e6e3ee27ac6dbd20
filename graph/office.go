package graph

import (
	"cmp"
	"slices"
)

// Offices returns the positions that HOLDS_OFFICE statements tell of a person, the newest first.
func Offices(person string, statements []*Statement) []Office {
	type key struct{ title, of string }
	offices := map[key]*Office{}
	newest := map[key]When{}
	for _, s := range statements {
		if s.Type != HoldsOffice || s.Negated || s.Modality == Planned || !slices.Contains(s.at(ActorLevel, RoleSource), person) {
			continue
		}
		for _, of := range s.at(ActorLevel, RoleTarget) {
			k := key{s.Title, of}
			if offices[k] == nil {
				offices[k] = &Office{Title: s.Title, Of: of}
			}
			offices[k].extend(s)
			if latest := Later(newest[k], s.When); latest == s.When {
				newest[k], offices[k].Former = latest, s.Modality == Past
			}
		}
	}
	var sorted []Office
	for _, o := range offices {
		sorted = append(sorted, *o)
	}
	slices.SortFunc(sorted, func(a, b Office) int {
		return cmp.Or(cmp.Compare(b.To, a.To), cmp.Compare(a.Title, b.Title), cmp.Compare(a.Of, b.Of))
	})
	return sorted
}

// extend widens the time in office; a statement that the office has ended dates nothing.
func (o *Office) extend(s *Statement) {
	if s.Modality == Past || s.When.Date == "" {
		return
	}
	if o.From == "" || s.When.Date < o.From {
		o.From = s.When.Date
	}
	o.To = max(o.To, s.When.Date)
}
