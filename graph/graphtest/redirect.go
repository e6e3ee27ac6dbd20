package graphtest

import (
	"testing"

	"parley/graph"
)

func testRedirect(t *testing.T, open func(*testing.T) graph.Store) {
	tests := []struct {
		name string
		test func(*testing.T, graph.Store)
	}{
		{"merge and undo", testMerge},
		{"new articles follow", testMergeFirst},
		{"chains", testChains},
		{"errors", testRedirectErrors},
		{"deleting afterwards", testDeleteMerged},
		{"countries", testMergeCountries},
		{"log", testRedirectLog},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { test.test(t, open(t)) })
	}
}

const lavrovID, bayramovID, mirzoyanID, blinkenID = "person:sergey-lavrov", "person:jeyhun-bayramov", "person:ararat-mirzoyan", "person:antony-blinken"

// asIf compares a store with the oracle that knows the same readings and redirects.
func asIf(t *testing.T, s graph.Store, readings []*graph.Reading, redirects map[string]string) {
	t.Helper()
	o := newOracle(readings, redirects)
	snap := State(t, s)
	page := graph.Page{First: graph.MaxPage}
	same(t, "entities", o.findEntities(t, graph.EntityQuery{Page: page}).Items, snap.Entities)
	same(t, "statements", o.findStatements(t, graph.StatementQuery{Page: page}).Items, snap.Statements)
	for _, level := range levels() {
		q := graph.RelationshipQuery{Filter: graph.RelationshipFilter{MinCount: new(0)}, As: level, Page: page}
		same(t, "relationships", o.findRelationships(t, q).Items, snap.Relationships[level])
		for _, e := range o.entities {
			q := graph.StatementQuery{Filter: graph.StatementFilter{Entities: graph.EntityMatch{Any: []string{e.ID}}}, As: level, Page: page}
			same(t, "statements of "+e.ID, idsOf(o.findStatements(t, q).Items), snap.StatementsOf[level][e.ID])
		}
	}
	sound(t, s)
}

func testMerge(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	before := State(t, s)
	redirect(t, s, mirzoyanID, bayramovID)
	asIf(t, s, stories(t), map[string]string{mirzoyanID: bayramovID})
	nodes := get(t, s, mirzoyanID, bayramovID)
	if into, _ := nodes[0].(*graph.Entity); into == nil || into.ID != bayramovID {
		t.Errorf("the old id answers %v", nodes[0])
	}
	same(t, "both ids", nodes[1], nodes[0])
	found, err := graph.Search(t.Context(), s, "Ararat Mirzoyan", nil, 5)
	if err != nil || len(found) == 0 || found[0].ID != bayramovID {
		t.Errorf("search for the old name: %v, %v", idsOf(found), err)
	}
	if changed := put(t, s, stories(t)...); changed != 0 {
		t.Errorf("%d readings changed by the merge", changed)
	}
	redirect(t, s, mirzoyanID, "")
	same(t, "state after undo", before, State(t, s))
	sound(t, s)
	redirect(t, s, mirzoyanID, "")
	same(t, "state after undoing what is undone", before, State(t, s))
}

// testMergeFirst merges before the articles come that name the old id.
func testMergeFirst(t *testing.T, s graph.Store) {
	put(t, s, karabakh(t))
	redirect(t, s, mirzoyanID, lavrovID)
	put(t, s, arlington(t), riyadh(t))
	asIf(t, s, []*graph.Reading{karabakh(t), arlington(t), riyadh(t)}, map[string]string{mirzoyanID: lavrovID})
	redirect(t, s, mirzoyanID, "")
	asIf(t, s, []*graph.Reading{karabakh(t), arlington(t), riyadh(t)}, nil)
}

func testChains(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	before := State(t, s)
	redirect(t, s, mirzoyanID, bayramovID)
	afterOne := State(t, s)
	redirect(t, s, bayramovID, lavrovID)
	asIf(t, s, stories(t), map[string]string{mirzoyanID: lavrovID, bayramovID: lavrovID})
	redirect(t, s, blinkenID, mirzoyanID)
	asIf(t, s, stories(t), map[string]string{mirzoyanID: lavrovID, bayramovID: lavrovID, blinkenID: lavrovID})
	redirect(t, s, blinkenID, "")
	redirect(t, s, bayramovID, "")
	same(t, "state after undoing the second", afterOne, State(t, s))
	redirect(t, s, mirzoyanID, lavrovID)
	asIf(t, s, stories(t), map[string]string{mirzoyanID: lavrovID})
	redirect(t, s, mirzoyanID, "")
	same(t, "state after undoing all", before, State(t, s))
}

