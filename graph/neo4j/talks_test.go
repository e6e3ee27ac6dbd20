package neo4j_test

import (
	"strings"
	"testing"

	"parley/graph"
)

const talksText = "Antony Blinken mediated between Armenia and Azerbaijan. Armenia negotiated with Azerbaijan."

// talks is the reading of a short article, whose address is its own.
func talks(t testing.TB, url string) *graph.Reading {
	t.Helper()
	a, err := graph.NewArticle(graph.Article{Text: talksText, URL: url, PublishedAt: "2023-05-04"})
	if err != nil {
		t.Fatal(err)
	}
	second := strings.Index(talksText, "Armenia negotiated")
	blinken, armenia, azerbaijan := at("Antony Blinken", 0), at("Armenia", 0), at("Azerbaijan", 0)
	r, err := graph.NewReading(a,
		[]graph.Description{
			{Raw: "person:antony-blinken", Type: graph.Person, Name: "Antony Blinken"},
			{Raw: "country:AM", Type: graph.Country, Name: "Armenia", Attributes: graph.Attributes{Code: "AM"}},
			{Raw: "country:AZ", Type: graph.Country, Name: "Azerbaijan", Attributes: graph.Attributes{Code: "AZ"}},
			{Raw: "country:US", Type: graph.Country, Name: "United States", Attributes: graph.Attributes{Code: "US"}},
		},
		[]graph.Mention{
			{Span: blinken, Raw: "person:antony-blinken"}, {Span: armenia, Raw: "country:AM"}, {Span: azerbaijan, Raw: "country:AZ"},
			{Span: at("Armenia", second), Raw: "country:AM"}, {Span: at("Azerbaijan", second), Raw: "country:AZ"},
		},
		[]graph.Statement{
			{Type: graph.Mediates, Span: graph.Span{Start: 0, End: second - 1}, Modality: graph.Actual, Confidence: 0.9,
				Participants: []graph.Participant{
					{Role: graph.RoleMediator, RawEntity: "person:antony-blinken", RawActsFor: "country:US", Mention: blinken},
					{Role: graph.RoleParty, RawEntity: "country:AM", RawActsFor: "country:AM", Mention: armenia},
					{Role: graph.RoleParty, RawEntity: "country:AZ", RawActsFor: "country:AZ", Mention: azerbaijan},
				}},
			{Type: graph.Negotiates, Span: graph.Span{Start: second, End: len(talksText)}, Modality: graph.Actual, Confidence: 0.8,
				Participants: []graph.Participant{
					{Role: graph.RoleParty, RawEntity: "country:AM", RawActsFor: "country:AM", Mention: at("Armenia", second)},
					{Role: graph.RoleParty, RawEntity: "country:AZ", RawActsFor: "country:AZ", Mention: at("Azerbaijan", second)},
				}},
		})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// at returns where a name first stands from an offset on.
func at(name string, from int) graph.Span {
	start := from + strings.Index(talksText[from:], name)
	return graph.Span{Start: start, End: start + len(name)}
}
