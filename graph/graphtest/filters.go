package graphtest

import (
	"fmt"
	"strings"
	"testing"

	"parley/graph"
)

// merged are the redirects in the store that the tests of queries ask.
func merged() map[string]string {
	return map[string]string{"person:sergey-lavrov": "person:jeyhun-bayramov"}
}

// openStories returns a store with all stories and a merge, and an oracle that knows the same.
func openStories(t *testing.T, open func(*testing.T) graph.Store) (graph.Store, *oracle) {
	s := open(t)
	put(t, s, stories(t)...)
	for from, into := range merged() {
		redirect(t, s, from, into)
	}
	return s, newOracle(stories(t), merged())
}

func testFilters(t *testing.T, open func(*testing.T) graph.Store) {
	s, o := openStories(t, open)
	t.Run("articles", func(t *testing.T) { testArticleFilters(t, s, o) })
	t.Run("entities", func(t *testing.T) { testEntityFilters(t, s, o) })
	t.Run("statements", func(t *testing.T) { testStatementFilters(t, s, o) })
	t.Run("relationships", func(t *testing.T) { testRelationshipFilters(t, s, o) })
	t.Run("batches", func(t *testing.T) { testBatches(t, s, o) })
	t.Run("unknown values", func(t *testing.T) { testUnknownValues(t, s) })
}

// filterCase asks for some of what there is, at one level at least.
type filterCase[F any] struct {
	name   string
	filter F
	none   bool // finds nothing
}

// judge compares answers with the oracle's and sees to it that the filter filters.
func judge[T graph.Node](t *testing.T, want, got []graph.List[T], total int, none bool) {
	t.Helper()
	found, most := 0, 0
	for i := range want {
		found, most = found+len(want[i].Items), max(most, len(want[i].Items))
	}
	if (found == 0) != none || most == total {
		t.Errorf("the case proves nothing: %d of %d expected", found, total)
	}
	same(t, "lists", want, got)
}

func testArticleFilters(t *testing.T, s graph.Store, o *oracle) {
	type F = graph.ArticleFilter
	a, k := arlington(t).Article, karabakh(t).Article
	for _, test := range []filterCase[F]{
		{"ids", F{IDs: []string{a.ID, k.ID, "article:0"}}, false},
		{"unknown id", F{IDs: []string{"article:0"}}, true},
		{"external ids", F{ExternalIDs: []string{"hr-77", "x"}}, false},
		{"no external id", F{ExternalIDs: []string{""}}, false},
		{"sources", F{Sources: []string{"Potomac Wire", "Pearl Daily"}}, false},
		{"source in part", F{Sources: []string{"Potomac"}}, true},
		{"published from", F{Published: graph.DateRange{From: "2023"}}, false},
		{"published until", F{Published: graph.DateRange{To: "2022-07"}}, false},
		{"published between", F{Published: graph.DateRange{From: "2022-07-22", To: "2023-03-10"}}, false},
		{"published on a day in its own offset", F{Published: graph.DateRange{From: "2022-05-31", To: "2022-05-31"}}, false},
		{"published when nothing was", F{Published: graph.DateRange{From: "1990", To: "1991"}}, true},
		{"entities", F{Entities: []string{"country:AM", "country:CN"}}, false},
		{"merged entity", F{Entities: []string{"person:sergey-lavrov"}}, false},
		{"entity only taking part", F{Entities: []string{"country:XX"}}, true},
		{"a word", F{Text: "ceasefire"}, false},
		{"words in any order", F{Text: "azerbaijan PEACE  treaty,"}, false},
		{"accents aside", F{Text: "erdogan antonio"}, false},
		{"accents in the question", F{Text: "Érdögan"}, false},
		{"a word in part", F{Text: "cease"}, true},
		{"one word missing", F{Text: "peace zebra"}, true},
		{"other scripts", F{Text: "фейсал"}, true},
		{"cyrillic", F{Text: "лавров"}, false},
		{"arabic", F{Text: "فرحان"}, false},
		{"apostrophes", F{Text: "ukraine's"}, false},
		{"no words", F{Text: "* -"}, true},
		{"operators", F{Text: `NOT "peace" OR (treaty^2~`}, true},
		{"headline", F{Text: "suez"}, false},
		{"all together", F{Sources: []string{"Potomac Wire"}, Published: graph.DateRange{From: "2023"}, Entities: []string{"country:AZ"}, Text: "treaty"}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := graph.ArticleQuery{Filter: test.filter, Page: graph.Page{Total: true}}
			lists, err := s.FindArticles(t.Context(), []graph.ArticleQuery{q})
			if err != nil {
				t.Fatal(err)
			}
			judge(t, []graph.List[*graph.Article]{o.findArticles(t, q)}, lists, len(o.articles), test.none)
		})
	}
}

