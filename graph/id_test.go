package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// TestIDs holds frozen vectors: what is stored, linked and curated goes by these ids.
func TestIDs(t *testing.T) {
	article := graph.ArticleID("https://example.org/news/1", "")
	participants := []graph.Participant{
		{Role: graph.RoleMediator, Mention: graph.Span{Start: 0, End: 3}},
		{Role: graph.RoleParty, Mention: graph.Span{Start: 10, End: 17}},
	}
	statement := func(is graph.RelationType, trigger graph.Span, ps ...graph.Participant) string {
		return graph.StatementID(article, is, trigger, ps)
	}
	for _, c := range []struct{ name, got, want string }{
		{"article by address", article, "article:7ccbaa179d703d312d2811f9"},
		{"article by address whatever its text", graph.ArticleID("https://example.org/news/1", "text"), "article:7ccbaa179d703d312d2811f9"},
		{"article by text", graph.ArticleID("", "Talks in Geneva\n\nThey met."), "article:59b00ced29f563207f6ba2d9"},
		{"article whose text is an address", graph.ArticleID("", "https://example.org/news/1"), "article:7c62fe234fc781f731fc8bc5"},
		{"article in other letters", graph.ArticleID("", "Переговоры 🕊"), "article:19ffe91def9cefb1bf82d097"},
		{"mention", graph.MentionID("article:0123456789abcdef01234567", graph.Span{Start: 5, End: 12}), "mention:0123456789abcdef01234567-5-12"},
		{"statement", statement(graph.Mediates, graph.Span{Start: 4, End: 9}, participants...), "statement:c1ee60b91d7fe65ac7d5f1df"},
		{"statement of another type", statement(graph.Meets, graph.Span{Start: 4, End: 9}, participants...), "statement:3a382d8aabe98ca3e5e5d438"},
		{"statement by another trigger", statement(graph.Mediates, graph.Span{Start: 4, End: 10}, participants...), "statement:26fbf87c50be23aeb6d8ad6d"},
		{"statement without participants", statement(graph.Mediates, graph.Span{Start: 4, End: 9}), "statement:671e064334c2e5355a3329bf"},
		{"relationship", graph.RelationshipID(graph.ActorLevel, graph.Mediates, "country:US", "country:AM"), "relationship:8ce0c81e8d28bb2732bec7d7"},
		{"relationship the other way", graph.RelationshipID(graph.ActorLevel, graph.Mediates, "country:AM", "country:US"), "relationship:3c3af40524e26beee98586c6"},
		{"relationship of countries", graph.RelationshipID(graph.CountryLevel, graph.Mediates, "country:US", "country:AM"), "relationship:c377b30abcb8ac0e72b23712"},
		{"symmetric relationship", graph.RelationshipID(graph.ActorLevel, graph.Meets, "country:US", "country:AM"), "relationship:ed98073e069a189962ca6548"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, c.got); diff != "" {
				t.Errorf("id (-want +got):\n%s", diff)
			}
			for _, r := range c.got {
				if r <= ' ' || r > '~' {
					t.Errorf("%q holds more than ASCII", c.got)
				}
			}
		})
	}
}

func TestIDsIgnoreOrder(t *testing.T) {
	a := graph.Participant{Role: graph.RoleParty, Mention: graph.Span{Start: 1, End: 2}}
	b := graph.Participant{Role: graph.RoleParty, Mention: graph.Span{Start: 10, End: 12}}
	one := graph.StatementID("article:1", graph.Meets, graph.Span{}, []graph.Participant{a, b})
	two := graph.StatementID("article:1", graph.Meets, graph.Span{}, []graph.Participant{b, a})
	if one != two {
		t.Errorf("participants in another order: %s and %s", one, two)
	}
	for _, is := range graph.RelationTypes() {
		one := graph.RelationshipID(graph.ActorLevel, is, "country:AM", "country:AZ")
		two := graph.RelationshipID(graph.ActorLevel, is, "country:AZ", "country:AM")
		if (one == two) != is.Symmetric() {
			t.Errorf("%s: %s and %s, symmetric %v", is, one, two, is.Symmetric())
		}
	}
}

func TestStatementIDIgnoresWhoIsMeant(t *testing.T) {
	p := graph.Participant{Role: graph.RoleParty, RawEntity: "person:a", Entity: "person:a", Mention: graph.Span{Start: 1, End: 2}}
	q := p
	q.RawEntity, q.Entity, q.ActsFor = "person:b", "person:c", "country:AM"
	one := graph.StatementID("article:1", graph.Meets, graph.Span{}, []graph.Participant{p})
	if two := graph.StatementID("article:1", graph.Meets, graph.Span{}, []graph.Participant{q}); one != two {
		t.Errorf("the same spans: %s and %s", one, two)
	}
}

func TestKindOf(t *testing.T) {
	for id, want := range map[string]struct {
		kind graph.Kind
		of   graph.EntityType
	}{
		"article:1":               {graph.KindArticle, ""},
		"person:sergei-ivanov~ru": {graph.KindPerson, graph.Person},
		"country:AM":              {graph.KindCountry, graph.Country},
		"place:geonames-616052":   {graph.KindPlace, graph.Place},
		"organization:un":         {graph.KindOrganization, graph.Organization},
		"mention:1-0-7":           {graph.KindMention, ""},
		"statement:1":             {graph.KindStatement, ""},
		"relationship:1":          {graph.KindRelationship, ""},
		"person:a:b":              {graph.KindPerson, graph.Person},
		"person:":                 {},
		"person":                  {},
		"Person:1":                {},
		" person:1":               {},
		"event:1":                 {},
		":1":                      {},
		"":                        {},
	} {
		t.Run(id, func(t *testing.T) {
			got := graph.KindOf(id)
			if got != want.kind || got.EntityType() != want.of {
				t.Errorf("KindOf(%q) = %q of type %q, want %q, %q", id, got, got.EntityType(), want.kind, want.of)
			}
		})
	}
}
