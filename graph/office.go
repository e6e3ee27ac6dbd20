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
			offices[k].settle(s, newest[k])
			newest[k] = Later(newest[k], s.When)
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

// settle lets the newest statement tell whether the office has ended; of several as new, one that says so is enough.
func (o *Office) settle(s *Statement, newest When) {
	ended := s.Modality == Past
	switch {
	case s.When.Date == newest.Date:
		o.Former = o.Former || ended
	case s.When.Date > newest.Date:
		o.Former = ended
	}
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