func testEntityFilters(t *testing.T, s graph.Store, o *oracle) {
	type F = graph.EntityFilter
	for _, test := range []filterCase[F]{
		{"ids", F{IDs: []string{"country:AM", "person:antony-blinken", "country:ZZ"}}, false},
		{"merged id", F{IDs: []string{"person:sergey-lavrov"}}, false},
		{"types", F{Types: []graph.EntityType{graph.Place, graph.Organization}}, false},
		{"countries", F{Countries: []string{"country:US", "country:TR"}}, false},
		{"articles", F{Articles: []string{grain(t).Article.ID, suez(t).Article.ID, "article:0"}}, false},
		{"unknown article", F{Articles: []string{"article:0"}}, true},
		{"text within", F{Text: "land"}, false},
		{"text across words", F{Text: "ed na"}, false},
		{"short text", F{Text: "am"}, false},
		{"one letter", F{Text: "z"}, false},
		{"accents aside", F{Text: "ERDOGAN"}, false},
		{"accents in the question", F{Text: "Antonió"}, false},
		{"alias", F{Text: "osce"}, false},
		{"cyrillic alias", F{Text: "сергей"}, false},
		{"nobody", F{Text: "xyzzy"}, true},
		{"quotes", F{Text: `"us`}, true},
		{"wildcard", F{Text: "a%a"}, true},
		{"wildcards", F{Text: "_____"}, true},
		{"min articles", F{MinArticles: 2}, false},
		{"min mentions", F{MinMentions: 3}, false},
		{"all together", F{Types: []graph.EntityType{graph.Country}, Articles: []string{arlington(t).Article.ID}, Text: "a", MinArticles: 2, MinMentions: 2}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := graph.EntityQuery{Filter: test.filter, Page: graph.Page{Total: true, First: 100}}
			lists, err := s.FindEntities(t.Context(), []graph.EntityQuery{q})
			if err != nil {
				t.Fatal(err)
			}
			judge(t, []graph.List[*graph.Entity]{o.findEntities(t, q)}, lists, len(o.entities), test.none)
		})
	}
}

// matches are the ways to ask for entities that take part, with whether nothing matches at the level of actors.
func matches() []filterCase[graph.EntityMatch] {
	type M = graph.EntityMatch
	return []filterCase[M]{
		{"any", M{Any: []string{"country:AM"}}, false},
		{"any of several", M{Any: []string{"country:AM", "person:antony-blinken", "country:ZZ"}}, false},
		{"any merged", M{Any: []string{"person:sergey-lavrov"}}, false},
		{"any unknown", M{Any: []string{"country:ZZ"}}, true},
		{"all", M{All: []string{"country:AM", "country:AZ"}}, false},
		{"all of three", M{All: []string{"country:AM", "country:AZ", "country:ZZ"}}, true},
		{"source", M{Source: []string{"country:AZ"}}, false},
		{"source of several", M{Source: []string{"country:US", "country:IL"}}, false},
		{"target", M{Target: []string{"country:AM"}}, false},
		{"target of several", M{Target: []string{"country:AM", "country:UA"}}, false},
		{"source and target", M{Source: []string{"country:AZ"}, Target: []string{"country:AM"}}, false},
		{"symmetric either way", M{Source: []string{"country:SA"}, Target: []string{"country:IR"}}, false},
		{"source, all and any", M{Source: []string{"country:IR"}, All: []string{"country:SA"}, Any: []string{"country:IR", "country:CN"}}, false},
	}
}

