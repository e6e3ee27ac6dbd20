package graph_test

import (
	"cmp"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"parley/graph"
)

// people are in the order in which a query by name would find them: the unnamed last.
func people(names ...string) []*graph.Entity {
	var people []*graph.Entity
	for i, name := range names {
		people = append(people, &graph.Entity{ID: fmt.Sprintf("person:%d", i), Name: name})
	}
	return people
}

func byName(p graph.Page) graph.EntityQuery {
	return graph.EntityQuery{Order: graph.Order{By: graph.ByName}, Page: p}
}

// fetch answers a query as a store does: it reads within the bounds, from the end if backward, one more than asked for.
func fetch(t *testing.T, all []*graph.Entity, q graph.EntityQuery) graph.List[*graph.Entity] {
	t.Helper()
	_, b, err := q.Prepared()
	if err != nil {
		t.Fatal(err)
	}
	return page(all, b)
}

func page[T graph.Sortable](all []T, b graph.Bounds) graph.List[T] {
	key := func(item T) graph.Key { return graph.Key{Value: item.SortKey(b.Order.By), ID: item.NodeID()} }
	found := slices.SortedFunc(slices.Values(all), func(x, y T) int { return b.Order.Compare(key(x), key(y)) })
	found = slices.DeleteFunc(found, func(item T) bool {
		return b.After != nil && b.Order.Compare(key(item), *b.After) <= 0 ||
			b.Before != nil && b.Order.Compare(key(item), *b.Before) >= 0
	})
	if b.Backward {
		slices.Reverse(found)
	}
	return graph.Listed(b, found[:min(len(found), b.Limit+1)], len(all))
}

func names(l graph.List[*graph.Entity]) string {
	var names []string
	for _, e := range l.Items {
		names = append(names, cmp.Or(e.Name, "?"))
	}
	return strings.Join(names, " ")
}

func TestPages(t *testing.T) {
	all := people("d", "b", "", "a", "c", "e")
	cursors := fetch(t, all, byName(graph.Page{})).Cursors // of a b c d e ?
	for _, c := range []struct {
		name           string
		page           graph.Page
		want           string
		previous, next bool
		total          int
	}{
		{"all", graph.Page{}, "a b c d e ?", false, false, -1},
		{"first two", graph.Page{First: 2}, "a b", false, true, -1},
		{"exactly all", graph.Page{First: 6}, "a b c d e ?", false, false, -1},
		{"all but one", graph.Page{First: 5}, "a b c d e", false, true, -1},
		{"two after", graph.Page{First: 2, After: cursors[1]}, "c d", true, true, -1},
		{"the rest after", graph.Page{First: 9, After: cursors[3]}, "e ?", true, false, -1},
		{"after the last", graph.Page{First: 9, After: cursors[5]}, "", true, false, -1},
		{"last two", graph.Page{Last: 2}, "e ?", true, false, -1},
		{"last of all", graph.Page{Last: 6}, "a b c d e ?", false, false, -1},
		{"two before", graph.Page{Last: 2, Before: cursors[3]}, "b c", true, true, -1},
		{"before the first", graph.Page{Last: 2, Before: cursors[0]}, "", false, true, -1},
		{"before the unnamed", graph.Page{Last: 2, Before: cursors[5]}, "d e", true, true, -1},
		{"first between", graph.Page{First: 2, After: cursors[0], Before: cursors[4]}, "b c", true, true, -1},
		{"last between", graph.Page{Last: 2, After: cursors[0], Before: cursors[4]}, "c d", true, true, -1},
		{"total", graph.Page{First: 1, Total: true}, "a", false, true, 6},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := fetch(t, all, byName(c.page))
			if names(l) != c.want || l.HasPrevious != c.previous || l.HasNext != c.next || l.Total != c.total {
				t.Errorf("%q, previous %v, next %v, total %d, want %q, %v, %v, %d", names(l), l.HasPrevious, l.HasNext, l.Total,
					c.want, c.previous, c.next, c.total)
			}
			if len(l.Cursors) != len(l.Items) {
				t.Errorf("%d cursors of %d items", len(l.Cursors), len(l.Items))
			}
		})
	}
}

