package relation

import (
	"slices"

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

// sharesTitle: in "OAS and Caricom envoy X" the first name belongs to the title.
func (r *reader) sharesTitle(left, e int) bool {
	a, b := r.phraseAt(left), r.phraseAt(e)
	return a.start == a.head && b.person > b.start && r.words[b.start].mention >= 0 && r.kindAt(e-1) == eAnd &&
		r.words[a.head].mention >= 0 && !r.isType(a.head, name.Person)
}

// headlineList: headlines write "Togo, Benin make progress".
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
			return r.secondName(k, subject)
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

// secondName is the name in "prominent writer and activist X", whose "and" is at element k.
func (r *reader) secondName(k int, subject bool) []actor {
	if p := r.phraseAt(k + 1); r.kindAt(k) == eAnd && p != nil && p.person > p.start && r.classAt(p.start) == cThing && p.person-p.start < 5 {
		return r.gather(k+1, subject)
	}
	return nil
}

// pastAdjuncts skips prepositional phrases that stand between the items of a list.
func (r *reader) pastAdjuncts(k int) int {
	for r.prepAt(k) != 0 && r.kindAt(k+1) == ePhrase && (r.kindAt(k+2) == eAnd || r.kindAt(k+2) == eComma && r.kindAt(k+3) == eAnd) {
		k += 2
	}
	return k
}
