package relation

import (
	"slices"
	"strings"

	"parley/extract/name"
)

// plural: "the two sides", "both ministers", "the parties", "the sides".
func (r *reader) plural(p *phrase) bool {
	for i := p.start; i < p.end; i++ {
		if r.is(i, fNumber) && !strings.EqualFold(r.words[i].text, "two") {
			return false
		}
	}
	if r.saysTwo(p) {
		return true
	}
	return r.definite(p) && p.end-p.start == 2 && r.words[p.head].is(fSides) && strings.HasSuffix(r.words[p.head].text, "s") && !r.words[p.head].is(fOffice)
}

// referPair finds the two that "both ministers", "the two countries" at element e stand for: the last two of their kind,
// of persons but for the one who acts upon them.
func (r *reader) referPair(w *word, p *phrase, e int) []int {
	before, but := r.words[p.start].start, -1
	if !r.finiteFollows(e) {
		but = r.subjectBefore(e, name.Person)
	}
	switch {
	case w.is(fOffice), sameText(w.text, "men"):
		if pair := r.ministers(strings.TrimSuffix(strings.ToLower(w.text), "s"), before, but); pair != nil {
			return pair
		}
		if pair := r.lastTwo(before, name.Person, but); pair != nil {
			return pair
		}
	case sameText(w.text, "both"), sameText(w.text, "two"):
		if two := r.noPlaces(r.memory.together); len(two) == 2 {
			return entities(two)
		}
	}
	if pair := r.statesBefore(e); pair != nil {
		return pair
	}
	if len(r.memory.states) == 2 {
		return entities(r.memory.states)
	}
	return r.lastTwo(before, name.Country, -1)
}

// statesBefore are the two countries or organizations that act together before element e of the sentence.
func (r *reader) statesBefore(e int) []int {
	for k := r.pastDateline(); k < e; k++ {
		if p := r.phraseAt(k); p == nil || p.actors == nil || r.kindAt(k-1) == ePrep {
			continue
		}
		if group := distinct(r.gather(k, true)); len(group) == 2 && r.areStates(group) {
			return entities(group)
		}
	}
	return nil
}

// ministers finds the two of the document who hold an office of that name: the last two named before, or the only two.
func (r *reader) ministers(office string, place, but int) []int {
	var before, all []int
	r.eachBefore(place, func(entity int) bool {
		if entity != but && strings.Contains(r.title[entity], office) && (len(before) == 0 || before[0] != entity) {
			before = append(before, entity)
		}
		return len(before) < 2
	})
	if len(before) == 2 {
		slices.Reverse(before)
		return before
	}
	for _, entity := range r.officers[:min(len(r.officers), mostOfficers)] {
		if entity != but && strings.Contains(r.title[entity], office) && !slices.Contains(all, entity) {
			all = append(all, entity)
		}
	}
	if len(all) != 2 {
		return nil
	}
	return all
}

// mostOfficers bounds among how many "both ministers" are looked for.
const mostOfficers = 100

// lastTwo finds the last two different entities of a type, but for one, named before a place in the text.
func (r *reader) lastTwo(before int, t name.Type, but int) []int {
	first := -1
	r.eachBefore(before, func(entity int) bool {
		if r.doc.Entities[entity].Type != t || entity == first || entity == but {
			return true
		}
		if first < 0 {
			first = entity
			return true
		}
		first, entity = entity, first
		r.pair = [2]int{first, entity}
		return false
	})
	if first < 0 || r.pair[0] != first {
		return nil
	}
	return []int{r.pair[0], r.pair[1]}
}
