package relation

import (
	"strings"

	"parley/extract/name"
)

// readMediation finds who stands between whom.
func (r *reader) readMediation() {
	r.readBrokered()
	for e := range r.elements {
		switch r.kindAt(e) {
		case eVerb:
			r.mediatingVerb(e)
		case ePhrase:
			r.mediationNoun(e)
		}
	}
}

// brokers tells whether a word is a participle such as "brokered".
func brokers(text string) bool {
	switch strings.ToLower(text) {
	case "brokered", "mediated", "sponsored", "facilitated", "hosted", "negotiated":
		return true
	}
	return false
}

// hosts tells whether a participle speaks of mediation only where talks or a deal follow.
func hosts(text string) bool { return !sameText(text, "brokered") && !sameText(text, "mediated") }

func (r *reader) talksFollow(i int) bool {
	for k := i; k < len(r.words) && k < i+3; k++ {
		if n := r.words[k].entry.noun; n != nil && (n.typ == Negotiates || n.typ == Agrees || n.typ == Meets) || sameText(r.words[k].text, "peace") {
			return true
		}
	}
	return false
}

// readBrokered reads "US-brokered talks".
func (r *reader) readBrokered() {
	for i := 0; i+3 < len(r.words); i++ {
		if r.words[i].mention < 0 || r.words[i+1].class != cHyphen || !brokers(r.words[i+2].text) || r.isType(i, name.Place) {
			continue
		}
		if hosts(r.words[i+2].text) && !r.talksFollow(i+3) {
			continue
		}
		mediators := []actor{r.actorAt(i)}
		for k := i - 1; k > 0; k -= 2 {
			if (r.words[k].class == cAnd || r.words[k].class == cHyphen) && r.words[k-1].mention >= 0 {
				mediators = append(mediators, r.actorAt(k-1))
				continue
			}
			break
		}
		e := r.elementOf(i)
		r.mediate(e, i+2, i+3, mediators, r.governor(e), "brokered compound")
	}
}

func (r *reader) elementOf(word int) int {
	for e := range r.elements {
		if r.elements[e].start <= word && word < r.elements[e].end {
			return e
		}
	}
	return -1
}

func (r *reader) mediatingVerb(e int) {
	g := r.groupAt(e)
	verb := r.words[g.main].entry.verb
	if verb == nil {
		return
	}
	switch verb.lemma {
	case "bring":
		r.bringsTogether(e, g)
		return
	case "carry", "relay", "convey":
		if !r.carriesMessages(e) {
			return
		}
	case "facilitate", "sponsor", "host", "convene", "arrange", "chair":
		if !r.peaceTalks(e, g) {
			return
		}
	default:
		if len(verb.frames) == 0 || verb.frames[0].typ != Mediates {
			return
		}
	}
	subject := r.subject(e)
	if g.passive {
		mediators, _ := r.agent(e)
		r.mediate(e, g.main, g.main+1, mediators, g, "mediated by")
		return
	}
	r.mediate(e, g.main, g.main+1, subject, g, "mediates")
}

// carriesMessages: "carried drafts between A and B".
func (r *reader) carriesMessages(e int) bool {
	p := r.phraseAt(e + 1)
	if p == nil || r.prepAt(r.pastItems(e+1)) != pBetween {
		return false
	}
	switch r.words[p.head].text {
	case "message", "messages", "draft", "drafts", "proposal", "proposals", "letters", "offers":
		return true
	}
	return false
}

// pastItems is the element behind "messages and drafts" at e.
func (r *reader) pastItems(e int) int {
	for e++; r.kindAt(e) == eAnd && r.kindAt(e+1) == ePhrase; e += 2 {
	}
	return e
}

// bringsTogether reads "A brought B and C together".
func (r *reader) bringsTogether(e int, g *group) {
	mediators := r.subject(e)
	parties := r.noPlaces(without(r.rightward(e+1), mediators))
	if len(mediators) == 0 || len(parties) < 2 || g.passive || !r.wordWithin(g.main+1, "together") {
		return
	}
	r.emit(deed{typ: Mediates, start: g.main, end: g.main + 1, sources: mediators, parties: parties, group: g, rule: "mediates"})
}

// peaceTalks tells whether the verb at e has talks for its object, or for its subject where it is passive.
func (r *reader) peaceTalks(e int, g *group) bool {
	at := e + 1
	if g.passive {
		at = e - 1
	}
	p := r.phraseAt(at)
	if p == nil {
		return false
	}
	n := r.words[p.head].entry.noun
	return n != nil && (n.typ == Negotiates || n.typ == Agrees) && (g.passive || r.prepAt(at+1)&pBetween != 0)
}

// mediationNoun reads "through the mediation of A", "A's mediation between B and C".
func (r *reader) mediationNoun(e int) {
	p := r.phraseAt(e)
	n := r.words[p.head].entry.noun
	isMediation := n != nil && n.typ == Mediates
	for i := p.start; i < p.head && !isMediation; i++ {
		isMediation = sameText(r.words[i].text, "mediation")
	}
	if !isMediation {
		return
	}
	mediators := p.owners
	if mediators == nil {
		mediators, _ = r.slot(e, &frame{slots: pBy | pOf | pFrom})
	}
	g := r.governor(e)
	if mediators == nil && g != nil && !g.passive && !r.is(p.start, fPoss) && r.offers(g) {
		mediators = g.subject
		if mediators == nil && r.kindAt(e-1) == eVerb {
			mediators = r.subject(e - 1)
		}
	}
	r.mediate(e, p.head, p.head+1, mediators, g, "mediation")
}

// offers tells whether who does what a verb says of a mediation mediates.
func (r *reader) offers(g *group) bool {
	v := r.words[g.main].entry.verb
	if v == nil {
		return true
	}
	switch v.lemma {
	case "announce", "support", "back", "welcome", "praise", "reject", "accept", "refuse", "thank", "ask", "request", "urge", "seek", "say", "attend":
		return false
	}
	return true
}

func (r *reader) mediate(e, start, end int, mediators []actor, g *group, rule string) {
	if len(mediators) == 0 {
		return
	}
	parties := r.partiesAround(e, mediators)
	if len(parties) == 0 {
		return
	}
	d := deed{typ: Mediates, start: start, end: end, sources: mediators, parties: parties, rule: rule}
	if g != nil {
		owned := *g
		owned.negated = owned.negated && owned.main == start
		d.group = &owned
	}
	r.emit(d)
	r.mediated(e, d)
}

// mediated states what two parties do through the mediator: talks or a deal.
func (r *reader) mediated(e int, d deed) {
	if len(d.parties) != 2 || !r.areStates(d.parties) && r.doc.Entities[d.parties[0].entity].Type != r.doc.Entities[d.parties[1].entity].Type {
		return
	}
	for _, k := range []int{e, e - 1} {
		p := r.phraseAt(k)
		if p == nil {
			continue
		}
		n := r.words[p.head].entry.noun
		if n == nil || n.typ != Negotiates && n.typ != Agrees {
			continue
		}
		between, _ := r.slot(k, &frame{slots: pBetween | pWith})
		if between == nil {
			r.emit(deed{typ: n.typ, start: p.head, end: p.head + 1, parties: d.parties, group: d.group, rule: "mediated"})
		}
		return
	}
}
