package api

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"parley/api/internal/gql"
	"parley/graph"
)

// page turns a connection's arguments into a page.
func page(ctx context.Context, first *int, after *string, last *int, before *string) (graph.Page, error) {
	p := graph.Page{After: value(after), Before: value(before), Total: wantsTotal(ctx)}
	for _, size := range []struct {
		given *int
		to    *int
		name  string
	}{{first, &p.First, "first"}, {last, &p.Last, "last"}} {
		if size.given == nil {
			continue
		}
		if *size.given < 1 || *size.given > graph.MaxPage {
			return p, invalid("%s is %d (want 1 to %d)", size.name, *size.given, graph.MaxPage)
		}
		*size.to = *size.given
	}
	if first != nil && last != nil {
		return p, invalid("first and last exclude each other")
	}
	return p, nil
}

// wantsTotal tells whether the connection being resolved is asked for its totalCount.
func wantsTotal(ctx context.Context) bool {
	for _, f := range graphql.CollectFieldsCtx(ctx, nil) {
		if f.Name == "totalCount" {
			return true
		}
	}
	return false
}

func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// order turns an orderBy argument into an order; the zero order is the kind's default.
func order[F ~string](field F, direction gql.OrderDirection) graph.Order {
	return graph.Order{By: graph.OrderKey(field), Descending: direction == gql.OrderDirectionDesc}
}

func articleOrder(o *gql.ArticleOrder) graph.Order {
	if o == nil {
		return graph.Order{}
	}
	return order(o.Field, o.Direction)
}

func entityOrder(o *gql.EntityOrder) graph.Order {
	if o == nil {
		return graph.Order{}
	}
	return order(o.Field, o.Direction)
}

func statementOrder(o *gql.StatementOrder) graph.Order {
	if o == nil {
		return graph.Order{}
	}
	return order(o.Field, o.Direction)
}

func relationshipOrder(o *gql.RelationshipOrder) graph.Order {
	if o == nil {
		return graph.Order{}
	}
	return order(o.Field, o.Direction)
}
