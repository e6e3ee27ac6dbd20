package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// place is a line of the compiled table.
type place struct {
	id, name   string
	ascii      string   // name as GeoNames spells it without accents
	names      []string // others
	country    string   // code
	lat, lon   string
	population int
	capitalOf  []string // codes of countries

	alternates []string // all that GeoNames knows, most of them in other languages
	fixed      bool     // its names are those of the hand-written table
	rank       int      // which of several with one name comes first: the greater
}

const (
	smallest     = 50_000  // population of the cities taken
	knownTimes   = 5       // smaller ones are taken if the news has them so often
	largeCity    = 250_000 // keeps its name though it is a forename
	mediumCity   = 120_000 // keeps its name though it is a family name
	capitalBonus = 20      // a capital counts as so many times its population
)

// readPlaces returns the lines of the table of places, those that come first among several with one name first.
func readPlaces(sources string, c corpus, w written, p people) ([]string, error) {
	cities, err := readCities(filepath.Join(sources, "gazetteer", "places", "geonames_cities15000.tsv.gz"))
	if err != nil {
		return nil, err
	}
	sovereigns, err := readSovereigns(filepath.Join(sources, "gazetteer", "countries", "country-codes.csv"))
	if err != nil {
		return nil, err
	}
	provinces, err := readProvinces(filepath.Join(sources, "gazetteer", "places", "geonames_admin1.tsv"))
	if err != nil {
		return nil, err
	}
	if err := markCapitals(cities, w.capitals); err != nil {
		return nil, err
	}
	rename(cities, w.cities)
	filter := newFilter(c, w, p, cities, provinces)
	var kept []*place
	for _, place := range slices.Concat(cities, provinces) {
		_, territory := sovereigns[place.country]
		if filter.keep(place) && !(territory && place.population == 0) {
			kept = append(kept, place)
		}
	}
	slices.SortStableFunc(kept, func(x, y *place) int {
		return cmp.Or(cmp.Compare(y.rank, x.rank), strings.Compare(x.id, y.id))
	})
	return format(kept, sovereigns), nil
}

func readCities(path string) ([]*place, error) {
	var cities []*place
	err := readLines(path, func(number int, line string) error {
		if number == 1 {
			return nil
		}
		cells := strings.Split(line, "\t")
		population, err := strconv.Atoi(cells[9])
		if err != nil {
			return err
		}
		cities = append(cities, &place{
			id: "geonames-" + cells[0], name: cells[1], ascii: cells[2], country: cells[7], lat: cells[4], lon: cells[5],
			population: population, alternates: list(cells[3]), rank: population,
		})
		return nil
	})
	return cities, err
}

// provinceRanks are the ranks of first-level regions in countries whose regions the news names without their country.
// They stand between the cities by population.
var provinceRanks = map[string]int{"US": 2_000_000, "CA": 1_500_000, "AU": 1_500_000}

const provinceRank = 90_000

func readProvinces(path string) ([]*place, error) {
	var provinces []*place
	err := readLines(path, func(number int, line string) error {
		if number == 1 {
			return nil
		}
		code, name, _ := strings.Cut(line, "\t")
		country, _, _ := strings.Cut(code, ".")
		provinces = append(provinces, &place{
			id: "admin1-" + code, name: name, country: country, lat: "0", lon: "0",
			rank: cmp.Or(provinceRanks[country], provinceRank),
		})
		return nil
	})
	return provinces, err
}

// markCapitals finds the cities that are capitals and gives them the names that the table of countries has for them.
func markCapitals(cities []*place, capitals []capital) error {
	for _, c := range capitals {
		city := findCapital(cities, c)
		if city == nil {
			return fmt.Errorf("no city %s of %s in GeoNames", c.names[0], c.country)
		}
		if len(c.country) == 2 { // a past country's name for it, Saigon, is not the usual one
			city.name = c.names[0]
		}
		for _, name := range c.names {
			if name[0] != '~' && name != city.name && !slices.Contains(city.names, name) {
				city.names = append(city.names, name)
			}
		}
		city.capitalOf = append(city.capitalOf, c.country)
		if city.population >= smallest {
			city.rank = capitalBonus * city.population
		}
	}
	return nil
}

// findCapital returns the largest city of one of the names; a past country's may lie in any present one.
func findCapital(cities []*place, c capital) *place {
	var best *place
	for _, city := range cities {
		if len(c.country) == 2 && city.country != c.country || best != nil && city.population <= best.population {
			continue
		}
		if slices.ContainsFunc(c.names, city.called) {
			best = city
		}
	}
	return best
}

// has tells whether p will be found by name, perhaps only as it is written.
func (p *place) has(name string) bool {
	return slices.ContainsFunc(append(p.names, p.name), func(known string) bool {
		return strings.TrimPrefix(known, "=") == name
	})
}

// called tells whether GeoNames or the table of countries knows p by name.
func (p *place) called(name string) bool {
	name = strings.TrimLeft(name, "=~")
	return p.name == name || slices.Contains(p.names, name) || slices.Contains(p.alternates, name)
}

// rename gives cities the names that the hand-written table has for them.
func rename(places []*place, cities []cityNames) {
	for _, city := range cities {
		for _, p := range places {
			if p.id == city.id {
				p.name, p.names, p.fixed = city.name, city.names, true
			}
		}
	}
}

// readSovereigns returns the countries to which territories with a code of their own belong: PR → US. Those in dispute
// belong to none.
func readSovereigns(path string) (map[string]string, error) {
	codes, states, err := readColumns(path, "ISO3166-1-Alpha-2", "is_independent")
	if err != nil {
		return nil, err
	}
	sovereigns := map[string]string{"PS": "PS"}
	for i, code := range codes {
		switch _, sovereign, found := strings.Cut(states[i], " of "); {
		case found:
			sovereigns[code] = sovereign
		case states[i] != "Yes" && sovereigns[code] == "":
			sovereigns[code] = ""
		}
	}
	return sovereigns, nil
}

func format(places []*place, sovereigns map[string]string) []string {
	lines := make([]string, len(places))
	for i, p := range places {
		country, territory := sovereigns[p.country]
		if !territory {
			country = p.country
		}
		lines[i] = strings.Join([]string{
			"place:" + p.id, p.name, strings.Join(p.names, "|"), countryID(country), p.lat, p.lon,
			strconv.Itoa(p.population), strings.Join(p.capitalOf, "|"),
		}, "\t")
	}
	return lines
}

func countryID(code string) string {
	if code == "" {
		return ""
	}
	return "country:" + code
}
