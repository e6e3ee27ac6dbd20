//go:build unix

package neo4jserver

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"
)

func TestLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new folder", "lock")
	first, err := lock(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := lock(ctx, path); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("second lock: %v, want a wait until the deadline", err)
	}
	first.unlock()
	second, err := lock(t.Context(), path)
	if err != nil {
		t.Fatalf("lock after unlock: %v", err)
	}
	second.unlock()
}

func TestHold(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	const url = "neo4j://neo4j:password@127.0.0.1:1"
	t.Run("one test after the other", func(t *testing.T) {
		for range 2 {
			t.Run("alone", func(t *testing.T) {
				if fresh, err := hold(t, url); !fresh || err != nil {
					t.Errorf("hold = %v, %v; want a fresh hold", fresh, err)
				}
			})
		}
	})
	t.Run("subtest of the holder", func(t *testing.T) {
		if fresh, err := hold(t, url); !fresh || err != nil {
			t.Fatalf("hold = %v, %v; want a fresh hold", fresh, err)
		}
		t.Run("sub", func(t *testing.T) {
			if fresh, err := hold(t, url); fresh || err != nil {
				t.Errorf("hold = %v, %v; want the parent's", fresh, err)
			}
		})
	})
	t.Run("two at once", func(t *testing.T) {
		var inside bool // the race detector sees it where the lock does not work
		for _, name := range []string{"a", "b"} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				if _, err := hold(t, url); err != nil {
					t.Fatal(err)
				}
				if inside {
					t.Error("two tests hold the server")
				}
				inside = true
				time.Sleep(20 * time.Millisecond)
				inside = false
			})
		}
	})
}
