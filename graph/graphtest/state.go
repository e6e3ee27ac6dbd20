package graphtest

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"parley/graph"
)

// Snapshot is all that can be observed of a store, the change log aside.
type Snapshot struct {
	Readings      []*graph.Reading
	Articles      []*graph.Article
	Entities      []*graph.Entity
	Statements    []*graph.Statement
	Relationships map[graph.As][]*graph.Relationship
	Stats         graph.Stats // LastChange left out

	// What leads from one thing to others, each as ids in the default order.
	ArticlesOf       map[string][]string              // of an entity
	StatementsOf     map[graph.As]map[string][]string // of an entity
	Supporting       map[string][]string              // statements of a relationship of either level
	RelationshipsOf  map[graph.As]map[string][]string // of an entity
	EntitiesOf       map[string][]string              // of an article
	StatementsWithin map[string][]string              // of an article
	Named            map[string][]string              // of a name: the entities with exactly that name, as Search finds them
}

// State reads all of a store by every way there is.
func State(t testing.TB, s graph.Store) *Snapshot {
	t.Helper()
	ctx := t.Context()
	snap := &Snapshot{Readings: allReadings(t, s), Relationships: map[graph.As][]*graph.Relationship{}, Stats: stats(t, s)}
	snap.Stats.LastChange = 0
	snap.Articles = all(t, func(p graph.Page) ([]graph.List[*graph.Article], error) {
		return s.FindArticles(ctx, []graph.ArticleQuery{{Page: p}})
	})
	snap.Entities = all(t, func(p graph.Page) ([]graph.List[*graph.Entity], error) {
		return s.FindEntities(ctx, []graph.EntityQuery{{Page: p}})
	})
	snap.Statements = all(t, func(p graph.Page) ([]graph.List[*graph.Statement], error) {
		return s.FindStatements(ctx, []graph.StatementQuery{{Page: p}})
	})
	for _, level := range levels() {
		snap.Relationships[level] = all(t, func(p graph.Page) ([]graph.List[*graph.Relationship], error) {
			q := graph.RelationshipQuery{Filter: graph.RelationshipFilter{MinCount: new(0)}, As: level, Page: p}
			return s.FindRelationships(ctx, []graph.RelationshipQuery{q})
		})
	}
	snap.follow(t, s)
	return snap
}

func levels() []graph.As { return []graph.As{graph.ActorLevel, graph.CountryLevel} }

// follow reads what belongs to each thing.
func (snap *Snapshot) follow(t testing.TB, s graph.Store) {
	t.Helper()
	ctx, entities, articles := t.Context(), idsOf(snap.Entities), idsOf(snap.Articles)
	page := graph.Page{First: graph.MaxPage}
	snap.ArticlesOf = each(t, entities, s.FindArticles, func(id string) graph.ArticleQuery {
		return graph.ArticleQuery{Filter: graph.ArticleFilter{Entities: []string{id}}, Page: page}
	})
	snap.EntitiesOf = each(t, articles, s.FindEntities, func(id string) graph.EntityQuery {
		return graph.EntityQuery{Filter: graph.EntityFilter{Articles: []string{id}}, Page: page}
	})
	snap.StatementsWithin = each(t, articles, s.FindStatements, func(id string) graph.StatementQuery {
		return graph.StatementQuery{Filter: graph.StatementFilter{Articles: []string{id}}, Page: page}
	})
	snap.StatementsOf, snap.RelationshipsOf = map[graph.As]map[string][]string{}, map[graph.As]map[string][]string{}
	var relationships []string
	for _, level := range levels() {
		relationships = append(relationships, idsOf(snap.Relationships[level])...)
		snap.StatementsOf[level] = each(t, entities, s.FindStatements, func(id string) graph.StatementQuery {
			f := graph.StatementFilter{Entities: graph.EntityMatch{Any: []string{id}}}
			return graph.StatementQuery{Filter: f, As: level, Page: page}
		})
		snap.RelationshipsOf[level] = each(t, entities, s.FindRelationships, func(id string) graph.RelationshipQuery {
			f := graph.RelationshipFilter{Entities: graph.EntityMatch{Any: []string{id}}, MinCount: new(0)}
			return graph.RelationshipQuery{Filter: f, As: level, Page: page}
		})
	}
	snap.Supporting = each(t, relationships, s.FindStatements, func(id string) graph.StatementQuery {
		return graph.StatementQuery{Filter: graph.StatementFilter{Relationships: []string{id}}, Page: page}
	})
	snap.Named = map[string][]string{}
	for _, e := range snap.Entities {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			found, err := graph.Search(ctx, s, name, nil, 3)
			if err != nil {
				t.Fatalf("search for %q: %v", name, err)
			}
			snap.Named[name] = exactly(found, name)
		}
	}
}

// exactly returns the ids of the entities found that bear just that name.
func exactly(found []*graph.Entity, name string) []string {
	var ids []string
	for _, e := range found {
		for _, n := range append([]string{e.Name}, e.Aliases...) {
			if n == name {
				ids = append(ids, e.ID)
			}
		}
	}
	return ids
}

func idsOf[T graph.Node](nodes []T) []string {
	ids := make([]string, 0, len(nodes))
	for _, n := range nodes {
		ids = append(ids, n.NodeID())
	}
	return ids
}

// each asks one query for each id, all in one call.
func each[Q any, T graph.Node](t testing.TB, ids []string, find func(context.Context, []Q) ([]graph.List[T], error),
	query func(id string) Q) map[string][]string {
	t.Helper()
	queries := make([]Q, 0, len(ids))
	for _, id := range ids {
		queries = append(queries, query(id))
	}
	lists, err := find(t.Context(), queries)
	if err != nil || len(lists) != len(ids) {
		t.Fatalf("%d lists for %d queries: %v", len(lists), len(ids), err)
	}
	found := map[string][]string{}
	for i, id := range ids {
		found[id] = idsOf(lists[i].Items)
	}
	return found
}

// all reads a list to its end.
func all[T graph.Node](t testing.TB, find func(graph.Page) ([]graph.List[T], error)) []T {
	t.Helper()
	var items []T
	for after := ""; ; {
		lists, err := find(graph.Page{First: graph.MaxPage, After: after})
		if err != nil || len(lists) != 1 {
			t.Fatalf("%d lists: %v", len(lists), err)
		}
		items = append(items, lists[0].Items...)
		if !lists[0].HasNext {
			return items
		}
		after = lists[0].Cursors[len(lists[0].Cursors)-1]
	}
}

func allReadings(t testing.TB, s graph.Store) []*graph.Reading {
	t.Helper()
	var readings []*graph.Reading
	for r, err := range s.AllReadings(t.Context()) {
		if err != nil {
			t.Fatalf("all readings: %v", err)
		}
		readings = append(readings, r)
	}
	return readings
}

func stats(t testing.TB, s graph.Store) graph.Stats {
	t.Helper()
	found, err := s.Stats(t.Context())
	if err != nil {
		t.Fatalf("stats: %v", err)
	}
	return found
}

// same fails the test where got isn't want; nil and empty are the same.
func same(t testing.TB, what string, want, got any) {
	t.Helper()
	if d := diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

func diff(want, got any) string {
	return cmp.Diff(want, got, cmpopts.EquateEmpty())
}
