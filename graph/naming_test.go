package graph_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

func TestChooseName(t *testing.T) {
	usual := func(name string) graph.Naming { return graph.Naming{Name: name, Usual: true} }
	alias := func(name string) graph.Naming { return graph.Naming{Name: name} }
	for _, c := range []struct {
		name    string
		counts  map[graph.Naming]int
		want    string
		aliases []string
	}{
		{"nothing", nil, "", nil},
		{"one", map[graph.Naming]int{usual("Armenia"): 1}, "Armenia", nil},
		{"the most frequent", map[graph.Naming]int{usual("Antony Blinken"): 1, usual("Tony Blinken"): 2}, "Tony Blinken", []string{"Antony Blinken"}},
		{"the longest of as many", map[graph.Naming]int{usual("Blinken"): 2, usual("Tony Blinken"): 2}, "Tony Blinken", []string{"Blinken"}},
		{"the first of as long", map[graph.Naming]int{usual("Bea"): 1, usual("Ann"): 1}, "Ann", []string{"Bea"}},
		{"usual before alias", map[graph.Naming]int{usual("Armenia"): 1, alias("Republic of Armenia"): 9}, "Armenia", []string{"Republic of Armenia"}},
		{"alias for want of better", map[graph.Naming]int{alias("Bea"): 1, alias("Ann"): 3}, "Ann", []string{"Bea"}},
		{"name and alias alike", map[graph.Naming]int{usual("Iran"): 1, alias("Iran"): 4}, "Iran", nil},
		{"alias twice over", map[graph.Naming]int{usual("Iran"): 3, usual("Persia"): 1, alias("Persia"): 4}, "Iran", []string{"Persia"}},
		{"given no longer", map[graph.Naming]int{usual("Persia"): 0, usual("Iran"): 1, alias("IR"): 0, alias("Tehran"): -1}, "Iran", nil},
		{"none given any longer", map[graph.Naming]int{usual("Persia"): 0}, "", nil},
		{"aliases sorted", map[graph.Naming]int{usual("United States"): 1, alias("US"): 1, alias("America"): 5, alias("U.S."): 2}, "United States",
			[]string{"America", "U.S.", "US"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 20 { // maps are walked in another order each time
				name, aliases := graph.ChooseName(maps.Clone(c.counts))
				if diff := cmp.Diff(c.want, name); diff != "" {
					t.Fatalf("name (-want +got):\n%s", diff)
				}
				if diff := cmp.Diff(c.aliases, aliases); diff != "" {
					t.Fatalf("aliases (-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestOffices(t *testing.T) {
	const who = "person:a"
	says := func(title, of string, date graph.Date, change func(*graph.Statement)) *graph.Statement {
		s := &graph.Statement{Type: graph.HoldsOffice, Title: title, Modality: graph.Actual, When: graph.When{Date: date},
			Participants: []graph.Participant{{Role: graph.RoleSource, Entity: who, ActsFor: of}, {Role: graph.RoleTarget, Entity: of}}}
		if change != nil {
			change(s)
		}
		return s
	}
	past := func(s *graph.Statement) { s.Modality = graph.Past }
	for _, c := range []struct {
		name       string
		statements []*graph.Statement
		want       []graph.Office
	}{
		{"none", nil, nil},
		{"one", []*graph.Statement{says("president", "country:AM", "2023-05-04", nil)},
			[]graph.Office{{Title: "president", Of: "country:AM", From: "2023-05-04", To: "2023-05-04"}}},
		{"from first to last", []*graph.Statement{says("president", "country:AM", "2023-05-04", nil),
			says("president", "country:AM", "2021", nil), says("president", "country:AM", "2022-01", nil)},
			[]graph.Office{{Title: "president", Of: "country:AM", From: "2021", To: "2023-05-04"}}},
		{"undated", []*graph.Statement{says("president", "country:AM", "", nil), says("president", "country:AM", "2022", nil)},
			[]graph.Office{{Title: "president", Of: "country:AM", From: "2022", To: "2022"}}},
		{"undated alone", []*graph.Statement{says("president", "country:AM", "", nil)}, []graph.Office{{Title: "president", Of: "country:AM"}}},
		{"former", []*graph.Statement{says("president", "country:US", "2023", past)},
			[]graph.Office{{Title: "president", Of: "country:US", Former: true}}},
		{"ended", []*graph.Statement{says("president", "country:US", "2023", past), says("president", "country:US", "1978-09-17", nil)},
			[]graph.Office{{Title: "president", Of: "country:US", From: "1978-09-17", To: "1978-09-17", Former: true}}},
		{"in office again", []*graph.Statement{says("president", "country:US", "2023", past), says("president", "country:US", "2025", nil)},
			[]graph.Office{{Title: "president", Of: "country:US", From: "2025", To: "2025"}}},
		{"ended that very day", []*graph.Statement{says("president", "country:US", "2023", past), says("president", "country:US", "2023", nil)},
			[]graph.Office{{Title: "president", Of: "country:US", From: "2023", To: "2023", Former: true}}},
		{"ended at no known date", []*graph.Statement{says("president", "country:US", "", past), says("president", "country:US", "2023", nil)},
			[]graph.Office{{Title: "president", Of: "country:US", From: "2023", To: "2023"}}},
		{"two offices, the newest first", []*graph.Statement{says("senator", "country:US", "2008", nil), says("president", "country:US", "2021", nil)},
			[]graph.Office{{Title: "president", Of: "country:US", From: "2021", To: "2021"}, {Title: "senator", Of: "country:US", From: "2008", To: "2008"}}},
		{"one title in two countries", []*graph.Statement{says("minister", "country:AZ", "2021", nil), says("minister", "country:AM", "2021", nil)},
			[]graph.Office{{Title: "minister", Of: "country:AM", From: "2021", To: "2021"}, {Title: "minister", Of: "country:AZ", From: "2021", To: "2021"}}},
		{"denied, planned or of another kind", []*graph.Statement{
			says("president", "country:AM", "2021", func(s *graph.Statement) { s.Negated = true }),
			says("president", "country:AM", "2021", func(s *graph.Statement) { s.Modality = graph.Planned }),
			says("member", "country:AM", "2021", func(s *graph.Statement) { s.Type = graph.MemberOf })}, nil},
		{"somebody else's", []*graph.Statement{says("president", "country:AM", "2021", func(s *graph.Statement) { s.Participants[0].Entity = "person:b" })}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, graph.Offices(who, c.statements)); diff != "" {
				t.Errorf("offices (-want +got):\n%s", diff)
			}
			slices.Reverse(c.statements)
			if diff := cmp.Diff(c.want, graph.Offices(who, c.statements)); diff != "" {
				t.Errorf("offices told the other way round (-want +got):\n%s", diff)
			}
		})
	}
}
