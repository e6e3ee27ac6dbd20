package graph_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

func TestReplaceCountsOneReading(t *testing.T) {
	d := graph.NewDelta()
	r := newParts(t).read(t)
	r.Statements = r.Statements[:1] // the meeting
	d.Replace(nil, r)
	d.Compact()
	d.Log()
	seen := []graph.Timestamp{"2023-05-04T01:00:00+04:00"}
	latitude, longitude := 40.4, 49.9
	described := func(e graph.EntityDelta, usual, alias string) *graph.EntityDelta {
		e.Described, e.Names = 1, map[graph.Naming]int{{Name: usual, Usual: true}: 1}
		if alias != "" {
			e.Names[graph.Naming{Name: alias}] = 1
		}
		if e.Attributes == nil {
			e.Attributes = &graph.Attributes{}
		}
		return &e
	}
	want := map[string]*graph.EntityDelta{
		"country:AZ": described(graph.EntityDelta{Type: graph.Country}, "Azerbaijan", ""),
		"country:US": described(graph.EntityDelta{Type: graph.Country,
			Attributes: &graph.Attributes{Code: "US", Demonyms: []string{"American"}}}, "United States", ""),
		"person:bayramov": described(graph.EntityDelta{Type: graph.Person, Mentions: 1, Articles: 1, SeenAdded: seen}, "Jeyhun Bayramov", "Bayramov"),
		"person:blinken":  described(graph.EntityDelta{Type: graph.Person, Mentions: 1, Articles: 1, SeenAdded: seen}, "Antony Blinken", "Blinken"),
		"place:baku": described(graph.EntityDelta{Type: graph.Place,
			Attributes: &graph.Attributes{Latitude: &latitude, Longitude: &longitude}}, "Baku", ""),
	}
	if diff := cmp.Diff(want, d.Entities); diff != "" {
		t.Errorf("entities (-want +got):\n%s", diff)
	}
	actors := graph.Edge{As: graph.ActorLevel, Type: graph.Meets, Source: "person:bayramov", Target: "person:blinken"}
	countries := graph.Edge{As: graph.CountryLevel, Type: graph.Meets, Source: "country:AZ", Target: "country:US"}
	change := &graph.RelationshipDelta{Tally: graph.Tally{Count: 1, ArticleCount: 1, ConfidenceSum: 9000},
		Added: []graph.When{{Date: "2023-05", Stated: true}}}
	if diff := cmp.Diff(map[graph.Edge]*graph.RelationshipDelta{actors: change, countries: change}, d.Relationships); diff != "" {
		t.Errorf("relationships (-want +got):\n%s", diff)
	}
	logged := []graph.Change{{Kind: graph.StatementAdded, ID: r.Statements[0].ID}, {Kind: graph.ArticleProcessed, ID: r.Article.ID}}
	for _, id := range slices.Sorted(slices.Values([]string{actors.ID(), countries.ID()})) {
		logged = append(logged, graph.Change{Kind: graph.RelationshipChanged, ID: id})
	}
	if diff := cmp.Diff(logged, d.Changes); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
	locks := []string{"country:AZ", "country:US", "person:bayramov", "person:blinken", "place:baku"}
	if diff := cmp.Diff(locks, d.Locks()); diff != "" {
		t.Errorf("locks (-want +got):\n%s", diff)
	}
}

// saying is a statement that A supports B, made in a text that has room for many.
func saying(at int, change func(*graph.Statement)) graph.Statement {
	s := graph.Statement{Type: graph.Supports, Span: graph.Span{Start: at, End: at + 1}, Trigger: graph.Span{Start: at, End: at + 1},
		Modality: graph.Actual, Confidence: 0.5, Participants: []graph.Participant{
			{Role: graph.RoleSource, RawEntity: "country:TR", RawActsFor: "country:TR"},
			{Role: graph.RoleTarget, RawEntity: "country:AZ", RawActsFor: "country:AZ"}}}
	if change != nil {
		change(&s)
	}
	return s
}

