package graphtest

import (
	"testing"

	"parley/graph"
)

func testWrite(t *testing.T, open func(*testing.T) graph.Store) {
	tests := []struct {
		name string
		test func(*testing.T, graph.Store)
	}{
		{"round trip", testRoundTrip},
		{"nothing", testWriteNothing},
		{"again", testPutAgain},
		{"same article twice in a batch", testPutTwice},
		{"caller's readings stay", testPutKeeps},
		{"replace", testReplace},
		{"replace and add in one batch", testReplaceInBatch},
		{"delete", testDelete},
		{"delete everything", testDeleteEverything},
		{"hostile text", testHostileText},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { test.test(t, open(t)) })
	}
}

func testRoundTrip(t *testing.T, s graph.Store) {
	if changed := put(t, s, stories(t)...); changed != len(stories(t)) {
		t.Errorf("%d changed, want %d", changed, len(stories(t)))
	}
	want := map[string]*graph.Reading{}
	for _, r := range stories(t) {
		want[r.Article.ID] = r
	}
	last := ""
	for _, got := range allReadings(t, s) {
		same(t, "reading", want[got.Article.ID], got)
		if got.Article.ID <= last {
			t.Errorf("%s comes after %s", got.Article.ID, last)
		}
		last = got.Article.ID
		delete(want, got.Article.ID)
	}
	for id := range want {
		t.Errorf("%s isn't among all readings", id)
	}
	sound(t, s)
}

func testWriteNothing(t *testing.T, s graph.Store) {
	if changed, deleted := put(t, s), remove(t, s); changed != 0 || deleted != 0 {
		t.Errorf("%d changed, %d deleted, want none", changed, deleted)
	}
	if deleted := remove(t, s, "article:0", "", "country:AM"); deleted != 0 {
		t.Errorf("%d deleted that don't exist", deleted)
	}
	same(t, "stats", graph.Stats{}, stats(t, s))
}

func testPutAgain(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	before := State(t, s)
	last := stats(t, s).LastChange
	batches := [][]*graph.Reading{stories(t), {karabakh(t)}, {suez(t), arlington(t)}}
	for _, batch := range batches {
		if changed := put(t, s, batch...); changed != 0 {
			t.Errorf("%d changed, want none", changed)
		}
	}
	same(t, "state", before, State(t, s))
	if now := stats(t, s).LastChange; now != last {
		t.Errorf("the change log grew from %d to %d", last, now)
	}
}

func testPutTwice(t *testing.T, s graph.Store) {
	if changed := put(t, s, arlington(t), grain(t), arlington(t)); changed != 2 {
		t.Errorf("%d changed, want 2", changed)
	}
	same(t, "articles", 2, stats(t, s).Articles)
	sound(t, s)
}

func testPutKeeps(t *testing.T, s graph.Store) {
	put(t, s, arlington(t), karabakh(t))
	redirect(t, s, "person:jeyhun-bayramov", "person:ararat-mirzoyan")
	r := grainOf(t, "person:jeyhun-bayramov")
	before := r.Clone()
	put(t, s, r)
	same(t, "reading after it was put", before, r)
}

// grainOf has a person welcome the grain deal.
func grainOf(t testing.TB, id string) *graph.Reading {
	c := newCast()
	who := graph.Description{Raw: id, Type: graph.Person, Name: "Jeyhun Bayramov"}
	const welcomed = "Jeyhun Bayramov praised Turkey for the grain deal."
	return tell(t, graph.Article{URL: "https://pearl.example/praise", PublishedAt: "2022-07-23", Text: welcomed}).
		names(who, "Jeyhun Bayramov").names(c.turkey, "Turkey").
		says(graph.Supports, welcomed, "praised", source("Jeyhun Bayramov", who, c.azerbaijan), target("Turkey", c.turkey)).reading()
}

// arlingtonCorrected is what Arlington's URL says after a correction.
func arlingtonCorrected(t testing.TB) *graph.Reading {
	c := newCast()
	const mediated = "The United States mediated between Armenia and Azerbaijan."
	const urged = "Antony Blinken urged Russia to keep away."
	return tell(t, graph.Article{Title: "Talks end in Arlington (corrected)", URL: "http://www.potomac.example/2023/arlington/#top",
		Source: "Potomac Wire", PublishedAt: "2023-05-05T08:00:00-04:00", Text: mediated + " " + urged}).
		names(c.armenia, "Armenia").names(c.azerbaijan, "Azerbaijan").names(c.usa, "United States").
		names(c.blinken, "Antony Blinken").names(c.russia, "Russia").
		says(graph.Mediates, mediated, "mediated", mediator("United States", c.usa), party("Armenia", c.armenia), party("Azerbaijan", c.azerbaijan)).
		says(graph.Demands, urged, "urged", source("Antony Blinken", c.blinken, c.usa), target("Russia", c.russia)).
		reading()
}

