package relation

import (
	"strings"

	"parley/extract/name"
)

// title is an office as a text words it, and whose officer holds it.
type title struct {
	start, end int // words of the title itself
	owner      int // word that names what it is an office of, -1 for none
	post       int // word that names where an envoy serves, -1 for none
	first      int // first word of the whole, owner included
	past       bool
	planned    bool
	shared     bool // "and" ties it to the office before
}

// readOffices finds who holds which office.
func (r *reader) readOffices() {
	r.lastOwner = -1
	for i := range r.words {
		if !r.isType(i, name.Person) {
			continue
		}
		t, ok := r.titleBefore(i)
		if ok {
			r.addOffice(i, t, "title before")
			if k := t.owner - 2; t.owner == t.first && r.classAt(k+1) == cAnd && r.isType(k, name.Country, name.Organization) && (k == 0 || r.classAt(k-1) == cDet || r.classAt(k-1) == cStop) {
				t.owner, t.first = k, k
				r.addOffice(i, t, "shared title")
			}
			if second, ok := r.secondTitle(t); ok {
				r.addOffice(i, second, "second title")
			}
		}
		if t, ok := r.titleAfter(i); ok {
			r.addOffice(i, t, "apposition")
		}
		r.noteCountry(i)
	}
}

// noteCountry keeps for whom the person at word i acts in "Pik Botha of South Africa".
func (r *reader) noteCountry(i int) {
	k := i + 2
	if r.is(k, fDet) {
		k++
	}
	if r.textAt(i+1) == "of" && r.isType(k, name.Country) && r.classAt(k+1) != cOwns && r.classAt(k+1) != cMention {
		r.fromCountry = append(r.fromCountry, [2]int{r.entityIndex(i), r.entityIndex(k)})
	}
}

// longestTitle bounds a title with its owner, in words.
const longestTitle = 18

// titleBefore reads the title that precedes the person at word i.
func (r *reader) titleBefore(i int) (title, bool) {
	j, elect := i, false
	for j > 0 && (r.is(j-1, fHonor) && (!r.is(j-1, fOffice) || r.classAt(j-2) == cComma) || r.is(j-1, fElect) || r.is(j-1, fNumber)) {
		j--
		elect = elect || r.is(j, fElect)
	}
	o := j - 1
	comma := r.classAt(o) == cComma
	if comma {
		o--
	}
	if r.isOffice(o) {
		t := r.titleEnding(o)
		t.planned = t.planned || elect
		if !comma || (t.owner >= 0 || r.is(t.first-1, fPoss)) && j == o+2 { // "Peru's trade minister, Mercedes Aráoz"
			return t, true
		}
	}
	return r.titleOf(o, i, comma)
}

func (r *reader) isOffice(i int) bool {
	return r.is(i, fOffice) && r.classAt(i) == cThing
}

// titleEnding reads the title whose last word is at o.
func (r *reader) titleEnding(o int) title {
	t := title{start: o, end: o + 1, owner: -1, post: -1}
	r.extendLeft(&t)
	return t
}

// extendLeft takes in the words of the title before its start, then its owner.
func (r *reader) extendLeft(t *title) {
	j := t.start - 1
	for ; j >= 0 && t.end-j < longestTitle; j-- {
		w := &r.words[j]
		if w.mention >= 0 || w.class != cThing && w.class != cHyphen && !(w.class == cVerb && w.is(fModifier|fOffice)) {
			break
		}
		t.past = t.past || w.is(fEnded)
		t.planned = t.planned || w.is(fElect)
		if w.is(fPoss) {
			break
		}
		if w.is(fModifier|fOffice|fAgent|fBody|fDir) && !w.is(fFormer) || w.upper && j > 0 && !w.is(fFormer|fElect|fHonor) {
			t.start = j
		}
	}
	t.first = t.start
	r.findOwner(t, j)
}

