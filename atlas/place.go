package atlas

import (
	"fmt"
	"strconv"
)

// PlaceFacts is what is known of a place.
type PlaceFacts struct {
	ID         string  // place:geonames-616052, place:south-caucasus
	Name       string  // as English writes it: Yerevan
	Country    string  // id of the country it lies in, "" for none or several
	Latitude   float64 // degrees north; both 0 where not known
	Longitude  float64 // degrees east
	Population int     // of a city, 0 where not known
}

const (
	regionColumns = 4
	cityColumns   = 7
)

// loadRegions reads the table of regions, waters and territories and adds their names to the index.
func (a *Atlas) loadRegions(text string) error {
	for cells, err := range rows("regions.tsv", text, regionColumns) {
		if err != nil {
			return err
		}
		p := PlaceFacts{ID: "place:" + cells[0], Name: cells[1], Country: countryID(cells[3])}
		a.places[p.ID] = p
		a.addPlace(p, list(cells[2]))
	}
	return nil
}

// loadCities reads a table compiled from GeoNames and adds its names to the index.
func (a *Atlas) loadCities(table, text string) error {
	for cells, err := range rows(table, text, cityColumns) {
		if err != nil {
			return err
		}
		p, err := parseCity(cells)
		if err != nil {
			return fmt.Errorf("read %s, %s: %w", table, cells[1], err)
		}
		a.places[p.ID] = p
		a.addPlace(p, list(cells[2]))
	}
	return nil
}

func parseCity(cells []string) (PlaceFacts, error) {
	p := PlaceFacts{ID: "place:geonames-" + cells[0], Name: cells[1], Country: countryID(cells[3])}
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
	a.index.add(p.Name, sense)
	for _, name := range names {
		sense.Form = formOf(name)
		a.index.add(name, sense)
	}
}
