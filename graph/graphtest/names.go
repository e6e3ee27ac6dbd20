package graphtest

import (
	"slices"
	"strings"
	"testing"

	"parley/graph"
)

func testNames(t *testing.T, open func(*testing.T) graph.Store) {
	t.Run("whatever the order", func(t *testing.T) { testNameOrder(t, open) })
	t.Run("choice", func(t *testing.T) { testNameChoice(t, open(t)) })
	t.Run("attributes", func(t *testing.T) { testAttributes(t, open(t)) })
}

// named has an article call a person by a usual name and other names.
func named(t testing.TB, article, usual string, others ...string) *graph.Reading {
	var text strings.Builder
	text.WriteString("In Cairo: " + usual)
	for _, o := range others {
		text.WriteString(", " + o)
	}
	surfaces := append([]string{usual}, others...)
	slices.SortFunc(surfaces, func(a, b string) int { return len(b) - len(a) })
	return tell(t, graph.Article{URL: "https://nile.example/" + article, PublishedAt: "1977-11-19", Text: text.String()}).
		names(person("anwar-sadat", usual), surfaces...).reading()
}

func testNameOrder(t *testing.T, open func(*testing.T) graph.Store) {
	batch := append(stories(t), named(t, "1", "Anwar el-Sadat"), named(t, "2", "Muhammad Anwar el-Sadat", "Sadat"), named(t, "3", "Anwar el-Sadat"))
	var want *Snapshot
	for i := range 3 {
		s := open(t)
		switch i {
		case 0:
			put(t, s, batch...)
		case 1:
			slices.Reverse(batch)
			for _, r := range batch {
				put(t, s, r)
			}
		case 2:
			for part := range slices.Chunk(append(batch[4:], batch[:4]...), 3) {
				put(t, s, part...)
			}
		}
		got := State(t, s)
		if want == nil {
			want = got
		}
		same(t, "state", want, got)
		sound(t, s)
	}
}

func testNameChoice(t *testing.T, s graph.Store) {
	steps := []struct {
		name    string
		do      func()
		want    string
		aliases []string
	}{
		{"first name", func() { put(t, s, named(t, "1", "Sadat")) }, "Sadat", nil},
		{"the longer of two", func() { put(t, s, named(t, "2", "Anwar Sadat", "Sadat")) }, "Anwar Sadat", []string{"Sadat"}},
		{"the more usual", func() { put(t, s, named(t, "3", "Sadat", "President Sadat")) }, "Sadat", []string{"Anwar Sadat", "President Sadat"}},
		{"an alias however common", func() {
			put(t, s, named(t, "4", "Anwar Sadat", "President Sadat"), named(t, "5", "el-Sadat", "President Sadat"))
		},
			"Anwar Sadat", []string{"President Sadat", "Sadat", "el-Sadat"}},
		{"gone with its article", func() { remove(t, s, named(t, "2", "x").Article.ID, named(t, "4", "x").Article.ID) }, "Sadat",
			[]string{"President Sadat", "el-Sadat"}},
		{"changed by its article", func() { put(t, s, named(t, "1", "el-Sadat")) }, "el-Sadat", []string{"President Sadat", "Sadat"}},
	}
	for _, step := range steps {
		step.do()
		e, _ := get(t, s, "person:anwar-sadat")[0].(*graph.Entity)
		if e == nil {
			t.Fatalf("%s: no such entity", step.name)
		}
		same(t, step.name, append([]string{step.want}, step.aliases...), append([]string{e.Name}, e.Aliases...))
		sound(t, s)
	}
}

// testAttributes has a newer article know other facts.
func testAttributes(t *testing.T, s graph.Store) {
	write := func(article string, attributes graph.Attributes) {
		e := organization("gcc", "Gulf Cooperation Council", "")
		e.Attributes = attributes
		put(t, s, tell(t, graph.Article{URL: "https://nile.example/" + article, Text: "The Gulf Cooperation Council met."}).
			names(e, "Gulf Cooperation Council").reading())
	}
	latitude := 24.0
	full := graph.Attributes{Code: "XX", Capital: "Riyadh", Demonyms: []string{"Gulf", "Khaleeji"}, Acronym: "GCC", Country: "country:SA",
		Latitude: &latitude, Longitude: &latitude, Provenance: "atlas"}
	for i, attributes := range []graph.Attributes{{}, full, {Acronym: "GCC"}} {
		write(string(rune('a'+i)), attributes)
		e, _ := get(t, s, "organization:gcc")[0].(*graph.Entity)
		if e == nil {
			t.Fatal("no such entity")
		}
		same(t, "attributes", attributes, e.Attributes)
	}
	sound(t, s)
}
