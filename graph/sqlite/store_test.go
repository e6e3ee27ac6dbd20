package sqlite_test

import (
	"path/filepath"
	"testing"

	"parley/graph"
	"parley/graph/graphtest"
	"parley/graph/sqlite"
)

// open opens a store that the test's cleanup closes.
func open(t testing.TB, path string) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path)
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

func TestStore(t *testing.T) {
	t.Parallel()
	graphtest.Run(t, func(t *testing.T) graph.Store { return open(t, filepath.Join(t.TempDir(), "parley.db")) })
}

func TestStoreInMemory(t *testing.T) {
	t.Parallel()
	graphtest.Run(t, func(t *testing.T) graph.Store { return open(t, ":memory:") })
}

func TestShared(t *testing.T) {
	t.Parallel()
	graphtest.RunShared(t, func(t *testing.T) (a, b graph.Store) {
		path := filepath.Join(t.TempDir(), "parley.db")
		return open(t, path), open(t, path)
	})
}

func BenchmarkStore(b *testing.B) {
	graphtest.Bench(b, func(b *testing.B) graph.Store { return open(b, filepath.Join(b.TempDir(), "parley.db")) })
}
