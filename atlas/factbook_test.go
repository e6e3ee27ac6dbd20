package atlas_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"parley/atlas"
	"parley/internal/shared"
)

// factbookEntry is what this test reads of a country in the World Factbook.
type factbookEntry struct {
	Names struct {
		Short string `json:"conventional short form"`
		Long  string `json:"conventional long form"`
	}
	Nationality struct{ Noun, Adjective string }
}

// unlike are adjectives of the Factbook that the atlas leaves out.
var unlike = map[string]string{
	"Swati":    "a language; news says Swazi",
	"Chuukese": "of one state of Micronesia",
	"Kosraen":  "of one state of Micronesia",
}

// TestDemonymsAgreeWithTheFactbook checks the adjectives, which were written by hand, against a public-domain source.
func TestDemonymsAgreeWithTheFactbook(t *testing.T) {
	a := atlas.Default()
	compared := 0
	for _, entry := range readFactbook(t) {
		id := countryNamed(a, entry.Names.Short, entry.Names.Long)
		if id == "" {
			continue
		}
		for _, adjective := range adjectives(entry.Nationality.Adjective) {
			compared++
			if unlike[adjective] == "" && !means(a.Lookup(adjective), id) {
				t.Errorf("%s: the Factbook's %q means %+v", id, adjective, a.Lookup(adjective))
			}
		}
	}
	if compared < 190 {
		t.Errorf("compared %d adjectives, want at least 190", compared)
	}
}

// countryNamed returns the id of the first country that has one of the names, "" for none.
func countryNamed(a *atlas.Atlas, names ...string) string {
	for _, name := range names {
		if senses := a.Lookup(strings.TrimPrefix(name, "The ")); len(senses) > 0 && senses[0].Type == atlas.Country {
			return senses[0].ID
		}
	}
	return ""
}

// adjectives splits a cell such as "British", "Kittitian, Nevisian" or "Lao or Laotian", without its notes.
func adjectives(cell string) []string {
	cell, _, _ = strings.Cut(cell, "(")
	cell, _, _ = strings.Cut(cell, ";")
	var found []string
	for part := range strings.SplitSeq(strings.ReplaceAll(cell, " or ", ","), ",") {
		if part = strings.TrimSpace(part); part != "" {
			found = append(found, part)
		}
	}
	return found
}

func readFactbook(t *testing.T) []factbookEntry {
	t.Helper()
	file, err := os.Open(shared.File(t, "data/gazetteer/factbook/factbook_extract.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	text, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	var entries []factbookEntry
	lines := bufio.NewScanner(text)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var entry factbookEntry
		if err := json.Unmarshal(lines.Bytes(), &entry); err != nil {
			t.Fatal(err)
		}
		entries = append(entries, entry)
	}
	return entries
}
