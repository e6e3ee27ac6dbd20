package graphtest

import (
	"fmt"
	"slices"
	"testing"

	"parley/graph"
)

// testOrders puts every kind of node in every order, both ways, and reads the lists in pages both ways.
func testOrders(t *testing.T, open func(*testing.T) graph.Store) {
	s, o := openStories(t, open)
	ctx := t.Context()
	inOrders(t, "articles", []graph.OrderKey{"", graph.ByPublished, graph.ByTitle}, func(by graph.Order, p graph.Page) (want, got graph.List[*graph.Article]) {
		q := graph.ArticleQuery{Order: by, Page: p}
		lists, err := s.FindArticles(ctx, []graph.ArticleQuery{q})
		return o.findArticles(t, q), only(t, lists, err)
	})
	inOrders(t, "entities", []graph.OrderKey{"", graph.ByArticleCount, graph.ByMentionCount, graph.ByName, graph.ByLastSeen},
		func(by graph.Order, p graph.Page) (want, got graph.List[*graph.Entity]) {
			q := graph.EntityQuery{Order: by, Page: p}
			lists, err := s.FindEntities(ctx, []graph.EntityQuery{q})
			return o.findEntities(t, q), only(t, lists, err)
		})
	someone := graph.EntityMatch{Any: []string{"country:AM"}}
	for name, f := range map[string]graph.StatementFilter{"statements": {}, "statements of an entity": {Entities: someone},
		"statements of a relationship": {Relationships: []string{edge(graph.CountryLevel, graph.Meets, "country:AM", "country:AZ").ID()}},
		"statements of an article":     {Articles: []string{quarrel(t).Article.ID}}} {
		inOrders(t, name, []graph.OrderKey{"", graph.ByDate, graph.ByConfidence}, func(by graph.Order, p graph.Page) (want, got graph.List[*graph.Statement]) {
			q := graph.StatementQuery{Filter: f, As: graph.CountryLevel, Order: by, Page: p}
			lists, err := s.FindStatements(ctx, []graph.StatementQuery{q})
			return o.findStatements(t, q), only(t, lists, err)
		})
	}
	keys := []graph.OrderKey{"", graph.ByArticleCount, graph.ByCount, graph.ByLastDate, graph.ByFirstDate, graph.ByConfidence}
	for name, f := range map[string]graph.RelationshipFilter{"relationships": {MinCount: new(0)}, "relationships of an entity": {Entities: someone, MinCount: new(0)},
		"relationships acted on": {Entities: graph.EntityMatch{Target: []string{"country:AM"}}}} {
		inOrders(t, name, keys, func(by graph.Order, p graph.Page) (want, got graph.List[*graph.Relationship]) {
			q := graph.RelationshipQuery{Filter: f, Order: by, Page: p}
			lists, err := s.FindRelationships(ctx, []graph.RelationshipQuery{q})
			return o.findRelationships(t, q), only(t, lists, err)
		})
	}
}

func only[T any](t *testing.T, lists []graph.List[T], err error) graph.List[T] {
	t.Helper()
	if err != nil || len(lists) != 1 {
		t.Fatalf("%d lists: %v", len(lists), err)
	}
	return lists[0]
}

func inOrders[T graph.Node](t *testing.T, what string, keys []graph.OrderKey, find func(graph.Order, graph.Page) (want, got graph.List[T])) {
	for _, key := range keys {
		for _, descending := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s by %s, descending %t", what, key, descending), func(t *testing.T) {
				inPages(t, func(p graph.Page) (want, got graph.List[T]) {
					return find(graph.Order{By: key, Descending: descending}, p)
				})
			})
		}
	}
}

