package graphtest

import (
	"slices"
	"testing"

	"parley/graph"
)

func testEdges(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	put(t, s, stories(t)...)
	tests := []struct {
		name    string
		as      graph.As
		typ     graph.RelationType
		article string
		want    [][2]string
	}{
		{"mediators to parties", graph.ActorLevel, graph.Mediates, grain(t).Article.ID, [][2]string{
			{"person:antonio-guterres", "country:RU"}, {"person:antonio-guterres", "country:UA"},
			{"person:recep-tayyip-erdogan", "country:RU"}, {"person:recep-tayyip-erdogan", "country:UA"}}},
		{"mediators by what they act for", graph.CountryLevel, graph.Mediates, grain(t).Article.ID, [][2]string{
			{"country:TR", "country:RU"}, {"country:TR", "country:UA"}, {"organization:un", "country:RU"}, {"organization:un", "country:UA"}}},
		{"parties of mediation by what they act for", graph.CountryLevel, graph.Mediates, campDavid(t).Article.ID, [][2]string{
			{"country:US", "country:EG"}, {"country:US", "country:IL"}}},
		{"three parties, smaller id first", graph.ActorLevel, graph.Agrees, granada(t).Article.ID, [][2]string{
			{"country:AM", "country:DE"}, {"country:AM", "country:FR"}, {"country:DE", "country:FR"}}},
		{"none among six", graph.ActorLevel, graph.Meets, granada(t).Article.ID, nil},
		{"none among six countries", graph.CountryLevel, graph.Meets, granada(t).Article.ID, nil},
		{"ministers met", graph.ActorLevel, graph.Meets, arlington(t).Article.ID, [][2]string{
			{"person:antony-blinken", "person:ararat-mirzoyan"}, {"person:antony-blinken", "person:jeyhun-bayramov"},
			{"person:ararat-mirzoyan", "person:jeyhun-bayramov"}}},
		{"so their countries met", graph.CountryLevel, graph.Meets, arlington(t).Article.ID, [][2]string{
			{"country:AM", "country:AZ"}, {"country:AM", "country:US"}, {"country:AZ", "country:US"}}},
		{"an office", graph.ActorLevel, graph.HoldsOffice, arlington(t).Article.ID, [][2]string{{"person:ararat-mirzoyan", "country:AM"}}},
		{"no office of a country in itself", graph.CountryLevel, graph.HoldsOffice, arlington(t).Article.ID, nil},
		{"one way", graph.ActorLevel, graph.Detains, quarrel(t).Article.ID, [][2]string{{"country:IR", "person:jason-rezaian"}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			same(t, "edges", test.want, edgesOf(t, s, test.as, test.typ, test.article))
		})
	}
	t.Run("all as the table of edges tells", func(t *testing.T) {
		snap, want := State(t, s), 0
		for level, relationships := range snap.Relationships {
			for _, r := range relationships {
				want++
				if r.As != level || r.Source == r.Target || r.ID != r.Edge.ID() || r.Type.Symmetric() && r.Target < r.Source {
					t.Errorf("relationship %+v at level %s", r, level)
				}
			}
		}
		if o := newOracle(stories(t), nil); want != len(o.relationships) {
			t.Errorf("%d relationships, want %d", want, len(o.relationships))
		}
	})
}

// edgesOf returns the ends of the relationships of a type that statements of an article support.
func edgesOf(t testing.TB, s graph.Store, level graph.As, typ graph.RelationType, article string) [][2]string {
	t.Helper()
	readings, err := s.Readings(t.Context(), []string{article})
	if err != nil || readings[0] == nil {
		t.Fatalf("reading of %s: %v", article, err)
	}
	var ends [][2]string
	found := all(t, func(p graph.Page) ([]graph.List[*graph.Relationship], error) {
		q := graph.RelationshipQuery{Filter: graph.RelationshipFilter{Types: []graph.RelationType{typ}, MinCount: new(0)}, As: level, Page: p}
		return s.FindRelationships(t.Context(), []graph.RelationshipQuery{q})
	})
	for _, r := range found {
		lists, err := s.FindStatements(t.Context(), []graph.StatementQuery{{Filter: graph.StatementFilter{
			Relationships: []string{r.ID}, Articles: []string{article}}}})
		if err != nil {
			t.Fatal(err)
		}
		if len(lists[0].Items) > 0 {
			ends = append(ends, [2]string{r.Source, r.Target})
		}
	}
	slices.SortFunc(ends, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	return ends
}