func TestWalkingPagesMeetsEachOnce(t *testing.T) {
	all := people("b", "", "a", "b", "ä", "", "B", `"{\u0000}`)
	for _, descending := range []bool{false, true} {
		order := graph.Order{By: graph.ByName, Descending: descending}
		want := names(fetch(t, all, graph.EntityQuery{Order: order}))
		for size := 1; size <= 3; size++ {
			var forwards, backwards []string
			for after := ""; ; {
				l := fetch(t, all, graph.EntityQuery{Order: order, Page: graph.Page{First: size, After: after}})
				forwards = append(forwards, names(l))
				if !l.HasNext {
					break
				}
				after = l.Cursors[len(l.Cursors)-1]
			}
			for before := ""; ; {
				l := fetch(t, all, graph.EntityQuery{Order: order, Page: graph.Page{Last: size, Before: before}})
				backwards = append([]string{names(l)}, backwards...)
				if !l.HasPrevious {
					break
				}
				before = l.Cursors[0]
			}
			if got := strings.Join(forwards, " "); got != want {
				t.Errorf("descending %v, forwards by %d: %q, want %q", descending, size, got, want)
			}
			if got := strings.Join(backwards, " "); got != want {
				t.Errorf("descending %v, backwards by %d: %q, want %q", descending, size, got, want)
			}
		}
	}
}

func TestPageErrors(t *testing.T) {
	good := fetch(t, people("a"), byName(graph.Page{})).Cursors[0]
	plain, err := base64.RawURLEncoding.DecodeString(good)
	if err != nil {
		t.Fatal(err)
	}
	encode := base64.RawURLEncoding.EncodeToString
	for name, p := range map[string]graph.Page{
		"negative first":        {First: -1},
		"negative last":         {Last: -1},
		"first and last":        {First: 1, Last: 1},
		"too many":              {First: graph.MaxPage + 1},
		"too many at the end":   {Last: graph.MaxPage + 1},
		"cursor of nothing":     {After: "-"},
		"cursor in plain":       {After: string(plain)},
		"cursor cut short":      {After: good[:len(good)-3]},
		"cursor grown":          {After: good + good},
		"cursor of no object":   {Before: encode([]byte(`[]`))},
		"cursor of null":        {Before: encode([]byte(`null`))},
		"cursor without an id":  {Before: encode([]byte(`{"o":"NAME","k":"a"}`))},
		"cursor with a number":  {Before: encode([]byte(`{"o":"NAME","k":1,"i":"person:0"}`))},
		"cursor without order":  {Before: encode([]byte(`{"k":"a","i":"person:0"}`))},
		"cursor the other way":  {After: encode([]byte(strings.Replace(string(plain), `"o":"NAME"`, `"o":"NAME","d":true`, 1)))},
		"cursor by another key": {After: fetch(t, people("a"), graph.EntityQuery{Order: graph.Order{By: graph.ByMentionCount}}).Cursors[0]},
		"cursor of the default": {After: fetch(t, people("a"), graph.EntityQuery{}).Cursors[0]},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := byName(p).Prepared(); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("Prepared: %v, want ErrInvalid", err)
			}
		})
	}
}

