package atlas

import (
	"fmt"
	"strconv"
	"strings"
)

// CountryFacts is what is known of a country, past or present.
type CountryFacts struct {
	ID        string   // country:AM
	Code      string   // ISO 3166-1 alpha-2 (AM), ISO 3166-3 for a past state (SUHH), "" for one older than these
	Alpha3    string   // ISO 3166-1 alpha-3, "" where there is none
	Name      string   // as news writes it: South Korea
	Official  string   // Republic of Korea; "" where it is the name
	Names     []string // other names and abbreviations, past ones too: U.S., Burma
	Demonyms  []string // adjectives and nouns: Danish, Dane, Danes
	Capital   string   // as news writes it: Kyiv
	Capitals  []string // all names of the capital and of further seats of government: Amsterdam, The Hague
	Continent string   // Europe
	From, To  int      // years of a past state, To the one in which it ended; 0 of a present one
	Member    bool     // of the United Nations
	Observer  bool     // of the United Nations
}

const countryColumns = 11

// loadCountries reads the table of countries and adds their names, but not their capitals, to the index.
func (a *Atlas) loadCountries(text string) error {
	for cells, err := range rows("countries.tsv", text, countryColumns) {
		if err != nil {
			return err
		}
		c, err := parseCountry(cells)
		if err != nil {
			return fmt.Errorf("read countries.tsv, %s: %w", cells[2], err)
		}
		a.countryByID[c.ID] = len(a.countries)
		a.countries = append(a.countries, c)
		a.addCountry(c, list(cells[6]))
	}
	return nil
}

func parseCountry(cells []string) (CountryFacts, error) {
	c := CountryFacts{
		ID:        "country:" + cells[0],
		Alpha3:    cells[1],
		Name:      cells[2],
		Official:  cells[3],
		Names:     list(cells[4]),
		Demonyms:  list(cells[5]),
		Continent: cells[8],
		Member:    cells[10] == "member",
		Observer:  cells[10] == "observer",
	}
	if cells[0] == strings.ToUpper(cells[0]) {
		c.Code = cells[0]
	}
	if c.Capitals = capitals(cells[7]); len(c.Capitals) > 0 {
		c.Capital = c.Capitals[0]
	}
	if cells[9] == "" {
		return c, nil
	}
	var err error
	from, to, _ := strings.Cut(cells[9], "-")
	if c.From, err = strconv.Atoi(from); err != nil {
		return c, err
	}
	c.To, err = strconv.Atoi(to)
	return c, err
}

// capitals splits a cell of cities, each with its names, the usual one first: Amsterdam|The Hague, Kyiv/Kiev. It
// leaves out the names that serve only to find a city in GeoNames.
func capitals(cell string) []string {
	var names []string
	for _, name := range strings.FieldsFunc(cell, func(r rune) bool { return r == '|' || r == '/' }) {
		if name[0] != '~' {
			names = append(names, strings.TrimPrefix(name, "="))
		}
	}
	return names
}

// addCountry makes a country's names, abbreviations and demonyms findable. Prefixes are those of compounds (Sino-).
func (a *Atlas) addCountry(c CountryFacts, prefixes []string) {
	sense := Sense{ID: c.ID, Type: Country, Name: c.Name, Country: c.ID}
	add := func(name string, form Form) {
		sense.Form = form
		a.index.add(name, sense)
		a.index.allowLonger(name, a.institutionWords)
	}
	add(c.Name, Name)
	if c.Official != "" {
		add(c.Official, Name)
	}
	for _, name := range c.Names {
		add(name, formOf(name))
	}
	for _, name := range c.Demonyms {
		add(name, Demonym)
	}
	for _, name := range prefixes {
		add(name, Demonym)
	}
}

// formOf tells abbreviations (U.S., DRC) from names by their lack of small letters.
func formOf(name string) Form {
	if len(name) <= 8 && !strings.Contains(name, " ") && !hasLower([]byte(name)) {
		return Abbreviation
	}
	return Name
}
