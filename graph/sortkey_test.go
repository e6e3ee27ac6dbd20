package graph_test

import (
	"testing"

	"parley/graph"
)

// In each row the nodes are in ascending order.
func TestSortKeys(t *testing.T) {
	related := func(change func(*graph.Relationship)) *graph.Relationship {
		r := &graph.Relationship{}
		change(r)
		return r
	}
	counted := func(count, sum int) *graph.Relationship {
		return related(func(r *graph.Relationship) { r.Count, r.ConfidenceSum = count, sum })
	}
	dated := func(d graph.Date) *graph.Relationship {
		return related(func(r *graph.Relationship) { r.First.Date, r.Last.Date = d, d })
	}
	for _, c := range []struct {
		name  string
		by    graph.OrderKey
		nodes []graph.Sortable
	}{
		{"articles by publication", graph.ByPublished, []graph.Sortable{&graph.Article{PublishedAt: "1978-09-17"},
			&graph.Article{PublishedAt: "2023-05-04T01:00:00+04:00"}, &graph.Article{PublishedAt: "2023-05-03T22:00:00Z"},
			&graph.Article{PublishedAt: "2023-05-04"}, &graph.Article{PublishedAt: "2023-05-03T22:00:00-05:00"}}},
		{"articles by title", graph.ByTitle, []graph.Sortable{&graph.Article{Title: "ägypten"}, &graph.Article{Title: "Ankara"},
			&graph.Article{Title: "BAKU"}, &graph.Article{Title: "Zürich"}}},
		{"entities by name", graph.ByName, []graph.Sortable{&graph.Entity{Name: "Åland"}, &graph.Entity{Name: "albania"}, &graph.Entity{Name: "Ecuador"},
			&graph.Entity{Name: "élysée"}, &graph.Entity{Name: "Estonia"}}},
		{"entities by articles", graph.ByArticleCount, []graph.Sortable{&graph.Entity{}, &graph.Entity{ArticleCount: 2},
			&graph.Entity{ArticleCount: 10}, &graph.Entity{ArticleCount: 1_000_000}}},
		{"entities by mentions", graph.ByMentionCount, []graph.Sortable{&graph.Entity{MentionCount: 9}, &graph.Entity{MentionCount: 10}}},
		{"entities by last seen", graph.ByLastSeen, []graph.Sortable{&graph.Entity{LastSeen: "2023-05-04T01:00:00+04:00"}, &graph.Entity{LastSeen: "2023-05-04"}}},
		{"statements by date", graph.ByDate, []graph.Sortable{&graph.Statement{When: graph.When{Date: "2023"}},
			&graph.Statement{When: graph.When{Date: "2023-05"}}, &graph.Statement{When: graph.When{Date: "2023-05-04"}}}},
		{"statements by confidence", graph.ByConfidence, []graph.Sortable{&graph.Statement{}, &graph.Statement{Confidence: 0.09},
			&graph.Statement{Confidence: 0.1}, &graph.Statement{Confidence: 1}}},
		{"relationships by articles", graph.ByArticleCount, []graph.Sortable{related(func(r *graph.Relationship) { r.ArticleCount = 9 }),
			related(func(r *graph.Relationship) { r.ArticleCount = 10 })}},
		{"relationships by count", graph.ByCount, []graph.Sortable{counted(0, 0), counted(9, 0), counted(100, 0)}},
		{"relationships by confidence", graph.ByConfidence, []graph.Sortable{counted(0, 0), counted(3, 10000), counted(3, 10001), counted(1, 10000)}},
		{"relationships by first date", graph.ByFirstDate, []graph.Sortable{dated("1978"), dated("1978-09"), dated("2023")}},
		{"relationships by last date", graph.ByLastDate, []graph.Sortable{dated("1978"), dated("1978-09"), dated("2023")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i := 1; i < len(c.nodes); i++ {
				a, b := c.nodes[i-1].SortKey(c.by), c.nodes[i].SortKey(c.by)
				if a == "" || a >= b {
					t.Errorf("keys %q and %q of %d and %d aren't in order", a, b, i-1, i)
				}
			}
		})
	}
}

func TestSortKeysOfTheUnknown(t *testing.T) {
	for name, key := range map[string]string{
		"article unpublished":      (&graph.Article{}).SortKey(graph.ByPublished),
		"article untitled":         (&graph.Article{}).SortKey(graph.ByTitle),
		"entity never seen":        (&graph.Entity{}).SortKey(graph.ByLastSeen),
		"statement undated":        (&graph.Statement{}).SortKey(graph.ByDate),
		"relationship never first": (&graph.Relationship{}).SortKey(graph.ByFirstDate),
		"relationship never last":  (&graph.Relationship{}).SortKey(graph.ByLastDate),
	} {
		if key != "" {
			t.Errorf("%s: key %q, want none", name, key)
		}
	}
}

func TestOrderCompare(t *testing.T) {
	a, b, c := graph.Key{Value: "1", ID: "x"}, graph.Key{Value: "1", ID: "y"}, graph.Key{Value: "2", ID: "a"}
	unknown, unknown2 := graph.Key{ID: "a"}, graph.Key{ID: "b"}
	for _, row := range []struct {
		name string
		o    graph.Order
		keys []graph.Key
	}{
		{"ascending", graph.Order{}, []graph.Key{a, b, c, unknown, unknown2}},
		{"descending", graph.Order{Descending: true}, []graph.Key{c, b, a, unknown2, unknown}},
	} {
		t.Run(row.name, func(t *testing.T) {
			for i, x := range row.keys {
				for j, y := range row.keys {
					if got := row.o.Compare(x, y); got < 0 != (i < j) || got > 0 != (i > j) {
						t.Errorf("%v and %v compare as %d", x, y, got)
					}
				}
			}
		})
	}
}
