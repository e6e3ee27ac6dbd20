package api

import (
	"context"
	"strconv"
	"strings"

	"parley/api/internal/batch"
	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

type query struct{ *resolver }

func (r query) Node(ctx context.Context, id string) (graph.Node, error) {
	nodes, err := r.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

func (r query) Nodes(ctx context.Context, ids []string) ([]graph.Node, error) {
	if len(ids) > graph.MaxPage {
		return nil, invalid("%d ids (at most %d)", len(ids), graph.MaxPage)
	}
	nodes, err := fetchNodes[graph.Node](ctx, r.store, ids)
	if err != nil {
		return nil, err
	}
	joinMixed(ctx, nodes)
	for i, n := range nodes {
		if e, ok := n.(*graph.Entity); ok {
			nodes[i] = model.Of(e)
		}
	}
	return nodes, nil
}

// joinMixed makes the nodes of each kind siblings.
func joinMixed(ctx context.Context, nodes []graph.Node) {
	joinNodes(ctx, only[*graph.Entity](nodes))
	joinNodes(ctx, only[*graph.Article](nodes))
	joinNodes(ctx, only[*graph.Statement](nodes))
	joinNodes(ctx, only[*graph.Relationship](nodes))
	batch.Join(ctx, only[*graph.Mention](nodes))
}

func only[N graph.Node](nodes []graph.Node) []N {
	var out []N
	for _, n := range nodes {
		if n, ok := n.(N); ok {
			out = append(out, n)
		}
	}
	return out
}

func (r query) Entity(ctx context.Context, id *string, name *string, typeArg *graph.EntityType) (model.Entity, error) {
	switch {
	case id != nil && name == nil:
		found, err := fetchNodes[*graph.Entity](ctx, r.store, []string{*id})
		if err != nil || found[0] == nil || (typeArg != nil && found[0].Type != *typeArg) {
			return nil, err
		}
		return model.Of(found[0]), nil
	case name != nil && id == nil:
		return r.named(ctx, *name, typeArg)
	}
	return nil, invalid("entity wants an id or a name")
}

// named returns the entity that has this very name or alias, the most mentioned of several.
func (r query) named(ctx context.Context, name string, kind *graph.EntityType) (model.Entity, error) {
	var types []graph.EntityType
	if kind != nil {
		types = append(types, *kind)
	}
	found, known, err := r.search(ctx, name, types, 1)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	if known > 0 {
		return model.Of(found[0]), nil
	}
	for _, n := range append([]string{found[0].Name}, found[0].Aliases...) {
		if graph.Fold(n) == graph.Fold(name) {
			return model.Of(found[0]), nil
		}
	}
	return nil, nil
}

// isoLength is the length of the longest ISO code, that of a past state; longer ones are ours, in lower case.
const isoLength = 4

func (r query) Country(ctx context.Context, code string) (*model.Country, error) {
	if len(code) <= isoLength {
		code = strings.ToUpper(code)
	}
	id := string(graph.KindCountry) + ":" + code
	e, err := r.Entity(ctx, &id, nil, nil)
	found, _ := e.(*model.Country)
	return found, err
}

func (r query) Entities(ctx context.Context, filter *graph.EntityFilter, orderBy *gql.EntityOrder, first *int, after *string,
	last *int, before *string) (*gql.EntityConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := one(ctx, graph.EntityQuery{Filter: value(filter), Order: entityOrder(orderBy), Page: p}, r.store.FindEntities)
	return entityConnection(list), err
}

// maxSearch bounds how deep a search can be paged.
const maxSearch = 200

func (r query) Search(ctx context.Context, text string, types []graph.EntityType, first int, after *string) (*gql.SearchConnection, error) {
	skip, err := searchOffset(value(after))
	if err != nil {
		return nil, err
	}
	if first < 1 || skip+first > maxSearch {
		return nil, invalid("first is %d after %d (want at least 1, together at most %d)", first, skip, maxSearch)
	}
	found, _, err := r.search(ctx, text, types, skip+first+1)
	if err != nil {
		return nil, err
	}
	list := graph.List[*graph.Entity]{HasPrevious: skip > 0, HasNext: len(found) > skip+first}
	for i := skip; i < min(len(found), skip+first); i++ {
		list.Items = append(list.Items, found[i])
		list.Cursors = append(list.Cursors, searchCursor+strconv.Itoa(i+1))
	}
	joinNodes(ctx, list.Items)
	return &gql.SearchConnection{Edges: edges(list, entityEdge), PageInfo: pageInfo(list)}, nil
}

// searchCursor begins the cursor of a found entity; its rank follows.
const searchCursor = "found-"

func searchOffset(after string) (int, error) {
	if after == "" {
		return 0, nil
	}
	rank, found := strings.CutPrefix(after, searchCursor)
	n, err := strconv.Atoi(rank)
	if !found || err != nil || n < 1 || n > maxSearch {
		return 0, invalid("cursor %q isn't one of this search", after)
	}
	return n, nil
}

func (r query) Article(ctx context.Context, id string) (*graph.Article, error) {
	found, err := fetchNodes[*graph.Article](ctx, r.store, []string{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

func (r query) Articles(ctx context.Context, filter *graph.ArticleFilter, orderBy *gql.ArticleOrder, first *int, after *string,
	last *int, before *string) (*gql.ArticleConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := one(ctx, graph.ArticleQuery{Filter: value(filter), Order: articleOrder(orderBy), Page: p}, r.store.FindArticles)
	return articleConnection(list), err
}

func (r query) Statements(ctx context.Context, filter *graph.StatementFilter, as graph.As, orderBy *gql.StatementOrder,
	first *int, after *string, last *int, before *string) (*gql.StatementConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	q := graph.StatementQuery{Filter: value(filter), As: as, Order: statementOrder(orderBy), Page: p}
	list, err := one(ctx, q, r.store.FindStatements)
	return statementConnection(list), err
}

func (r query) Relationships(ctx context.Context, filter *graph.RelationshipFilter, as graph.As, orderBy *gql.RelationshipOrder,
	first *int, after *string, last *int, before *string) (*gql.RelationshipConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	q := graph.RelationshipQuery{Filter: value(filter), As: as, Order: relationshipOrder(orderBy), Page: p}
	list, err := one(ctx, q, r.store.FindRelationships)
	return relationshipConnection(list), err
}

func (r query) Neighborhood(ctx context.Context, ids []string, depth int, filter *graph.RelationshipFilter, as graph.As, limit int) (*graph.Neighborhood, error) {
	if len(ids) > graph.MaxPage {
		return nil, invalid("%d ids (at most %d)", len(ids), graph.MaxPage)
	}
	n, err := graph.FindNeighborhood(ctx, r.store, ids, depth, value(filter), as, limit)
	if err != nil {
		return nil, err
	}
	joinNodes(ctx, n.Entities)
	joinNodes(ctx, n.Relationships)
	return n, nil
}

func (r query) Stats(ctx context.Context) (*graph.Stats, error) {
	s, err := r.store.Stats(ctx)
	return &s, err
}