func supporting(t testing.TB, url string, statements ...graph.Statement) *graph.Reading {
	t.Helper()
	a, err := graph.NewArticle(graph.Article{URL: url, Text: "Turkey supports Azerbaijan.", PublishedAt: "2023-05-04"})
	if err != nil {
		t.Fatal(err)
	}
	r, err := graph.NewReading(a, []graph.Description{
		{Raw: "country:TR", Type: graph.Country, Name: "Turkey"}, {Raw: "country:AZ", Type: graph.Country, Name: "Azerbaijan"}}, nil, statements)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReplaceTallies(t *testing.T) {
	planned := func(s *graph.Statement) { s.Modality = graph.Planned }
	negated := func(s *graph.Statement) { s.Negated = true }
	plannedNot := func(s *graph.Statement) { s.Modality, s.Negated = graph.Planned, true }
	past := func(s *graph.Statement) { s.Modality, s.Date, s.Confidence = graph.Past, "1990", 1 }
	const one, two = "https://example.org/1", "https://example.org/2"
	published := graph.When{Date: "2023-05-04"}
	for _, c := range []struct {
		name   string
		before []*graph.Reading
		after  []*graph.Reading // of the same articles
		want   *graph.RelationshipDelta
	}{
		{"twice in one article", []*graph.Reading{nil}, []*graph.Reading{supporting(t, one, saying(0, nil), saying(1, past))},
			&graph.RelationshipDelta{Tally: graph.Tally{Count: 2, ArticleCount: 1, ConfidenceSum: 15000},
				Added: []graph.When{published, {Date: "1990", Stated: true}}}},
		{"in two articles", []*graph.Reading{nil, nil}, []*graph.Reading{supporting(t, one, saying(0, nil)), supporting(t, two, saying(0, nil))},
			&graph.RelationshipDelta{Tally: graph.Tally{Count: 2, ArticleCount: 2, ConfidenceSum: 10000}, Added: []graph.When{published, published}}},
		{"planned and denied", []*graph.Reading{nil},
			[]*graph.Reading{supporting(t, one, saying(0, planned), saying(1, negated), saying(2, plannedNot))},
			&graph.RelationshipDelta{Tally: graph.Tally{PlannedCount: 1, NegatedCount: 2}}},
		{"no longer said", []*graph.Reading{supporting(t, one, saying(0, nil))}, []*graph.Reading{supporting(t, one)},
			&graph.RelationshipDelta{Tally: graph.Tally{Count: -1, ArticleCount: -1, ConfidenceSum: -5000}, Removed: []graph.When{published}}},
		{"article deleted", []*graph.Reading{supporting(t, one, saying(0, nil), saying(1, negated))}, []*graph.Reading{nil},
			&graph.RelationshipDelta{Tally: graph.Tally{Count: -1, ArticleCount: -1, NegatedCount: -1, ConfidenceSum: -5000}, Removed: []graph.When{published}}},
		{"one of two left", []*graph.Reading{supporting(t, one, saying(0, nil), saying(1, nil))}, []*graph.Reading{supporting(t, one, saying(1, nil))},
			&graph.RelationshipDelta{Tally: graph.Tally{Count: -1, ConfidenceSum: -5000}, Removed: []graph.When{published}}},
		{"the plan came true", []*graph.Reading{supporting(t, one, saying(0, planned))}, []*graph.Reading{supporting(t, one, saying(0, nil))},
			&graph.RelationshipDelta{Tally: graph.Tally{Count: 1, ArticleCount: 1, PlannedCount: -1, ConfidenceSum: 5000}, Added: []graph.When{published}}},
		{"another date alone", []*graph.Reading{supporting(t, one, saying(0, nil))},
			[]*graph.Reading{supporting(t, one, saying(0, func(s *graph.Statement) { s.Date = "2022" }))},
			&graph.RelationshipDelta{Added: []graph.When{{Date: "2022", Stated: true}}, Removed: []graph.When{published}}},
		{"said again", []*graph.Reading{supporting(t, one, saying(0, nil))}, []*graph.Reading{supporting(t, one, saying(0, nil))}, nil},
		{"found elsewhere in the text", []*graph.Reading{supporting(t, one, saying(0, nil))}, []*graph.Reading{supporting(t, one, saying(3, nil))}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := graph.NewDelta()
			for i := range c.before {
				d.Replace(c.before[i], c.after[i])
			}
			d.Compact()
			want := map[graph.Edge]*graph.RelationshipDelta{}
			for _, as := range []graph.As{graph.ActorLevel, graph.CountryLevel} {
				if c.want != nil {
					want[graph.Edge{As: as, Type: graph.Supports, Source: "country:TR", Target: "country:AZ"}] = c.want
				}
			}
			equateEmpty := cmp.Transformer("", func(w []graph.When) string { return cmp.Diff([]graph.When(nil), append([]graph.When(nil), w...)) })
			if diff := cmp.Diff(want, d.Relationships, equateEmpty); diff != "" {
				t.Errorf("relationships (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReplaceLogs(t *testing.T) {
	const one = "https://example.org/1"
	before := supporting(t, one, saying(0, nil), saying(1, nil))
	after := supporting(t, one, saying(1, nil), saying(2, nil))
	for _, c := range []struct {
		name          string
		before, after *graph.Reading
		want          []graph.Change
	}{
		{"nothing", nil, nil, nil},
		{"new", nil, before, []graph.Change{{Kind: graph.StatementAdded, ID: before.Statements[0].ID},
			{Kind: graph.StatementAdded, ID: before.Statements[1].ID}, {Kind: graph.ArticleProcessed, ID: before.Article.ID}}},
		{"replaced", before, after, []graph.Change{{Kind: graph.StatementRemoved, ID: before.Statements[0].ID},
			{Kind: graph.StatementAdded, ID: after.Statements[1].ID}, {Kind: graph.ArticleProcessed, ID: before.Article.ID}}},
		{"said again", before, before, []graph.Change{{Kind: graph.ArticleProcessed, ID: before.Article.ID}}},
		{"deleted", before, nil, []graph.Change{{Kind: graph.StatementRemoved, ID: before.Statements[0].ID},
			{Kind: graph.StatementRemoved, ID: before.Statements[1].ID}, {Kind: graph.ArticleDeleted, ID: before.Article.ID}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := graph.NewDelta()
			d.Replace(c.before, c.after)
			if diff := cmp.Diff(c.want, d.Changes); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReplaceCountsAMergedEntityOnce(t *testing.T) {
	r := newParts(t).read(t)
	r.Resolve(map[string]string{"person:bayramov": "person:blinken"})
	d := graph.NewDelta()
	d.Replace(nil, r)
	d.Compact()
	e := d.Entities["person:blinken"]
	names := map[graph.Naming]int{{Name: "Antony Blinken", Usual: true}: 1, {Name: "Blinken"}: 1, {Name: "Jeyhun Bayramov"}: 1, {Name: "Bayramov"}: 1}
	if e.Described != 1 || e.Articles != 1 || e.Mentions != 2 || len(e.SeenAdded) != 1 || !cmp.Equal(e.Names, names) {
		t.Errorf("merged entity: %+v", *e)
	}
	if d.Entities["person:bayramov"] != nil {
		t.Error("the entity it was still counts")
	}
	for edge := range d.Relationships {
		if edge.As == graph.ActorLevel {
			t.Errorf("%v of somebody with himself", edge)
		}
	}
}

func TestCompactCancels(t *testing.T) {
	d := graph.NewDelta()
	r := newParts(t).read(t)
	d.Replace(nil, r)
	d.Replace(r, nil)
	d.Compact()
	if len(d.Relationships) != 0 {
		t.Errorf("relationships left: %v", d.Relationships)
	}
	for id, e := range d.Entities {
		if e.Described != 0 || e.Mentions != 0 || e.Articles != 0 || len(e.SeenAdded)+len(e.SeenRemoved)+len(e.Names) != 0 {
			t.Errorf("%s left: %+v", id, *e)
		}
	}
}

func TestTally(t *testing.T) {
	a := graph.Tally{Count: 1, ArticleCount: 2, PlannedCount: 3, NegatedCount: 4, ConfidenceSum: 5}
	if got := a.Add(a.Negate()); got != (graph.Tally{}) {
		t.Errorf("taken from itself: %+v", got)
	}
	for _, c := range []struct {
		name  string
		tally graph.Tally
		empty bool
		mean  float64
	}{
		{"nothing", graph.Tally{}, true, 0},
		{"counted", graph.Tally{Count: 4, ArticleCount: 2, ConfidenceSum: 30000}, false, 0.75},
		{"planned", graph.Tally{PlannedCount: 1}, false, 0},
		{"denied", graph.Tally{NegatedCount: 1}, false, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.tally.Empty() != c.empty || c.tally.Confidence() != c.mean {
				t.Errorf("empty %v, confidence %v, want %v, %v", c.tally.Empty(), c.tally.Confidence(), c.empty, c.mean)
			}
		})
	}
}
