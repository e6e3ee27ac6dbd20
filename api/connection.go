package api

import (
	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

func pageInfo[N any](l graph.List[N]) *gql.PageInfo {
	info := &gql.PageInfo{HasNextPage: l.HasNext, HasPreviousPage: l.HasPrevious}
	if n := len(l.Cursors); n > 0 {
		info.StartCursor, info.EndCursor = &l.Cursors[0], &l.Cursors[n-1]
	}
	return info
}

// edges pairs the nodes of a list with their cursors.
func edges[N, E any](l graph.List[N], edge func(cursor string, node N) *E) []*E {
	out := make([]*E, len(l.Items))
	for i, node := range l.Items {
		out[i] = edge(l.Cursors[i], node)
	}
	return out
}

func articleConnection(l graph.List[*graph.Article]) *gql.ArticleConnection {
	return &gql.ArticleConnection{PageInfo: pageInfo(l), TotalCount: l.Total,
		Edges: edges(l, func(c string, a *graph.Article) *gql.ArticleEdge { return &gql.ArticleEdge{Cursor: c, Node: a} })}
}

func entityEdge(cursor string, e *graph.Entity) *gql.EntityEdge {
	return &gql.EntityEdge{Cursor: cursor, Node: model.Of(e)}
}

func entityConnection(l graph.List[*graph.Entity]) *gql.EntityConnection {
	return &gql.EntityConnection{PageInfo: pageInfo(l), TotalCount: l.Total, Edges: edges(l, entityEdge)}
}

func statementConnection(l graph.List[*graph.Statement]) *gql.StatementConnection {
	return &gql.StatementConnection{PageInfo: pageInfo(l), TotalCount: l.Total,
		Edges: edges(l, func(c string, s *graph.Statement) *gql.StatementEdge { return &gql.StatementEdge{Cursor: c, Node: s} })}
}

func relationshipConnection(l graph.List[*graph.Relationship]) *gql.RelationshipConnection {
	return &gql.RelationshipConnection{PageInfo: pageInfo(l), TotalCount: l.Total,
		Edges: edges(l, func(c string, r *graph.Relationship) *gql.RelationshipEdge {
			return &gql.RelationshipEdge{Cursor: c, Node: r}
		})}
}