// findOwner looks for whose office it is at word j, the first before the title and what describes it.
func (r *reader) findOwner(t *title, j int) {
	for j > 0 && (r.words[j].class == cDet || r.words[j].class == cAdv) && r.words[j-1].class == cOwns {
		j--
	}
	if r.classAt(j) == cOwns {
		j--
	}
	if j >= 0 && r.words[j].mention >= 0 && !r.isType(j, name.Person) && !(sameText(r.textAt(j-1), "in") && r.isType(j, name.Place) && r.stateOffice(*t)) {
		t.owner, t.first = j, j
		t.past = t.past || r.is(j-1, fEnded) || r.is(j-2, fEnded) && r.is(j-1, fDet)
		t.planned = t.planned || r.is(j-1, fElect)
		return
	}
	t.past = t.past || r.is(j, fEnded)
	t.shared = r.classAt(j) == cAnd || r.classAt(j) == cComma
}

// titleOf reads "the President of the Swiss Confederation", the word at o being its last.
func (r *reader) titleOf(o, person int, comma bool) (title, bool) {
	last := -1
	for j := o; j >= 0 && person-j < longestTitle; j-- {
		w := &r.words[j]
		switch {
		case r.isType(j, name.Person):
			return title{}, false
		case w.class == cPrep && w.entry.prep&(pOf|pFor|pTo|pIn|pAt|pOn) != 0 || w.is(fTo):
			if !r.isOffice(j-1) && !r.isOffice(j-2) {
				continue
			}
			k := j - 1
			if !r.isOffice(k) {
				k--
			}
			if !r.titleWords(k+1, j) {
				continue
			}
			return r.titleWithOf(k, j, o, person, comma)
		case w.class == cThing || w.class == cDet || w.class == cOwns || w.class == cAnd || w.class == cHyphen:
		case w.mention >= 0:
			last = j
		case w.class == cComma && last >= 0 && j == last-1 && r.isType(last, name.Place, name.Country):
		default:
			return title{}, false
		}
	}
	return title{}, false
}

func (r *reader) titleWords(i, j int) bool {
	for ; i < j; i++ {
		if r.words[i].class != cThing {
			return false
		}
	}
	return true
}

// titleWithOf reads a title whose office word is at k and whose preposition is at of; o is the last word before the person.
func (r *reader) titleWithOf(k, of, o, person int, comma bool) (title, bool) {
	t := title{start: k, end: of, owner: -1, post: -1}
	r.extendLeft(&t)
	named := -1
	for j := of + 1; j <= o; j++ {
		if r.words[j].mention >= 0 {
			named = j
			if r.textAt(j-1) != "of" && !r.is(j-1, fDet) && j > of+1 {
				continue
			}
			break
		}
	}
	envoy := r.words[of].entry.prep&pOf == 0
	switch {
	case named < 0 && comma:
		return t, false
	case named < 0:
		t.end = o + 1
	case envoy:
		t.post, t.end = named, named+1
		if t.owner < 0 && r.words[of].entry.prep&(pIn|pAt|pFor) != 0 && !r.is(k, fOffice) {
			t.owner = named
		}
	default:
		if t.owner < 0 || !r.diplomat(k) {
			t.owner = named
		}
		t.end = named
		for t.end > t.start+1 && (r.words[t.end-1].class == cDet || r.textAt(t.end-1) == "of" || r.textAt(t.end-1) == "for") {
			t.end--
		}
	}
	return t, true
}

// diplomat tells whether an office is held for one country in another.
func (r *reader) diplomat(i int) bool {
	switch strings.ToLower(r.words[i].text) {
	case "ambassador", "envoy", "representative", "coordinator", "rapporteur", "consul":
		return true
	}
	return false
}

// secondTitle reads "Finance Minister" of "Finance Minister and Green Party Leader X".
func (r *reader) secondTitle(t title) (title, bool) {
	j := t.first - 1
	if r.classAt(j) != cAnd || !r.isOffice(j-1) {
		return title{}, false
	}
	second := r.titleEnding(j - 1)
	return second, second.owner >= 0
}
