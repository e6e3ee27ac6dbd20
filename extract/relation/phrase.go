package relation

import (
	"strings"

	"parley/extract/name"
)

// actor is an entity that can take part in a deed, and the words that stand for it.
type actor struct {
	entity     int
	start, end int // bytes of the text
}

// phraseKind tells how a phrase stands for its actors.
type phraseKind uint8

const (
	kThing       phraseKind = iota // "the attack": no actor, but perhaps owners
	kNamed                         // "Russia", "President Obama"
	kAgents                        // "Turkish troops": act for their owner
	kOfficer                       // "the French president", without a name
	kPronoun                       // "they"
	kDescription                   // "the two sides", "the group"
	kNobody                        // "Somali pirates": acts for none that we know
)

// phrase is a noun phrase without what follows its head.
type phrase struct {
	start, end int // words, end exclusive
	head       int // word
	kind       phraseKind
	actors     []actor // that it stands for
	owners     []actor // names before the head of a thing: "Russia's campaign", "Israeli strike"
	person     int     // the word that names the person it ends with, -1 for none
	negated    bool
	compounds  []actor // names in "Cairo-backed", "US-drafted"
	referred   bool    // whom a pronoun or description means has been looked for
}

// buildPhrase reads the noun phrase that starts at word i.
func (r *reader) buildPhrase(i int) int {
	p := phrase{start: i, head: i, person: -1, negated: i > 0 && r.words[i-1].class == cNeg}
	if r.words[i].class == cPronoun {
		p.end, p.kind = i+1, kPronoun
		r.phrases = append(r.phrases, p)
		return p.end
	}
	p.end = r.runEnd(i)
	p.head = p.end - 1
	for p.head > i && (r.words[p.head].class == cOwns || r.words[p.head].class == cHyphen) {
		p.head--
	}
	r.readHead(&p)
	r.phrases = append(r.phrases, p)
	return p.end
}

// runEnd finds the end of the run of nouns, adjectives and names that starts at i.
func (r *reader) runEnd(i int) int {
	j, content := i, false
	for ; j < len(r.words); j++ {
		w := &r.words[j]
		switch w.class {
		case cDet:
			if content {
				return j
			}
		case cThing:
			if content && w.is(fPoss) {
				return j
			}
			if content && r.words[j-1].class == cMention && r.isType(j-1, name.Person) && w.is(fFormer) {
				return j
			}
			content = true
		case cMention, cOwns, cHyphen:
			content = true
		case cAdv:
			if content || !strings.HasSuffix(w.text, "ly") {
				return j
			}
		default:
			return j
		}
	}
	return j
}

// readHead tells what a phrase stands for by its last word and the names before it.
func (r *reader) readHead(p *phrase) {
	h := &r.words[p.head]
	if h.mention >= 0 {
		p.kind = kNamed
		if r.words[p.end-1].class == cOwns {
			p.kind = kThing
		}
		if r.isType(p.head, name.Person) {
			p.person = p.head
		}
		p.actors = r.keep(r.actorAt(p.head))
		return
	}
	owners := r.namesBefore(p)
	p.compounds = r.compoundsBefore(p)
	if owners == nil && p.compounds != nil && h.is(fAgent|fPersonGroup|fBody) && r.led(p) {
		owners = p.compounds // "the US-led coalition"
	}
	switch {
	case h.is(fSides) && r.saysTwo(p) && (owners == nil || !h.is(fAgent|fOffice)):
		p.kind = kDescription
	case owners == nil:
		p.kind = r.unnamedKind(p)
	case h.is(fOffice) && !r.isType(r.lastName(p), name.Person):
		p.kind, p.actors = kOfficer, owners
	case r.actsForOwner(p, h):
		p.kind, p.actors = kAgents, owners
	case h.is(fNobody):
		p.kind = kNobody
	default:
		p.owners = owners
	}
}

// saysTwo: "the two former colonies", "both Ministers".
func (r *reader) saysTwo(p *phrase) bool {
	for i := p.start; i < p.head; i++ {
		if t := r.words[i].text; sameText(t, "two") || sameText(t, "both") {
			return true
		}
	}
	return false
}

// unnamedKind tells a phrase without names: whom it stands for is found through what came before.
func (r *reader) unnamedKind(p *phrase) phraseKind {
	h := &r.words[p.head]
	switch {
	case h.is(fOffice):
		return kOfficer
	case h.is(fSides | fLand | fBody | fAgent | fThey):
		return kDescription
	case h.is(fNobody):
		return kNobody
	case strings.EqualFold(h.text, "both"), sameText(h.text, "two") && r.definite(p):
		return kDescription
	}
	return kThing
}

// actsForOwner tells whether the people that h calls act for the name before them.
func (r *reader) actsForOwner(p *phrase, h *word) bool {
	last := r.lastName(p)
	if last < 0 {
		return true // by a compound
	}
	switch {
	case r.isType(last, name.Person):
		return h.is(fPersonGroup)
	case r.isType(last, name.Organization):
		return h.is(fAgent | fMemberNoun | fNobody | fOffice | fBody)
	}
	for i := last + 1; i < p.head; i++ {
		if r.is(i, fNobody) && !r.is(i, fAgent) || strings.HasPrefix(strings.ToLower(r.words[i].text), "opposition") {
			return false
		}
	}
	return h.is(fAgent)
}

// lastName is the last name before the head, hyphened ones ("US-brokered") left out; -1 for none.
func (r *reader) lastName(p *phrase) int {
	for i := p.head - 1; i >= p.start; i-- {
		if r.words[i].mention >= 0 && !r.compoundName(i) {
			return i
		}
	}
	return -1
}

// compoundName tells whether a name is the first part of "US-brokered", "Turkey-based".
func (r *reader) compoundName(i int) bool {
	return r.classAt(i+1) == cHyphen && i+2 < len(r.words) && r.words[i+2].mention < 0 && r.words[i+1].start == r.words[i].end
}

// namesBefore are the names that own or describe the head of a phrase: the last one, with those that "-" or "/" tie to it.
func (r *reader) namesBefore(p *phrase) []actor {
	i := r.lastName(p)
	if i < 0 {
		return nil
	}
	names := []actor{r.actorAt(i)}
	if r.classAt(i-1) == cHyphen && i-2 >= p.start && r.words[i-2].mention >= 0 {
		names = append(names, r.actorAt(i-2))
	}
	return names
}

// led tells whether a phrase has "Vietnamese-led" or the like.
func (r *reader) led(p *phrase) bool {
	for i := p.start; i < p.head; i++ {
		if sameText(r.words[i].text, "led") && r.classAt(i-1) == cHyphen {
			return true
		}
	}
	return false
}

func (r *reader) compoundsBefore(p *phrase) []actor {
	for i := p.start; i < p.head; i++ {
		if r.words[i].mention >= 0 && r.compoundName(i) && !sameText(r.words[i+2].text, "based") {
			return []actor{r.actorAt(i)}
		}
	}
	return nil
}

func (r *reader) actorAt(i int) actor {
	w := &r.words[i]
	return actor{entity: r.entityIndex(i), start: w.start, end: w.end}
}

func (r *reader) keep(a ...actor) []actor { return a }
