package main

import (
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// people holds frequent forenames and family names.
type people struct{ forenames, surnames map[string]bool }

// readPeople reads lists of names under CC0 and the Unlicense, and the names of politicians in Wikidata (CC0).
// Of the long lists of family names it keeps those that the news has.
func readPeople(sources string, c corpus, w written) (people, error) {
	forenames, surnames := map[string]bool{}, map[string]bool{}
	names := filepath.Join(sources, "gazetteer", "names")
	persons := filepath.Join(sources, "gazetteer", "people")
	cities, err := largeCities(sources)
	if err != nil {
		return people{}, err
	}
	take := func(into map[string]bool, seen int) func(string) {
		return func(name string) {
			if isName(name) && !c.common(name) && !w.taken[name] && !w.words[name] && c.capital[name] >= seen {
				into[name] = true
			}
		}
	}
	whole := func(full string) {
		if words := strings.Fields(full); len(words) >= 2 {
			take(forenames, 1)(words[0])
			take(surnames, 1)(words[len(words)-1])
		}
	}
	err = errors.Join(
		readColumn(filepath.Join(names, "common-forenames-by-country.csv.gz"), "Romanized Name", take(forenames, 0)),
		readNames(filepath.Join(names, "smashew_first_names_us.txt.gz"), take(forenames, 0)),
		readNames(filepath.Join(names, "smashew_first_names_all.txt.gz"), take(forenames, 1)),
		readColumn(filepath.Join(persons, "epw_bio_wikidata.csv.gz"), "name", whole),
		readColumn(filepath.Join(persons, "foreign_ministers_2022_wikidata.csv.gz"), "name", whole),
		readColumn(filepath.Join(persons, "heads_of_state_government_2022_wikidata.csv"), "officeholderLabel", whole),
		readColumn(filepath.Join(names, "common-surnames-by-country.csv.gz"), "Romanized Name", take(surnames, 0)),
		readNames(filepath.Join(names, "smashew_surnames_us.txt.gz"), take(surnames, 1)),
		readNames(filepath.Join(names, "smashew_surnames_all.txt.gz"), take(surnames, 1)),
	)
	maps.DeleteFunc(surnames, func(name string, _ bool) bool { return cities[name] })
	return people{forenames: forenames, surnames: surnames}, err
}

// largeCities returns the names of cities so large that news means them rather than a person of that name.
func largeCities(sources string) (map[string]bool, error) {
	cities, err := readCities(filepath.Join(sources, "gazetteer", "places", "geonames_cities15000.tsv.gz"))
	large := map[string]bool{}
	for _, city := range cities {
		if city.population >= largeCity {
			large[city.name], large[city.ascii] = true, true
		}
	}
	return large, err
}

const lastLatin = '\u024f'

// isName tells whether a word is written as a name: a capital, then small letters; at least three.
func isName(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return utf8.RuneCountInString(word) >= 3 && unicode.IsUpper(first) && first <= lastLatin &&
		!strings.ContainsFunc(word[size:], func(r rune) bool { return r == ' ' || r == '.' || unicode.IsDigit(r) || r > lastLatin })
}

// readColumn calls take with a column of a CSV file.
func readColumn(path, column string, take func(string)) error {
	values, _, err := readColumns(path, column, column)
	for _, value := range values {
		take(value)
	}
	return err
}

func readNames(path string, take func(string)) error {
	return readLines(path, func(_ int, line string) error {
		take(strings.TrimSpace(line))
		return nil
	})
}

// sorted returns names in order, in small letters, as the atlas looks them up.
func sorted(names map[string]bool) []string {
	var small []string
	for name := range names {
		small = append(small, strings.ToLower(name))
	}
	slices.Sort(small)
	return slices.Compact(small)
}
