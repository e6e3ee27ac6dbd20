package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// people holds frequent forenames and family names, sorted.
type people struct{ forenames, surnames []string }

// readPeople reads lists of names under CC0 and the Unlicense, and the forenames of politicians in Wikidata (CC0).
// Of the long lists of family names it keeps those that the news has.
func readPeople(sources string, c corpus, w written) (people, error) {
	forenames, surnames := map[string]bool{}, map[string]bool{}
	names := filepath.Join(sources, "gazetteer", "names")
	persons := filepath.Join(sources, "gazetteer", "people")
	take := func(into map[string]bool, seen int) func(string) {
		return func(name string) {
			if isName(name) && !c.common(name) && !w.taken[name] && !w.stops[name] && c.capital[name] >= seen {
				into[name] = true
			}
		}
	}
	first := func(full string) {
		if name, rest, found := strings.Cut(full, " "); found && rest != "" {
			take(forenames, 1)(name)
		}
	}
	err := errors.Join(
		readColumn(filepath.Join(names, "common-forenames-by-country.csv.gz"), "Romanized Name", take(forenames, 0)),
		readNames(filepath.Join(names, "smashew_first_names_us.txt.gz"), take(forenames, 0)),
		readNames(filepath.Join(names, "smashew_first_names_all.txt.gz"), take(forenames, 1)),
		readColumn(filepath.Join(persons, "epw_bio_wikidata.csv.gz"), "name", first),
		readColumn(filepath.Join(persons, "foreign_ministers_2022_wikidata.csv.gz"), "name", first),
		readColumn(filepath.Join(persons, "heads_of_state_government_2022_wikidata.csv"), "officeholderLabel", first),
		readColumn(filepath.Join(names, "common-surnames-by-country.csv.gz"), "Romanized Name", take(surnames, 0)),
		readNames(filepath.Join(names, "smashew_surnames_us.txt.gz"), take(surnames, 1)),
		readNames(filepath.Join(names, "smashew_surnames_all.txt.gz"), take(surnames, 1)),
	)
	return people{forenames: sorted(forenames), surnames: sorted(surnames)}, err
}

const lastLatin = '\u024f'

// isName tells whether a word is written as a name: a capital, then small letters; at least three.
func isName(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return utf8.RuneCountInString(word) >= 3 && unicode.IsUpper(first) && first <= lastLatin &&
		!strings.ContainsFunc(word[size:], func(r rune) bool { return r == ' ' || r == '.' || unicode.IsDigit(r) || r > lastLatin })
}

func readNames(path string, take func(string)) error {
	return readLines(path, func(_ int, line string) error {
		take(strings.TrimSpace(line))
		return nil
	})
}

// readColumn calls take with a column of a CSV file whose first record names the columns.
func readColumn(path, column string, take func(string)) error {
	var text strings.Builder
	err := readLines(path, func(_ int, line string) error {
		text.WriteString(strings.TrimPrefix(line, "\ufeff") + "\n")
		return nil
	})
	if err != nil {
		return err
	}
	records := csv.NewReader(strings.NewReader(text.String()))
	records.FieldsPerRecord = -1
	header, err := records.Read()
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	at := slices.Index(header, column)
	if at < 0 {
		return fmt.Errorf("read %s: no column %s", path, column)
	}
	return takeColumn(records, at, take)
}

func takeColumn(records *csv.Reader, column int, take func(string)) error {
	for {
		record, err := records.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if column < len(record) {
			take(strings.TrimSpace(record[column]))
		}
	}
}

func sorted(names map[string]bool) []string { return slices.Sorted(maps.Keys(names)) }
