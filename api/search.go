package api

import (
	"context"
	"slices"

	"parley/graph"
)

// Gazetteer knows what the world is called, whether or not an article calls it so.
type Gazetteer interface {
	// IDs returns the ids of what bears this very name, the likeliest first: "U.S." is country:US.
	IDs(name string) []string
}

// search returns the entities that text most likely means, best first. The first so many bear it as a name that the gazetteer
// knows; they come before those that articles call so.
func (r *resolver) search(ctx context.Context, text string, types []graph.EntityType, limit int) (found []*graph.Entity, known int, err error) {
	found, err = graph.Search(ctx, r.store, text, types, limit)
	if err != nil || r.gazetteer == nil {
		return found, 0, err
	}
	named, err := fetchNodes[*graph.Entity](ctx, r.store, r.gazetteer.IDs(text))
	if err != nil {
		return nil, 0, err
	}
	named = slices.DeleteFunc(named, func(e *graph.Entity) bool {
		return e == nil || len(types) > 0 && !slices.Contains(types, e.Type)
	})
	seen := map[string]bool{}
	all := slices.DeleteFunc(append(named, found...), func(e *graph.Entity) bool {
		double := seen[e.ID]
		seen[e.ID] = true
		return double
	})
	return all[:min(limit, len(all))], len(named), nil
}
