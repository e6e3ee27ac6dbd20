package relation

import (
	"slices"
	"strings"

	"parley/extract/name"
)

// leftward gathers the actors of the phrase at element e and of those that "and" and commas tie to it on the left.
func (r *reader) leftward(e int) []actor {
	out := r.gatherLeft(e)
	slices.SortStableFunc(out, func(a, b actor) int { return a.start - b.start })
	return out
}

func (r *reader) gatherLeft(e int) []actor {
	out := append([]actor(nil), r.actorsAt(e)...)
	for tied := false; ; {
		k := e - 1
		if r.kindAt(k) == eAnd {
			tied = true
			if r.kindAt(k-1) == eComma {
				k--
			}
		} else if r.kindAt(k) != eComma || !tied && !r.headlineList(k) {
			return out
		}
		left, ok := r.phraseEndingAt(k - 1)
		if !ok || r.kindAt(left-1) == ePrep || r.sharesTitle(left, e) {
			return out
		}
		more := r.actorsAt(left)
		if more == nil {
			return out
		}
		out = append(out, more...)
		e = left
	}
}

// sharesTitle: in "UN and Arab League envoy X" the first name belongs to the title.
func (r *reader) sharesTitle(left, e int) bool {
	a, b := r.phraseAt(left), r.phraseAt(e)
	return a.start == a.head && b.person > b.start && r.words[b.start].mention >= 0 && r.kindAt(e-1) == eAnd &&
		r.words[a.head].mention >= 0 && !r.isType(a.head, name.Person)
}

// headlineList: headlines write "Armenia, Azerbaijan make progress".
func (r *reader) headlineList(comma int) bool {
	return r.headline && comma == 1
}

// phraseEndingAt finds the phrase that stands at element e, or to which a prepositional phrase at e belongs.
func (r *reader) phraseEndingAt(e int) (int, bool) {
	for r.kindAt(e) == ePhrase {
		if r.kindAt(e-1) != ePrep {
			return e, true
		}
		if r.kindAt(e-2) != ePhrase {
			return e, true
		}
		if p := r.phraseAt(e - 2); p.actors == nil {
			return e, true
		}
		e -= 2
	}
	return e, false
}

// rightward gathers the actors of the phrase at element e and of those tied to it on the right, up to one that begins a
// clause of its own.
func (r *reader) rightward(e int) []actor { return r.gather(e, false) }

// gather is rightward; where the phrases are a subject, the verb that follows the last of them is theirs.
func (r *reader) gather(e int, subject bool) []actor {
	out := append([]actor(nil), r.actorsAt(e)...)
	committed := len(out)
	for k := e + 1; r.kindAt(e) == ePhrase; {
		and := false
		if r.kindAt(k) == eComma {
			k++
		}
		if r.prepAt(k) == pIncluding && r.kindAt(k+1) == ePhrase {
			return append(out[:committed], r.gather(k+1, subject)...)
		}
		if committed == 0 {
			return nil
		}
		if r.kindAt(k) == eAnd {
			k, and = k+1, true
			if r.prepAt(k) != 0 && r.kindAt(k+1) == ePhrase && r.prepAt(k) == r.prepAt(e-1) {
				k++ // "with A and with B"
			}
		}
		p := r.phraseAt(k)
		if p == nil || r.kindAt(k-1) == ePhrase || !subject && r.finiteFollows(k) && r.prepAt(e-1) != pBetween {
			break
		}
		more := r.actorsAt(k)
		if more == nil {
			if and || p.kind == kThing && p.owners == nil && r.kindAt(k-1) == eComma {
				break
			}
			k++
			continue
		}
		out = append(out, more...)
		if and {
			committed = len(out)
		}
		k = r.pastAdjuncts(k + 1)
	}
	return out[:committed]
}

// pastAdjuncts skips prepositional phrases that stand between the items of a list.
func (r *reader) pastAdjuncts(k int) int {
	for r.prepAt(k) != 0 && r.kindAt(k+1) == ePhrase && (r.kindAt(k+2) == eAnd || r.kindAt(k+2) == eComma && r.kindAt(k+3) == eAnd) {
		k += 2
	}
	return k
}

