package graph_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// chain is a graph of six people:
//
//	0 –3– 1 –2– 2 –1– 3    4 –9– 5, and 0 –1– 4 only planned
func chain() *fake {
	id := func(i int) string { return fmt.Sprintf("person:%d", i) }
	planned := edge(graph.ActorLevel, graph.Meets, id(0), id(4), 0)
	planned.PlannedCount = 1
	return &fake{entities: people("a", "b", "c", "d", "e", "f"), redirects: map[string]string{"person:old": "person:1"},
		relationships: []*graph.Relationship{
			edge(graph.ActorLevel, graph.Meets, id(0), id(1), 3), edge(graph.ActorLevel, graph.Supports, id(2), id(1), 2),
			edge(graph.ActorLevel, graph.Meets, id(2), id(3), 1), edge(graph.ActorLevel, graph.Meets, id(4), id(5), 9), planned,
			edge(graph.CountryLevel, graph.Meets, id(0), id(5), 7),
		}}
}

func TestFindNeighborhood(t *testing.T) {
	supports := graph.RelationshipFilter{Types: []graph.RelationType{graph.Supports}}
	for _, c := range []struct {
		name          string
		ids           []string
		depth, limit  int
		filter        graph.RelationshipFilter
		as            graph.As
		entities      string
		relationships []string
	}{
		{"one step", []string{"person:0"}, 1, 10, graph.RelationshipFilter{}, "", "a b", []string{"0-1"}},
		{"two steps", []string{"person:0"}, 2, 10, graph.RelationshipFilter{}, "", "a b c", []string{"0-1", "2-1"}},
		{"three steps", []string{"person:0"}, 3, 10, graph.RelationshipFilter{}, "", "a b c d", []string{"0-1", "2-1", "2-3"}},
		{"from the middle, asked for first", []string{"person:2"}, 1, 10, graph.RelationshipFilter{}, "", "c b d", []string{"2-1", "2-3"}},
		{"from two, as asked", []string{"person:4", "person:0", "person:4"}, 1, 10, graph.RelationshipFilter{}, "", "e a b f", []string{"4-5", "0-1"}},
		{"the strongest of a step", []string{"person:2", "person:4"}, 1, 2, graph.RelationshipFilter{}, "", "c e b f", []string{"4-5", "2-1"}},
		{"near before strong", []string{"person:3"}, 3, 2, graph.RelationshipFilter{}, "", "d b c", []string{"2-1", "2-3"}},
		{"of a type", []string{"person:1"}, 3, 10, supports, "", "b c", []string{"2-1"}},
		{"planned too", []string{"person:0"}, 1, 10, graph.RelationshipFilter{MinCount: new(0)}, "", "a b e", []string{"0-1", "0-4"}},
		{"of countries", []string{"person:0"}, 3, 10, graph.RelationshipFilter{}, graph.CountryLevel, "a f", []string{"0-5"}},
		{"by an old id", []string{"person:old"}, 1, 10, graph.RelationshipFilter{}, "", "b a c", []string{"0-1", "2-1"}},
		{"old and new id of one", []string{"person:old", "person:1"}, 1, 10, graph.RelationshipFilter{}, "", "b a c", []string{"0-1", "2-1"}},
		{"unknown left out", []string{"person:9", "person:3"}, 1, 10, graph.RelationshipFilter{}, "", "d c", []string{"2-3"}},
		{"unknown alone", []string{"person:9"}, 3, 10, graph.RelationshipFilter{}, "", "", nil},
		{"nobody", nil, 1, 10, graph.RelationshipFilter{}, "", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			store := chain()
			n, err := graph.FindNeighborhood(t.Context(), store, c.ids, c.depth, c.filter, c.as, c.limit)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.entities, names(graph.List[*graph.Entity]{Items: n.Entities})); diff != "" {
				t.Errorf("entities (-want +got):\n%s", diff)
			}
			var got []string
			for _, r := range n.Relationships {
				got = append(got, r.Source[len("person:"):]+"-"+r.Target[len("person:"):])
			}
			if diff := cmp.Diff(c.relationships, got); diff != "" {
				t.Errorf("relationships (-want +got):\n%s", diff)
			}
		})
	}
}

func TestStrengthIsArticlesBeforeStatements(t *testing.T) {
	store := chain()
	store.relationships[1].Count = 99 // statements in the same two articles
	n, err := graph.FindNeighborhood(t.Context(), store, []string{"person:1"}, 1, graph.RelationshipFilter{}, "", 10)
	if err != nil {
		t.Fatal(err)
	}
	if got := n.Relationships[0].ArticleCount; got != 3 {
		t.Errorf("the strongest has %d articles, want 3", got)
	}
}

func TestFindNeighborhoodStopsWhenFull(t *testing.T) {
	store := chain()
	if _, err := graph.FindNeighborhood(t.Context(), store, []string{"person:0"}, 3, graph.RelationshipFilter{}, "", 1); err != nil {
		t.Fatal(err)
	}
	if len(store.asked) != 1 {
		t.Errorf("asked %d queries, want 1: the first fills the limit", len(store.asked))
	}
}

func TestFindNeighborhoodErrors(t *testing.T) {
	likes := graph.RelationshipFilter{Types: []graph.RelationType{"LIKES"}}
	for name, c := range map[string]struct {
		ids          []string
		depth, limit int
		filter       graph.RelationshipFilter
		as           graph.As
	}{
		"no depth":           {[]string{"person:0"}, 0, 10, graph.RelationshipFilter{}, ""},
		"too deep":           {[]string{"person:0"}, 4, 10, graph.RelationshipFilter{}, ""},
		"no limit":           {[]string{"person:0"}, 1, 0, graph.RelationshipFilter{}, ""},
		"large limit":        {[]string{"person:0"}, 1, graph.MaxPage + 1, graph.RelationshipFilter{}, ""},
		"unknown type":       {[]string{"person:0"}, 1, 10, likes, ""},
		"the same of nobody": {nil, 1, 10, likes, ""},
		"unknown level":      {nil, 1, 10, graph.RelationshipFilter{}, "REGION"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := graph.FindNeighborhood(t.Context(), chain(), c.ids, c.depth, c.filter, c.as, c.limit); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("FindNeighborhood: %v, want ErrInvalid", err)
			}
		})
	}
	store := chain()
	store.fails = graph.ErrUnavailable
	if _, err := graph.FindNeighborhood(t.Context(), store, []string{"person:0"}, 1, graph.RelationshipFilter{}, "", 10); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("FindNeighborhood: %v, want ErrUnavailable", err)
	}
}
