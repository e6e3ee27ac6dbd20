package atlas

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// PlaceFacts is what is known of a place.
type PlaceFacts struct {
	ID         string  // place:geonames-616052, place:admin1-US.VA, place:south-caucasus
	Name       string  // as English writes it: Yerevan
	Country    string  // id of the country it lies in, "" for none or several
	Latitude   float64 // degrees north; both 0 where not known
	Longitude  float64 // degrees east
	Population int     // of a city; 0 where not known
}

const (
	regionColumns = 5
	cityColumns   = 8
	stateColumns  = 2
)

// loadRegions reads the table of regions, waters and territories and adds their names to the index.
func (a *Atlas) loadRegions(text string) error {
	for cells, err := range rows("regions.tsv", text, regionColumns) {
		if err != nil {
			return err
		}
		p := PlaceFacts{ID: "place:" + cells[0], Name: cells[1], Country: countryID(cells[3])}
		a.places[p.ID] = p
		a.addPlace(p, append(list(cells[2]), p.Name))
		sense := Sense{ID: p.ID, Type: Place, Form: Demonym, Name: p.Name, Country: p.Country}
		for _, name := range list(cells[4]) { // Scottish means Scotland, not the United Kingdom
			a.index.add(name, sense)
		}
	}
	return nil
}

// loadCities reads the table compiled from GeoNames, cities and first-level regions, and adds their names to the index,
// those of capitals as names of governments too.
func (a *Atlas) loadCities(text string) error {
	for cells, err := range rows("places.tsv", text, cityColumns) {
		if err != nil {
			return err
		}
		p, err := parseCity(cells)
		if err != nil {
			return fmt.Errorf("read places.tsv, %s: %w", cells[1], err)
		}
		a.places[p.ID] = p
		names := list(cells[2])
		a.addPlace(p, append(names, cells[1]))
		if strings.HasPrefix(p.ID, "place:admin1-") {
			a.index.allowLonger(p.Name, 1)
		}
		for _, code := range list(cells[7]) {
			a.addCapital(countryID(code), cells[1], names)
		}
	}
	return nil
}

// addCapital makes those names of a city stand for a country's government that the country's facts list.
func (a *Atlas) addCapital(country, name string, names []string) {
	c := a.countries[a.countryByID[country]]
	sense := Sense{ID: c.ID, Type: Country, Form: Capital, Name: c.Name, Country: c.ID}
	for _, name := range append(names, name) {
		if slices.Contains(c.Capitals, strings.TrimPrefix(name, "=")) {
			a.index.add(name, sense)
		}
	}
}

// loadStates reads the abbreviations of first-level regions and adds them to the index.
func (a *Atlas) loadStates(text string) error {
	for cells, err := range rows("states.tsv", text, stateColumns) {
		if err != nil {
			return err
		}
		p, ok := a.places["place:"+cells[0]]
		if !ok {
			return fmt.Errorf("read states.tsv: no place %s", cells[0])
		}
		sense := Sense{ID: p.ID, Type: Place, Form: Abbreviation, Name: p.Name, Country: p.Country}
		for _, name := range list(cells[1]) {
			a.index.add(name, sense)
		}
	}
	return nil
}

func parseCity(cells []string) (PlaceFacts, error) {
	p := PlaceFacts{ID: cells[0], Name: strings.TrimPrefix(cells[1], "="), Country: cells[3]}
	var err error
	if p.Latitude, err = strconv.ParseFloat(cells[4], 64); err != nil {
		return p, err
	}
	if p.Longitude, err = strconv.ParseFloat(cells[5], 64); err != nil {
		return p, err
	}
	p.Population, err = strconv.Atoi(cells[6])
	return p, err
}

func countryID(code string) string {
	if code == "" {
		return ""
	}
	return "country:" + code
}

func (a *Atlas) addPlace(p PlaceFacts, names []string) {
	sense := Sense{ID: p.ID, Type: Place, Name: p.Name, Country: p.Country, Weight: p.Population}
	for _, name := range names {
		sense.Form = formOf(name)
		a.index.add(name, sense)
	}
}
