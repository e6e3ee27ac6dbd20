package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Suggestion is a doubt about identity that a person should settle: nothing in the names tells two things apart.
type Suggestion struct {
	Entity string   // that may be several
	For    []string // the countries for which it holds offices, more than one
}

// Suggestions returns the people who hold offices for more than one country, by id: they may be namesakes.
func Suggestions(ctx context.Context, r Reader) ([]Suggestion, error) {
	countries := map[string][]string{}
	filter := RelationshipFilter{Types: []RelationType{HoldsOffice}}
	err := eachPage(func(after string) (List[*Relationship], error) {
		lists, err := r.FindRelationships(ctx, []RelationshipQuery{{Filter: filter, Page: Page{First: MaxPage, After: after}}})
		return first(lists), err
	}, func(r *Relationship) {
		if KindOf(r.Target) == KindCountry {
			countries[r.Source] = append(countries[r.Source], r.Target)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("suggestions: %w", err)
	}
	var suggestions []Suggestion
	for person, of := range countries {
		if len(of) > 1 {
			slices.Sort(of)
			suggestions = append(suggestions, Suggestion{person, of})
		}
	}
	slices.SortFunc(suggestions, func(a, b Suggestion) int { return cmp.Compare(a.Entity, b.Entity) })
	return suggestions, nil
}
