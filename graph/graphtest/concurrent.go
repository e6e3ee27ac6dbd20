package graphtest

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"parley/graph"
)

// The load of the tests of concurrent writers.
const (
	writers           = 8
	articlesPerWriter = 25
)

func testConcurrent(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	writeAtOnce(t, func(int) graph.Store { return s })
	expectWritten(t, s)
}

func testSharedConcurrent(t *testing.T, open2 func(*testing.T) (a, b graph.Store)) {
	a, b := open2(t)
	writeAtOnce(t, func(writer int) graph.Store {
		if writer%2 == 0 {
			return a
		}
		return b
	})
	expectWritten(t, a)
	same(t, "state of the other handle", State(t, a), State(t, b))
}

// testSharedSeen has one handle see what the other writes.
func testSharedSeen(t *testing.T, open2 func(*testing.T) (a, b graph.Store)) {
	a, b := open2(t)
	put(t, a, stories(t)...)
	same(t, "state after put", State(t, a), State(t, b))
	if changed := put(t, b, stories(t)...); changed != 0 {
		t.Errorf("%d changed by putting again through the other handle", changed)
	}
	since := stats(t, b).LastChange
	redirect(t, b, lavrovID, bayramovID)
	put(t, b, arlingtonCorrected(t))
	remove(t, a, grain(t).Article.ID)
	same(t, "state in the end", State(t, a), State(t, b))
	log := changes(t, a, since, 1000)
	same(t, "the log goes on", since+1, log[0].Seq)
	complete(t, log)
	sound(t, a)
}

// onPair is an article on the one pair of entities that all writers write about, and on one of the writer's own.
func onPair(t testing.TB, writer, article, version int) *graph.Reading {
	c := newCast()
	own := person(fmt.Sprintf("envoy-%d", writer), fmt.Sprintf("Envoy %d", writer))
	const fought, talked = "Armenia attacked Azerbaijan.", "Azerbaijan and Armenia negotiated again."
	mediated := fmt.Sprintf("%s mediated between Armenia and Azerbaijan.", own.Name)
	s := tell(t, graph.Article{URL: fmt.Sprintf("https://wire.example/%d/%d", writer, article), Source: "Wire",
		PublishedAt: graph.Timestamp(fmt.Sprintf("20%02d-01-%02dT0%d:00:00Z", 10+version, 1+article%28, writer)),
		Text:        fmt.Sprintf("%s %s %s Version %d.", fought, talked, mediated, version)}).
		names(c.armenia, "Armenia").names(c.azerbaijan, "Azerbaijan").names(own, own.Name).
		says(graph.Attacks, fought, "attacked", source("Armenia", c.armenia), target("Azerbaijan", c.azerbaijan)).
		says(graph.Mediates, mediated, "mediated", mediator(own.Name, own, c.usa), party("Armenia", c.armenia), party("Azerbaijan", c.azerbaijan))
	if version == 0 {
		s.says(graph.Negotiates, talked, "negotiated", party("Azerbaijan", c.azerbaijan), party("Armenia", c.armenia), confidence(0.7))
	}
	return s.reading()
}

// replaced and deleted tell what becomes of an article after it was written.
func replaced(article int) bool { return article%4 == 1 }
func deleted(article int) bool  { return article%5 == 3 }

// writeAtOnce has all writers write at the same time, each its own articles in small batches.
func writeAtOnce(t *testing.T, store func(writer int) graph.Store) {
	t.Helper()
	var group sync.WaitGroup
	for w := range writers {
		var first, second []*graph.Reading
		for a := range articlesPerWriter {
			first, second = append(first, onPair(t, w, a, 0)), append(second, onPair(t, w, a, 1))
		}
		group.Go(func() {
			if err := writeOne(t.Context(), store(w), first, second); err != nil {
				t.Errorf("writer %d: %v", w, err)
			}
		})
	}
	group.Wait()
}

func writeOne(ctx context.Context, s graph.Store, first, second []*graph.Reading) error {
	for a := range first {
		batch := first[a : a+1]
		if a%3 == 2 {
			batch = first[a-2 : a+1] // again, with those just written
		}
		if _, err := s.Put(ctx, batch); err != nil {
			return err
		}
	}
	for a := range first {
		if replaced(a) {
			if _, err := s.Put(ctx, second[a:a+1]); err != nil {
				return err
			}
		}
		if deleted(a) {
			if _, err := s.Delete(ctx, []string{first[a].Article.ID}); err != nil {
				return err
			}
		}
	}
	return nil
}

// expectWritten compares the store with what all writers should have left.
func expectWritten(t *testing.T, s graph.Store) {
	t.Helper()
	var left []*graph.Reading
	for w := range writers {
		for a := range articlesPerWriter {
			switch {
			case deleted(a):
			case replaced(a):
				left = append(left, onPair(t, w, a, 1))
			default:
				left = append(left, onPair(t, w, a, 0))
			}
		}
	}
	asIf(t, s, left, nil)
	log := changes(t, s, 0, 1000000)
	complete(t, log)
	kinds := map[graph.ChangeKind]int{}
	for _, c := range log {
		kinds[c.Kind]++
	}
	want := 0
	for a := range articlesPerWriter {
		if want++; replaced(a) {
			want++
		}
	}
	same(t, "articles processed", want*writers, kinds[graph.ArticleProcessed])
}
