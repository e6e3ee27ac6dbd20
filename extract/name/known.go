package name

import (
	"parley/atlas"
	"parley/extract/token"
)

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
		name := r.between(i, end)
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

// countryAt tells whether a country's name begins at i.
func (r *reader) countryAt(i int) bool {
	if !r.at(i).looks(upper) {
		return false
	}
	var ends [longestKnown]int
	for n := r.knownEnds(i, &ends); n > 0; n-- {
		senses := r.atlas.Lookup(r.between(i, ends[n-1]))
		if len(senses) > 0 {
			return senses[0].Type == atlas.Country && senses[0].Form == atlas.Name
		}
	}
	return false
}

// between is the text of the tokens [i, end), white space folded.
func (r *reader) between(i, end int) string {
	if r.broken {
		return token.Text(r.text, r.tokens[i:end])
	}
	return r.text[r.tokens[i].Start:r.tokens[end-1].End]
}

// knownEnds collects where a name of the atlas may end, shortest first.
func (r *reader) knownEnds(i int, ends *[longestKnown]int) int {
	chain := r.chain(i)
	limit := r.atlas.MaxWords(r.words[i].text)
	if chain > i+1 {
		limit = max(limit, r.atlas.MaxWords(r.between(i, chain)))
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
// outside: the Sahel region, the Polisario movement; a ministry is named by them.
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
	last := min(len(r.words), i+longestKnown)
	for i++; i < last && r.words[i].looks(glued) && (!r.words[i].looks(mark) || inName(r.words[i].text)); i++ {
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
