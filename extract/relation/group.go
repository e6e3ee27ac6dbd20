package relation

import "strings"

// group is a verb with its auxiliaries.
type group struct {
	main      int // word
	infinite  bool
	gerund    bool
	passive   bool
	negated   bool
	planned   bool
	unreal    bool // urged, feared, asked
	purpose   bool // what a noun is meant for: "a plot to kill", "in order to invade"
	copula    bool
	bare      bool // a participle with no auxiliary
	done      bool
	subject   []actor
	subjectAt int // element of the subject, -1 for none
}

// markReduced finds participles that only describe the object before them: "arrested five men accused of …", "girls
// kidnapped in 2014 by …".
func (r *reader) markReduced() {
	for e := range r.elements {
		g := r.groupAt(e)
		if g == nil || !g.bare || g.passive || r.kindAt(e-1) != ePhrase || r.kindAt(e+1) == ePhrase || r.kindAt(e+1) == eSub {
			continue
		}
		if _, at := r.agent(e); at >= 0 {
			g.passive = true
			continue
		}
		if h := r.groupAt(e + 1); h != nil && h.infinite && r.supposes(g) {
			g.passive = true
			continue
		}
		if h := r.groupAt(e - 2); h != nil && !r.reports(h) {
			g.passive = true
		}
	}
}

// reports tells whether a verb takes a clause without "that": "says troops attacked".
func (r *reader) reports(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return true
	}
	switch v.lemma {
	case "say", "claim", "report", "believe", "think", "announce", "state", "hope", "fear", "confirm", "allege", "suggest", "know", "see", "demand", "insist", "warn", "add", "show", "find", "deny":
		return true
	}
	return false
}

// addGroup reads auxiliaries, negations and the verb that they lead to.
func (r *reader) addGroup(i int) int {
	g := group{main: -1, subjectAt: -1}
	lastAux := -1
	j := i
loop:
	for ; j < len(r.words); j++ {
		switch w := &r.words[j]; w.class {
		case cTo:
			if j > i {
				break loop
			}
			g.infinite = true
		case cAux:
			lastAux = j
			g.planned = g.planned || w.is(fPlan)
			g.negated = g.negated || w.is(fNeg)
			if lastAux == j && j == i && strings.HasSuffix(w.text, "ing") {
				g.gerund = true
			}
			g.unreal = g.unreal || w.is(fMust)
		case cNeg:
			g.negated = true
		case cAdv:
		case cQuote:
			if lastAux < 0 {
				break loop
			}
		case cVerb:
			g.main = j
			j++
			break loop
		case cThing:
			if lastAux < 0 || lastAux != j-1 || r.classAt(j+1) != cVerb || w.is(fAgent|fOffice) {
				break loop
			}
		default:
			break loop
		}
	}
	if g.main >= 0 && r.is(j, fParticle) && j+1 < len(r.words) && r.beginsPhrase(j+1) {
		j++ // "broke off talks"
	}
	return r.endGroup(g, i, j, lastAux)
}

func (r *reader) beginsPhrase(i int) bool {
	switch r.words[i].class {
	case cDet, cThing, cMention:
		return true
	}
	return false
}

func (r *reader) endGroup(g group, i, j, lastAux int) int {
	for j > i && (r.words[j-1].class == cAdv || r.words[j-1].class == cQuote) {
		j--
	}
	if g.main < 0 {
		if lastAux < 0 {
			return max(j, i+1)
		}
		g.main, g.copula = lastAux, r.is(lastAux, fBe)
	}
	forms := r.words[g.main].entry.forms
	g.gerund = g.gerund || lastAux < 0 && forms&vIng != 0
	participle := forms&vPart != 0 || r.words[g.main].entry.verb == nil && strings.HasSuffix(r.words[g.main].text, "ed")
	g.passive = !g.copula && lastAux >= 0 && participle && r.is(lastAux, fBe) && forms&vIng == 0
	if lastAux < 0 && participle && !g.infinite {
		g.bare = true
		g.passive = strings.EqualFold(r.textAt(j), "by")
	}
	r.groups = append(r.groups, g)
	r.add(eVerb, i, j)
	r.elements[len(r.elements)-1].group = len(r.groups) - 1
	return j
}

// supposes: "36 people believed to have fled", "troops expected to leave".
func (r *reader) supposes(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return false
	}
	switch v.lemma {
	case "believe", "think", "expect", "know", "suspect", "say", "allege", "report", "schedule":
		return true
	}
	return false
}
