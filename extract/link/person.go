package link

import (
	"slices"
	"strings"

	"parley/extract/name"
)

// person returns the entity of a full name: that of an equal one, of one with the same first and last words (Antony J.
// Blinken), or a new one.
func (r *resolver) person(i int) int {
	surface := r.surface(&r.mentions[i])
	folded := fold(surface)
	if e, ok := r.byKey[key{name.Person, folded}]; ok {
		if en := &r.entities[e]; shouted(en.Name) {
			en.Name = surface
		}
		return e
	}
	words := nameWords(folded)
	for _, w := range words {
		for _, e := range r.byWord[w] {
			if en := &r.entities[e]; en.Known == "" && samePerson(en.words, words) {
				r.byKey[key{name.Person, folded}] = e
				r.rename(e, surface, words)
				return e
			}
		}
	}
	e := r.named(name.Person, surface)
	r.entities[e].words = words
	r.index(e, words)
	return e
}

// rename gives a person the fuller of two full names, without initials.
func (r *resolver) rename(e int, surface string, words []string) {
	en := &r.entities[e]
	if len(words) < len(en.words) && withInitial(en.words) || len(words) > len(en.words) && !withInitial(words) {
		en.Name, en.words = surface, words
		r.index(e, words)
	}
}

// index makes a person findable by the words of a full name.
func (r *resolver) index(e int, words []string) {
	for _, w := range words {
		if list := r.byWord[w]; len(list) < mostNamesakes && !slices.Contains(list, e) {
			r.byWord[w] = append(list, e)
		}
	}
}

// mostNamesakes bounds the persons of one document that are told apart by more than a word.
const mostNamesakes = 50

func withInitial(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return len(w) == 1 })
}

// samePerson tells whether two full names are of one person: one's words are among the other's and they end alike, or
// they hold the same words in another order (Koizumi Junichiro).
func samePerson(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, w := range a {
		if !slices.ContainsFunc(b, func(o string) bool { return sameWord(w, o) }) {
			return false
		}
	}
	return len(a) == len(b) || a[0] == b[0] || a[len(a)-1] == b[len(b)-1]
}

// sameWord tells whether two words of names are equal but for a letter of transcription: Mohamed, Mohammed.
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < 5 || len(b) < 5 || a[0] != b[0] {
		return false
	}
	return oneEdit(a, b)
}

// oneEdit tells whether a becomes b by one letter more, less or other.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// byPart returns the entity whose name holds the words of the mention i, the last one named before it where there are
// several; -1 for none.
func (r *resolver) byPart(i int, surface string) int {
	m := &r.mentions[i]
	switch m.Type {
	case name.Person:
		return r.personByPart(nameWords(fold(surface)))
	case name.Organization:
		return r.organizationByPart(i, surface)
	}
	return -1
}

// personByPart returns the person whose full name the words shorten: the likeliest part of a name decides, then who was
// named last.
func (r *resolver) personByPart(words []string) int {
	words = withoutArticle(words)
	if len(words) == 0 {
		return -1
	}
	best, rank, near := -1, 0, -2
	for _, e := range r.byWord[words[len(words)-1]] {
		n, at := partRank(r.entities[e].words, words), r.entities[e].last
		if n > rank || n == rank && n > 0 && at > near {
			best, rank, near = e, n, at
		}
	}
	if best < 0 && len(words) == 1 {
		return r.personBySpelling(words[0])
	}
	return best
}

// personBySpelling finds a surname that differs in one letter from the mention's.
func (r *resolver) personBySpelling(word string) int {
	for e := range min(len(r.entities), mostNamesakes) {
		if en := &r.entities[e]; en.Type == name.Person && len(en.words) > 1 && sameWord(en.words[len(en.words)-1], word) {
			return e
		}
	}
	return -1
}

// partRank tells how well the words of a short name fit a full one: 3 as its end, 2 as its beginning, 1 inside, 0 not.
func partRank(full, part []string) int {
	if len(part) >= len(full) {
		return 0
	}
	switch {
	case slices.Equal(full[len(full)-len(part):], part):
		return 3
	case slices.Equal(full[:len(part)], part):
		return 2
	case len(part) == 1 && (slices.Contains(full, part[0])):
		return 1
	case strings.Contains(strings.Join(full, " "), strings.Join(part, " ")):
		return 1
	}
	return 0
}

func withoutArticle(words []string) []string {
	if len(words) > 1 && (words[0] == "al" || words[0] == "el") {
		return words[1:]
	}
	return words
}
