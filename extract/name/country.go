package name

import "parley/atlas"

// stateOf reads the official form of a country's name: Republic of Latvia.
func (r *reader) stateOf(i int) found {
	switch r.words[i].text {
	case "Republic", "State", "Kingdom", "Commonwealth", "Sultanate", "Emirate", "Federation", "Union":
	default:
		return found{}
	}
	next := r.capitalAhead(i + 2)
	if r.at(i+1).text != "of" || next == 0 || !r.words[next].looks(upper) {
		return found{}
	}
	for end := min(next+3, len(r.words)); end > next; end-- {
		if !r.words[end-1].looks(upper) {
			continue
		}
		for _, s := range r.atlas.Lookup(r.between(next, end)) {
			if s.Type == atlas.Country && s.Form == atlas.Name {
				return r.country(i, end, &s)
			}
		}
	}
	return found{}
}

// directed reads names with a direction: North and South Korea, Northern Lombardy, but not West African.
func (r *reader) directed(i int) found {
	if f := r.pairedNames(i); f.end > 0 {
		return f
	}
	switch r.words[i].text {
	case "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central":
	default:
		return found{}
	}
	next := r.at(i + 1)
	if !next.looks(upper) || len(r.atlas.Lookup(r.words[i].text+" "+next.text)) > 0 {
		return found{}
	}
	if next.is(people) {
		return found{end: i + 2}
	}
	for _, s := range r.atlas.Lookup(next.text) {
		if s.Form == atlas.Name && (s.Type == atlas.Country || s.Type == atlas.Place) && !r.at(i+2).looks(upper) && i > 0 {
			return found{end: i + 2, kind: Place, reading: "part of a known place", score: 0.8}
		}
	}
	return found{}
}

// pairedNames reads "North" in "North and South Korea".
func (r *reader) pairedNames(i int) found {
	switch r.words[i].text {
	case "North", "South", "East", "West":
	default:
		return found{}
	}
	if r.at(i+1).text != "and" || i+3 >= len(r.words) || !r.words[i+2].looks(upper) || !r.words[i+3].looks(upper) {
		return found{}
	}
	for _, s := range r.atlas.Lookup(r.words[i].text + " " + r.words[i+3].text) {
		if s.Type == atlas.Country {
			return found{end: i + 1, kind: Country, form: formOf(&s), known: s.ID, reading: "paired names", score: 0.9}
		}
	}
	return found{}
}

// country reads a country's name or demonym.
func (r *reader) country(i, end int, s *atlas.Sense) found {
	f := found{end: end, kind: Country, form: formOf(s), known: s.ID, reading: "known country", score: 0.95}
	next := r.at(end)
	switch {
	case next.text == "$" && next.looks(glued): // US$
		return found{end: end}
	case r.at(i-1).looks(hyphen) && r.at(i-2).is(people): // African-American
		return found{end: end}
	case s.Form == atlas.Demonym && r.community(i, end):
		return found{end: end}
	case s.Form != atlas.Demonym && next.looks(hyphen) && next.looks(glued) && r.border(end+1) > 0:
		return found{end: r.border(end + 1), kind: Place, reading: "border of two countries", score: 0.8}
	case s.Form == atlas.Abbreviation && r.headline && !r.words[i].looks(allCaps) && !(r.shouting && r.stateShouted(i)):
		return found{}
	case s.Form == atlas.Demonym:
		f.reading = "demonym"
	}
	return f
}

// community tells whether the demonym at [i, end) only names a people within another or a conflict: Turkish Cypriot,
// ethnic Albanians, Moroccan–Algerian conflict.
func (r *reader) community(i, end int) bool {
	next := r.at(end)
	switch {
	case r.at(i-1).text == "ethnic" || next.is(ethnic) && next.looks(upper):
		return true
	case r.words[i].is(ethnic): // Bosnian Serbs, Serb-majority towns
		return next.looks(hyphen) || r.at(i-1).looks(upper) && r.at(i-1).text != "The"
	case next.looks(hyphen) && next.looks(glued):
		return r.compoundConflict(end + 1)
	}
	return r.at(i-1).looks(hyphen) && r.words[i].looks(glued) && i > 1 && r.at(i-2).looks(upper) && conflict(next.text)
}

// compoundConflict tells whether the demonym after a hyphen at i and a conflict follow: Moroccan–Algerian conflict.
func (r *reader) compoundConflict(i int) bool {
	return r.at(i).looks(upper) && conflict(r.at(i+1).text)
}

// border finds the end of the second country of a border, from i on: Norway–Sweden border.
func (r *reader) border(i int) int {
	for end := i + 1; end <= i+2 && end < len(r.words); end++ {
		if r.words[end].text == "border" && len(r.atlas.Lookup(r.between(i, end))) > 0 {
			return end + 1
		}
	}
	return 0
}

func conflict(word string) bool {
	switch word {
	case "conflict", "war", "Conflict", "War", "dispute":
		return true
	}
	return false
}

// stateShouted tells whether the abbreviation at i, in a sentence that is all in capitals, is a country's rather than a
// word: the US, US officials, but not "help us all".
func (r *reader) stateShouted(i int) bool {
	if w := &r.words[i]; w.text != "US" {
		return !w.is(ordinary | function)
	}
	after := r.at(i + 1)
	return r.at(i-1).text == "THE" || after.looks(upper) && !after.is(function) || after.looks(hyphen)
}
