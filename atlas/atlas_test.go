package atlas_test

import (
	"slices"
	"strings"
	"testing"

	"parley/atlas"

	"github.com/google/go-cmp/cmp"
)

func TestCountries(t *testing.T) {
	var members, observers, past int
	ids := map[string]bool{}
	for _, c := range atlas.Default().Countries() {
		if ids[c.ID] {
			t.Errorf("%s twice", c.ID)
		}
		ids[c.ID] = true
		switch {
		case c.Member:
			members++
		case c.Observer:
			observers++
		case c.To > 0:
			past++
		}
	}
	if members != 193 || observers != 2 || past < 7 || !ids["country:TW"] || !ids["country:XK"] {
		t.Errorf("%d members, %d observers, %d past states, Taiwan %t, Kosovo %t; want 193, 2, at least 7, true, true",
			members, observers, past, ids["country:TW"], ids["country:XK"])
	}
	if !slices.IsSortedFunc(atlas.Default().Countries(), func(x, y atlas.CountryFacts) int { return strings.Compare(x.ID, y.ID) }) {
		t.Error("countries are not in order of their ids")
	}
}

// TestEveryCountry looks every present country up by all that its facts say of it.
func TestEveryCountry(t *testing.T) {
	a := atlas.Default()
	for _, c := range a.Countries() {
		if c.To > 0 {
			continue
		}
		if c.Capital == "" || c.Continent == "" || len(c.Alpha3) != 3 || len(c.Demonyms) == 0 && !c.Observer {
			t.Errorf("%s lacks capital, continent, three-letter code or demonyms: %+v", c.Name, c)
		}
		if first := a.Lookup(c.Name)[0]; first.ID != c.ID || first.Form != atlas.Name {
			t.Errorf("%s means first %+v, want the name of %s", c.Name, first, c.ID)
		}
		if got := a.Lookup(strings.ToUpper(c.Name)); len(got) == 0 || got[0].ID != c.ID {
			t.Errorf("%s in capitals means %+v, want %s", c.Name, got, c.ID)
		}
		for _, name := range slices.Concat(c.Names, c.Demonyms, c.Capitals) {
			if !means(a.Lookup(name), c.ID) {
				t.Errorf("%s means %+v, want %s among them", name, a.Lookup(name), c.ID)
			}
			if small := strings.ToLower(name); small != name && a.Lookup(small) != nil {
				t.Errorf("%s means %+v, want nothing", small, a.Lookup(small))
			}
		}
		checkCapital(t, c)
	}
}

// checkCapital checks that a capital is a place first, then a government, but a country's own name the country.
func checkCapital(t *testing.T, c atlas.CountryFacts) {
	t.Helper()
	senses := atlas.Default().Lookup(c.Capital)
	place := slices.IndexFunc(senses, func(s atlas.Sense) bool { return s.Type == atlas.Place && s.Country == c.ID })
	government := slices.IndexFunc(senses, func(s atlas.Sense) bool { return s.ID == c.ID })
	if place < 0 || government < 0 {
		t.Errorf("%s: want a city and the government of %s, got %+v", c.Capital, c.Name, senses)
		return
	}
	if named := senses[government].Form == atlas.Name; named != (government < place) {
		t.Errorf("%s: the city comes %d, %s as %v %d", c.Capital, place, c.Name, senses[government].Form, government)
	}
}

func means(senses []atlas.Sense, id string) bool {
	return slices.ContainsFunc(senses, func(s atlas.Sense) bool { return s.ID == id })
}

