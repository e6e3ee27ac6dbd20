package api_test

import (
	"fmt"
	"strings"
	"testing"

	"parley/graph"
)

// said is a statement of the fixture: who (for whom) did what to whom, found at the words of quote.
type said struct {
	kind     graph.RelationType
	roles    []graph.Participant
	quote    string
	modality graph.Modality
	negated  bool
	date     graph.Date
	title    string
}

func by(role graph.Role, entity, actsFor string) graph.Participant {
	return graph.Participant{Role: role, RawEntity: entity, RawActsFor: actsFor}
}

var cast = map[string]graph.Description{
	"country:US":             {Type: graph.Country, Name: "United States", Aliases: []string{"US", "Washington"}, Attributes: graph.Attributes{Code: "US", Capital: "Washington, D.C.", Demonyms: []string{"American"}}},
	"country:AM":             {Type: graph.Country, Name: "Armenia", Aliases: []string{"Yerevan"}, Attributes: graph.Attributes{Code: "AM", Capital: "Yerevan", Demonyms: []string{"Armenian"}}},
	"country:AZ":             {Type: graph.Country, Name: "Azerbaijan", Aliases: []string{"Baku"}, Attributes: graph.Attributes{Code: "AZ", Capital: "Baku"}},
	"person:antony-blinken":  {Type: graph.Person, Name: "Antony Blinken", Aliases: []string{"Blinken"}},
	"person:ararat-mirzoyan": {Type: graph.Person, Name: "Ararat Mirzoyan"},
	"place:arlington":        {Type: graph.Place, Name: "Arlington", Attributes: graph.Attributes{Country: "country:US", Latitude: new(38.88), Longitude: new(-77.1)}},
	"organization:osce":      {Type: graph.Organization, Name: "OSCE", Attributes: graph.Attributes{Acronym: "OSCE"}},
}

// reading makes what an article says; every entity's name that the text holds is a mention of it.
func reading(t testing.TB, title, body, published string, statements ...said) *graph.Reading {
	t.Helper()
	a, err := graph.NewArticle(graph.Article{Title: title, Text: body, Source: "Wire", PublishedAt: graph.Timestamp(published)})
	if err != nil {
		t.Fatal(err)
	}
	var described []graph.Description
	var mentions []graph.Mention
	for id, d := range cast {
		d.Raw = id
		described = append(described, d)
		for _, name := range append([]string{d.Name}, d.Aliases...) {
			if start, found := find(a.Text, name); found {
				mentions = append(mentions, graph.Mention{Span: graph.Span{Start: start, End: start + len([]rune(name))}, Raw: id, Reading: "test", Score: 1})
				break
			}
		}
	}
	var made []graph.Statement
	for i, s := range statements {
		start, found := find(a.Text, s.quote)
		if !found {
			t.Fatalf("quote %q isn't in the text", s.quote)
		}
		if s.modality == "" {
			s.modality = graph.Actual
		}
		made = append(made, graph.Statement{Type: s.kind, Participants: s.roles, Modality: s.modality, Negated: s.negated, Date: s.date,
			Title: s.title, Confidence: 0.5, Span: graph.Span{Start: start, End: start + len([]rune(s.quote))},
			Trigger: graph.Span{Start: start, End: start + i + 1}, ExtractorVersion: "test"})
	}
	r, err := graph.NewReading(a, described, mentions, made)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func find(text, part string) (int, bool) {
	before, _, found := strings.Cut(text, part)
	return len([]rune(before)), found
}

// talks is one article about the talks in Arlington.
func talks(t testing.TB, n int) *graph.Reading {
	us, am, az := "country:US", "country:AM", "country:AZ"
	blinken, mirzoyan := "person:antony-blinken", "person:ararat-mirzoyan"
	return reading(t, fmt.Sprintf("Talks in Arlington, part %d", n),
		"The United States brokered talks between Armenia and Azerbaijan. Antony Blinken met Ararat Mirzoyan, the foreign minister of Armenia, in Arlington.",
		fmt.Sprintf("2023-05-%02d", n%28+1),
		said{kind: graph.Mediates, quote: "The United States brokered talks between Armenia and Azerbaijan", date: "2023-05",
			roles: []graph.Participant{by(graph.RoleMediator, us, us), by(graph.RoleParty, am, am), by(graph.RoleParty, az, az)}},
		said{kind: graph.Negotiates, quote: "talks between Armenia and Azerbaijan",
			roles: []graph.Participant{by(graph.RoleParty, am, am), by(graph.RoleParty, az, az)}},
		said{kind: graph.Meets, quote: "Antony Blinken met Ararat Mirzoyan",
			roles: []graph.Participant{by(graph.RoleParty, blinken, us), by(graph.RoleParty, mirzoyan, am)}},
		said{kind: graph.HoldsOffice, quote: "Ararat Mirzoyan, the foreign minister of Armenia", title: "foreign minister",
			roles: []graph.Participant{by(graph.RoleSource, mirzoyan, am), by(graph.RoleTarget, am, am)}},
		said{kind: graph.LocatedIn, quote: "in Arlington", modality: graph.Planned,
			roles: []graph.Participant{by(graph.RoleSource, "place:arlington", ""), by(graph.RoleTarget, us, us)}},
	)
}

// filled returns a store with so many articles about the talks.
func filled(t testing.TB, articles int) *counting {
	t.Helper()
	store := open(t)
	var readings []*graph.Reading
	for n := range articles {
		readings = append(readings, talks(t, n))
	}
	if _, err := store.Put(t.Context(), readings); err != nil {
		t.Fatal(err)
	}
	return store
}
