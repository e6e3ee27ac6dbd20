package neo4j_test

import (
	"testing"

	"parley/graph"
	"parley/graph/graphtest"
	"parley/graph/neo4j"
	"parley/internal/neo4jserver"
)

// open returns a store in the empty database at a URL. The test's cleanup closes it.
func open(t testing.TB, url string) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), url, neo4j.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// openEmpty returns a store in the shared server's database, emptied.
func openEmpty(t testing.TB) *neo4j.Store {
	t.Helper()
	s := open(t, neo4jserver.ForTest(t))
	if err := s.Wipe(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStore(t *testing.T) {
	neo4jserver.ForTest(t) // holds the server for all subtests, so that its indexes stay
	graphtest.Run(t, func(t *testing.T) graph.Store { return openEmpty(t) })
}

func TestShared(t *testing.T) {
	neo4jserver.ForTest(t)
	graphtest.RunShared(t, func(t *testing.T) (a, b graph.Store) {
		first := openEmpty(t)
		return first, open(t, neo4jserver.ForTest(t))
	})
}

func BenchmarkStore(b *testing.B) {
	neo4jserver.ForTest(b)
	graphtest.Bench(b, func(b *testing.B) graph.Store { return openEmpty(b) })
}
