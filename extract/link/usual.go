package link

import (
	"slices"
	"strings"

	"parley/atlas"
	"parley/extract/name"
)

// meant gives what a mention of an organization means in this document: the atlas entry of the country that is at issue,
// where a name is common to several (Supreme Court, Labour Party, AFP). It is false where none fits.
func (r *resolver) meant(i int) (atlas.Sense, bool) {
	m := &r.mentions[i]
	surface := r.surface(m)
	owner := r.ownerOf(i)
	if s, ok := r.atlas.Institution(owner, surface); ok {
		return s, true
	}
	senses := r.organizations(surface)
	if n := slices.IndexFunc(senses, func(s atlas.Sense) bool { return s.Country != "" && r.mentioned[s.Country] }); n >= 0 {
		return senses[n], true
	}
	if n := slices.IndexFunc(senses, func(s atlas.Sense) bool { return s.Country == "" }); n >= 0 {
		return senses[n], true
	}
	if s, ok := r.atlas.Institution(r.countryBefore(i), surface); ok && !strings.HasSuffix(surface, " Office") {
		return s, true
	}
	if len(senses) == 1 || len(senses) > 1 && m.Form != name.Full {
		return senses[0], true
	}
	return atlas.Sense{}, false
}

func (r *resolver) organizations(surface string) []atlas.Sense {
	var list []atlas.Sense
	for _, s := range r.atlas.Lookup(surface) {
		if s.Type == atlas.Organization {
			list = append(list, s)
		}
	}
	return list
}

// ownerOf is the country whose possessive stands right before mention i: Norway's Supreme Court.
func (r *resolver) ownerOf(i int) string {
	if i == 0 {
		return ""
	}
	m, p := &r.mentions[i], &r.mentions[i-1]
	if p.Type == name.Country && p.Sentence == m.Sentence && p.Last == m.First-1 &&
		strings.HasSuffix(r.sentences[m.Sentence].Tokens[p.Last].Text, "s") {
		return p.Known
	}
	return ""
}

// countryBefore is the id of the country named last before mention i, else first after it, "" for none.
func (r *resolver) countryBefore(i int) string {
	if len(r.countries) == 0 {
		return ""
	}
	at, _ := slices.BinarySearch(r.countries, i)
	return r.mentions[r.countries[max(0, at-1)]].Known
}

// countryIn is the id of the country in an organization's name: Irish Coast Guard, Central Bank of Kenya.
func (r *resolver) countryIn(surface string) string {
	if at := strings.LastIndex(surface, " of "); at >= 0 {
		if id := r.country(strings.TrimPrefix(surface[at+len(" of "):], "the ")); id != "" {
			return id
		}
	}
	for end := range len(surface) {
		if surface[end] == ' ' {
			if id := r.country(surface[:end]); id != "" {
				return id
			}
		}
	}
	return ""
}

func (r *resolver) country(s string) string {
	for _, sense := range r.atlas.Lookup(s) {
		if sense.Type == atlas.Country && sense.Form != atlas.Capital {
			return sense.ID
		}
	}
	return ""
}

// cityOf adds to an embassy's name the city in which the text says it is.
func (r *resolver) cityOf(i int, usual string) string {
	m := &r.mentions[i]
	if !strings.HasPrefix(usual, "Embassy of ") || i+1 == len(r.mentions) {
		return usual
	}
	next := &r.mentions[i+1]
	tokens := r.sentences[m.Sentence].Tokens
	if next.Type == name.Place && next.Sentence == m.Sentence && next.First == m.Last+1 && tokens[m.Last].Text == "in" {
		return usual + ", " + r.surface(next)
	}
	return usual
}
