package api

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"parley/api/internal/batch"
	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

// resolver answers fields from the store; every field of a list of nodes is fetched for all of them in one call.
type resolver struct {
	store     graph.Store
	ingester  Ingester
	gazetteer Gazetteer
}

var _ gql.ResolverRoot = (*resolver)(nil)

func (r *resolver) Query() gql.QueryResolver               { return query{r} }
func (r *resolver) Mutation() gql.MutationResolver         { return mutation{r} }
func (r *resolver) Article() gql.ArticleResolver           { return article{r} }
func (r *resolver) Mention() gql.MentionResolver           { return mention{r} }
func (r *resolver) Segment() gql.SegmentResolver           { return segment{} }
func (r *resolver) Statement() gql.StatementResolver       { return statement{r} }
func (r *resolver) Participant() gql.ParticipantResolver   { return participant{r} }
func (r *resolver) Relationship() gql.RelationshipResolver { return relationship{r} }
func (r *resolver) Neighborhood() gql.NeighborhoodResolver { return neighborhood{r} }
func (r *resolver) Office() gql.OfficeResolver             { return office{r} }
func (r *resolver) Stats() gql.StatsResolver               { return stats{} }
func (r *resolver) Person() gql.PersonResolver             { return person{entity[*model.Person]{r}} }
func (r *resolver) Country() gql.CountryResolver           { return country{entity[*model.Country]{r}} }
func (r *resolver) Place() gql.PlaceResolver               { return place{entity[*model.Place]{r}} }
func (r *resolver) EntityRelationshipEdge() gql.EntityRelationshipEdgeResolver {
	return entityRelationshipEdge{r}
}
func (r *resolver) Organization() gql.OrganizationResolver {
	return organization{entity[*model.Organization]{r}}
}

// fieldKey names the field being resolved, its place in the query and its arguments, whatever the position in lists: fields
// with the same key may be loaded together.
func fieldKey(ctx context.Context) string {
	field := graphql.GetFieldContext(ctx)
	var key strings.Builder
	for _, part := range field.Path() {
		if name, ok := part.(ast.PathName); ok {
			key.WriteString(string(name))
			key.WriteByte('.')
		}
	}
	arguments := field.Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)
	data, err := json.Marshal(arguments) // map keys are sorted
	if err != nil {
		data = fmt.Append(nil, arguments)
	}
	key.Write(data)
	if wantsTotal(ctx) {
		key.WriteString("#")
	}
	return key.String()
}

// load resolves a field for all siblings of its parent at once.
func load[P comparable, V any](ctx context.Context, parent P, fetch func(context.Context, []P) ([]V, error)) (V, error) {
	return batch.Load(ctx, parent, fieldKey(ctx), fetch)
}

// fetchNodes returns the nodes of the wanted type with these ids, nil for "" and for what there is not. The same id gives
// the same pointer.
func fetchNodes[N graph.Node](ctx context.Context, store graph.Reader, ids []string) ([]N, error) {
	var distinct []string
	found := map[string]N{}
	for _, id := range ids {
		if _, seen := found[id]; !seen && id != "" {
			var none N
			found[id] = none
			distinct = append(distinct, id)
		}
	}
	if len(distinct) > 0 {
		nodes, err := store.Get(ctx, distinct)
		if err != nil {
			return nil, err
		}
		for i, node := range nodes {
			if n, ok := node.(N); ok {
				found[distinct[i]] = n
			}
		}
	}
	values := make([]N, len(ids))
	for i, id := range ids {
		values[i] = found[id]
	}
	return values, nil
}

// entityOf resolves a field that names an entity by id; nil where the id is "".
func entityOf[P comparable](ctx context.Context, r *resolver, parent P, id func(P) string) (model.Entity, error) {
	e, err := load(ctx, parent, func(ctx context.Context, parents []P) ([]*graph.Entity, error) {
		ids := make([]string, len(parents))
		for i, p := range parents {
			ids[i] = id(p)
		}
		entities, err := fetchNodes[*graph.Entity](ctx, r.store, ids)
		batch.Join(ctx, entities)
		return entities, err
	})
	return model.Of(e), err
}

// articleOf resolves a field that names an article by id.
func articleOf[P comparable](ctx context.Context, r *resolver, parent P, id func(P) string) (*graph.Article, error) {
	return load(ctx, parent, func(ctx context.Context, parents []P) ([]*graph.Article, error) {
		ids := make([]string, len(parents))
		for i, p := range parents {
			ids[i] = id(p)
		}
		articles, err := fetchNodes[*graph.Article](ctx, r.store, ids)
		batch.Join(ctx, articles)
		return articles, err
	})
}

// listOf resolves a field that is a list in the store: one query for each sibling, all in one call.
func listOf[P comparable, Q any, N graph.Sortable](ctx context.Context, parent P, query func(P) Q,
	find func(context.Context, []Q) ([]graph.List[N], error)) (graph.List[N], error) {
	return load(ctx, parent, func(ctx context.Context, parents []P) ([]graph.List[N], error) {
		queries := make([]Q, len(parents))
		for i, p := range parents {
			queries[i] = query(p)
		}
		lists, err := find(ctx, queries)
		if err != nil {
			return nil, err
		}
		joinLists(ctx, lists)
		return lists, nil
	})
}

// joinLists makes the nodes of all lists siblings.
func joinLists[N graph.Sortable](ctx context.Context, lists []graph.List[N]) {
	var nodes []N
	for _, l := range lists {
		nodes = append(nodes, l.Items...)
	}
	joinNodes(ctx, nodes)
}

// one asks a store a single question.
func one[Q any, N graph.Sortable](ctx context.Context, q Q,
	find func(context.Context, []Q) ([]graph.List[N], error)) (graph.List[N], error) {
	lists, err := find(ctx, []Q{q})
	if err != nil {
		return graph.List[N]{}, err
	}
	joinLists(ctx, lists)
	return lists[0], nil
}

// joinNodes makes nodes of one type siblings, and the participants of statements too.
func joinNodes[N graph.Sortable](ctx context.Context, nodes []N) {
	switch nodes := any(nodes).(type) {
	case []*graph.Statement:
		batch.Join(ctx, nodes)
		var participants []*graph.Participant
		for _, s := range nodes {
			for i := range s.Participants {
				participants = append(participants, &s.Participants[i])
			}
		}
		batch.Join(ctx, participants)
	case []*graph.Entity:
		batch.Join(ctx, nodes)
	case []*graph.Article:
		batch.Join(ctx, nodes)
	case []*graph.Relationship:
		batch.Join(ctx, nodes)
	}
}
