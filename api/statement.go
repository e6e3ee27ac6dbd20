package api

import (
	"context"
	"slices"

	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

type statement struct{ *resolver }

func (r statement) Article(ctx context.Context, obj *graph.Statement) (*graph.Article, error) {
	return articleOf(ctx, r.resolver, obj, func(s *graph.Statement) string { return s.Article })
}

func (statement) Participants(_ context.Context, obj *graph.Statement) ([]*graph.Participant, error) {
	return pointers(obj.Participants), nil
}

func (statement) OrderDate(_ context.Context, obj *graph.Statement) (*graph.Date, error) {
	return &obj.When.Date, nil
}

func (r statement) Place(ctx context.Context, obj *graph.Statement) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(s *graph.Statement) string { return s.Place })
}

func (statement) Topic(_ context.Context, obj *graph.Statement) (*string, error) {
	return model.Known(obj.Topic), nil
}

func (statement) Title(_ context.Context, obj *graph.Statement) (*string, error) {
	return model.Known(obj.Title), nil
}

type relationship struct{ *resolver }

func (r relationship) Source(ctx context.Context, obj *graph.Relationship) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(r *graph.Relationship) string { return r.Edge.Source })
}

func (r relationship) Target(ctx context.Context, obj *graph.Relationship) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(r *graph.Relationship) string { return r.Edge.Target })
}

func (relationship) Symmetric(_ context.Context, obj *graph.Relationship) (bool, error) {
	return obj.Type.Symmetric(), nil
}

func (relationship) FirstDate(_ context.Context, obj *graph.Relationship) (*graph.Date, error) {
	return &obj.First.Date, nil
}

func (relationship) FirstDateStated(_ context.Context, obj *graph.Relationship) (bool, error) {
	return obj.First.Stated, nil
}

func (relationship) LastDate(_ context.Context, obj *graph.Relationship) (*graph.Date, error) {
	return &obj.Last.Date, nil
}

func (relationship) LastDateStated(_ context.Context, obj *graph.Relationship) (bool, error) {
	return obj.Last.Stated, nil
}

func (r relationship) Statements(ctx context.Context, obj *graph.Relationship, filter *graph.StatementFilter,
	orderBy *gql.StatementOrder, first *int, after *string, last *int, before *string) (*gql.StatementConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := listOf(ctx, obj, func(r *graph.Relationship) graph.StatementQuery {
		f := value(filter)
		f.Relationships = within(f.Relationships, r.ID)
		return graph.StatementQuery{Filter: f, As: r.As, Order: statementOrder(orderBy), Page: p}
	}, r.store.FindStatements)
	return statementConnection(list), err
}

// within narrows a list of ids, empty for all, to the one that the parent stands for; if it isn't there, to none.
func within(ids []string, id string) []string {
	if len(ids) == 0 || slices.Contains(ids, id) {
		return []string{id}
	}
	return []string{string(graph.KindOf(id)) + nothing}
}

// nothing ends an id that no node has.
const nothing = ":none"
