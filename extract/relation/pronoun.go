package relation

import (
	"slices"
	"strings"

	"parley/extract/name"
)

func (r *reader) referPronoun(w *word, e int) []int {
	switch {
	case sameText(w.text, "him"), sameText(w.text, "her"):
		return one(r.lastPerson(w.start, r.subjectBefore(r.firstVerb(), name.Person)))
	case w.is(fHe):
		if x := r.subjectBefore(e, name.Person); x >= 0 {
			return []int{x}
		}
		if x := r.personInSentence(w.start); x >= 0 {
			return []int{x}
		}
		return one(r.memory.person)
	case w.is(fIt):
		if x := r.subjectBefore(e, name.Country, name.Organization); x >= 0 {
			return []int{x}
		}
		return one(r.memory.state)
	case w.is(fThey):
		return r.referThey(e)
	case w.is(fWe) && !r.quoted(w):
		return one(r.memory.speaker)
	}
	return nil
}

// firstVerb is the element of the first verb of the sentence.
func (r *reader) firstVerb() int {
	for e := range r.elements {
		if r.kindAt(e) == eVerb {
			return e
		}
	}
	return len(r.elements)
}

// lastPerson is the person named last before a place in the text, but for one entity where there is another.
func (r *reader) lastPerson(before, but int) int {
	found := -1
	r.eachBefore(before, func(entity int) bool {
		if r.doc.Entities[entity].Type == name.Person && entity != but {
			found = entity
		}
		return found < 0
	})
	if found < 0 {
		return but
	}
	return found
}

func (r *reader) personInSentence(before int) int {
	found := -1
	for i := range r.words {
		if r.words[i].start < before && r.isType(i, name.Person) {
			found = r.entityIndex(i)
		}
	}
	return found
}

// quoted tells whether a quotation has begun in the sentence before the word.
func (r *reader) quoted(w *word) bool {
	for i := range r.words {
		if r.words[i].class == cQuote {
			return true
		}
	}
	return false
}

func one(entity int) []int {
	if entity < 0 {
		return nil
	}
	return []int{entity}
}

// subjectBefore is the first entity of one of the types, not led by a preposition, before element e of the sentence.
func (r *reader) subjectBefore(e int, types ...name.Type) int {
	for k := r.pastDateline(); k < e; k++ {
		p := r.phraseAt(k)
		if p == nil || r.kindAt(k-1) == ePrep || p.kind == kPronoun {
			continue
		}
		for _, a := range p.actors {
			if slices.Contains(types, r.doc.Entities[a.entity].Type) {
				return a.entity
			}
		}
	}
	return -1
}

// pastDateline is the element behind "ARUSHA, Tanzania —", 0 where a sentence opens otherwise.
func (r *reader) pastDateline() int {
	for e := range r.elements {
		switch r.kindAt(e) {
		case ePhrase, eComma:
		case eStop:
			return e + 1
		default:
			return 0
		}
	}
	return 0
}

// referThey finds for whom "they" or "them" at element e stands; "them" is never who acts upon them, nor one alone between
// whom somebody stands.
func (r *reader) referThey(e int) []int {
	own, verb := r.actingUpon(e)
	between := r.prepAt(e-1) == pBetween
	if own >= 0 && r.prepAt(e-1) == pFor {
		return nil
	}
	for k := r.pastDateline(); k < e; k++ {
		p := r.phraseAt(k)
		if p == nil || r.kindAt(k-1) == ePrep || p.kind == kPronoun || own >= 0 && k >= own && k < verb {
			continue
		}
		if p.actors != nil || p.kind == kDescription && r.plural(p) && r.actorsAt(k) != nil {
			group := r.noPlaces(r.gather(k, true))
			if len(group) == 0 || between && len(group) < 2 {
				continue
			}
			if len(group) > 1 || p.kind == kAgents || r.doc.Entities[group[0].entity].Type != name.Person {
				return entities(group)
			}
		}
	}
	if r.memory.plural >= 0 && !between {
		return []int{r.memory.plural}
	}
	return entities(r.memory.together)
}

// actingUpon gives the elements of the subject and of the verb that governs "them" at element e, -1 where it stands for a
// subject.
func (r *reader) actingUpon(e int) (subject, verb int) {
	if !sameText(r.words[r.elements[e].start].text, "them") {
		return -1, -1
	}
	for k := e - 1; k >= 0; k-- {
		if g := r.groupAt(k); g != nil {
			r.subject(k)
			return g.subjectAt, k
		}
	}
	return -1, -1
}

func entities(actors []actor) []int {
	out := make([]int, 0, len(actors))
	for _, a := range actors {
		out = append(out, a.entity)
	}
	return out
}

// referOwner: "his government", "its troops" stand for the country or organization of whom the pronoun means.
func (r *reader) referOwner(p *phrase, e int) []int {
	h := &r.words[p.head]
	if !h.is(fAgent) && !h.is(fOffice) && !h.is(fLand) {
		return nil
	}
	poss := &r.words[p.start]
	switch strings.ToLower(poss.text) {
	case "his", "her":
		x := r.subjectBefore(e, name.Person)
		if q := r.phraseAt(e - 2); q != nil && q.person >= 0 && r.kindAt(e-1) == eAnd {
			x = r.entityIndex(q.person)
		}
		if x < 0 {
			x = r.memory.person
		}
		if x >= 0 {
			if c := r.office[x]; c > 0 {
				return []int{c - 1}
			}
		}
	case "its":
		x := r.subjectBefore(e, name.Country, name.Organization)
		if x < 0 {
			x = r.memory.state
		}
		return one(x)
	}
	return nil
}
