package graph_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// soundStore keeps exactly what its two readings add up to.
func soundStore(t *testing.T) *fake {
	t.Helper()
	store := &fake{readings: []*graph.Reading{newParts(t).read(t),
		supporting(t, "https://example.org/2", saying(0, nil), saying(1, func(s *graph.Statement) { s.Date, s.Modality = "1990", graph.Past }))}}
	edgeOf := func(as graph.As, is graph.RelationType, source, target string, count, sum int, first, last graph.When) {
		e := graph.Edge{As: as, Type: is, Source: source, Target: target}
		store.relationships = append(store.relationships, &graph.Relationship{ID: e.ID(), Edge: e,
			Tally: graph.Tally{Count: count, ArticleCount: 1, ConfidenceSum: sum}, First: first, Last: last})
	}
	may, published := graph.When{Date: "2023-05", Stated: true}, graph.When{Date: "2023-05-04"}
	edgeOf(graph.ActorLevel, graph.Meets, "person:bayramov", "person:blinken", 1, 9000, may, may)
	edgeOf(graph.CountryLevel, graph.Meets, "country:AZ", "country:US", 1, 9000, may, may)
	edgeOf(graph.ActorLevel, graph.Negotiates, "person:bayramov", "person:blinken", 1, 5000, published, published)
	edgeOf(graph.CountryLevel, graph.Negotiates, "country:AZ", "country:US", 1, 5000, published, published)
	for _, as := range []graph.As{graph.ActorLevel, graph.CountryLevel} {
		edgeOf(as, graph.Supports, "country:TR", "country:AZ", 2, 10000, graph.When{Date: "1990", Stated: true}, published)
	}
	seen := graph.Timestamp("2023-05-04T01:00:00+04:00")
	store.entities = []*graph.Entity{
		{ID: "country:AZ", Type: graph.Country, Name: "Azerbaijan", Aliases: []string{}},
		{ID: "country:TR", Type: graph.Country, Name: "Turkey"},
		{ID: "country:US", Type: graph.Country, Name: "United States", Attributes: graph.Attributes{Code: "US", Demonyms: []string{"American"}}},
		{ID: "person:bayramov", Type: graph.Person, Name: "Jeyhun Bayramov", Aliases: []string{"Bayramov"}, MentionCount: 1, ArticleCount: 1, FirstSeen: seen, LastSeen: seen},
		{ID: "person:blinken", Type: graph.Person, Name: "Antony Blinken", Aliases: []string{"Blinken"}, MentionCount: 1, ArticleCount: 1, FirstSeen: seen, LastSeen: seen},
		{ID: "place:baku", Type: graph.Place, Name: "Baku"},
	}
	return store
}

