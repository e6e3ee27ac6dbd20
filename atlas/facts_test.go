package atlas_test

import (
	"strings"
	"testing"

	"parley/atlas"

	"github.com/google/go-cmp/cmp"
)

func TestCountry(t *testing.T) {
	want := atlas.CountryFacts{
		ID: "country:SUHH", Code: "SUHH", Alpha3: "SUN", Name: "Soviet Union", Official: "Union of Soviet Socialist Republics",
		Names: []string{"USSR", "U.S.S.R.", "Soviet Russia"}, Demonyms: []string{"Soviet", "Soviets"},
		Capital: "Moscow", Capitals: []string{"Moscow"}, Continent: "Europe", From: 1922, To: 1991,
	}
	got, ok := atlas.Default().Country("country:SUHH")
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Errorf("found %t (-want +got):\n%s", ok, diff)
	}
	if got, ok := atlas.Default().Country("country:QQ"); ok {
		t.Errorf("country:QQ is %+v, want none", got)
	}
}

func TestOrganization(t *testing.T) {
	tests := map[string]struct {
		id   string
		want atlas.OrganizationFacts
	}{
		"listed":         {"organization:osce", atlas.OrganizationFacts{ID: "organization:osce", Name: "Organization for Security and Co-operation in Europe", Acronym: "OSCE"}},
		"of a country":   {"organization:plo", atlas.OrganizationFacts{ID: "organization:plo", Name: "Palestine Liberation Organization", Acronym: "PLO", Country: "country:PS", State: true}},
		"institution":    {"organization:ph-foreign-ministry", atlas.OrganizationFacts{ID: "organization:ph-foreign-ministry", Name: "Ministry of Foreign Affairs of the Philippines", Country: "country:PH", State: true}},
		"no organ of it": {"organization:hezbollah", atlas.OrganizationFacts{ID: "organization:hezbollah", Name: "Hezbollah", Country: "country:LB"}},
		"no country":     {"organization:qq-foreign-ministry", atlas.OrganizationFacts{}},
		"no institution": {"organization:ph-weather-ministry", atlas.OrganizationFacts{}},
		"no id":          {"", atlas.OrganizationFacts{}},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			got, ok := atlas.Default().Organization(test.id)
			if diff := cmp.Diff(test.want, got); diff != "" || ok != (test.want.ID != "") {
				t.Errorf("%s: found %t (-want +got):\n%s", test.id, ok, diff)
			}
		})
	}
}

func TestInstitution(t *testing.T) {
	want := atlas.Sense{ID: "organization:gr-parliament", Type: atlas.Organization, Name: "Hellenic Parliament", Country: "country:GR"}
	got, ok := atlas.Default().Institution("country:GR", "Parliament")
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Errorf("found %t (-want +got):\n%s", ok, diff)
	}
	for _, bare := range []string{"army", "Weather Ministry", ""} {
		if got, ok := atlas.Default().Institution("country:GR", bare); ok {
			t.Errorf("%q is %+v, want none", bare, got)
		}
	}
}

func TestPlace(t *testing.T) {
	got, ok := atlas.Default().Place("place:geonames-616052")
	if !ok || got.Name != "Yerevan" || got.Country != "country:AM" || got.Population < 1_000_000 ||
		int(got.Latitude) != 40 || int(got.Longitude) != 44 {
		t.Errorf("Yerevan is %+v, found %t", got, ok)
	}
	if got, ok := atlas.Default().Place("place:nowhere"); ok {
		t.Errorf("place:nowhere is %+v, want none", got)
	}
}

func TestVoid(t *testing.T) {
	tests := map[string]bool{
		"Vietnam War": true, "Oslo Accords": true, "Canadian dollars": true, "U.S. dollar": true, "Turkish Cypriots": true,
		"Canadian troops": false, "Oslo": false, "Turkish": false, "vietnam war": false, "": false,
	}
	for name, want := range tests {
		if got := atlas.Default().Void(name); got != want {
			t.Errorf("Void(%q) is %t, want %t", name, got, want)
		}
	}
}

func TestPersonalNames(t *testing.T) {
	a := atlas.Default()
	tests := map[string]struct {
		has  func(string) bool
		yes  string
		noes string
	}{
		"forenames": {a.GivenName, "Antony Sergei Mohammed Ararat Vladimir Recep JOHN Željko", "will hope The Russian Jordan antony Monday London"},
		"surnames":  {a.Surname, "Blinken Lavrov Erdogan Erdoğan Merkel Kim OBAMA", "minister The Said Georgia obama Talks"},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			for word := range strings.FieldsSeq(test.yes) {
				if !test.has(word) {
					t.Errorf("%s is none, want one", word)
				}
			}
			for word := range strings.FieldsSeq(test.noes) {
				if test.has(word) {
					t.Errorf("%s is one, want none", word)
				}
			}
		})
	}
}

func TestMaxWords(t *testing.T) {
	a := atlas.Default()
	tests := []string{
		"Armenia", "United States", "Democratic Republic of the Congo", "Washington , D.C.", "Danish foreign ministry",
		"South Korean Ministry of National Defense", "Ministry of Foreign Affairs of the Republic of Armenia",
		"Embassy of the United Arab Emirates", "Helmand province", "New York state", "UN Office for the Coordination of Humanitarian Affairs",
		"Vietnam War", "Port-au-Prince", "Canadian dollars",
	}
	for _, name := range tests {
		words := strings.Fields(name)
		if got := a.MaxWords(words[0]); got < len(words) {
			t.Errorf("MaxWords(%s) is %d, too few for %s", words[0], got, name)
		}
		if a.Lookup(name) == nil && !a.Void(name) {
			t.Errorf("%s is not found", name)
		}
	}
	for _, word := range []string{"yesterday", "", "Zzyzx"} {
		if got := a.MaxWords(word); got != 0 {
			t.Errorf("MaxWords(%q) is %d, want 0", word, got)
		}
	}
}
