package main

import (
	"slices"
	"strings"
)

// filter decides which places and which of their names are safe to find in news.
type filter struct {
	corpus
	written
	forenames, surnames map[string]bool
	main                map[string]*place // name under which GeoNames lists cities → the largest of them
	largest             map[string]*place // country and name → its largest city
	provinces           map[string]bool   // names of first-level regions
}

func newFilter(c corpus, w written, p people, cities, provinces []*place) filter {
	f := filter{corpus: c, written: w, forenames: p.forenames, surnames: p.surnames,
		main: map[string]*place{}, largest: map[string]*place{}, provinces: map[string]bool{}}
	for _, p := range provinces {
		f.provinces[bare(p.name)] = true
	}
	for _, city := range cities {
		larger(f.main, city.name, city)
		larger(f.main, city.ascii, city)
		larger(f.largest, city.country+" "+city.name, city)
	}
	return f
}

// larger puts city into largest under key, unless one at least as large is there.
func larger(largest map[string]*place, key string, city *place) {
	if other := largest[key]; other == nil || other.population < city.population {
		largest[key] = city
	}
}

// keep tells whether p belongs in the table, after it chose p's names.
func (f filter) keep(p *place) bool {
	switch {
	case p.fixed:
		return true
	case p.capitalOf != nil:
		p.names = append(p.names, f.alternates(p)...)
		return true
	case strings.HasPrefix(p.id, "admin1-"):
		return f.keepProvince(p)
	case f.largest[p.country+" "+p.name] != p || f.overshadowed(p) || p.population < smallest && !f.known(p):
		return false
	}
	f.nameCity(p)
	return p.name != ""
}

// known tells whether the news names a small city, and means this one of that name.
func (f filter) known(p *place) bool {
	return f.capital[p.name] >= knownTimes && f.main[p.name] == p && f.main[p.ascii] == p && !f.provinces[p.name]
}

// overshadowed tells whether another city of the name is so much larger that the news means that one.
func (f filter) overshadowed(p *place) bool {
	return f.main[p.name].population > 10*p.population || f.main[p.ascii].population > 10*p.population
}

// nameCity gives p the names that are safe, the one that the news has most often first, if any is.
func (f filter) nameCity(p *place) {
	p.names = f.alternates(p)
	if f.safe(p, p.name) {
		p.names = slices.Insert(p.names, 0, p.name)
		if p.ascii != p.name && f.capital[p.ascii] > f.capital[p.name] { // Herat, not Herāt
			p.names[0] = p.ascii
		}
	}
	p.name = ""
	if len(p.names) == 0 {
		return
	}
	usual := 0
	for i, name := range p.names {
		if f.capital[name] > muchMore*f.capital[p.names[usual]] {
			usual = i
		}
	}
	p.name = p.names[usual]
	p.names = slices.Delete(p.names, usual, usual+1)
}

// muchMore is how much more often than the name in GeoNames another one must occur to be the usual one.
const muchMore = 3

// provinceWords are what GeoNames puts after names that the news gives without.
var provinceWords = []string{" Province", " Region", " District", " Governorate", " Oblast", " Prefecture", " Department",
	" Municipality", " State", " Republic", " Parish", " Division", " County", " Voivodeship", " Canton"}

func (f filter) keepProvince(p *place) bool {
	full, short := p.name, bare(p.name)
	if f.common(short) || strings.HasPrefix(short, "Saint ") { // Central Province, the parishes of islands
		return false
	}
	if f.largest[p.country+" "+short] != nil && provinceRanks[p.country] == 0 || !f.safe(p, short) {
		p.name = short + " Province" // so that the atlas finds "Homs Governorate" and "Central Province"
		return !f.taken[p.name]
	}
	if full != short {
		p.name, p.names = short, []string{full}
	}
	return true
}

// bare returns the name of a province without the words of provinceWords.
func bare(name string) string {
	for _, word := range provinceWords {
		name = strings.TrimSuffix(name, word)
	}
	return name
}

// safe tells whether a text that says name may well mean p.
func (f filter) safe(p *place, name string) bool {
	if name == p.name && p.ascii != "" && p.ascii != name && !f.safe(p, p.ascii) { // Būsh
		return false
	}
	switch {
	case provinceRanks[p.country] != 0 && p.population == 0:
		return true // Georgia is a state as well
	case len(name) < 4 && p.population < largeCity, f.taken[name], f.stops[name], strings.ContainsAny(name, "()/0123456789"):
		return false
	case f.common(name):
		return false
	}
	return !(f.forenames[name] && p.population < largeCity) && !(f.surnames[name] && p.population < mediumCity)
}

// alternates returns those of GeoNames' other names, mostly foreign ones, that English news uses and that nothing else
// is called.
func (f filter) alternates(p *place) []string {
	var names []string
	for _, name := range p.alternates {
		if len(name) < 5 || p.has(name) || f.main[name] != nil || f.provinces[name] {
			continue
		}
		if f.capital[name] >= 3 && f.safe(p, name) && !f.forenames[name] && !f.surnames[name] {
			names = append(names, name)
		}
	}
	return names
}
