package name

import "parley/atlas"

// longestKnown bounds the tokens of a name of the atlas.
const longestKnown = 16

// known reads the longest name of the atlas that begins at i.
func (r *reader) known(i int) found {
	var ends [longestKnown]int
	n := r.knownEnds(i, &ends)
	if f := r.directed(i); f.end > 0 {
		return f
	}
	for ; n > 0; n-- {
		end := ends[n-1]
		name := r.text[r.tokens[i].Start:r.tokens[end-1].End]
		if r.atlas.Void(name) {
			return found{end: end}
		}
		senses := r.atlas.Lookup(name)
		if len(senses) == 0 || !r.mayEndName(end-1) {
			continue
		}
		if f := r.sense(i, end, senses); f.end > 0 {
			return f
		}
	}
	return r.stateOf(i)
}

// stateOf reads the official form of a country's name: Republic of Turkey.
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
		for _, s := range r.atlas.Lookup(r.text[r.tokens[next].Start:r.tokens[end-1].End]) {
			if s.Type == atlas.Country && s.Form == atlas.Name {
				return r.country(i, end, &s)
			}
		}
	}
	return found{}
}

// directed reads names with a direction: North and South Korea, North Kosovo, but not West African.
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

// knownEnds collects where a name of the atlas may end, shortest first.
func (r *reader) knownEnds(i int, ends *[longestKnown]int) int {
	chain := r.chain(i)
	limit := r.atlas.MaxWords(r.words[i].text)
	if chain > i+1 {
		limit = max(limit, r.atlas.MaxWords(r.text[r.tokens[i].Start:r.tokens[chain-1].End]))
	}
	n, spaces := 0, 0
	for j := i; j < len(r.words) && n < longestKnown; j++ {
		w := &r.words[j]
		if j > i && !w.looks(glued) || w.text == "," {
			spaces++
		}
		if spaces >= limit || w.looks(mark) && j > i && !inName(w.text) {
			break
		}
		if w.looks(upper|digit) || j > i && w.looks(lower) || w.looks(mark) && w.text != "," {
			ends[n] = j + 1
			n++
		}
	}
	return n
}

// mayEndName tells whether the small word at j may be the last of a known name. Nouns that only tell what a name is stay
// outside: the Darfur region, the M23 movement; a ministry is named by them.
func (r *reader) mayEndName(j int) bool {
	w := &r.words[j]
	return !w.looks(lower) || w.text == "ministry" || !w.is(ordinary|function) || r.at(j-1).looks(hyphen)
}

// inName tells whether a mark may stand inside a known name.
func inName(mark string) bool {
	switch mark {
	case ",", "&", "'", "’", "!", "'s", "’s":
		return true
	}
	return false
}

// chain finds the end of what white space encloses from i on.
func (r *reader) chain(i int) int {
	for i++; i < len(r.words) && r.words[i].looks(glued) && (!r.words[i].looks(mark) || inName(r.words[i].text)); i++ {
	}
	return i
}

// sense chooses what a known name means here.
func (r *reader) sense(i, end int, senses []atlas.Sense) found {
	var country, place, capital, other *atlas.Sense
	for k := range senses {
		s := &senses[k]
		switch {
		case s.Form == atlas.Capital:
			capital = first(capital, s)
		case s.Type == atlas.Country:
			country = first(country, s)
		case s.Type == atlas.Place:
			place = first(place, s)
		default:
			other = first(other, s)
		}
	}
	switch {
	case country != nil && (senses[0].Type == atlas.Country && senses[0].Form != atlas.Capital || other == nil):
		return r.country(i, end, country)
	case other != nil && (place == nil || senses[0].Type == other.Type):
		return r.knownOther(i, end, other)
	case capital != nil:
		return r.capital(i, end, capital, place)
	case place != nil:
		return r.knownPlace(i, end, place)
	}
	return found{}
}

func first(have, s *atlas.Sense) *atlas.Sense {
	if have != nil {
		return have
	}
	return s
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
	case s.Form == atlas.Abbreviation && r.headline && !r.words[i].looks(allCaps):
		return found{}
	case s.Form == atlas.Demonym:
		f.reading = "demonym"
	}
	return f
}

// community tells whether the demonym at [i, end) only names a people within another or a conflict: Turkish Cypriot,
// ethnic Albanians, Israeli–Palestinian conflict.
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

// compoundConflict tells whether the demonym after a hyphen at i and a conflict follow: Israeli–Palestinian conflict.
func (r *reader) compoundConflict(i int) bool {
	return r.at(i).looks(upper) && conflict(r.at(i+1).text)
}

// border finds the end of the second country of a border, from i on: Belarus–Poland border.
func (r *reader) border(i int) int {
	for end := i + 1; end <= i+2 && end < len(r.words); end++ {
		if r.words[end].text == "border" && len(r.atlas.Lookup(r.text[r.tokens[i].Start:r.tokens[end-1].End])) > 0 {
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

// knownOther reads an organization or person of the atlas.
func (r *reader) knownOther(i, end int, s *atlas.Sense) found {
	f := found{end: end, kind: Type(s.Type), form: formOf(s), known: s.ID, reading: "known " + kindWord(s), score: 0.9}
	if end == i+1 && r.doubtful(i) {
		f.score = 0.3
	}
	if s.Type == atlas.Person && end == i+1 {
		f.form = Short
	}
	return f
}

func kindWord(s *atlas.Sense) string {
	switch {
	case s.Form == atlas.Seat:
		return "seat"
	case s.Type == atlas.Person:
		return "person"
	}
	return "organization"
}

// doubtful tells whether the single word at i has its capital perhaps only from its place in the sentence.
func (r *reader) doubtful(i int) bool {
	return r.words[i].is(ordinary) && (i == 0 || r.headline || r.at(i-1).looks(mark)) && !r.words[i].looks(allCaps)
}

// knownPlace reads a region or city.
func (r *reader) knownPlace(i, end int, s *atlas.Sense) found {
	f := found{end: end, kind: Place, form: formOf(s), known: s.ID, reading: "known place", score: 0.85}
	if end > i+1 {
		return f
	}
	w := &r.words[i]
	switch {
	case r.doubtful(i):
		f.score = 0.2
	case w.is(ordinary|people|title|orgHead|calendar) && !r.placeContext(i, end):
		f.score = 0.3
	}
	return f
}

// placeContext tells whether the neighbours of [i, end) speak of a place.
func (r *reader) placeContext(i, end int) bool {
	return r.at(i-1).is(placePrep) || r.at(end).is(placeNoun) || r.at(i-1).is(placeNoun) ||
		r.at(i-1).text == "of" && r.at(i-2).is(placeNoun)
}

func formOf(s *atlas.Sense) Form {
	switch s.Form {
	case atlas.Abbreviation:
		return Acronym
	case atlas.Demonym:
		return Demonym
	case atlas.Capital:
		return Capital
	case atlas.Seat:
		return Seat
	}
	return Full
}
