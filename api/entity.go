package api

import (
	"context"
	"slices"

	"parley/api/internal/batch"
	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

// entity resolves the fields that all types of entity share.
type entity[E model.Entity] struct{ *resolver }

func base(e model.Entity) *graph.Entity { return e.Base() }

func (r entity[E]) Articles(ctx context.Context, obj E, first *int, after *string, last *int, before *string,
	orderBy *gql.ArticleOrder) (*gql.ArticleConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := listOf(ctx, base(obj), func(e *graph.Entity) graph.ArticleQuery {
		return graph.ArticleQuery{Filter: graph.ArticleFilter{Entities: []string{e.ID}}, Order: articleOrder(orderBy), Page: p}
	}, r.store.FindArticles)
	return articleConnection(list), err
}

func (r entity[E]) Statements(ctx context.Context, obj E, filter *graph.StatementFilter, as graph.As,
	orderBy *gql.StatementOrder, first *int, after *string, last *int, before *string) (*gql.StatementConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := listOf(ctx, base(obj), func(e *graph.Entity) graph.StatementQuery {
		f := value(filter)
		f.Entities.All = with(f.Entities.All, e.ID)
		return graph.StatementQuery{Filter: f, As: as, Order: statementOrder(orderBy), Page: p}
	}, r.store.FindStatements)
	return statementConnection(list), err
}

func (r entity[E]) Relationships(ctx context.Context, obj E, filter *graph.RelationshipFilter, as graph.As,
	orderBy *gql.RelationshipOrder, first *int, after *string, last *int, before *string) (*gql.EntityRelationshipConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	return load(ctx, base(obj), func(ctx context.Context, parents []*graph.Entity) ([]*gql.EntityRelationshipConnection, error) {
		queries := make([]graph.RelationshipQuery, len(parents))
		for i, e := range parents {
			queries[i] = graph.RelationshipQuery{Filter: touching(filter, e), As: as, Order: relationshipOrder(orderBy), Page: p}
		}
		lists, err := r.store.FindRelationships(ctx, queries)
		if err != nil {
			return nil, err
		}
		joinLists(ctx, lists)
		return seenFrom(ctx, parents, lists), nil
	})
}

// touching narrows a filter to one entity's relationships.
func touching(filter *graph.RelationshipFilter, e *graph.Entity) graph.RelationshipFilter {
	f := value(filter)
	f.Entities.All = with(f.Entities.All, e.ID)
	return f
}

// seenFrom shows lists of relationships, each from the entity that it was asked of.
func seenFrom(ctx context.Context, parents []*graph.Entity, lists []graph.List[*graph.Relationship]) []*gql.EntityRelationshipConnection {
	connections := make([]*gql.EntityRelationshipConnection, len(parents))
	var all []*model.EntityRelationshipEdge
	for i, e := range parents {
		list := lists[i]
		shown := edges(list, func(c string, r *graph.Relationship) *model.EntityRelationshipEdge {
			return &model.EntityRelationshipEdge{Cursor: c, Node: r, From: e.ID}
		})
		all = append(all, shown...)
		connections[i] = &gql.EntityRelationshipConnection{Edges: shown, PageInfo: pageInfo(list), TotalCount: list.Total}
	}
	batch.Join(ctx, all)
	return connections
}

// entityRelationshipEdge resolves what a relationship looks like from one of its ends.
type entityRelationshipEdge struct{ *resolver }

func (r entityRelationshipEdge) Other(ctx context.Context, obj *model.EntityRelationshipEdge) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, (*model.EntityRelationshipEdge).OtherID)
}

// with adds a value to a list that others may share.
func with(list []string, v string) []string { return append(slices.Clone(list), v) }

func (r entity[E]) Neighbors(ctx context.Context, obj E, filter *graph.RelationshipFilter, as graph.As, first int) ([]*gql.Neighbor, error) {
	if first < 1 || first > maxNeighbors {
		return nil, invalid("first is %d (want 1 to %d)", first, maxNeighbors)
	}
	return load(ctx, base(obj), func(ctx context.Context, parents []*graph.Entity) ([][]*gql.Neighbor, error) {
		queries := make([]graph.RelationshipQuery, len(parents))
		for i, e := range parents {
			page := graph.Page{First: first * relationshipsPerNeighbor}
			queries[i] = graph.RelationshipQuery{Filter: touching(filter, e), As: as, Page: page}
		}
		lists, err := r.store.FindRelationships(ctx, queries)
		if err != nil {
			return nil, err
		}
		joinLists(ctx, lists)
		return r.neighbors(ctx, parents, lists, first)
	})
}

// Neighbors are drawn from the strongest relationships, so many of them for each neighbor that is asked for.
const (
	maxNeighbors             = 100
	relationshipsPerNeighbor = 8
)

// neighbors groups each parent's relationships by the other end and fetches all those ends at once.
func (r *resolver) neighbors(ctx context.Context, parents []*graph.Entity, lists []graph.List[*graph.Relationship], first int) ([][]*gql.Neighbor, error) {
	all := make([][]*gql.Neighbor, len(parents))
	var ids []string
	for i, e := range parents {
		others, byOther := grouped(e, lists[i].Items, first)
		all[i] = []*gql.Neighbor{}
		for _, id := range others {
			all[i] = append(all[i], &gql.Neighbor{Relationships: byOther[id]})
		}
		ids = append(ids, others...)
	}
	entities, err := fetchNodes[*graph.Entity](ctx, r.store, ids)
	if err != nil {
		return nil, err
	}
	batch.Join(ctx, entities)
	for _, neighbors := range all {
		for _, n := range neighbors {
			n.Entity, entities = model.Of(entities[0]), entities[1:]
		}
	}
	return all, nil
}

// grouped returns the first so many other ends of an entity's relationships, and the relationships by their other end.
func grouped(e *graph.Entity, relationships []*graph.Relationship, first int) (others []string, byOther map[string][]*graph.Relationship) {
	byOther = map[string][]*graph.Relationship{}
	for _, r := range relationships {
		id := (&model.EntityRelationshipEdge{Node: r, From: e.ID}).OtherID()
		if byOther[id] == nil {
			if len(others) == first {
				continue
			}
			others = append(others, id)
		}
		byOther[id] = append(byOther[id], r)
	}
	return others, byOther
}
