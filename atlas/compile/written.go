package main

import (
	"path/filepath"
	"strings"
)

// written is what the hand-written tables say that the compiled ones must respect.
type written struct {
	taken    map[string]bool // names and demonyms of countries, names of organizations and regions
	capitals []capital       // in the order of the countries
	cities   []cityNames
	stops    map[string]bool // names not to take for places
	words    map[string]bool // names not to take for people
}

// cityNames says how news calls a city of GeoNames.
type cityNames struct {
	id, name string
	names    []string
}

// capital is a city from which a country is or was governed.
type capital struct {
	country string   // code of the country
	names   []string // of the city, the usual one first; "=" marks one that holds only as it is written, "~" one to find it by
}

func readWritten(data string) (written, error) {
	w := written{taken: map[string]bool{}, stops: map[string]bool{}, words: map[string]bool{}}
	if err := readTable(filepath.Join(data, "countries.tsv"), w.country); err != nil {
		return w, err
	}
	if err := readTable(filepath.Join(data, "organizations.tsv"), w.organization); err != nil {
		return w, err
	}
	if err := readTable(filepath.Join(data, "regions.tsv"), w.name); err != nil {
		return w, err
	}
	if err := readTable(filepath.Join(data, "cities.tsv"), w.city); err != nil {
		return w, err
	}
	if err := readTable(filepath.Join(data, "stops.txt"), func(cells []string) { w.stops[cells[0]] = true }); err != nil {
		return w, err
	}
	return w, readTable(filepath.Join(data, "words.txt"), func(cells []string) { w.words[cells[0]] = true })
}

func readTable(path string, read func(cells []string)) error {
	return readLines(path, func(_ int, line string) error {
		if line != "" && line[0] != '#' {
			read(strings.Split(line, "\t"))
		}
		return nil
	})
}

func (w *written) country(cells []string) {
	w.take(cells[2:6]...)
	for _, names := range list(cells[7]) {
		w.capitals = append(w.capitals, capital{country: cells[0], names: strings.Split(names, "/")})
	}
}

func (w *written) city(cells []string) {
	w.take(cells[1:3]...)
	w.cities = append(w.cities, cityNames{id: cells[0], name: cells[1], names: list(cells[2])})
}

func (w *written) organization(cells []string) {
	w.name(cells)
	w.take(cells[5])
}

func (w *written) name(cells []string) { w.take(cells[1:4]...) }

func (w *written) take(cells ...string) {
	for _, cell := range cells {
		for _, name := range list(cell) {
			w.taken[name] = true
		}
	}
}

func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}