// inPages reads a list in one piece and in pages of three, from the beginning and from the end.
func inPages[T graph.Node](t *testing.T, find func(graph.Page) (want, got graph.List[T])) {
	want, got := find(graph.Page{First: graph.MaxPage, Total: true})
	same(t, "whole list", want, got)
	var forwards, backwards []string
	for page := (graph.Page{First: 3}); ; {
		want, got := find(page)
		same(t, fmt.Sprintf("page %+v", page), want, got)
		forwards = append(forwards, idsOf(got.Items)...)
		if !got.HasNext || len(got.Items) == 0 {
			break
		}
		page.After = got.Cursors[len(got.Cursors)-1]
	}
	for page := (graph.Page{Last: 3, Total: true}); ; {
		want, got := find(page)
		same(t, fmt.Sprintf("page %+v", page), want, got)
		backwards = append(idsOf(got.Items), backwards...)
		if !got.HasPrevious || len(got.Items) == 0 {
			break
		}
		page.Before = got.Cursors[0]
	}
	same(t, "forwards", idsOf(want.Items), forwards)
	same(t, "backwards", idsOf(want.Items), backwards)
}

func testPages(t *testing.T, open func(*testing.T) graph.Store) {
	s, o := openStories(t, open)
	find := func(q graph.StatementQuery) (graph.List[*graph.Statement], error) {
		lists, err := s.FindStatements(t.Context(), []graph.StatementQuery{q})
		if err != nil {
			return graph.List[*graph.Statement]{}, err
		}
		return lists[0], nil
	}
	whole, err := find(graph.StatementQuery{Page: graph.Page{First: graph.MaxPage}})
	if err != nil {
		t.Fatal(err)
	}
	t.Run("without total", func(t *testing.T) { same(t, "total", -1, whole.Total) })
	t.Run("default size", func(t *testing.T) {
		page, err := find(graph.StatementQuery{})
		same(t, "items and whether more", []any{graph.DefaultPage, true, error(nil)}, []any{len(page.Items), page.HasNext, err})
	})
	for _, test := range []struct {
		name string
		page graph.Page
	}{
		{"between two cursors", graph.Page{First: 10, After: whole.Cursors[2], Before: whole.Cursors[6]}},
		{"between two cursors, too many", graph.Page{First: 2, After: whole.Cursors[2], Before: whole.Cursors[6]}},
		{"between two cursors from the end", graph.Page{Last: 2, After: whole.Cursors[2], Before: whole.Cursors[6], Total: true}},
		{"between cursors in the wrong order", graph.Page{First: 5, After: whole.Cursors[6], Before: whole.Cursors[2]}},
		{"after the last", graph.Page{First: 5, After: whole.Cursors[len(whole.Cursors)-1], Total: true}},
		{"before the first", graph.Page{Last: 5, Before: whole.Cursors[0]}},
		{"exactly the rest", graph.Page{First: len(whole.Items) - 4, After: whole.Cursors[3]}},
		{"the largest", graph.Page{Last: graph.MaxPage}},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := graph.StatementQuery{Page: test.page}
			got, err := find(q)
			if err != nil {
				t.Fatal(err)
			}
			same(t, "page", o.findStatements(t, q), got)
		})
	}
	t.Run("cursor of another order", func(t *testing.T) {
		_, err := find(graph.StatementQuery{Order: graph.Order{By: graph.ByConfidence}, Page: graph.Page{After: whole.Cursors[0]}})
		wantError(t, "other key", err, graph.ErrInvalid)
		_, err = find(graph.StatementQuery{Order: graph.Order{By: graph.ByDate}, Page: graph.Page{Before: whole.Cursors[0]}})
		wantError(t, "other direction", err, graph.ErrInvalid)
	})
	t.Run("cursor of what is gone", func(t *testing.T) {
		after := slices.IndexFunc(whole.Items, func(st *graph.Statement) bool { return st.Article == grain(t).Article.ID })
		s := open(t)
		put(t, s, stories(t)...)
		remove(t, s, grain(t).Article.ID)
		lists, err := s.FindStatements(t.Context(), []graph.StatementQuery{{Page: graph.Page{First: 1, After: whole.Cursors[after]}}})
		if err != nil {
			t.Fatal(err)
		}
		next := slices.IndexFunc(whole.Items[after:], func(st *graph.Statement) bool { return st.Article != grain(t).Article.ID })
		same(t, "next", []string{whole.Items[after+next].ID}, idsOf(lists[0].Items))
	})
}