func testRedirectErrors(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	redirect(t, s, mirzoyanID, bayramovID)
	redirect(t, s, bayramovID, lavrovID)
	before, last := State(t, s), stats(t, s).LastChange
	for _, test := range []struct {
		name, from, into string
		want             error
	}{
		{"into itself", blinkenID, blinkenID, graph.ErrInvalid},
		{"a circle of two", bayramovID, mirzoyanID, graph.ErrInvalid},
		{"a circle of three", lavrovID, mirzoyanID, graph.ErrInvalid},
		{"kinds differ", blinkenID, "country:US", graph.ErrInvalid},
		{"no entities", arlington(t).Article.ID, grain(t).Article.ID, graph.ErrInvalid},
		{"no id", "x", "y", graph.ErrInvalid},
		{"nothing", "", blinkenID, graph.ErrInvalid},
		{"undo of no id", "", "", graph.ErrInvalid},
		{"into nobody", blinkenID, "person:nobody", graph.ErrNotFound},
	} {
		wantError(t, test.name, s.Redirect(t.Context(), test.from, test.into), test.want)
	}
	redirect(t, s, mirzoyanID, bayramovID)
	same(t, "state", before, State(t, s))
	same(t, "last change", last, stats(t, s).LastChange)
}

func testDeleteMerged(t *testing.T, s graph.Store) {
	put(t, s, arlington(t), karabakh(t), riyadh(t), offices(t))
	redirect(t, s, lavrovID, bayramovID)
	remove(t, s, karabakh(t).Article.ID)
	asIf(t, s, []*graph.Reading{arlington(t), riyadh(t), offices(t)}, map[string]string{lavrovID: bayramovID})
	remove(t, s, arlington(t).Article.ID)
	asIf(t, s, []*graph.Reading{riyadh(t), offices(t)}, map[string]string{lavrovID: bayramovID})
	remove(t, s, riyadh(t).Article.ID)
	same(t, "the old id after all articles are gone", make([]graph.Node, 2), get(t, s, lavrovID, bayramovID))
	put(t, s, riyadh(t))
	asIf(t, s, []*graph.Reading{riyadh(t), offices(t)}, map[string]string{lavrovID: bayramovID})
	redirect(t, s, lavrovID, "")
	asIf(t, s, []*graph.Reading{riyadh(t), offices(t)}, nil)
}

// testMergeCountries merges what others act for, belong to and are in.
func testMergeCountries(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	before := State(t, s)
	redirects := map[string]string{"country:TR": "country:SA", "place:riyadh": "place:istanbul"}
	for from, into := range redirects {
		redirect(t, s, from, into)
	}
	asIf(t, s, stories(t), redirects)
	o := newOracle(stories(t), redirects)
	for _, id := range []string{"country:TR", "country:SA"} {
		q := graph.EntityQuery{Filter: graph.EntityFilter{Countries: []string{id}}}
		lists, err := s.FindEntities(t.Context(), []graph.EntityQuery{q})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "what belongs to "+id, o.findEntities(t, q), lists[0])
	}
	for from := range redirects {
		redirect(t, s, from, "")
	}
	same(t, "state after undo", before, State(t, s))
}

func testRedirectLog(t *testing.T, s graph.Store) {
	put(t, s, karabakh(t), arlington(t))
	since := stats(t, s).LastChange
	redirect(t, s, lavrovID, mirzoyanID)
	got := unnumbered(changes(t, s, since, 100))
	want := map[graph.ChangeKind]int{graph.EntityRedirected: 1, graph.RelationshipChanged: 2}
	kinds := map[graph.ChangeKind]int{}
	for _, c := range got {
		kinds[c.Kind]++
	}
	same(t, "kinds", want, kinds)
	same(t, "first", graph.Change{Kind: graph.EntityRedirected, ID: lavrovID}, got[0])
}
