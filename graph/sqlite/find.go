package sqlite

import (
	"context"

	"parley/graph"
)

// query is a query of package graph.
type query[Q any] interface {
	Prepared() (Q, graph.Bounds, error)
}

// kind says how one kind of node is found.
type kind[Q query[Q], T graph.Sortable] struct {
	entities func(Q) [][]string              // the ids of entities in a query
	branches func(Q, resolution) []selection // what is listed, in parts each of which is read in order
	lister   lister[T]
}

// find answers queries in order.
func (k kind[Q, T]) find(ctx context.Context, t *tx, queries []Q) ([]graph.List[T], error) {
	prepared, bounds, ids := make([]Q, len(queries)), make([]graph.Bounds, len(queries)), [][]string(nil)
	for i, q := range queries {
		var err error
		if prepared[i], bounds[i], err = q.Prepared(); err != nil {
			return nil, err
		}
		ids = append(ids, k.entities(prepared[i])...)
	}
	r, err := t.resolve(ctx, ids...)
	if err != nil {
		return nil, err
	}
	lists := make([]graph.List[T], len(queries))
	for i, q := range prepared {
		if lists[i], err = k.lister.list(ctx, t, k.branches(q, r), bounds[i]); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// find answers queries in one transaction.
func find[Q query[Q], T graph.Sortable](ctx context.Context, s *Store, operation string, k kind[Q, T], queries []Q) ([]graph.List[T], error) {
	var lists []graph.List[T]
	err := s.read(ctx, operation, func(t *tx) (err error) {
		lists, err = k.find(ctx, t, queries)
		return err
	})
	return lists, err
}

func matched(m graph.EntityMatch) [][]string { return [][]string{m.Any, m.All, m.Source, m.Target} }