func testStatementFilters(t *testing.T, s graph.Store, o *oracle) {
	type F = graph.StatementFilter
	arlington, quarrel := arlington(t), quarrel(t)
	cases := []filterCase[F]{
		{"ids", F{IDs: []string{arlington.Statements[0].ID, quarrel.Statements[2].ID, "statement:0"}}, false},
		{"types", F{Types: []graph.RelationType{graph.Meets, graph.Aids}}, false},
		{"host and place take part", F{Entities: graph.EntityMatch{Any: []string{"place:camp-david"}}}, false},
		{"a place doesn't act", F{Entities: graph.EntityMatch{Source: []string{"place:camp-david"}}}, true},
		{"countries", F{Countries: []string{"country:US"}}, false},
		{"articles", F{Articles: []string{arlington.Article.ID, "article:0"}}, false},
		{"relationships between actors", F{Relationships: []string{edge(graph.ActorLevel, graph.Attacks, "country:RU", "country:UA").ID(), "relationship:x"}}, false},
		{"relationship between countries", F{Relationships: []string{edge(graph.CountryLevel, graph.Meets, "country:AM", "country:AZ").ID()}}, false},
		{"relationships of both levels", F{Relationships: []string{edge(graph.CountryLevel, graph.Meets, "country:AM", "country:AZ").ID(),
			edge(graph.ActorLevel, graph.Attacks, "country:AZ", "country:AM").ID()}}, false},
		{"unknown relationship", F{Relationships: []string{"relationship:0"}}, true},
		{"sources", F{Sources: []string{"Neva Herald"}}, false},
		{"without source", F{Sources: []string{""}}, false},
		{"dates from", F{Dates: graph.DateRange{From: "2023-05-04"}}, false},
		{"dates until", F{Dates: graph.DateRange{To: "1978"}}, false},
		{"dates that a month overlaps", F{Dates: graph.DateRange{From: "2023-05-20", To: "2023-05-25"}}, false},
		{"dates that a year overlaps", F{Dates: graph.DateRange{From: "1956-10-29", To: "1956-11"}}, false},
		{"dates within a year", F{Dates: graph.DateRange{From: "2020-12-01", To: "2020-12-02"}}, false},
		{"modalities", F{Modalities: []graph.Modality{graph.Planned, graph.Past}}, false},
		{"negated", F{Negated: new(true)}, false},
		{"affirmed", F{Negated: new(false)}, false},
		{"min confidence", F{MinConfidence: 0.9}, false},
		{"text", F{Text: "MEDIATED between"}, false},
		{"text, accents kept", F{Text: "Erdogan"}, true},
		{"text in other letters", F{Text: "СЕРГЕЙ лавров"}, false},
		{"text with wildcards", F{Text: "m%d"}, true},
		{"all together", F{Types: []graph.RelationType{graph.Attacks, graph.Meets}, Entities: graph.EntityMatch{Any: []string{"country:AZ"}},
			Countries: []string{"country:AM"}, Dates: graph.DateRange{From: "2020", To: "2021"}, Modalities: []graph.Modality{graph.Actual},
			Negated: new(false), MinConfidence: 0.5, Sources: []string{"Neva Herald"}, Text: "attacked"}, false},
	}
	for _, m := range matches() {
		cases = append(cases, filterCase[F]{"entities: " + m.name, F{Entities: m.filter}, m.none})
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			var queries []graph.StatementQuery
			var want []graph.List[*graph.Statement]
			for _, level := range levels() {
				queries = append(queries, graph.StatementQuery{Filter: test.filter, As: level, Page: graph.Page{Total: true, First: 100}})
				want = append(want, o.findStatements(t, queries[len(queries)-1]))
			}
			lists, err := s.FindStatements(t.Context(), queries)
			if err != nil {
				t.Fatal(err)
			}
			judge(t, want, lists, len(o.statements), test.none)
		})
	}
	t.Run("as COUNTRY counts ministers", func(t *testing.T) {
		f := graph.StatementFilter{Types: []graph.RelationType{graph.Meets}, Entities: graph.EntityMatch{All: []string{"country:US", "country:AM"}}}
		lists, err := s.FindStatements(t.Context(), []graph.StatementQuery{{Filter: f}, {Filter: f, As: graph.CountryLevel}})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "found", [][]string{{}, {arlington.Statements[0].ID}}, [][]string{idsOf(lists[0].Items), idsOf(lists[1].Items)})
	})
}

