package graph_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// TestDeltasAddUp changes a graph at random, by deltas alone, and compares what they add up to, in whatever order they
// are applied, with a recount of what the articles say at the end.
func TestDeltasAddUp(t *testing.T) {
	for seed := range uint64(40) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 4))
			w := newWorld(t, random)
			for range 60 {
				w.change()
			}
			want := newTotals()
			for _, id := range slices.Sorted(maps.Keys(w.readings)) {
				d := graph.NewDelta()
				d.Replace(nil, w.readings[id])
				want.apply(d)
			}
			for range 3 {
				got := newTotals()
				for _, i := range random.Perm(len(w.deltas)) {
					got.apply(w.deltas[i])
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("totals (-recounted +added up):\n%s", diff)
				}
			}
		})
	}
}

// world is a graph that changes: the readings it holds and the deltas that brought them there.
type world struct {
	t         *testing.T
	random    *rand.Rand
	readings  map[string]*graph.Reading
	redirects map[string]string
	deltas    []*graph.Delta
}

func newWorld(t *testing.T, random *rand.Rand) *world {
	return &world{t: t, random: random, readings: map[string]*graph.Reading{}, redirects: map[string]string{}}
}

// change puts some articles, deletes one, or merges a person into another or no longer; each is one delta.
func (w *world) change() {
	d := graph.NewDelta()
	switch w.random.IntN(8) {
	case 0:
		id := w.read(w.random.IntN(8)).Article.ID
		d.Replace(w.readings[id], nil)
		delete(w.readings, id)
	case 1:
		w.redirect(d)
	default:
		for range 1 + w.random.IntN(3) {
			r := w.read(w.random.IntN(8))
			d.Replace(w.readings[r.Article.ID], r)
			w.readings[r.Article.ID] = r
		}
	}
	d.Compact()
	d.Log()
	w.deltas = append(w.deltas, d)
}

func (w *world) redirect(d *graph.Delta) {
	from := fmt.Sprintf("person:%d", w.random.IntN(3)) // people 3 to 5 are never merged, so that all targets are final
	if w.redirects[from] == "" {
		w.redirects[from] = fmt.Sprintf("person:%d", 3+w.random.IntN(3))
	} else {
		delete(w.redirects, from)
	}
	for id, before := range w.readings {
		after := before.Clone()
		after.Resolve(w.redirects)
		d.Replace(before, after)
		w.readings[id] = after
	}
}

// read makes up what an article says.
func (w *world) read(article int) *graph.Reading {
	w.t.Helper()
	a, err := graph.NewArticle(graph.Article{URL: fmt.Sprintf("https://example.org/%d", article), Text: "0123456789",
		PublishedAt: pick[graph.Timestamp](w.random, "", "2023-05-04", "2023-05-04T01:00:00+04:00", "2024-01-01T00:00:00Z")})
	if err != nil {
		w.t.Fatal(err)
	}
	var entities []graph.Description
	for i := range 6 {
		entities = append(entities, graph.Description{Raw: fmt.Sprintf("person:%d", i), Type: graph.Person,
			Name: pick(w.random, "Ann", "Bea"), Aliases: []string{pick(w.random, "A", "B")}})
	}
	for i := range 3 {
		entities = append(entities, graph.Description{Raw: fmt.Sprintf("country:%d", i), Type: graph.Country, Name: "Land"})
	}
	var mentions []graph.Mention
	for range w.random.IntN(5) {
		mentions = append(mentions, graph.Mention{Span: w.span(), Raw: entities[w.random.IntN(len(entities))].Raw})
	}
	var statements []graph.Statement
	for range w.random.IntN(6) {
		statements = append(statements, w.statement())
	}
	r, err := graph.NewReading(a, entities, mentions, statements)
	if err != nil {
		w.t.Fatal(err)
	}
	r.Resolve(w.redirects)
	return r
}

func (w *world) statement() graph.Statement {
	s := graph.Statement{Type: pick(w.random, graph.Mediates, graph.Meets, graph.Supports), Span: w.span(), Trigger: w.span(),
		Negated: w.random.IntN(4) == 0, Modality: pick(w.random, graph.Actual, graph.Planned, graph.Past),
		Date: pick[graph.Date](w.random, "", "2023", "2023-05", "2023-05-04"), Confidence: float64(w.random.IntN(11)) / 10}
	for range w.random.IntN(8) {
		s.Participants = append(s.Participants, graph.Participant{
			Role:       pick(w.random, graph.RoleMediator, graph.RoleParty, graph.RoleSource, graph.RoleTarget),
			RawEntity:  fmt.Sprintf("person:%d", w.random.IntN(6)),
			RawActsFor: pick(w.random, "", "country:0", "country:1", "country:2"), Mention: w.span()})
	}
	return s
}

func (w *world) span() graph.Span {
	start := w.random.IntN(10)
	return graph.Span{Start: start, End: start + 1 + w.random.IntN(10-start)}
}

func pick[T any](random *rand.Rand, from ...T) T { return from[random.IntN(len(from))] }

// totals are what deltas add up to.
type totals struct {
	Numbers map[string]int // of each entity
	Names   map[string]int // by entity and naming
	Seen    map[string]int // by entity and time
	Tallies map[graph.Edge]graph.Tally
	Dates   map[string]int // by edge and date
}

func newTotals() *totals {
	return &totals{map[string]int{}, map[string]int{}, map[string]int{}, map[graph.Edge]graph.Tally{}, map[string]int{}}
}

func (s *totals) apply(d *graph.Delta) {
	for id, e := range d.Entities {
		add(s.Numbers, id+" described", e.Described)
		add(s.Numbers, id+" mentions", e.Mentions)
		add(s.Numbers, id+" articles", e.Articles)
		for naming, n := range e.Names {
			add(s.Names, fmt.Sprint(id, naming), n)
		}
		addEach(s.Seen, id, e.SeenAdded, 1)
		addEach(s.Seen, id, e.SeenRemoved, -1)
	}
	for edge, r := range d.Relationships {
		if s.Tallies[edge] = s.Tallies[edge].Add(r.Tally); s.Tallies[edge] == (graph.Tally{}) {
			delete(s.Tallies, edge)
		}
		addEach(s.Dates, fmt.Sprint(edge), r.Added, 1)
		addEach(s.Dates, fmt.Sprint(edge), r.Removed, -1)
	}
}

func add(to map[string]int, key string, n int) {
	if to[key] += n; to[key] == 0 {
		delete(to, key)
	}
}

func addEach[T any](to map[string]int, key string, values []T, n int) {
	for _, v := range values {
		add(to, fmt.Sprint(key, " ", v), n)
	}
}