// finiteFollows tells whether the phrase at e begins a clause of its own.
func (r *reader) finiteFollows(e int) bool {
	g := r.groupAt(e + 1)
	return g != nil && !g.infinite && !g.gerund && !(g.bare && g.passive)
}

// subject finds who does what the verb at element v says; for passives, to whom it is done.
func (r *reader) subject(v int) []actor {
	g := r.groupAt(v)
	if g.done {
		return g.subject
	}
	g.done = true
	switch {
	case g.infinite:
		g.subject = r.controller(v)
	case g.gerund:
		g.subject = r.gerundSubject(v)
	default:
		g.subject = r.finiteSubject(v)
	}
	return g.subject
}

func (r *reader) finiteSubject(v int) []actor {
	g := r.groupAt(v)
	for e := v - 1; e >= 0; {
		switch r.kindAt(e) {
		case ePhrase:
			if r.kindAt(e-1) == ePrep && !(g.bare && g.passive) {
				if e-2 < 0 {
					return nil
				}
				if h := r.groupAt(e - 2); h != nil {
					if h.bare && h.passive {
						e -= 3
						continue
					}
					return r.sameSubject(e-2, v)
				}
				e -= 2
				continue
			}
			if h := r.groupAt(e - 1); h != nil && h.gerund && r.kindAt(e-2) == ePhrase {
				e -= 2 // "aircraft using missiles killed"
				continue
			}
			g.subjectAt = e
			if p := r.phraseAt(e); p.negated {
				g.negated = !g.negated
			}
			if r.kindAt(e-1) == eSub && r.is(r.elements[e-1].start, fIf) || r.wanted(e) || r.asLongAs(e-1) {
				g.unreal = true
			}
			if found := r.leftward(e); found != nil {
				return found
			}
			return r.authors(e)
		case eComma:
			if p := r.phraseAt(e - 1); p != nil && p.kind == kOfficer && p.actors != nil && r.kindAt(e-2) == eComma && r.kindAt(e-3) == ePhrase {
				return r.leftward(e - 3)
			}
			if a, b := r.phraseAt(e-3), r.phraseAt(e-1); a != nil && b != nil && r.kindAt(e-2) == eComma && a.kind == kNamed && b.kind == kNamed && len(a.actors) == 1 && holds(b.actors, a.actors[0].entity) {
				return r.leftward(e - 3)
			}
			if g.bare && g.passive && r.kindAt(e-1) == ePhrase {
				k, _ := r.phraseEndingAt(e - 1)
				g.subjectAt = k
				return r.leftward(k)
			}
			open := r.interruption(e)
			if open < 0 {
				return r.previous(e, v)
			}
			e = open - 1
		case eAnd:
			return r.previous(e, v)
		case eVerb:
			return r.sameSubject(e, v)
		case eRel:
			if r.kindAt(e-1) == eComma {
				e--
			}
			if r.kindAt(e-1) == ePhrase {
				k, _ := r.phraseEndingAt(e - 1)
				return r.leftward(k)
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

func (r *reader) asLongAs(e int) bool {
	return r.kindAt(e) == eSub && sameText(r.textAt(r.elements[e].start-1), "long")
}

// wanted tells whether the clause that begins with the phrase at e is what somebody asks for: "demanded that A withdraw".
func (r *reader) wanted(e int) bool {
	e--
	if r.kindAt(e) == eSub && sameText(r.words[r.elements[e].start].text, "that") {
		e--
	}
	h := r.groupAt(e)
	return h != nil && asks(r.words[h.main].entry.verb)
}

// authors are those whose report, statement or ruling it is that acts.
func (r *reader) authors(e int) []actor {
	p := r.phraseAt(e)
	attack := false
	for n := r.words[p.head].entry.noun; n != nil; n = n.next {
		attack = attack || n.typ == Attacks && !n.only
	}
	switch r.words[p.head].text {
	case "missile", "missiles", "rocket", "rockets", "shells", "drone", "drones", "bomb", "bombs", "fire":
	case "report", "statement", "letter", "resolution", "declaration", "ruling", "communique", "communiqué", "editorial", "study", "reports", "statements":
	default:
		if !attack {
			return nil
		}
	}
	if p.owners != nil {
		return p.owners
	}
	from := pBy | pOf | pFrom
	if attack {
		from = pBy
	}
	for k := e + 1; k < e+4; k++ {
		if r.prepAt(k)&from != 0 {
			return r.rightward(k + 1)
		}
	}
	return nil
}

// interruption finds the comma that opens what the comma at e closes ("Comoros, backed by …, has invaded"), -1 for none.
func (r *reader) interruption(e int) int {
	for k := e - 1; k > 0; k-- {
		switch r.kindAt(k) {
		case eStop:
			return -1
		case eComma:
			if r.kindAt(k-1) != ePhrase {
				return -1
			}
			if g := r.groupAt(k + 1); g != nil && (g.gerund || g.bare) {
				return k
			}
			switch r.kindAt(k + 1) {
			case eRel, ePrep, eSub:
				return k
			case ePhrase:
				if r.kindAt(k-1) == ePhrase && r.kindAt(k+2) != eVerb {
					return k
				}
			}
		}
	}
	return -1
}

// previous gives the subject of the verb before element e, with which the verb at v is coordinated.
func (r *reader) previous(e, v int) []actor {
	for k := e - 1; k >= 0; k-- {
		switch r.kindAt(k) {
		case eVerb:
			g, h := r.groupAt(k), r.groupAt(v)
			if g.gerund && !h.gerund || g.infinite && !h.infinite || g.bare && g.passive && !(h.bare && h.passive) {
				continue
			}
			return r.sameSubject(k, v)
		case eStop:
			return nil
		}
	}
	return nil
}

func (r *reader) sameSubject(from, v int) []actor {
	subject := r.subject(from)
	g, f := r.groupAt(v), r.groupAt(from)
	g.subjectAt = f.subjectAt
	return subject
}

// gerundSubject: "after meeting with B", "accused B of attacking", "A arrived, saying".
func (r *reader) gerundSubject(v int) []actor {
	if r.kindAt(v-1) == eAnd {
		for e := v - 2; e >= 0 && r.kindAt(e) != eStop; e-- {
			if g := r.groupAt(e); g != nil && g.gerund {
				return r.sameSubject(e, v)
			}
		}
	}
	for e := v - 1; e >= 0; e-- {
		switch r.kindAt(e) {
		case eVerb:
			g := r.groupAt(e)
			if g.bare && g.passive {
				continue
			}
			if k := v - 2; k > e && r.prepAt(v-1) == pFor && r.actorsAt(k) != nil {
				return r.rightward(k) // "thanked B for hosting talks"
			}
			if r.kindAt(e+1) == ePhrase && r.kindAt(e+2) == ePrep && e+3 == v && r.blames(g) {
				r.groupAt(v).unreal = true
				return r.rightward(e + 1)
			}
			if r.kindAt(v-1) == eComma && r.speaks(v) {
				return r.firstSubject(v)
			}
			return r.sameSubject(e, v)
		case eStop:
			return nil
		}
	}
	return r.nextSubject(v)
}

// speaks tells whether the verb at v praises, blames or demands.
func (r *reader) speaks(v int) bool {
	verb := r.words[r.groupAt(v).main].entry.verb
	if verb == nil {
		return false
	}
	for _, f := range verb.frames {
		if f.typ == Supports || f.typ == Criticizes || f.typ == Demands {
			return true
		}
	}
	return false
}

// firstSubject is that of the first verb of the sentence before v that has one.
func (r *reader) firstSubject(v int) []actor {
	for e := range v {
		if g := r.groupAt(e); g != nil && !g.gerund && !g.infinite {
			if found := r.sameSubject(e, v); found != nil {
				return found
			}
		}
	}
	return nil
}

// nextSubject is the subject of the clause that follows a gerund at the start of the sentence.
func (r *reader) nextSubject(v int) []actor {
	for e := v + 1; e+1 < len(r.elements); e++ {
		if r.kindAt(e) == eComma && r.kindAt(e+1) == ePhrase {
			return r.gather(e+1, true)
		}
	}
	return nil
}

// blames tells whether a verb charges its object with what "of" and a gerund add.
func (r *reader) blames(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return false
	}
	for _, f := range v.frames {
		if f.typ == Criticizes || f.typ == Detains {
			return true
		}
	}
	return false
}

// asks tells whether a verb wants its object to do what an infinitive adds.
func asks(v *verb) bool {
	if v == nil {
		return false
	}
	for _, f := range v.frames {
		if f.typ == Demands {
			return true
		}
	}
	switch v.lemma {
	case "allow", "force", "want", "invite", "expect", "cause", "let", "need":
		return true
	}
	return false
}

// controller finds who is to do what an infinitive says.
func (r *reader) controller(v int) []actor {
	g := r.groupAt(v)
	for e := v - 1; e >= 0; e-- {
		switch r.kindAt(e) {
		case eVerb:
			h := r.groupAt(e)
			main := &r.words[h.main]
			r.inherit(g, h, main)
			if e < v-1 && asks(main.entry.verb) && !h.passive {
				g.unreal = true
				for k := e + 1; k < v; k++ {
					if r.kindAt(k) == ePhrase {
						return r.rightward(k)
					}
				}
			}
			return r.sameSubject(e, v)
		case ePhrase:
			if e != v-1 {
				continue
			}
			g.purpose = true
			if found := r.wisher(e); found != nil {
				g.planned = g.planned || r.isWish(e)
				return found
			}
		case eStop:
			return nil
		}
	}
	return nil
}

// isWish tells whether the phrase at e names what is yet to be done.
func (r *reader) isWish(e int) bool {
	switch r.words[r.phraseAt(e).head].text {
	case "offer", "plan", "plans", "proposal", "bid", "promise", "desire", "intention", "readiness", "willingness", "request", "wish", "pledge", "vow":
		return true
	}
	return false
}

// wisher is whose effort, plan or wish an infinitive spells out: "Japan's offer to …", "thanks B for his effort to …".
func (r *reader) wisher(e int) []actor {
	p := r.phraseAt(e)
	if r.prepAt(e-1) == pBy && r.kindAt(e-2) == ePhrase {
		return r.rightward(e) // "the move by A to cut ties"
	}
	if p.kind != kThing {
		return nil
	}
	if p.owners != nil || !r.words[p.start].is(fPoss) {
		return p.owners
	}
	if r.prepAt(e-1) == pFor && r.kindAt(e-2) == ePhrase {
		k, _ := r.phraseEndingAt(e - 2)
		return r.leftward(k)
	}
	return nil
}

// inherit lets an infinitive take over what the verb that governs it says: refusal, plan, wish.
func (r *reader) inherit(g, h *group, main *word) {
	g.negated = g.negated != h.negated
	g.planned = g.planned || h.planned
	g.unreal = g.unreal || h.unreal
	if main.is(fBe) {
		g.planned = true
	}
	if main.entry.verb == nil {
		return
	}
	switch main.entry.verb.lemma {
	case "refuse", "decline", "fail", "deny":
		g.negated = !g.negated
	case "plan", "agree", "offer", "intend", "promise", "pledge", "vow", "want", "seek", "prepare", "decide", "propose", "expect", "schedule", "set", "hope", "attempt", "try":
		g.planned = true
	case "threaten", "urge", "ask", "demand", "call":
		g.unreal = true
	}
}

// object gathers the actors in a slot of the verb at element v, and the element where they stand.
func (r *reader) object(v int, f *frame) ([]actor, int) {
	if f.slots&pObj != 0 && r.kindAt(v+1) == ePhrase {
		if found, at := r.affected(v+1, f); found != nil {
			return found, at
		}
	}
	if f.slots&pThat != 0 && r.kindAt(v+1) == eSub && r.kindAt(v+2) == ePhrase {
		if found, at := r.affected(v+2, f); found != nil {
			return found, at
		}
	}
	return r.slot(v, f)
}

// farthestSlot bounds how far a preposition stands from its verb or noun, in elements.
const farthestSlot = 9

// slot finds the actors behind one of the frame's prepositions.
func (r *reader) slot(v int, f *frame) ([]actor, int) {
	preps := f.slots &^ (pObj | pThat)
	for e := v + 1; e < len(r.elements) && e < v+farthestSlot; e++ {
		switch r.kindAt(e) {
		case ePrep:
			p := r.prepAt(e)
			if p&preps == 0 || p&f.adjacent != 0 && e != v+1 {
				continue
			}
			if found, at := r.affected(e+1, f); found != nil {
				return found, at
			}
			if p&f.adjacent != 0 {
				return nil, -1
			}
		case eVerb:
			if g := r.groupAt(e); !g.gerund && !(g.bare && e == v+1) {
				return nil, -1
			}
		case eSub, eStop, eRel:
			return nil, -1
		}
	}
	return nil, -1
}

// affected gives the actors of the phrase at e, or those that own or did the thing that it names.
func (r *reader) affected(e int, f *frame) ([]actor, int) {
	p := r.phraseAt(e)
	if p == nil || p.kind == kPronoun && r.is(p.head, fIt) {
		return nil, -1
	}
	if actors := r.rightward(e); actors != nil {
		return actors, e
	}
	if f.named || p.kind == kNobody {
		return nil, -1
	}
	found, at := r.behind(e, p, f)
	if found == nil && (f.typ == Criticizes || f.typ == Supports || f.typ == Disputes) {
		found, at = r.doers(p), e
	}
	if f.typ != Attacks && f.typ != Meets {
		found = r.noPlaces(found)
	}
	if f.typ == Demands || f.typ == Detains {
		found = r.noPersons(found)
	}
	return found, at
}

// behind gives those that own, did or host the thing that the phrase p at e names.
func (r *reader) behind(e int, p *phrase, f *frame) ([]actor, int) {
	if r.is(p.head, fCity|fRegion) && r.prepAt(e+1) == pOf {
		if actors := r.rightward(e + 2); actors != nil {
			return actors, e + 2
		}
	}
	if p.owners != nil && f.typ != Detains {
		return p.owners, e
	}
	if p.compounds != nil && (f.typ == Disputes || f.typ == Criticizes || f.typ == Supports) {
		return p.compounds, e
	}
	allowed := pBy | pFrom | pOf | pIn | pAt | pAgainst | pIncluding
	if f.typ == Attacks {
		allowed = pOf | pIncluding
	}
	if f.typ == Sanctions || f.typ == Aids {
		allowed |= pTo
	}
	for k := e + 1; k+1 < len(r.elements) && k <= e+3; k += 2 {
		at := r.prepAt(k)
		if at == 0 && r.kindAt(k) != eAnd || r.kindAt(k+1) != ePhrase {
			return nil, -1
		}
		if at&allowed == 0 {
			continue
		}
		if actors := r.rightward(k + 1); actors != nil {
			return actors, k + 1
		}
		if q := r.phraseAt(k + 1); q.owners != nil {
			return q.owners, k + 1
		}
	}
	return nil, -1
}

func (r *reader) noPersons(actors []actor) []actor {
	out := actors[:0:0]
	for _, a := range actors {
		if r.doc.Entities[a.entity].Type != name.Person {
			out = append(out, a)
		}
	}
	return out
}

// agent finds who did it, after "by".
func (r *reader) agent(v int) ([]actor, int) {
	for e := v + 1; e < len(r.elements) && e < v+farthestSlot; e++ {
		switch r.kindAt(e) {
		case ePrep:
			if r.prepAt(e) == pBy {
				if found := r.rightward(e + 1); found != nil {
					return found, e + 1
				}
				if p := r.phraseAt(e + 1); p != nil && p.owners != nil {
					return p.owners, e + 1
				}
			}
		case eSub, eStop, eRel, eVerb:
			return nil, -1
		}
	}
	return nil, -1
}

func sameText(a, b string) bool { return strings.EqualFold(a, b) }
