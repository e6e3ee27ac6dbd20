package graph_test

import (
	"context"
	"iter"
	"slices"

	"parley/graph"
)

// fake is a store of which a test says what it keeps; whatever it doesn't answer panics.
type fake struct {
	graph.Store
	entities      []*graph.Entity
	relationships []*graph.Relationship
	readings      []*graph.Reading
	redirects     map[string]string

	fails error                     // what every call returns, if anything
	asked []graph.RelationshipQuery // what FindRelationships was asked, in all
	limit int                       // what Candidates was asked for
}

func (f *fake) Get(_ context.Context, ids []string) ([]graph.Node, error) {
	nodes := make([]graph.Node, len(ids))
	for i, id := range ids {
		if to, found := f.redirects[id]; found {
			id = to
		}
		for _, e := range f.entities {
			if e.ID == id {
				nodes[i] = e
			}
		}
		for _, r := range f.relationships {
			if r.ID == id {
				nodes[i] = r
			}
		}
	}
	return nodes, f.fails
}

func (f *fake) FindEntities(_ context.Context, queries []graph.EntityQuery) ([]graph.List[*graph.Entity], error) {
	var lists []graph.List[*graph.Entity]
	for _, q := range queries {
		_, b, err := q.Prepared()
		if err != nil {
			return nil, err
		}
		lists = append(lists, page(f.entities, b))
	}
	return lists, f.fails
}

// FindRelationships knows the filters that package graph uses: types, any of some entities, and the count.
func (f *fake) FindRelationships(_ context.Context, queries []graph.RelationshipQuery) ([]graph.List[*graph.Relationship], error) {
	f.asked = append(f.asked, queries...)
	var lists []graph.List[*graph.Relationship]
	for _, q := range queries {
		q, b, err := q.Prepared()
		if err != nil {
			return nil, err
		}
		unwanted := func(r *graph.Relationship) bool {
			types, any := q.Filter.Types, q.Filter.Entities.Any
			return r.As != q.As || r.Count < q.Filter.AtLeast() || len(types) > 0 && !slices.Contains(types, r.Type) ||
				len(any) > 0 && !slices.Contains(any, r.Source) && !slices.Contains(any, r.Target)
		}
		lists = append(lists, page(slices.DeleteFunc(slices.Clone(f.relationships), unwanted), b))
	}
	return lists, f.fails
}

func (f *fake) AllReadings(context.Context) iter.Seq2[*graph.Reading, error] {
	return func(yield func(*graph.Reading, error) bool) {
		for _, r := range f.readings {
			if !yield(r, nil) {
				return
			}
		}
		if f.fails != nil {
			yield(nil, f.fails)
		}
	}
}

func (f *fake) Candidates(_ context.Context, _ string, types []graph.EntityType, limit int) ([]*graph.Entity, error) {
	f.limit = limit
	return slices.DeleteFunc(slices.Clone(f.entities), func(e *graph.Entity) bool {
		return len(types) > 0 && !slices.Contains(types, e.Type)
	}), f.fails
}

// edge makes a relationship between two people, countries or whatever the ids say.
func edge(as graph.As, is graph.RelationType, source, target string, articles int) *graph.Relationship {
	e := graph.Edge{As: as, Type: is, Source: source, Target: target}
	return &graph.Relationship{ID: e.ID(), Edge: e, Tally: graph.Tally{Count: articles, ArticleCount: articles}}
}
