package neo4j_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
	"parley/graph/graphtest"
	"parley/graph/neo4j"
	"parley/internal/neo4jserver"
)

// TestKilledInTheMiddle kills the server while articles are being put. What was stored is whole, and putting all again
// completes it.
func TestKilledInTheMiddle(t *testing.T) {
	server := neo4jserver.Own(t)
	s, err := neo4j.Open(t.Context(), server.URL(), neo4j.Options{ConnectTimeout: 5 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	readings := wire(t, 120)
	done, progress := make(chan error), make(chan int)
	go func() {
		defer close(progress)
		done <- putAll(t, s, readings, progress)
	}()
	for range 5 {
		<-progress
	}
	go func() {
		for range progress { // let it go on
		}
	}()
	server.Kill()
	err = <-done
	if !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), server.Address()) {
		t.Fatalf("error %v, want one that is %v and names %s", err, graph.ErrUnavailable, server.Address())
	}
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	stored := wholeArticles(t, s, readings)
	if stored == 0 || stored == len(readings) {
		t.Fatalf("killed at the wrong time: %d of %d articles stored", stored, len(readings))
	}
	if err := putAll(t, s, readings, nil); err != nil {
		t.Fatal(err)
	}
	if stored := wholeArticles(t, s, readings); stored != len(readings) {
		t.Errorf("%d of %d articles stored", stored, len(readings))
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func wire(t *testing.T, n int) []*graph.Reading {
	g := graphtest.NewGenerator(11, 10, 40, 8)
	readings := make([]*graph.Reading, n)
	for i := range readings {
		readings[i] = g.Reading(t, fmt.Sprintf("https://wire.example/killed/%d", i))
	}
	return readings
}

// putAll puts readings in batches and tells of each that is stored.
func putAll(t *testing.T, s graph.Store, readings []*graph.Reading, progress chan<- int) error {
	const batch = 10
	for i := 0; i < len(readings); i += batch {
		if _, err := s.Put(t.Context(), readings[i:i+batch]); err != nil {
			return err
		}
		if progress != nil {
			progress <- i
		}
	}
	return nil
}

// wholeArticles counts the articles that are stored. Each must be as it was put, and the store sound.
func wholeArticles(t *testing.T, s graph.Store, readings []*graph.Reading) int {
	t.Helper()
	var ids []string
	for _, r := range readings {
		ids = append(ids, r.Article.ID)
	}
	kept, err := s.Readings(t.Context(), ids)
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for i, r := range kept {
		if r == nil {
			continue
		}
		count++
		if diff := cmp.Diff(readings[i], r); diff != "" {
			t.Error(diff)
		}
	}
	if found, err := graph.Check(t.Context(), s); err != nil || len(found) > 0 {
		t.Errorf("not sound: %v, %v", found, err)
	}
	return count
}
