package graphtest

import (
	"testing"

	"parley/graph"
)

func testBoundaries(t *testing.T, open func(*testing.T) graph.Store) {
	t.Run("seen", func(t *testing.T) { testSeen(t, open(t)) })
	t.Run("dates", func(t *testing.T) { testDates(t, open(t)) })
}

func seenAt(t testing.TB, article string, published graph.Timestamp) *graph.Reading {
	c := newCast()
	return tell(t, graph.Article{URL: "https://nile.example/" + article, PublishedAt: published, Text: "A word on Egypt."}).
		names(c.egypt, "Egypt").reading()
}

// testSeen adds and removes the first and the last article that mentions an entity.
func testSeen(t *testing.T, s graph.Store) {
	noon, same5, nine := graph.Timestamp("2001-05-05T12:00:00Z"), graph.Timestamp("2001-05-05T14:00:00+02:00"), graph.Timestamp("2001-05-05T09:00:00-05:00")
	a, b, c, d, e := seenAt(t, "a", noon), seenAt(t, "b", same5), seenAt(t, "c", nine), seenAt(t, "d", "2001-05-05"), seenAt(t, "e", "")
	steps := []struct {
		name        string
		do          func()
		first, last graph.Timestamp
	}{
		{"unknown", func() { put(t, s, e) }, "", ""},
		{"one", func() { put(t, s, c) }, nine, nine},
		{"an earlier instant, though later on the clock", func() { put(t, s, a) }, noon, nine},
		{"the same instant", func() { put(t, s, b) }, noon, nine},
		{"a day is its beginning", func() { put(t, s, d) }, "2001-05-05", nine},
		{"last removed, a tie", func() { remove(t, s, c.Article.ID) }, "2001-05-05", noon},
		{"first removed, a tie", func() { remove(t, s, d.Article.ID) }, noon, noon},
		{"one of the tie removed", func() { remove(t, s, a.Article.ID) }, same5, same5},
		{"moved by a new date", func() { put(t, s, seenAt(t, "b", nine)) }, nine, nine},
		{"unknown again", func() { remove(t, s, b.Article.ID) }, "", ""},
	}
	for _, step := range steps {
		step.do()
		got, _ := get(t, s, "country:EG")[0].(*graph.Entity)
		if got == nil {
			t.Fatalf("%s: no such entity", step.name)
		}
		same(t, step.name, [2]graph.Timestamp{step.first, step.last}, [2]graph.Timestamp{got.FirstSeen, got.LastSeen})
		sound(t, s)
	}
}

func attackOn(t testing.TB, article string, published graph.Timestamp, date graph.Date, details ...detail) *graph.Reading {
	c := newCast()
	const text = "Israel attacked Egypt."
	return tell(t, graph.Article{URL: "https://nile.example/" + article, PublishedAt: published, Text: text}).
		says(graph.Attacks, text, "attacked", append([]detail{source("Israel", c.israel), target("Egypt", c.egypt), on(date)}, details...)...).
		reading()
}

// testDates adds and removes the first and the last statement of a relationship.
func testDates(t *testing.T, s graph.Store) {
	a, b, c := attackOn(t, "a", "1967-06-10", "1967-06"), attackOn(t, "b", "1967-06-10", ""), attackOn(t, "c", "1968-01-01", "1967-06-10")
	year, none := attackOn(t, "y", "1970-01-01", "1967"), attackOn(t, "n", "", "")
	planned, denied := attackOn(t, "p", "1960-01-01", "1999", modality(graph.Planned)), attackOn(t, "d", "1950-01-01", "", negated())
	when := func(d graph.Date, stated bool) graph.When { return graph.When{Date: d, Stated: stated} }
	steps := []struct {
		name        string
		do          func()
		first, last graph.When
	}{
		{"no date", func() { put(t, s, none) }, graph.When{}, graph.When{}},
		{"a month", func() { put(t, s, a) }, when("1967-06", true), when("1967-06", true)},
		{"publication", func() { put(t, s, b) }, when("1967-06", true), when("1967-06-10", false)},
		{"stated on the same day", func() { put(t, s, c) }, when("1967-06", true), when("1967-06-10", true)},
		{"a year", func() { put(t, s, year) }, when("1967", true), when("1967-06-10", true)},
		{"plans and denials date nothing", func() { put(t, s, planned, denied) }, when("1967", true), when("1967-06-10", true)},
		{"first removed", func() { remove(t, s, year.Article.ID) }, when("1967-06", true), when("1967-06-10", true)},
		{"stated removed, a tie", func() { remove(t, s, c.Article.ID) }, when("1967-06", true), when("1967-06-10", false)},
		{"first removed again", func() { remove(t, s, a.Article.ID) }, when("1967-06-10", false), when("1967-06-10", false)},
		{"now denied", func() { put(t, s, attackOn(t, "b", "1967-06-10", "", negated())) }, graph.When{}, graph.When{}},
		{"dated", func() { put(t, s, attackOn(t, "n", "", "1973-10-06")) }, when("1973-10-06", true), when("1973-10-06", true)},
	}
	e := edge(graph.ActorLevel, graph.Attacks, "country:IL", "country:EG")
	for _, step := range steps {
		step.do()
		got, _ := get(t, s, e.ID())[0].(*graph.Relationship)
		if got == nil {
			t.Fatalf("%s: no such relationship", step.name)
		}
		same(t, step.name, [2]graph.When{step.first, step.last}, [2]graph.When{got.First, got.Last})
		sound(t, s)
	}
}
