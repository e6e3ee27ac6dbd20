package link

import (
	"slices"
	"strings"

	"parley/atlas"
)

// bodies are the organs that every state has, by folded name without the country, with their usual names before " of".
var bodies = map[string]string{
	"foreign ministry":             "Ministry of Foreign Affairs",
	"foreign affairs ministry":     "Ministry of Foreign Affairs",
	"ministry of foreign affairs":  "Ministry of Foreign Affairs",
	"external affairs ministry":    "Ministry of External Affairs",
	"ministry of external affairs": "Ministry of External Affairs",
	"defense ministry":             "Ministry of Defence",
	"defence ministry":             "Ministry of Defence",
	"ministry of defense":          "Ministry of Defence",
	"ministry of defence":          "Ministry of Defence",
	"interior ministry":            "Ministry of Interior",
	"ministry of interior":         "Ministry of Interior",
	"ministry of the interior":     "Ministry of Interior",
	"internal affairs ministry":    "Ministry of Internal Affairs",
	"ministry of internal affairs": "Ministry of Internal Affairs",
	"finance ministry":             "Ministry of Finance",
	"ministry of finance":          "Ministry of Finance",
	"health ministry":              "Ministry of Health",
	"ministry of health":           "Ministry of Health",
	"justice ministry":             "Ministry of Justice",
	"ministry of justice":          "Ministry of Justice",
	"education ministry":           "Ministry of Education",
	"ministry of education":        "Ministry of Education",
	"energy ministry":              "Ministry of Energy",
	"ministry of energy":           "Ministry of Energy",
	"oil ministry":                 "Ministry of Oil",
	"ministry of oil":              "Ministry of Oil",
	"trade ministry":               "Ministry of Trade",
	"commerce ministry":            "Ministry of Commerce",
	"ministry of commerce":         "Ministry of Commerce",
	"transport ministry":           "Ministry of Transport",
	"information ministry":         "Ministry of Information",
	"culture ministry":             "Ministry of Culture",
	"intelligence ministry":        "Ministry of Intelligence",
	"agriculture ministry":         "Ministry of Agriculture",
	"supreme court":                "Supreme Court",
	"constitutional court":         "Constitutional Court",
	"high court":                   "High Court",
	"constituent assembly":         "Constituent Assembly",
	"national assembly":            "National Assembly",
	"parliament":                   "Parliament",
	"congress":                     "Congress",
	"senate":                       "Senate",
	"central bank":                 "Central Bank",
	"embassy":                      "Embassy",
}

// usualName gives an organization's usual name and the id of its country, "" where neither its name nor, for an organ
// that every state has, the text before it tells one.
func (r *resolver) usualName(i int, surface string) (usual, country string) {
	rest, c := r.splitCountry(surface)
	body, ok := bodies[fold(rest)]
	if !ok {
		return surface, c.ID
	}
	if c.ID == "" {
		c = r.countryBefore(i)
	}
	if c.ID == "" {
		return rest, ""
	}
	return body + " of " + withArticle(c.Name), c.ID
}

// splitCountry parts "Azerbaijani Foreign Ministry" or "Supreme Court of Venezuela" into the body and its country.
func (r *resolver) splitCountry(surface string) (string, atlas.CountryFacts) {
	if _, of, ok := strings.Cut(surface, " of "); ok {
		for {
			if c, ok := r.country(strings.TrimPrefix(of, "the ")); ok {
				return strings.TrimSuffix(surface, " of "+of), c
			}
			_, next, more := strings.Cut(of, " of ")
			if !more {
				break
			}
			of = next
		}
	}
	for end := 0; end < len(surface); {
		space := strings.IndexByte(surface[end:], ' ')
		if space < 0 {
			break
		}
		end += space
		if c, ok := r.country(surface[:end]); ok {
			return surface[end+1:], c
		}
		end++
	}
	return surface, atlas.CountryFacts{}
}

func (r *resolver) country(s string) (atlas.CountryFacts, bool) {
	for _, sense := range r.atlas.Lookup(s) {
		if sense.Type == atlas.Country && sense.Form != atlas.Capital {
			return r.atlas.Country(sense.ID)
		}
	}
	return atlas.CountryFacts{}, false
}

// countryBefore is the country named last before mention i, else first after it.
func (r *resolver) countryBefore(i int) atlas.CountryFacts {
	if len(r.countries) == 0 {
		return atlas.CountryFacts{}
	}
	at, _ := slices.BinarySearch(r.countries, i)
	c, _ := r.atlas.Country(r.mentions[r.countries[max(0, at-1)]].Known)
	return c
}

// withArticle puts "the" before the names of countries that take it.
func withArticle(country string) string {
	switch {
	case strings.HasPrefix(country, "United "), strings.HasSuffix(country, "s") && (strings.Contains(country, "Islands") ||
		country == "Philippines" || country == "Netherlands" || country == "Maldives" || country == "Comoros"),
		strings.Contains(country, "Republic"), country == "Soviet Union", country == "Gambia", country == "Bahamas":
		return "the " + country
	}
	return country
}
