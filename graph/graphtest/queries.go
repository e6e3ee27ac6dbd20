package graphtest

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"parley/graph"
)

// testQueries asks random queries of invented articles and compares the answers with the oracle's.
func testQueries(t *testing.T, open func(*testing.T) graph.Store) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	g := NewGenerator(seed, 8, 12, 4)
	var written []*graph.Reading
	for i := range 40 {
		written = append(written, g.Reading(t, fmt.Sprintf("https://wire.example/queries/%d", i)))
	}
	s := open(t)
	put(t, s, written...)
	redirects := map[string]string{}
	if from, into := g.people[3].Raw, g.people[0].Raw; get(t, s, into)[0] != nil {
		redirect(t, s, from, into)
		redirects[from] = into
	}
	a := &asker{random: rand.New(rand.NewPCG(seed, 3)), generator: g, oracle: newOracle(written, redirects)}
	for _, test := range []struct {
		name string
		ask  func(*testing.T, graph.Store)
	}{{"articles", a.articles}, {"entities", a.entities}, {"statements", a.statements}, {"relationships", a.relationships}} {
		t.Run(test.name, func(t *testing.T) { test.ask(t, s) })
	}
}

const randomQueries = 60

// asker makes up queries.
type asker struct {
	random    *rand.Rand
	generator *Generator
	oracle    *oracle
}

// seldom is true one time in n.
func (a *asker) seldom(n int) bool { return a.random.IntN(n) == 0 }

// some returns up to three of a list, seldom any.
func some[T any](a *asker, n int, list []T) []T {
	if !a.seldom(n) {
		return nil
	}
	var chosen []T
	for range 1 + a.random.IntN(3) {
		chosen = append(chosen, list[a.random.IntN(len(list))])
	}
	return chosen
}

func (a *asker) ids(n int) []string {
	ids := []string{"person:nobody"}
	for _, e := range append(a.generator.countries, a.generator.people...) {
		ids = append(ids, e.Raw)
	}
	return some(a, n, ids)
}

func (a *asker) countries(n int) []string {
	var ids []string
	for _, e := range a.generator.countries {
		ids = append(ids, e.Raw)
	}
	return some(a, n, ids)
}

func (a *asker) match() graph.EntityMatch {
	return graph.EntityMatch{Any: a.ids(3), All: a.ids(8), Source: a.ids(5), Target: a.ids(5)}
}

func (a *asker) dates(n int) graph.DateRange {
	var r graph.DateRange
	if a.seldom(n) {
		r.From = graph.Date(fmt.Sprintf("%d-%02d", 2010+a.random.IntN(6), 1+a.random.IntN(12)))
	}
	if a.seldom(n) {
		r.To = graph.Date(fmt.Sprint(2015 + a.random.IntN(10)))
	}
	return r
}

func (a *asker) negated() *bool {
	if a.seldom(6) {
		return new(a.seldom(3))
	}
	return nil
}

func (a *asker) level() graph.As { return levels()[a.random.IntN(2)] }

func (a *asker) sources(n int) []string {
	return some(a, n, []string{"Wire 0", "Wire 1", "Wire 2", "Wire 9"})
}

func (a *asker) text(n int, texts ...string) string {
	if a.seldom(n) {
		return texts[a.random.IntN(len(texts))]
	}
	return ""
}

// page returns a page of the list that the whole page shows, starting or ending anywhere in it.
func (a *asker) page(cursors []string) graph.Page {
	p := graph.Page{First: 1 + a.random.IntN(20), Total: a.seldom(2)}
	if a.seldom(2) {
		p.First, p.Last = 0, p.First
	}
	if len(cursors) > 0 && a.seldom(2) {
		p.After = cursors[a.random.IntN(len(cursors))]
	}
	if len(cursors) > 0 && a.seldom(2) {
		p.Before = cursors[a.random.IntN(len(cursors))]
	}
	return p
}

func (a *asker) order(keys ...graph.OrderKey) graph.Order {
	return graph.Order{By: keys[a.random.IntN(len(keys))], Descending: a.seldom(2)}
}