func testReplace(t *testing.T, s graph.Store) {
	put(t, s, karabakh(t), grain(t))
	without := State(t, s)
	put(t, s, arlington(t))
	withArlington := State(t, s)
	if changed := put(t, s, arlingtonCorrected(t)); changed != 1 {
		t.Errorf("%d changed, want 1", changed)
	}
	sound(t, s)
	same(t, "reading", []*graph.Reading{arlingtonCorrected(t)}, readings(t, s, arlington(t).Article.ID))
	same(t, "gone", make([]graph.Node, 3), get(t, s, "person:ararat-mirzoyan", "place:washington", arlington(t).Statements[0].ID))
	put(t, s, arlington(t))
	same(t, "state after the text came back", withArlington, State(t, s))
	remove(t, s, arlington(t).Article.ID)
	same(t, "state without it", without, State(t, s))
}

func readings(t testing.TB, s graph.Store, articles ...string) []*graph.Reading {
	t.Helper()
	found, err := s.Readings(t.Context(), articles)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func testReplaceInBatch(t *testing.T, s graph.Store) {
	put(t, s, arlington(t), karabakh(t))
	if changed := put(t, s, karabakh(t), arlingtonCorrected(t), campDavid(t), suez(t)); changed != 3 {
		t.Errorf("%d changed, want 3", changed)
	}
	sound(t, s)
	o := newOracle([]*graph.Reading{arlingtonCorrected(t), karabakh(t), campDavid(t), suez(t)}, nil)
	snap := State(t, s)
	same(t, "number of entities and statements", []int{len(o.entities), len(o.statements)}, []int{len(snap.Entities), len(snap.Statements)})
}

func testDelete(t *testing.T, s graph.Store) {
	put(t, s, karabakh(t), quarrel(t))
	before := State(t, s)
	put(t, s, arlington(t), granada(t), suez(t))
	gone := []string{suez(t).Article.ID, arlington(t).Article.ID, "article:0", granada(t).Article.ID, suez(t).Article.ID}
	if deleted := remove(t, s, gone...); deleted != 3 {
		t.Errorf("%d deleted, want 3", deleted)
	}
	same(t, "state", before, State(t, s))
	sound(t, s)
	if deleted := remove(t, s, gone...); deleted != 0 {
		t.Errorf("%d deleted twice", deleted)
	}
}

func testDeleteEverything(t *testing.T, s graph.Store) {
	empty := State(t, s)
	put(t, s, stories(t)...)
	var ids []string
	for _, r := range stories(t) {
		ids = append(ids, r.Article.ID)
	}
	if deleted := remove(t, s, ids...); deleted != len(ids) {
		t.Errorf("%d deleted, want %d", deleted, len(ids))
	}
	same(t, "state", empty, State(t, s))
	for _, text := range []string{"Armenia", "Blinken", "a", "Azerbaidjan"} {
		found, err := graph.Search(t.Context(), s, text, nil, 10)
		if err != nil || len(found) != 0 {
			t.Errorf("search for %q: %v, %v", text, idsOf(found), err)
		}
	}
	lists, err := s.FindArticles(t.Context(), []graph.ArticleQuery{{Filter: graph.ArticleFilter{Text: "peace"}}})
	if err != nil || len(lists[0].Items) != 0 {
		t.Errorf("articles found by text: %v, %v", lists, err)
	}
	sound(t, s)
	put(t, s, stories(t)...)
	sound(t, s)
}

// testHostileText stores texts that could break a query or an encoding.
func testHostileText(t *testing.T, s graph.Store) {
	c := newCast()
	var want []*graph.Reading
	for i, noise := range []string{`'; DROP TABLE entity; --`, `"quoted" {braces} $dollar ${x} \backslash`, "tab\tand\u00a0space", "👩‍👩‍👧‍👦 and e\u0301",
		"MATCH (n) DETACH DELETE n", "a\u0000b", "\u202ertl\u202c", "NEAR(a b) OR *"} {
		text := "Iran criticized Israel. " + noise
		who := graph.Description{Raw: "person:noise", Type: graph.Person, Name: noise}
		want = append(want, tell(t, graph.Article{URL: "https://pearl.example/noise/" + string(rune('a'+i)), Title: noise, Source: noise,
			ExternalID: noise, Text: text}).
			names(c.iran, "Iran").names(c.israel, "Israel").names(who, noise).
			says(graph.Criticizes, text, "criticized", source("Iran", c.iran), target("Israel", c.israel),
				with(func(st *graph.Statement) { st.Topic, st.Title = noise, noise })).reading())
	}
	put(t, s, want...)
	for _, r := range want {
		same(t, "reading", []*graph.Reading{r}, readings(t, s, r.Article.ID))
		lists, err := s.FindArticles(t.Context(), []graph.ArticleQuery{{Filter: graph.ArticleFilter{Sources: []string{r.Article.Source}}}})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "article by source", []string{r.Article.ID}, idsOf(lists[0].Items))
	}
	sound(t, s)
}
