package relation

import (
	"strings"

	"parley/extract/name"
)

// actorsAt gives the actors for which the phrase at element e stands, pronouns and descriptions resolved.
func (r *reader) actorsAt(e int) []actor {
	p := r.phraseAt(e)
	if p == nil {
		return nil
	}
	if p.actors != nil || p.kind == kThing || p.kind == kNobody || p.kind == kNamed {
		return p.actors
	}
	if p.referred {
		return nil
	}
	p.referred = true
	found := r.refer(p, e)
	if len(found) == 0 {
		return nil
	}
	span := &r.words[p.start]
	end := r.words[p.end-1].end
	out := make([]actor, 0, len(found))
	for _, entity := range found {
		out = append(out, actor{entity: entity, start: span.start, end: end})
	}
	p.actors = out
	return out
}

func (r *reader) refer(p *phrase, e int) []int {
	w := &r.words[p.head]
	switch {
	case p.kind == kPronoun:
		return r.referPronoun(w, e)
	case w.is(fSides) && r.plural(p):
		return r.referPair(w, p, e)
	case r.words[p.start].is(fPoss):
		return r.referOwner(p, e)
	case w.is(fBody) && r.definite(p) && !w.is(fLand):
		return r.lastBody(w, p)
	case w.is(fLand) && r.definite(p):
		return r.last(p.start, name.Country)
	case p.head == p.start && r.isForce(w.text):
		return r.opening(e)
	case w.is(fChief) && r.definite(p) && p.end-p.start <= 3:
		if x := r.titled(w); x >= 0 {
			return []int{x}
		}
		return r.last(p.start, name.Person)
	case strings.EqualFold(w.text, "both"), sameText(w.text, "two") && r.definite(p):
		return r.referPair(w, p, e)
	}
	return nil
}

// isForce: "police", "authorities" without an article are those of the country that the sentence opens with.
func (r *reader) isForce(text string) bool {
	switch strings.ToLower(text) {
	case "police", "authorities", "troops", "soldiers", "officials", "prosecutors", "security":
		return true
	}
	return false
}

// opening is the country with which the sentence opens: "In Spain, police arrest …", "Spain: Police …".
func (r *reader) opening(e int) []int {
	for k := 0; k < e && k < 3; k++ {
		if found := r.actorsAt(k); len(found) == 1 && r.doc.Entities[found[0].entity].Type == name.Country {
			return []int{found[0].entity}
		}
	}
	return nil
}

// titled is the person named last before a word whose title has, or whose name begins with, that word, -1 for none.
func (r *reader) titled(w *word) int {
	found, title := -1, strings.ToLower(w.text)
	r.eachBefore(w.start, func(entity int) bool {
		if strings.Contains(r.title[entity], title) || strings.HasPrefix(strings.ToLower(r.doc.Entities[entity].Name), title+" ") {
			found = entity
		}
		return found < 0
	})
	return found
}

func (r *reader) definite(p *phrase) bool {
	t := r.words[p.start].text
	return strings.EqualFold(t, "the") || strings.EqualFold(t, "that") || strings.EqualFold(t, "this")
}

// farthestMention bounds how far back descriptions refer, in mentions.
const farthestMention = 40

// lastBody finds whom "the embassy", "the group" means: the last organization with that word in its name, else the last.
func (r *reader) lastBody(w *word, p *phrase) []int {
	found, word := -1, strings.ToLower(w.text)
	r.eachBefore(w.start, func(entity int) bool {
		if e := &r.doc.Entities[entity]; e.Type == name.Organization && strings.Contains(strings.ToLower(e.Name), word) {
			found = entity
		}
		return found < 0
	})
	if found >= 0 {
		return []int{found}
	}
	return r.last(p.start, name.Organization)
}

// last finds the last entity of a type named before the word.
func (r *reader) last(w int, t name.Type) []int {
	found := -1
	r.eachBefore(r.words[w].start, func(entity int) bool {
		if r.doc.Entities[entity].Type == t {
			found = entity
		}
		return found < 0
	})
	return one(found)
}

// eachBefore yields the entities named before a place in the text, the nearest first.
func (r *reader) eachBefore(before int, yield func(entity int) bool) {
	m := r.named - 1
	for ; m >= 0 && r.doc.Mentions[m].Start >= before; m-- {
	}
	for n := 0; m >= 0 && n < farthestMention; m, n = m-1, n+1 {
		if !yield(r.doc.Mentions[m].Entity) {
			return
		}
	}
}
