package graphtest

import (
	"testing"

	"parley/graph"
)

func testCounts(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	put(t, s, stories(t)...)
	published := func(d graph.Date) graph.When { return graph.When{Date: d} }
	stated := func(d graph.Date) graph.When { return graph.When{Date: d, Stated: true} }
	tests := []struct {
		name        string
		edge        graph.Edge
		want        graph.Tally
		first, last graph.When
	}{
		{"one statement, its date unstated", edge(graph.ActorLevel, graph.Mediates, "country:US", "country:AM"),
			graph.Tally{Count: 1, ArticleCount: 1, ConfidenceSum: 8000}, published("2023-05-04"), published("2023-05-04")},
		{"two articles", edge(graph.CountryLevel, graph.Attacks, "country:AZ", "country:AM"),
			graph.Tally{Count: 1, ArticleCount: 1, NegatedCount: 1, ConfidenceSum: 8500}, stated("2020-09"), stated("2020-09")},
		{"a plan beside a fact", edge(graph.CountryLevel, graph.Meets, "country:AM", "country:AZ"),
			graph.Tally{Count: 1, ArticleCount: 1, PlannedCount: 1, ConfidenceSum: 9500}, published("2023-05-04"), published("2023-05-04")},
		{"a plan that is denied", edge(graph.ActorLevel, graph.Attacks, "country:AM", "country:AZ"),
			graph.Tally{NegatedCount: 1}, graph.When{}, graph.When{}},
		{"an office of the past counts", edge(graph.ActorLevel, graph.HoldsOffice, "person:antony-blinken", "country:US"),
			graph.Tally{Count: 1, ArticleCount: 1, ConfidenceSum: 9000}, published("2025-02-01"), published("2025-02-01")},
		{"without any date", edge(graph.ActorLevel, graph.Disputes, "country:EG", "country:IL"),
			graph.Tally{Count: 1, ArticleCount: 1, ConfidenceSum: 9000}, graph.When{}, graph.When{}},
		{"a year", edge(graph.ActorLevel, graph.Attacks, "country:IL", "country:EG"),
			graph.Tally{Count: 1, ArticleCount: 1, ConfidenceSum: 9000}, stated("1956"), stated("1956")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := &graph.Relationship{ID: test.edge.ID(), Edge: test.edge, Tally: test.want, First: test.first, Last: test.last}
			same(t, "relationship", []graph.Node{want}, get(t, s, want.ID))
		})
	}
	t.Run("what doesn't count is listed only when asked for", func(t *testing.T) {
		denied := edge(graph.ActorLevel, graph.Attacks, "country:AM", "country:AZ")
		f := graph.RelationshipFilter{Types: []graph.RelationType{graph.Attacks}, Entities: graph.EntityMatch{Source: []string{"country:AM"}}}
		same(t, "by default", []string{}, idsOf(relationships(t, s, f).Items))
		f.MinCount = new(0)
		same(t, "from 0", []string{denied.ID()}, idsOf(relationships(t, s, f).Items))
	})
	t.Run("recount", func(t *testing.T) { sound(t, s) })
	t.Run("several statements and articles", func(t *testing.T) { testSums(t, open(t)) })
}

func edge(level graph.As, t graph.RelationType, source, target string) graph.Edge {
	return graph.Edge{As: level, Type: t, Source: source, Target: target}
}

func relationships(t testing.TB, s graph.Store, f graph.RelationshipFilter) graph.List[*graph.Relationship] {
	t.Helper()
	lists, err := s.FindRelationships(t.Context(), []graph.RelationshipQuery{{Filter: f}})
	if err != nil {
		t.Fatal(err)
	}
	return lists[0]
}

// testSums has two articles speak of one relationship, one of them three times.
func testSums(t *testing.T, s graph.Store) {
	c := newCast()
	const first, second, third = "Iran criticized Israel in 2019.", "Iran blamed Israel.", "Iran had long condemned Israel."
	twice := tell(t, graph.Article{URL: "https://pearl.example/1", PublishedAt: "2019-03-01", Text: first + " " + second + " " + third}).
		says(graph.Criticizes, first, "criticized", source("Iran", c.iran), target("Israel", c.israel), on("2019"), confidence(0.5)).
		says(graph.Criticizes, second, "blamed", source("Iran", c.iran), target("Israel", c.israel), confidence(0.25)).
		says(graph.Criticizes, third, "condemned", source("Iran", c.iran), target("Israel", c.israel), modality(graph.Past),
			on("2019-03-01"), confidence(0.3333)).reading()
	once := tell(t, graph.Article{URL: "https://pearl.example/2", PublishedAt: "2019-02-01", Text: second}).
		says(graph.Criticizes, second, "blamed", source("Iran", c.iran), target("Israel", c.israel), confidence(1)).reading()
	put(t, s, twice, once)
	e := edge(graph.ActorLevel, graph.Criticizes, "country:IR", "country:IL")
	want := &graph.Relationship{ID: e.ID(), Edge: e, Tally: graph.Tally{Count: 4, ArticleCount: 2, ConfidenceSum: 20833},
		First: graph.When{Date: "2019", Stated: true}, Last: graph.When{Date: "2019-03-01", Stated: true}}
	same(t, "relationship", []graph.Node{want}, get(t, s, e.ID()))
	sound(t, s)
}
