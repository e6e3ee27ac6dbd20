package atlas

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
)

//go:generate go run ./compile

// tables holds what data/README.md describes.
//
//go:embed data/*.tsv data/*.gz data/voids.txt
var tables embed.FS

// Atlas answers what names mean. It is never changed after it was loaded and safe to share.
type Atlas struct {
	index       *index
	countries   []CountryFacts
	countryByID map[string]int

	organizations map[string]OrganizationFacts
	places        map[string]PlaceFacts

	institutions      map[string]institution // by their forms in small letters
	institutionBySlug map[string]institution
	institutionEnds   map[string]bool // last words of their forms
	institutionWords  int             // of their longest form

	givenNames, surnames nameSet

	voids    nameSet
	voidEnds map[string]bool // words that make a phrase with any adjective of a country
}

var load = sync.OnceValue(func() *Atlas {
	a, err := newAtlas()
	if err != nil {
		panic(err) // the embedded tables are broken: the tests cannot have passed
	}
	return a
})

// Default returns the atlas built into the program. The first call loads it, in some tens of milliseconds.
func Default() *Atlas { return load() }

func newAtlas() (*Atlas, error) {
	a := &Atlas{
		index:         newIndex(1 << 15),
		countryByID:   make(map[string]int, 1<<8),
		organizations: make(map[string]OrganizationFacts, 1<<10),
		places:        make(map[string]PlaceFacts, 1<<14),

		institutions:      map[string]institution{},
		institutionBySlug: map[string]institution{},
		institutionEnds:   map[string]bool{},

		voids:    nameSet{},
		voidEnds: map[string]bool{},
	}
	steps := []struct {
		table string
		load  func(text string) error
	}{
		{"institutions.tsv", a.loadInstitutions},
		{"countries.tsv", a.loadCountries},
		{"regions.tsv", a.loadRegions},
		{"places.tsv.gz", a.loadCities},
		{"states.tsv", a.loadStates},
		{"organizations.tsv", a.loadOrganizations},
		{"voids.txt", a.loadVoids},
		{"forenames.txt.gz", func(text string) error { a.givenNames = newNameSet(text); return nil }},
		{"surnames.txt.gz", func(text string) error { a.surnames = newNameSet(text); return nil }},
	}
	for _, step := range steps {
		text, err := readTable(step.table)
		if err != nil {
			return nil, err
		}
		if err := step.load(text); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// readTable returns the text of an embedded table.
func readTable(name string) (string, error) {
	packed, err := tables.ReadFile("data/" + name)
	if err != nil || !strings.HasSuffix(name, ".gz") {
		return string(packed), err
	}
	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return "", fmt.Errorf("unpack %s: %w", name, err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		return "", fmt.Errorf("unpack %s: %w", name, err)
	}
	return string(text), nil
}

// Lookup returns what name can mean, likeliest first, nil where it means nothing known. Name is written as in a text,
// its words separated by one space, without article or possessive: "Armenian", "U.S.", "Côte d’Ivoire". Capitals
// throughout (ARMENIA) and in headlines (Ministry Of Defence) are understood; names in small letters (turkey, us) are
// not. Institutions of countries are known too, ministries and parliaments also as "Danish foreign ministry".
// The result is shared: don't change it.
func (a *Atlas) Lookup(name string) []Sense {
	if senses := a.index.lookup(name); senses != nil {
		return senses
	}
	return a.compose(name)
}

// MaxWords returns the most tokens of any name that begins with the word first, whatever its case, and 0 where none
// does. Tokens are separated by white space; hyphens and apostrophes stay inside them, a comma is one of its own.
func (a *Atlas) MaxWords(first string) int { return a.index.words(first) }

// Country returns the country with an id such as country:AM.
func (a *Atlas) Country(id string) (CountryFacts, bool) {
	i, ok := a.countryByID[id]
	if !ok {
		return CountryFacts{}, false
	}
	return a.countries[i], true
}

// Countries returns all countries, past ones too, ordered by id.
func (a *Atlas) Countries() []CountryFacts {
	return slices.SortedFunc(slices.Values(a.countries), func(x, y CountryFacts) int { return strings.Compare(x.ID, y.ID) })
}

// Organization returns the organization with an id such as organization:nato.
func (a *Atlas) Organization(id string) (OrganizationFacts, bool) {
	if o, ok := a.organizations[id]; ok {
		return o, true
	}
	return a.composedOrganization(id)
}

// Place returns the place with an id such as place:geonames-616052.
func (a *Atlas) Place(id string) (PlaceFacts, bool) {
	p, ok := a.places[id]
	return p, ok
}