func testRelationshipFilters(t *testing.T, s graph.Store, o *oracle) {
	type F = graph.RelationshipFilter
	cases := []filterCase[F]{
		{"ids of both levels", F{IDs: []string{edge(graph.CountryLevel, graph.Meets, "country:AM", "country:AZ").ID(),
			edge(graph.ActorLevel, graph.Attacks, "country:AZ", "country:AM").ID(), "relationship:0"}}, false},
		{"unknown id", F{IDs: []string{"relationship:0"}}, true},
		{"types", F{Types: []graph.RelationType{graph.Mediates, graph.LocatedIn}}, false},
		{"entity types", F{EntityTypes: []graph.EntityType{graph.Country, graph.Organization}}, false},
		{"entity types that never meet", F{EntityTypes: []graph.EntityType{graph.Organization}}, true},
		{"countries", F{Countries: []string{"country:US"}}, false},
		{"all that is said", F{MinCount: new(0)}, false},
		{"min count", F{MinCount: new(2)}, true},
		{"min articles", F{MinCount: new(0), MinArticles: 1}, false},
		{"min confidence", F{MinConfidence: 0.9}, false},
		{"dates", F{Dates: graph.DateRange{From: "2020", To: "2021"}}, false},
		{"sources", F{Sources: []string{"Pearl Daily"}}, false},
		{"modality", F{Modalities: []graph.Modality{graph.Past}}, false},
		{"modality of what isn't counted", F{MinCount: new(0), Modalities: []graph.Modality{graph.Planned}}, false},
		{"negated", F{MinCount: new(0), Negated: new(true)}, false},
		{"affirmed", F{MinCount: new(0), Negated: new(false)}, false},
		{"text", F{Text: "peace"}, false},
		{"one statement must meet all", F{Sources: []string{"Neva Herald"}, Dates: graph.DateRange{From: "2023"}}, true},
		{"countries in the same statement", F{Countries: []string{"country:US"}, Dates: graph.DateRange{To: "2000"}, Types: []graph.RelationType{graph.Mediates}}, false},
		{"all together", F{Types: []graph.RelationType{graph.Mediates, graph.Meets}, Entities: graph.EntityMatch{Any: []string{"country:AM"}},
			EntityTypes: []graph.EntityType{graph.Country}, Countries: []string{"country:AZ"}, MinConfidence: 0.5, MinArticles: 1, Text: "between",
			Dates: graph.DateRange{From: "2020"}, Sources: []string{"Neva Herald"}, Negated: new(false), Modalities: []graph.Modality{graph.Actual}}, false},
	}
	for _, m := range matches() {
		cases = append(cases, filterCase[F]{"entities: " + m.name, F{Entities: m.filter}, m.none})
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			var queries []graph.RelationshipQuery
			var want []graph.List[*graph.Relationship]
			for _, level := range levels() {
				queries = append(queries, graph.RelationshipQuery{Filter: test.filter, As: level, Page: graph.Page{Total: true, First: 100}})
				want = append(want, o.findRelationships(t, queries[len(queries)-1]))
			}
			lists, err := s.FindRelationships(t.Context(), queries)
			if err != nil {
				t.Fatal(err)
			}
			judge(t, want, lists, len(o.relationships), test.none)
		})
	}
}

