package neo4j

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"parley/graph"
)

// TestSpans reads every page between two cursors from a list of keys, as an index does, and compares it with a walk
// through the nodes in graph's own order.
func TestSpans(t *testing.T) {
	nodes := []graph.Key{{Value: "", ID: "a"}, {Value: "", ID: "b"}, {Value: "x", ID: "a"}, {Value: "x", ID: "b"}, {Value: "x y", ID: "a"},
		{Value: "é", ID: "c"}, {Value: "\U0001F54A", ID: "d"}}
	cursors := []*graph.Key{nil}
	for i := range nodes {
		cursors = append(cursors, &nodes[i])
	}
	for _, down := range []bool{false, true} {
		for _, after := range cursors {
			for _, before := range cursors {
				b := graph.Bounds{Order: graph.Order{By: graph.ByName, Descending: down}, After: after, Before: before}
				name := fmt.Sprintf("down=%t after=%v before=%v", down, after, before)
				if diff := gocmp.Diff(walk(nodes, b), seek(nodes, b)); diff != "" {
					t.Errorf("%s: %s", name, diff)
				}
			}
		}
	}
}

// walk returns the nodes between the cursors in order.
func walk(nodes []graph.Key, b graph.Bounds) []graph.Key {
	var found []graph.Key
	for _, n := range slices.SortedFunc(slices.Values(nodes), b.Order.Compare) {
		if (b.After == nil || b.Order.Compare(n, *b.After) > 0) && (b.Before == nil || b.Order.Compare(n, *b.Before) < 0) {
			found = append(found, n)
		}
	}
	return found
}

// seek returns the nodes whose keys lie in the spans, span by span.
func seek(nodes []graph.Key, b graph.Bounds) []graph.Key {
	const list = "person:x\t"
	var found []graph.Key
	for _, s := range spans(list, b, values{}) {
		var part []graph.Key
		for _, n := range nodes {
			if key := list + place(n.Value, n.ID); key > s.low && key < s.high {
				part = append(part, n)
			}
		}
		slices.SortFunc(part, func(x, y graph.Key) int {
			c := cmp.Compare(place(x.Value, x.ID), place(y.Value, y.ID))
			if b.Order.Descending {
				return -c
			}
			return c
		})
		found = append(found, part...)
	}
	return found
}

func TestClip(t *testing.T) {
	var long strings.Builder
	for range maxValue {
		long.WriteString("é")
	}
	for _, test := range []struct{ name, value, want string }{
		{"short", "Ararat Mirzoyan", "Ararat Mirzoyan"},
		{"long", long.String(), long.String()[:maxValue]},
		{"within a letter", "a" + long.String(), "a" + long.String()[:maxValue-2]},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := clip(test.value); got != test.want {
				t.Errorf("got %d bytes, want %d", len(got), len(test.want))
			}
		})
	}
}