func TestPrepared(t *testing.T) {
	yes := graph.Page{}
	for _, c := range []struct {
		name  string
		order graph.Order
		as    graph.As
		call  func() (graph.Order, graph.As, graph.Bounds, error)
	}{
		{"articles", graph.Order{By: graph.ByPublished, Descending: true}, "", func() (graph.Order, graph.As, graph.Bounds, error) {
			q, b, err := graph.ArticleQuery{Page: yes}.Prepared()
			return q.Order, "", b, err
		}},
		{"entities", graph.Order{By: graph.ByArticleCount, Descending: true}, "", func() (graph.Order, graph.As, graph.Bounds, error) {
			q, b, err := graph.EntityQuery{Page: yes}.Prepared()
			return q.Order, "", b, err
		}},
		{"statements", graph.Order{By: graph.ByDate, Descending: true}, graph.ActorLevel, func() (graph.Order, graph.As, graph.Bounds, error) {
			q, b, err := graph.StatementQuery{Page: yes}.Prepared()
			return q.Order, q.As, b, err
		}},
		{"relationships", graph.Order{By: graph.ByArticleCount, Descending: true}, graph.CountryLevel, func() (graph.Order, graph.As, graph.Bounds, error) {
			q, b, err := graph.RelationshipQuery{Page: yes, As: graph.CountryLevel}.Prepared()
			return q.Order, q.As, b, err
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			order, as, bounds, err := c.call()
			if err != nil || order != c.order || as != c.as {
				t.Errorf("order %v, as %q, %v, want %v, %q", order, as, err, c.order, c.as)
			}
			if diff := gocmp.Diff(graph.Bounds{Order: c.order, Limit: graph.DefaultPage}, bounds); diff != "" {
				t.Errorf("bounds (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPreparedErrors(t *testing.T) {
	wrong := graph.DateRange{From: "2023-02-30"}
	article := func(q graph.ArticleQuery) error { _, _, err := q.Prepared(); return err }
	entity := func(q graph.EntityQuery) error { _, _, err := q.Prepared(); return err }
	statement := func(q graph.StatementQuery) error { _, _, err := q.Prepared(); return err }
	relationship := func(q graph.RelationshipQuery) error { _, _, err := q.Prepared(); return err }
	for name, err := range map[string]error{
		"articles by name":                article(graph.ArticleQuery{Order: graph.Order{By: graph.ByName}}),
		"articles of a wrong date":        article(graph.ArticleQuery{Filter: graph.ArticleFilter{Published: wrong}}),
		"articles by a wrong page":        article(graph.ArticleQuery{Page: graph.Page{First: -1}}),
		"entities by date":                entity(graph.EntityQuery{Order: graph.Order{By: graph.ByDate}}),
		"entities of an unknown type":     entity(graph.EntityQuery{Filter: graph.EntityFilter{Types: []graph.EntityType{graph.Person, "EVENT"}}}),
		"statements by name":              statement(graph.StatementQuery{Order: graph.Order{By: graph.ByName}}),
		"statements of an unknown type":   statement(graph.StatementQuery{Filter: graph.StatementFilter{Types: []graph.RelationType{"LIKES"}}}),
		"statements of no modality":       statement(graph.StatementQuery{Filter: graph.StatementFilter{Modalities: []graph.Modality{""}}}),
		"statements at an unknown level":  statement(graph.StatementQuery{As: "REGION"}),
		"statements of a wrong date":      statement(graph.StatementQuery{Filter: graph.StatementFilter{Dates: graph.DateRange{To: "2023-13"}}}),
		"relationships by name":           relationship(graph.RelationshipQuery{Order: graph.Order{By: graph.ByName}}),
		"relationships of unknown type":   relationship(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Types: []graph.RelationType{"mediates"}}}),
		"relationships of unknown ends":   relationship(graph.RelationshipQuery{Filter: graph.RelationshipFilter{EntityTypes: []graph.EntityType{"STATE"}}}),
		"relationships of no modality":    relationship(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Modalities: []graph.Modality{"MAYBE"}}}),
		"relationships of unknown level":  relationship(graph.RelationshipQuery{As: "actor"}),
		"relationships of a wrong date":   relationship(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Dates: wrong}}),
		"relationships of a wrong cursor": relationship(graph.RelationshipQuery{Page: graph.Page{After: "x"}}),
	} {
		t.Run(name, func(t *testing.T) {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("Prepared: %v, want ErrInvalid", err)
			}
		})
	}
}

func FuzzCursor(f *testing.F) {
	encode := base64.RawURLEncoding.EncodeToString
	for _, s := range []string{"", "x", "====", encode([]byte(`{"o":"NAME","k":"a","i":"person:0"}`)), encode([]byte(`{"i":"\ud800"}`)), encode([]byte(`{`))} {
		f.Add(s, "a\u0000é", "person:1")
	}
	f.Fuzz(func(t *testing.T, s, name, id string) {
		if _, _, err := byName(graph.Page{After: s}).Prepared(); err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Fatalf("cursor %q: %v isn't ErrInvalid", s, err)
		}
		e := &graph.Entity{ID: strings.ToValidUTF8(id, ""), Name: strings.ToValidUTF8(name, "")}
		if e.ID == "" {
			return
		}
		cursor := fetch(t, []*graph.Entity{e}, byName(graph.Page{})).Cursors[0]
		_, b, err := byName(graph.Page{Before: cursor}).Prepared()
		if err != nil {
			t.Fatal(err)
		}
		if want := (graph.Key{Value: e.SortKey(graph.ByName), ID: e.ID}); *b.Before != want {
			t.Errorf("cursor of %v came back as %v", want, *b.Before)
		}
	})
}