// testBatches asks many queries in one call, some of which share their text and some of which find nothing.
func testBatches(t *testing.T, s graph.Store, o *oracle) {
	var queries []graph.StatementQuery
	for i, m := range matches() {
		for _, level := range levels() {
			q := graph.StatementQuery{Filter: graph.StatementFilter{Entities: m.filter}, As: level, Page: graph.Page{First: 1 + i%3, Total: i%2 == 0}}
			queries = append(queries, q, q)
		}
	}
	lists, err := s.FindStatements(t.Context(), queries)
	if err != nil || len(lists) != len(queries) {
		t.Fatalf("%d lists for %d queries: %v", len(lists), len(queries), err)
	}
	for i, q := range queries {
		same(t, fmt.Sprintf("query %d", i), o.findStatements(t, q), lists[i])
	}
	none, err := s.FindStatements(t.Context(), nil)
	if err != nil || len(none) != 0 {
		t.Errorf("no queries: %d lists, %v", len(none), err)
	}
	many := make([]string, 3000)
	for i := range many {
		many[i] = fmt.Sprintf("country:%d", i)
	}
	q := graph.StatementQuery{Filter: graph.StatementFilter{Entities: graph.EntityMatch{Any: append(many, "country:IR")}}}
	if lists, err = s.FindStatements(t.Context(), []graph.StatementQuery{q}); err != nil {
		t.Fatal(err)
	}
	same(t, "thousands of ids", o.findStatements(t, q), lists[0])
}

func testUnknownValues(t *testing.T, s graph.Store) {
	ctx := t.Context()
	articles := func(q graph.ArticleQuery) error {
		_, err := s.FindArticles(ctx, []graph.ArticleQuery{{}, q})
		return err
	}
	entities := func(q graph.EntityQuery) error { _, err := s.FindEntities(ctx, []graph.EntityQuery{{}, q}); return err }
	statements := func(q graph.StatementQuery) error {
		_, err := s.FindStatements(ctx, []graph.StatementQuery{{}, q})
		return err
	}
	relations := func(q graph.RelationshipQuery) error {
		_, err := s.FindRelationships(ctx, []graph.RelationshipQuery{{}, q})
		return err
	}
	badDates := graph.DateRange{From: "soon"}
	for name, err := range map[string]error{
		"ends before it begins":  statements(graph.StatementQuery{Filter: graph.StatementFilter{Dates: graph.DateRange{From: "2024", To: "2023"}}}),
		"order of articles":      articles(graph.ArticleQuery{Order: graph.Order{By: graph.ByCount}}),
		"order of entities":      entities(graph.EntityQuery{Order: graph.Order{By: "AGE"}}),
		"order of statements":    statements(graph.StatementQuery{Order: graph.Order{By: graph.ByName}}),
		"order of relationships": relations(graph.RelationshipQuery{Order: graph.Order{By: graph.ByTitle}}),
		"published":              articles(graph.ArticleQuery{Filter: graph.ArticleFilter{Published: badDates}}),
		"type of entity":         entities(graph.EntityQuery{Filter: graph.EntityFilter{Types: []graph.EntityType{graph.Person, "ALIEN"}}}),
		"type of statement":      statements(graph.StatementQuery{Filter: graph.StatementFilter{Types: []graph.RelationType{"LOVES"}}}),
		"modality":               statements(graph.StatementQuery{Filter: graph.StatementFilter{Modalities: []graph.Modality{"actual"}}}),
		"level":                  statements(graph.StatementQuery{As: "PLANET"}),
		"dates":                  statements(graph.StatementQuery{Filter: graph.StatementFilter{Dates: badDates}}),
		"type of relationship":   relations(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Types: []graph.RelationType{"LOVES"}}}),
		"types of ends":          relations(graph.RelationshipQuery{Filter: graph.RelationshipFilter{EntityTypes: []graph.EntityType{"ALIEN"}}}),
		"relationship's level":   relations(graph.RelationshipQuery{As: "country"}),
		"relationship's dates":   relations(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Dates: badDates}}),
		"first and last":         articles(graph.ArticleQuery{Page: graph.Page{First: 1, Last: 1}}),
		"negative":               entities(graph.EntityQuery{Page: graph.Page{First: -1}}),
		"too many":               statements(graph.StatementQuery{Page: graph.Page{Last: graph.MaxPage + 1}}),
		"no cursor":              relations(graph.RelationshipQuery{Page: graph.Page{After: "x"}}),
		"nor this":               relations(graph.RelationshipQuery{Page: graph.Page{Before: strings.Repeat("A", 5000)}}),
	} {
		wantError(t, name, err, graph.ErrInvalid)
	}
}
