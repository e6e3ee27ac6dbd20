package api

import (
	"context"

	"parley/api/internal/batch"
	"parley/api/internal/model"
	"parley/graph"
)

// officesOf reads the offices of each person out of its statements.
func officesOf(ctx context.Context, people []*graph.Entity, lists []graph.List[*graph.Statement]) [][]*graph.Office {
	offices := make([][]*graph.Office, len(people))
	var all []*graph.Office
	for i, p := range people {
		offices[i] = []*graph.Office{}
		for _, o := range graph.Offices(p.ID, lists[i].Items) {
			offices[i] = append(offices[i], &o)
		}
		all = append(all, offices[i]...)
	}
	batch.Join(ctx, all)
	return offices
}

// targets returns the entities at which the relationships of each list end.
func (r *resolver) targets(ctx context.Context, lists []graph.List[*graph.Relationship]) ([][]model.Entity, error) {
	var ids []string
	for _, l := range lists {
		for _, relationship := range l.Items {
			ids = append(ids, relationship.Target)
		}
	}
	entities, err := fetchNodes[*graph.Entity](ctx, r.store, ids)
	if err != nil {
		return nil, err
	}
	batch.Join(ctx, entities)
	out := make([][]model.Entity, len(lists))
	for i, l := range lists {
		out[i] = []model.Entity{}
		for range l.Items {
			out[i], entities = append(out[i], model.Of(entities[0])), entities[1:]
		}
	}
	return out, nil
}
