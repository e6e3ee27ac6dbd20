package relation

import (
	"slices"
	"strings"

	"parley/extract/name"
)

// memory is what later sentences may refer to.
type memory struct {
	person   int     // entity of the person that acted last, -1 for none
	plural   int     // entity whose officials, forces or members acted in the last sentence, -1 for none
	subject  []actor // who acted in the last sentence
	struck   []actor // where the attack told last happened
	state    int     // entity of the country or organization that acted last, -1 for none
	together []actor // who acted together last
	states   []actor // the countries or organizations that did
	speaker  int     // the first country or organization that acted, who is "we"
}

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
		return r.referPair(w, p)
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
	case strings.EqualFold(w.text, "both"):
		return r.referPair(w, p)
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

// titled is the person named last before a word whose title has that word, -1 for none.
func (r *reader) titled(w *word) int {
	found, title := -1, strings.ToLower(w.text)
	r.eachBefore(w.start, func(entity int) bool {
		if strings.Contains(r.title[entity], title) {
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

func (r *reader) referPronoun(w *word, e int) []int {
	switch {
	case sameText(w.text, "him"):
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
	for k := range e {
		p := r.phraseAt(k)
		if p == nil || r.kindAt(k-1) == ePrep || p.kind == kPronoun {
			continue
		}
		for _, a := range p.actors {
			for _, t := range types {
				if r.doc.Entities[a.entity].Type == t {
					return a.entity
				}
			}
		}
	}
	return -1
}

func (r *reader) referThey(e int) []int {
	for k := range e {
		if p := r.phraseAt(k); p != nil && r.kindAt(k-1) != ePrep && p.kind != kPronoun && p.actors != nil {
			group := r.gather(k, true)
			if len(group) > 1 || p.kind == kAgents || r.doc.Entities[group[0].entity].Type != name.Person {
				return entities(group)
			}
		}
	}
	if r.memory.plural >= 0 {
		return []int{r.memory.plural}
	}
	return entities(r.memory.together)
}

func entities(actors []actor) []int {
	out := make([]int, 0, len(actors))
	for _, a := range actors {
		out = append(out, a.entity)
	}
	return out
}

// referPair finds the two that "both ministers", "the two countries" stand for: the last two of their kind.
func (r *reader) referPair(w *word, p *phrase) []int {
	if w.is(fOffice) || strings.EqualFold(w.text, "men") {
		if pair := r.ministers(strings.TrimSuffix(strings.ToLower(w.text), "s"), p); pair != nil {
			return pair
		}
		if pair := r.lastTwo(r.words[p.start].start, name.Person); pair != nil {
			return pair
		}
	}
	if len(r.memory.states) == 2 {
		return entities(r.memory.states)
	}
	return r.lastTwo(r.words[p.start].start, name.Country)
}

// ministers finds the two of the document who hold an office of that name: the last two named before, or the only two.
func (r *reader) ministers(office string, p *phrase) []int {
	var before, all []int
	r.eachBefore(r.words[p.start].start, func(entity int) bool {
		if strings.Contains(r.title[entity], office) && (len(before) == 0 || before[0] != entity) {
			before = append(before, entity)
		}
		return len(before) < 2
	})
	if len(before) == 2 {
		slices.Reverse(before)
		return before
	}
	for _, entity := range r.officers[:min(len(r.officers), mostOfficers)] {
		if strings.Contains(r.title[entity], office) && !slices.Contains(all, entity) {
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

// farthestMention bounds how far back descriptions refer, in mentions.
const farthestMention = 40

// lastTwo finds the last two different entities of a type named before a place in the text.
func (r *reader) lastTwo(before int, t name.Type) []int {
	first := -1
	r.eachBefore(before, func(entity int) bool {
		if r.doc.Entities[entity].Type != t || entity == first {
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

// remember notes who acted in the sentence.
func (r *reader) remember() {
	r.rememberSubject()
	var together []actor
	for e := range r.elements {
		p := r.phraseAt(e)
		if p == nil || p.actors == nil || r.kindAt(e-1) == eAnd || r.kindAt(e-1) == eComma && together != nil {
			continue
		}
		group := r.gather(e, true)
		if len(group) > 1 && together == nil {
			together = group
		}
		if len(group) == 2 && r.areStates(group) && r.prepAt(e-1)&(pAt|pIn|pFrom|pOther) == 0 {
			r.memory.states = group
		}
	}
	if together != nil {
		r.memory.together = together
	}
	if x := r.subjectBefore(len(r.elements), name.Person); x >= 0 {
		r.memory.person = x
	} else if found := r.lastIn(name.Person); found >= 0 {
		r.memory.person = found
	}
	x := r.subjectBefore(len(r.elements), name.Country, name.Organization)
	if x < 0 {
		x = r.lastIn(name.Country)
	}
	if x >= 0 {
		r.memory.state = x
		if r.memory.speaker < 0 && !r.headline {
			r.memory.speaker = x
		}
	}
}

// rememberSubject notes who did what the first verb of the sentence says.
func (r *reader) rememberSubject() {
	r.memory.plural = -1
	v := r.firstVerb()
	g := r.groupAt(v)
	if g == nil {
		return
	}
	subject := r.subject(v)
	if g.passive {
		subject, _ = r.agent(v)
	}
	if len(subject) == 0 {
		return
	}
	r.memory.subject = subject
	if p := r.phraseAt(g.subjectAt); p != nil && len(subject) == 1 && (p.kind == kAgents || r.isState(subject[0])) {
		r.memory.plural = subject[0].entity
	}
}

func (r *reader) areStates(actors []actor) bool {
	for _, a := range actors {
		if !r.isState(a) {
			return false
		}
	}
	return actors[0].entity != actors[1].entity
}

func (r *reader) isState(a actor) bool {
	t := r.doc.Entities[a.entity].Type
	return t == name.Country || t == name.Organization
}

// lastIn is the last entity of a type named in the sentence, -1 for none.
func (r *reader) lastIn(t name.Type) int {
	for i := len(r.words) - 1; i >= 0; i-- {
		if r.isType(i, t) {
			return r.entityIndex(i)
		}
	}
	return -1
}
