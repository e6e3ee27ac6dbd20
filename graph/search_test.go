package graph_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

func TestSearchRanks(t *testing.T) {
	e := func(id, name string, articles int, aliases ...string) *graph.Entity {
		return &graph.Entity{ID: id, Type: graph.KindOf(id).EntityType(), Name: name, ArticleCount: articles, Aliases: aliases}
	}
	store := &fake{entities: []*graph.Entity{
		e("country:GE", "Georgia", 50, "Georgian"), e("place:georgia", "Georgia", 3), e("person:georgia-meloni", "Georgia Melone", 9),
		e("organization:georgia-today", "The Georgia Today", 2), e("country:US", "United States", 90, "US", "America", "U.S."),
		e("country:AM", "Armenia", 40, "Armenian", "Armenians"), e("person:armen", "Armen Sarkissian", 4),
		e("person:erdogan", "Recep Tayyip Erdoğan", 30, "Erdoğan"), e("person:lavrov", "Sergey Lavrov", 20, "Lavrov"),
		e("person:usmanov", "Alisher Usmanov", 1), e("organization:usaid", "U.S. Agency for International Development", 5, "USAID"),
	}}
	for _, c := range []struct {
		name, text string
		types      []graph.EntityType
		want       []string
	}{
		{"exact by articles, then beginning, then within", "Georgia", nil,
			[]string{"country:GE", "place:georgia", "person:georgia-meloni", "organization:georgia-today"}},
		{"case and accents aside", "ERDOGAN", nil, []string{"person:erdogan"}},
		{"exact alias, then a beginning of one, then within", "us", nil, []string{"country:US", "organization:usaid", "person:usmanov"}},
		{"beginning of a name before that of an alias", "armen", nil, []string{"country:AM", "person:armen"}},
		{"of a type", "Georgia", []graph.EntityType{graph.Place, graph.Person}, []string{"place:georgia", "person:georgia-meloni"}},
		{"misspelt", "Armania", nil, []string{"country:AM"}},
		{"one word misspelt", "Lavrof", nil, []string{"person:lavrov"}},
		{"misspelt in whole", "Sergei Lavrov", nil, []string{"person:lavrov"}},
		{"two letters of six wrong", "Lavrex", nil, nil},
		{"too short to be misspelt", "uz", nil, nil},
		{"nothing like it", "Mozambique", nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := graph.Search(t.Context(), store, c.text, c.types, 10)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, e := range found {
				got = append(got, e.ID)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("Search(%q) (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// Each pair differs by the rank alone: the better one has fewer articles.
func TestSearchGrades(t *testing.T) {
	grades := []*graph.Entity{
		{ID: "person:6", Name: "Baker", ArticleCount: 1},
		{ID: "person:5", Name: "James", Aliases: []string{"Baker"}, ArticleCount: 2},
		{ID: "person:4", Name: "Bakerson", ArticleCount: 3},
		{ID: "person:3", Name: "James", Aliases: []string{"Bakersfield"}, ArticleCount: 4},
		{ID: "person:2", Name: "James Baker", ArticleCount: 5},
		{ID: "person:1", Name: "Barker", ArticleCount: 6},
	}
	found, err := graph.Search(t.Context(), &fake{entities: append(grades, grades...)}, "baker", nil, 10)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(grades, found); diff != "" {
		t.Errorf("Search (-want +got):\n%s", diff)
	}
}

func TestSearchLimit(t *testing.T) {
	store := &fake{entities: people("Ann", "Ann", "Ann")}
	found, err := graph.Search(t.Context(), store, "ann", nil, 2)
	if err != nil || len(found) != 2 {
		t.Errorf("%d found, %v, want 2", len(found), err)
	}
	if store.limit <= 2 {
		t.Errorf("asked for %d candidates, too few to rank", store.limit)
	}
}

func TestSearchErrors(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		types []graph.EntityType
		limit int
	}{
		"no text":      {"", nil, 10},
		"blank":        {" \u0301", nil, 10},
		"no limit":     {"a", nil, 0},
		"large limit":  {"a", nil, graph.MaxPage + 1},
		"unknown type": {"a", []graph.EntityType{"EVENT"}, 10},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := graph.Search(t.Context(), &fake{}, c.text, c.types, c.limit); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("Search: %v, want ErrInvalid", err)
			}
		})
	}
	if _, err := graph.Search(t.Context(), &fake{fails: graph.ErrUnavailable}, "a", nil, 10); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("Search: %v, want ErrUnavailable", err)
	}
}
