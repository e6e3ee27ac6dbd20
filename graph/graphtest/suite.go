// Package graphtest is the suite that every graph.Store passes, without exceptions. A store's own test is
//
//	func TestStore(t *testing.T) { graphtest.Run(t, openEmpty) }
//
// State dumps all that can be observed of a store; most tests compare two of them.
package graphtest

import (
	"errors"
	"testing"

	"parley/graph"
)

// Run tests a store. Open returns one that is empty and that the test's cleanup closes; it may empty what it returned before.
func Run(t *testing.T, open func(t *testing.T) graph.Store) {
	for _, group := range []struct {
		name string
		test func(*testing.T, func(*testing.T) graph.Store)
	}{
		{"get", testGet},
		{"edges", testEdges},
		{"counts", testCounts},
		{"write", testWrite},
		{"names", testNames},
		{"boundaries", testBoundaries},
		{"filters", testFilters},
		{"orders", testOrders},
		{"queries", testQueries},
		{"pages", testPages},
		{"search", testSearch},
		{"views", testViews},
		{"changes", testChanges},
		{"redirect", testRedirect},
		{"atomic", testAtomic},
		{"concurrent", testConcurrent},
		{"random", testRandom},
	} {
		t.Run(group.name, func(t *testing.T) { group.test(t, open) })
	}
}

// RunShared tests two handles onto the same data, as two processes have them. Open2 returns both, onto an empty store;
// the test's cleanup closes them.
func RunShared(t *testing.T, open2 func(t *testing.T) (a, b graph.Store)) {
	t.Run("seen", func(t *testing.T) { testSharedSeen(t, open2) })
	t.Run("concurrent", func(t *testing.T) { testSharedConcurrent(t, open2) })
}

// put stores readings and returns how many changed something.
func put(t testing.TB, s graph.Store, readings ...*graph.Reading) int {
	t.Helper()
	changed, err := s.Put(t.Context(), readings)
	if err != nil {
		t.Fatalf("put: %v", err)
	}
	return changed
}

func remove(t testing.TB, s graph.Store, articles ...string) int {
	t.Helper()
	deleted, err := s.Delete(t.Context(), articles)
	if err != nil {
		t.Fatalf("delete: %v", err)
	}
	return deleted
}

func redirect(t testing.TB, s graph.Store, from, into string) {
	t.Helper()
	if err := s.Redirect(t.Context(), from, into); err != nil {
		t.Fatalf("redirect %s to %q: %v", from, into, err)
	}
}

func get(t testing.TB, s graph.Store, ids ...string) []graph.Node {
	t.Helper()
	nodes, err := s.Get(t.Context(), ids)
	if err != nil || len(nodes) != len(ids) {
		t.Fatalf("get %v: %d nodes: %v", ids, len(nodes), err)
	}
	return nodes
}

// sound fails the test where a recount finds a difference.
func sound(t testing.TB, s graph.Store) {
	t.Helper()
	differences, err := graph.Check(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range differences {
		t.Errorf("check: %s: %s", d.ID, d.What)
	}
}

func wantError(t testing.TB, what string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("%s: error %v, want %v", what, err, want)
	}
}