func TestLookup(t *testing.T) {
	tests := map[string]struct {
		name string
		want []string // ids, likeliest first; of places that GeoNames numbers, only "place"
	}{
		"country before state":         {"Georgia", []string{"country:GE", "place:admin1-US.GA"}},
		"two Congos":                   {"Congo", []string{"country:CD", "country:CG"}},
		"two Koreas":                   {"Korea", []string{"country:KR", "country:KP"}},
		"adjective of two Koreas":      {"Korean", []string{"country:KR", "country:KP"}},
		"Guinea":                       {"Guinea", []string{"country:GN"}},
		"Guinea-Bissau":                {"Guinea-Bissau", []string{"country:GW"}},
		"Equatorial Guinea":            {"Equatorial Guinea", []string{"country:GQ"}},
		"Niger":                        {"Niger", []string{"country:NE"}},
		"adjective of Niger":           {"Nigerien", []string{"country:NE"}},
		"adjective of Nigeria":         {"Nigerian", []string{"country:NG"}},
		"Dominican":                    {"Dominican", []string{"country:DO", "country:DM"}},
		"Dominica":                     {"Dominica", []string{"country:DM"}},
		"Sudan":                        {"Sudan", []string{"country:SD"}},
		"South Sudan":                  {"South Sudan", []string{"country:SS"}},
		"Jordan":                       {"Jordan", []string{"country:JO"}},
		"Washington":                   {"Washington", []string{"place", "country:US", "place:admin1-US.WA"}},
		"Washington, D.C.":             {"Washington, D.C.", []string{"place", "country:US"}},
		"comma apart":                  {"Washington , D.C.", []string{"place", "country:US"}},
		"dateline":                     {"YEREVAN", []string{"place", "country:AM"}},
		"older name of a capital":      {"Kiev", []string{"place", "country:UA"}},
		"Saigon":                       {"Saigon", []string{"place", "country:VDVN"}},
		"seat of the union":            {"Brussels", []string{"place", "country:BE", "organization:european-union"}},
		"no comma for an abbreviation": {"U.S.", []string{"country:US"}},
		"small us":                     {"us", nil},
		"Us":                           {"Us", nil},
		"small turkey":                 {"turkey", nil},
		"small china":                  {"china", nil},
		"accents":                      {"Côte d'Ivoire", []string{"country:CI"}},
		"no accents":                   {"Cote d'Ivoire", []string{"country:CI"}},
		"typographic apostrophe":       {"Côte d’Ivoire", []string{"country:CI"}},
		"in capitals":                  {"CÔTE D’IVOIRE", []string{"country:CI"}},
		"only with its accent":         {"Malé", []string{"place", "country:MV"}},
		"a word":                       {"Male", nil},
		"another word":                 {"Reading", nil},
		"territory":                    {"Scotland", []string{"place:scotland"}},
		"adjective of a territory":     {"Scottish", []string{"place:scotland"}},
		"Karabakh":                     {"Karabakh", []string{"place:nagorno-karabakh"}},
		"Gaza":                         {"Gaza", []string{"place:gaza-strip"}},
		"seat":                         {"Pentagon", []string{"organization:us-department-of-defense"}},
		"Kremlin":                      {"Kremlin", []string{"organization:kremlin"}},
		"acronym with stops":           {"U.N.", []string{"organization:united-nations"}},
		"acronym as a word":            {"Nato", []string{"organization:nato"}},
		"organ":                        {"U.N. Security Council", []string{"organization:un-security-council"}},
		"headline":                     {"Bank Of England", []string{"organization:gb-central-bank"}},
		"hyphen":                       {"al-Qaida", []string{"organization:al-qaeda"}},
		"no hyphen":                    {"Al Qaeda", []string{"organization:al-qaeda"}},
		"ministry by adjective":        {"Icelandic Foreign Ministry", []string{"organization:is-foreign-ministry"}},
		"ministry in small letters":    {"Danish foreign ministry", []string{"organization:dk-foreign-ministry"}},
		"ministry by name":             {"Ministry of Foreign Affairs of the Republic of Armenia", []string{"organization:am-foreign-ministry"}},
		"army in small letters":        {"Turkish army", nil},
		"court":                        {"Supreme Court of Nepal", []string{"organization:np-supreme-court"}},
		"parliament with its own name": {"Israeli Parliament", []string{"organization:il-parliament"}},
		"embassy":                      {"U.S. Embassy", []string{"organization:us-embassy"}},
		"court of a state":             {"Georgia Supreme Court", nil},
		"region":                       {"Helmand province", []string{"place:admin1-AF.10"}},
		"region and city":              {"Homs", []string{"place"}},
		"region as such":               {"Homs Governorate", []string{"place:admin1-SY.11"}},
		"state's abbreviation":         {"Va.", []string{"place:admin1-US.VA"}},
		"without its full stop":        {"Va", nil},
		"compound":                     {"Sino-", []string{"country:CN"}},
		"past state":                   {"Soviet", []string{"country:SUHH"}},
		"unknown":                      {"Xanadu Ministry", nil},
		"empty":                        {"", nil},
		"space":                        {" ", nil},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			var got []string
			for _, sense := range atlas.Default().Lookup(test.name) {
				id := sense.ID
				if strings.HasPrefix(id, "place:geonames-") {
					id = "place"
				}
				got = append(got, id)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.name, diff)
			}
		})
	}
}
