package graphtest

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"parley/graph"
)

// model is what a store should hold after some operations.
type model struct {
	articles  map[string]*graph.Reading
	redirects map[string]string // as decided
}

// testRandom does a few hundred random operations, then compares with a store that got only what is left.
func testRandom(t *testing.T, open func(*testing.T) graph.Store) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random, g := rand.New(rand.NewPCG(seed, 2)), NewGenerator(seed, 6, 12, 4)
	m := &model{articles: map[string]*graph.Reading{}, redirects: map[string]string{}}
	anchor := anchor(t, g)
	m.articles[anchor.Article.ID] = anchor
	s := open(t)
	put(t, s, anchor)
	for i := range 200 {
		m.operate(t, s, random, g)
		if i%50 == 49 {
			sound(t, s)
		}
		if t.Failed() {
			t.Fatalf("after %d operations, seed %d", i+1, seed)
		}
	}
	remove(t, s, anchor.Article.ID)
	delete(m.articles, anchor.Article.ID)
	got := State(t, s)
	asIf(t, s, slices.Collect(maps.Values(m.articles)), m.final())

	fresh := open(t)
	put(t, fresh, anchor)
	for from, into := range m.redirects {
		redirect(t, fresh, from, into)
	}
	put(t, fresh, slices.Collect(maps.Values(m.articles))...)
	remove(t, fresh, anchor.Article.ID)
	same(t, "state of a fresh store", State(t, fresh), got)
}

const anchorURL = "https://wire.example/anchor"

// anchor is an article that mentions everyone, so that everyone exists and may be merged.
func anchor(t testing.TB, g *Generator) *graph.Reading {
	var text strings.Builder
	for _, p := range g.people {
		text.WriteString(p.Name + ", ")
	}
	s := tell(t, graph.Article{URL: anchorURL, Text: text.String()})
	for _, p := range g.people {
		s.names(p, p.Name)
	}
	return s.reading()
}

func (m *model) operate(t *testing.T, s graph.Store, random *rand.Rand, g *Generator) {
	switch n := random.IntN(20); {
	case n < 11:
		m.put(t, s, random, g)
	case n < 15:
		m.remove(t, s, random)
	case n < 18:
		m.redirect(t, s, g.people[random.IntN(len(g.people))].Raw, g.people[random.IntN(len(g.people))].Raw)
	default:
		m.redirect(t, s, g.people[random.IntN(len(g.people))].Raw, "")
	}
}

func (m *model) put(t *testing.T, s graph.Store, random *rand.Rand, g *Generator) {
	var batch []*graph.Reading
	want := 0
	for range 1 + random.IntN(5) {
		r := g.Reading(t, fmt.Sprintf("https://wire.example/random/%d", random.IntN(40)))
		if old := m.articles[r.Article.ID]; old != nil && random.IntN(4) == 0 {
			r = old
		} else {
			want++
		}
		m.articles[r.Article.ID] = r
		batch = append(batch, r)
	}
	if changed := put(t, s, batch...); changed > want || changed == 0 && want > 0 {
		t.Errorf("%d changed, want %d", changed, want)
	}
}

func (m *model) remove(t *testing.T, s graph.Store, random *rand.Rand) {
	ids := slices.Sorted(maps.Keys(m.articles))
	var gone []string
	for range 1 + random.IntN(3) {
		if id := ids[random.IntN(len(ids))]; m.articles[id] != nil && m.articles[id].Article.URL != anchorURL {
			gone = append(gone, id)
			delete(m.articles, id)
		}
	}
	if deleted := remove(t, s, gone...); deleted != len(gone) {
		t.Errorf("%d deleted, want %d", deleted, len(gone))
	}
}

func (m *model) redirect(t *testing.T, s graph.Store, from, into string) {
	circle := false
	for id := into; id != "" && !circle; id = m.redirects[id] {
		circle = id == from
	}
	err := s.Redirect(t.Context(), from, into)
	switch {
	case circle != errors.Is(err, graph.ErrInvalid), err != nil && !circle:
		t.Errorf("redirect %s to %q: %v, circle %t", from, into, err, circle)
	case into == "":
		delete(m.redirects, from)
	case !circle:
		m.redirects[from] = into
	}
}

// follow returns what an id has become.
func (m *model) follow(id string) string {
	for m.redirects[id] != "" {
		id = m.redirects[id]
	}
	return id
}

// final returns where each redirect ends.
func (m *model) final() map[string]string {
	final := map[string]string{}
	for from := range m.redirects {
		final[from] = m.follow(from)
	}
	return final
}