func TestCheck(t *testing.T) {
	meets := graph.RelationshipID(graph.ActorLevel, graph.Meets, "person:bayramov", "person:blinken")
	for _, c := range []struct {
		name   string
		change func(*fake)
		want   []string // ids that differ
	}{
		{"sound", func(*fake) {}, nil},
		{"empty", func(f *fake) { *f = fake{} }, nil},
		{"wrong count", func(f *fake) { f.relationships[0].Count++ }, []string{meets}},
		{"wrong articles", func(f *fake) { f.relationships[0].ArticleCount = 0 }, []string{meets}},
		{"wrong planned", func(f *fake) { f.relationships[0].PlannedCount = 1 }, []string{meets}},
		{"wrong first date", func(f *fake) { f.relationships[0].First.Date = "2022" }, []string{meets}},
		{"wrong last date", func(f *fake) { f.relationships[0].Last.Stated = false }, []string{meets}},
		{"wrong id", func(f *fake) { f.relationships[0].ID = "relationship:x" }, []string{"relationship:x"}},
		{"relationship missing", func(f *fake) { f.relationships = f.relationships[1:] }, []string{meets}},
		{"relationship too many", func(f *fake) {
			f.relationships = append(f.relationships, edge(graph.ActorLevel, graph.Attacks, "country:AZ", "country:TR", 0))
		}, []string{graph.RelationshipID(graph.ActorLevel, graph.Attacks, "country:AZ", "country:TR")}},
		{"wrong name", func(f *fake) { f.entities[0].Name = "Azerbaidjan" }, []string{"country:AZ"}},
		{"wrong aliases", func(f *fake) { f.entities[3].Aliases = nil }, []string{"person:bayramov"}},
		{"wrong mentions", func(f *fake) { f.entities[3].MentionCount = 2 }, []string{"person:bayramov"}},
		{"wrong articles of an entity", func(f *fake) { f.entities[3].ArticleCount = 2 }, []string{"person:bayramov"}},
		{"wrong first seen", func(f *fake) { f.entities[3].FirstSeen = "" }, []string{"person:bayramov"}},
		{"wrong last seen", func(f *fake) { f.entities[3].LastSeen = "2024-01-01" }, []string{"person:bayramov"}},
		{"entity missing", func(f *fake) { f.entities = f.entities[1:] }, []string{"country:AZ"}},
		{"entity too many", func(f *fake) { f.entities = append(f.entities, &graph.Entity{ID: "person:x"}) }, []string{"person:x"}},
		{"article lost", func(f *fake) { f.readings, f.relationships = f.readings[:1], f.relationships[:4] }, []string{"country:TR"}},
		{"two at once, sorted", func(f *fake) { f.entities = f.entities[2:] }, []string{"country:AZ", "country:TR"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			store := soundStore(t)
			c.change(store)
			differences, err := graph.Check(t.Context(), store)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range differences {
				got = append(got, d.ID)
				if d.What == "" {
					t.Errorf("%s differs, but in what?", d.ID)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("differences (-want +got):\n%s\n%v", diff, differences)
			}
		})
	}
}

func TestCheckTurnsPages(t *testing.T) {
	store := &fake{}
	for i := range graph.MaxPage + 5 {
		store.entities = append(store.entities, &graph.Entity{ID: fmt.Sprintf("person:%d", i)})
	}
	differences, err := graph.Check(t.Context(), store)
	if err != nil || len(differences) != graph.MaxPage+5 {
		t.Errorf("%d differences, %v, want one for each of the entities", len(differences), err)
	}
}

// engine is a store that checks itself too.
type engine struct {
	*fake
	found []graph.Difference
}

func (e *engine) CheckEngine(context.Context) ([]graph.Difference, error) { return e.found, e.fails }

func TestCheckAsksTheEngine(t *testing.T) {
	lost := graph.Difference{ID: "relationship:1", What: "native edge lost"}
	got, err := graph.Check(t.Context(), &engine{soundStore(t), []graph.Difference{lost}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]graph.Difference{lost}, got); diff != "" {
		t.Errorf("differences (-want +got):\n%s", diff)
	}
}

func TestCheckFails(t *testing.T) {
	if _, err := graph.Check(t.Context(), &fake{fails: graph.ErrUnavailable}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("Check: %v, want ErrUnavailable", err)
	}
}

func TestSuggestions(t *testing.T) {
	office := func(person, of string) *graph.Relationship {
		return edge(graph.ActorLevel, graph.HoldsOffice, person, of, 1)
	}
	denied := office("person:a", "country:FR")
	denied.Count = 0
	store := &fake{relationships: []*graph.Relationship{
		office("person:ivanov", "country:RU"), office("person:ivanov", "country:MK"), office("person:ivanov", "organization:un"),
		office("person:a", "country:DE"), denied, office("person:a", "organization:eu"), office("person:a", "place:berlin"),
		office("person:b", "country:US"), office("person:b", "country:AM"), office("person:b", "country:AZ"),
		edge(graph.ActorLevel, graph.MemberOf, "person:c", "country:US", 1), edge(graph.ActorLevel, graph.MemberOf, "person:c", "country:AM", 1),
		edge(graph.CountryLevel, graph.HoldsOffice, "person:d", "country:US", 1), edge(graph.CountryLevel, graph.HoldsOffice, "person:d", "country:AM", 1),
	}}
	got, err := graph.Suggestions(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	want := []graph.Suggestion{{Entity: "person:b", For: strings.Fields("country:AM country:AZ country:US")},
		{Entity: "person:ivanov", For: strings.Fields("country:MK country:RU")}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("suggestions (-want +got):\n%s", diff)
	}
	if _, err := graph.Suggestions(t.Context(), &fake{fails: graph.ErrUnavailable}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("Suggestions: %v, want ErrUnavailable", err)
	}
}
