package resolve_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
	"parley/resolve"
)

func TestDescribeIdentity(t *testing.T) {
	r := resolve.New(nil)
	for name, test := range map[string]struct {
		candidate resolve.Candidate
		id        string
	}{
		"the atlas's id": {resolve.Candidate{Type: graph.Country, Name: "Armenia", Known: "country:AM"}, "country:AM"},
		"a full name": {resolve.Candidate{Type: graph.Person, Name: "Ararat Mirzoyan", Country: "country:AM"},
			"person:ararat-mirzoyan"},
		"a surname alone, told apart by its country": {resolve.Candidate{Type: graph.Person, Name: "Ivanov", Country: "country:RU"},
			"person:ivanov~ru"},
		"a surname of nowhere": {resolve.Candidate{Type: graph.Person, Name: "Ivanov"}, "person:ivanov"},
		"accents":              {resolve.Candidate{Type: graph.Person, Name: "Recep Tayyip Erdoğan"}, "person:recep-tayyip-erdogan"},
		"the same name without accents": {resolve.Candidate{Type: graph.Person, Name: "Recep Tayyip Erdogan"},
			"person:recep-tayyip-erdogan"},
		"an apostrophe": {resolve.Candidate{Type: graph.Place, Name: "Val-d’Or"}, "place:val-d-or"},
		"an organization of a country": {resolve.Candidate{Type: graph.Organization, Name: "Supreme Court", Country: "country:KE"},
			"organization:supreme-court~ke"},
		"the same of another country": {resolve.Candidate{Type: graph.Organization, Name: "Supreme Court", Country: "country:NP"},
			"organization:supreme-court~np"},
		"letters without ASCII form": {resolve.Candidate{Type: graph.Person, Name: "Иван"}, "person:74f46a588d"},
		"an entry of another type":   {resolve.Candidate{Type: graph.Place, Name: "Armenia", Known: "country:AM"}, "place:armenia"},
	} {
		t.Run(name, func(t *testing.T) {
			d := r.Describe(test.candidate)
			if d.Raw != test.id {
				t.Errorf("id %q, want %q", d.Raw, test.id)
			}
			if graph.KindOf(d.Raw).EntityType() != test.candidate.Type {
				t.Errorf("id %q doesn't tell the type %s", d.Raw, test.candidate.Type)
			}
		})
	}
}

func TestDescribeAttributes(t *testing.T) {
	got := resolve.New(nil).Describe(resolve.Candidate{Type: graph.Country, Name: "Republic of Armenia", Aliases: []string{"Yerevan"},
		Known: "country:AM"})
	want := graph.Description{Raw: "country:AM", Type: graph.Country, Name: "Armenia", Aliases: []string{"Yerevan"},
		Attributes: graph.Attributes{Code: "AM", Capital: "Yerevan", Demonyms: []string{"Armenian", "Armenians"},
			Country: "country:AM", Provenance: "atlas"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestDescribeKnown(t *testing.T) {
	r := resolve.New(nil)
	if d, ok := r.DescribeKnown("country:RU"); !ok || d.Name != "Russia" || d.Type != graph.Country {
		t.Errorf("country:RU: %+v, %v", d, ok)
	}
	for _, id := range []string{"country:QQ", "organization:no-such-thing", "e7", ""} {
		if d, ok := r.DescribeKnown(id); ok {
			t.Errorf("%q is known as %+v", id, d)
		}
	}
}
