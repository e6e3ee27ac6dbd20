package graphtest

import (
	"testing"

	"parley/graph"
)

// testViews tests what package graph draws from a store's answers, and the store's own counts.
func testViews(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	empty := stats(t, s)
	same(t, "empty", graph.Stats{}, empty)
	put(t, s, stories(t)...)
	t.Run("stats", func(t *testing.T) { testStats(t, s) })
	t.Run("neighborhood", func(t *testing.T) { testNeighborhood(t, s) })
	t.Run("offices", func(t *testing.T) { testOffices(t, s) })
}

func testStats(t *testing.T, s graph.Store) {
	o := newOracle(stories(t), nil)
	want := graph.Stats{Articles: len(o.articles), Statements: len(o.statements), Entities: map[graph.EntityType]int{},
		Relationships: map[graph.RelationType]int{}, FirstPublished: "1978-09-18", LastPublished: "2025-02-01"}
	for _, r := range o.readings {
		want.Mentions += len(r.Mentions)
	}
	for _, e := range o.entities {
		want.Entities[e.Type]++
	}
	for _, r := range o.relationships {
		if r.As == graph.ActorLevel {
			want.Relationships[r.Type]++
		}
	}
	got := stats(t, s)
	if got.LastChange == 0 {
		t.Error("the last change isn't told")
	}
	got.LastChange = 0
	same(t, "stats", want, got)
	if len(want.Relationships) != len(graph.RelationTypes()) {
		t.Errorf("the stories tell %d types of relation, not all", len(want.Relationships))
	}
}

func testNeighborhood(t *testing.T, s graph.Store) {
	near := func(depth, limit int, level graph.As, f graph.RelationshipFilter, ids ...string) ([]string, [][2]string) {
		n, err := graph.FindNeighborhood(t.Context(), s, ids, depth, f, level, limit)
		if err != nil {
			t.Fatal(err)
		}
		var edges [][2]string
		for _, r := range n.Relationships {
			edges = append(edges, [2]string{r.Source, r.Target})
		}
		return idsOf(n.Entities), edges
	}
	mediates := graph.RelationshipFilter{Types: []graph.RelationType{graph.Mediates}}
	entities, edges := near(1, 10, graph.ActorLevel, mediates, "country:CN")
	same(t, "entities one step away", []string{"country:CN", "country:IR", "country:SA"}, entities)
	same(t, "number of edges one step away", 2, len(edges))
	entities, edges = near(2, 100, graph.ActorLevel, mediates, "country:US")
	same(t, "entities two steps away", []string{"country:US", "country:AM", "country:AZ", "country:RU"}, entities)
	same(t, "number of edges two steps away", 4, len(edges))
	entities, _ = near(1, 100, graph.CountryLevel, mediates, "country:US")
	same(t, "countries one step away", []string{"country:US", "country:AM", "country:AZ", "country:EG", "country:IL"}, entities)
	entities, edges = near(1, 1, graph.ActorLevel, mediates, "person:jimmy-carter")
	same(t, "the strongest only", []int{2, 1}, []int{len(entities), len(edges)})
	entities, edges = near(1, 10, graph.ActorLevel, mediates, "person:nobody")
	same(t, "nobody", []int{0, 0}, []int{len(entities), len(edges)})
	_, err := graph.FindNeighborhood(t.Context(), s, nil, 4, mediates, graph.ActorLevel, 10)
	wantError(t, "too deep", err, graph.ErrInvalid)
}

func testOffices(t *testing.T, s graph.Store) {
	for person, want := range map[string][]graph.Office{
		"person:ararat-mirzoyan": {{Title: "foreign minister", Of: "country:AM", From: "2023-05-04", To: "2023-05-04"}},
		"person:antony-blinken":  {{Title: "secretary of state", Of: "country:US", Former: true}},
		"person:jimmy-carter":    nil,
	} {
		lists, err := s.FindStatements(t.Context(), []graph.StatementQuery{{Filter: graph.StatementFilter{
			Types: []graph.RelationType{graph.HoldsOffice}, Entities: graph.EntityMatch{Source: []string{person}}}}})
		if err != nil {
			t.Fatal(err)
		}
		same(t, person, want, graph.Offices(person, lists[0].Items))
	}
}
