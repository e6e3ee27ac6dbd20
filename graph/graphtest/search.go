package graphtest

import (
	"slices"
	"strings"
	"testing"

	"parley/graph"
)

func testSearch(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	put(t, s, stories(t)...)
	people, countries := []graph.EntityType{graph.Person}, []graph.EntityType{graph.Country}
	for _, test := range []struct {
		name  string
		text  string
		types []graph.EntityType
		first string // "" for nobody at all
	}{
		{"exact", "Iran", nil, "country:IR"},
		{"case aside", "united STATES", nil, "country:US"},
		{"beginning", "Azer", nil, "country:AZ"},
		{"word within", "Mirzoyan", nil, "person:ararat-mirzoyan"},
		{"part of a word", "zerbaij", nil, "country:AZ"},
		{"alias", "OSCE", nil, "organization:osce"},
		{"beginning of an alias", "azerbaijani", nil, "country:AZ"},
		{"white space", "  antony   blinken\t", nil, "person:antony-blinken"},
		{"accents missing", "Erdogan", nil, "person:recep-tayyip-erdogan"},
		{"accents added", "Ántony Blínken", nil, "person:antony-blinken"},
		{"first name without accent", "antonio", nil, "person:antonio-guterres"},
		{"misspelt country", "Azerbaidjan", nil, "country:AZ"},
		{"misspelt person", "Mirzoian", nil, "person:ararat-mirzoyan"},
		{"misspelt in full", "Recep Tayip Erdogan", nil, "person:recep-tayyip-erdogan"},
		{"letter lost", "Germny", nil, "country:DE"},
		{"one letter", "u", countries, "country:US"},
		{"two letters", "po", nil, "country:PL"},
		{"two letters, alias", "os", nil, "organization:osce"},
		{"cyrillic", "Лавров", nil, "person:sergey-lavrov"},
		{"cyrillic name", "сергей лавров", nil, "person:sergey-lavrov"},
		{"cyrillic beginning", "Сер", nil, "person:sergey-lavrov"},
		{"arabic", "فيصل بن فرحان", nil, "person:faisal-bin-farhan"},
		{"arabic word", "فرحان", nil, "person:faisal-bin-farhan"},
		{"of a type", "a", people, "person:antony-blinken"},
		{"not of that type", "Armenia", people, ""},
		{"nobody", "Qwxzyvut", nil, ""},
		{"quote", `"`, nil, ""},
		{"quotes", `"Iran" OR "Iraq"`, nil, ""},
		{"column filter", "names:Iran", nil, ""},
		{"operators", "NEAR(Iran Israel, 5) AND * NOT ^ (", nil, ""},
		{"Lucene's operators", `Iran~2 && [a TO b] /.*/ +x -y \`, nil, ""},
		{"statement", "'; DROP TABLE entity; --", nil, ""},
		{"wildcards", "%%%", nil, ""},
		{"control", "Azer\x00baijan", nil, "country:AZ"},
		{"invalid UTF-8", "Azer\xffbaijan", nil, "country:AZ"},
		{"very long", strings.Repeat("Azerbaijan ", 10000), nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			found, err := graph.Search(t.Context(), s, test.text, test.types, 10)
			if err != nil {
				t.Fatal(err)
			}
			first := ""
			if len(found) > 0 {
				first = found[0].ID
			}
			same(t, "first found", test.first, first)
		})
	}
	t.Run("all candidates", func(t *testing.T) { testCandidates(t, s) })
	t.Run("what can't be asked", func(t *testing.T) {
		for name, ask := range map[string]func() ([]*graph.Entity, error){
			"nothing": func() ([]*graph.Entity, error) { return graph.Search(t.Context(), s, " \u0301", nil, 1) },
			"unknown type": func() ([]*graph.Entity, error) {
				return graph.Search(t.Context(), s, "a", []graph.EntityType{"ALIEN"}, 1)
			},
			"no results": func() ([]*graph.Entity, error) { return graph.Search(t.Context(), s, "a", nil, 0) },
			"too many":   func() ([]*graph.Entity, error) { return graph.Search(t.Context(), s, "a", nil, graph.MaxPage+1) },
		} {
			_, err := ask()
			wantError(t, name, err, graph.ErrInvalid)
		}
	})
	t.Run("best first", func(t *testing.T) { testRank(t, s) })
}

// testCandidates asks the store itself: whatever begins with a text must be among the candidates, whole and once.
func testCandidates(t *testing.T, s graph.Store) {
	o := newOracle(stories(t), nil)
	byID := map[string]*graph.Entity{}
	for _, e := range o.entities {
		byID[e.ID] = e
	}
	for _, text := range []string{"a", "ira", "united", "s", "сер", "o", "antony blinken", "in"} {
		found, err := s.Candidates(t.Context(), text, nil, 200)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range found {
			same(t, "candidate", byID[e.ID], e)
		}
		for _, e := range o.entities {
			begins := slices.ContainsFunc(append([]string{e.Name}, e.Aliases...), func(n string) bool { return strings.HasPrefix(graph.Fold(n), text) })
			if begins && !slices.Contains(idsOf(found), e.ID) {
				t.Errorf("%s isn't among the candidates for %q", e.ID, text)
			}
		}
	}
}

// testRank wants the same order from every store where more than one entity is alike.
func testRank(t *testing.T, s graph.Store) {
	for text, want := range map[string][]string{
		"Ir":     {"country:IR"},
		"isra":   {"country:IL"},
		"An":     {"person:antony-blinken", "person:antonio-guterres", "person:anwar-sadat"},
		"United": {"country:US", "organization:un"},
	} {
		found, err := graph.Search(t.Context(), s, text, nil, 10)
		if err != nil {
			t.Fatal(err)
		}
		same(t, text, want, idsOf(found)[:min(len(want), len(found))])
	}
}