func (a *asker) articles(t *testing.T, s graph.Store) {
	queries, want := []graph.ArticleQuery{}, []graph.List[*graph.Article]{}
	for range randomQueries {
		q := graph.ArticleQuery{Order: a.order("", graph.ByPublished, graph.ByTitle), Filter: graph.ArticleFilter{Sources: a.sources(3),
			Published: a.dates(4), Entities: a.ids(2), Text: a.text(4, "round", "frank armenia", "novak", "zebra")}}
		q.Page = a.page(a.oracle.findArticles(t, q).Cursors)
		queries, want = append(queries, q), append(want, a.oracle.findArticles(t, q))
	}
	got, err := s.FindArticles(t.Context(), queries)
	compare(t, queries, want, got, err)
}

func (a *asker) entities(t *testing.T, s graph.Store) {
	queries, want := []graph.EntityQuery{}, []graph.List[*graph.Entity]{}
	for range randomQueries {
		q := graph.EntityQuery{Order: a.order("", graph.ByName, graph.ByArticleCount, graph.ByMentionCount, graph.ByLastSeen),
			Filter: graph.EntityFilter{IDs: a.ids(5), Types: some(a, 4, graph.EntityTypes()), Countries: a.countries(8),
				Text: a.text(3, "a", "an", "ana", "ABAD", "ia", "united s"), MinArticles: a.random.IntN(4), MinMentions: a.random.IntN(4)}}
		q.Page = a.page(a.oracle.findEntities(t, q).Cursors)
		queries, want = append(queries, q), append(want, a.oracle.findEntities(t, q))
	}
	got, err := s.FindEntities(t.Context(), queries)
	compare(t, queries, want, got, err)
}

func (a *asker) statements(t *testing.T, s graph.Store) {
	queries, want := []graph.StatementQuery{}, []graph.List[*graph.Statement]{}
	for range randomQueries {
		q := graph.StatementQuery{As: a.level(), Order: a.order("", graph.ByDate, graph.ByConfidence), Filter: graph.StatementFilter{
			Types: some(a, 4, graph.RelationTypes()), Entities: a.match(), Countries: a.countries(6), Relationships: some(a, 8, idsOf(a.oracle.relationships)),
			Sources: a.sources(5), Dates: a.dates(5), Modalities: some(a, 5, []graph.Modality{graph.Actual, graph.Planned, graph.Past}),
			Negated: a.negated(), MinConfidence: float64(a.random.IntN(3)) / 4, Text: a.text(8, "ROUND 1", "armenia", "and")}}
		q.Page = a.page(a.oracle.findStatements(t, q).Cursors)
		queries, want = append(queries, q), append(want, a.oracle.findStatements(t, q))
	}
	got, err := s.FindStatements(t.Context(), queries)
	compare(t, queries, want, got, err)
}

func (a *asker) relationships(t *testing.T, s graph.Store) {
	queries, want := []graph.RelationshipQuery{}, []graph.List[*graph.Relationship]{}
	for range randomQueries {
		q := graph.RelationshipQuery{As: a.level(), Order: a.order("", graph.ByArticleCount, graph.ByCount, graph.ByFirstDate, graph.ByLastDate, graph.ByConfidence),
			Filter: graph.RelationshipFilter{Types: some(a, 4, graph.RelationTypes()), Entities: a.match(), EntityTypes: some(a, 6, graph.EntityTypes()),
				MinCount: new(a.random.IntN(3)), MinArticles: a.random.IntN(2), MinConfidence: float64(a.random.IntN(3)) / 4, Countries: a.countries(6),
				Dates: a.dates(5), Sources: a.sources(6), Modalities: some(a, 6, []graph.Modality{graph.Actual, graph.Planned, graph.Past}),
				Negated: a.negated(), Text: a.text(8, "round 2", "ARMENIA", "and")}}
		q.Page = a.page(a.oracle.findRelationships(t, q).Cursors)
		queries, want = append(queries, q), append(want, a.oracle.findRelationships(t, q))
	}
	got, err := s.FindRelationships(t.Context(), queries)
	compare(t, queries, want, got, err)
}

func compare[Q any, T graph.Node](t *testing.T, queries []Q, want, got []graph.List[T], err error) {
	t.Helper()
	if err != nil || len(got) != len(queries) {
		t.Fatalf("%d lists for %d queries: %v", len(got), len(queries), err)
	}
	found := 0
	for i := range queries {
		found += len(want[i].Items)
		if d := diff(want[i], got[i]); d != "" {
			t.Errorf("%+v (-want +got):\n%s", queries[i], d)
		}
	}
	if found == 0 {
		t.Error("the queries prove nothing: none finds anything")
	}
}
