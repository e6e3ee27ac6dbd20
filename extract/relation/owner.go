package relation

import (
	"strings"

	"parley/extract/name"
)

// electedTitle tells whether an office is one to which parties bring their members, so that a party before it is no owner.
func (r *reader) electedTitle(t title) bool {
	switch strings.ToLower(r.words[t.end-1].text) {
	case "senator", "representative", "congressman", "congresswoman", "mp", "lawmaker", "governor", "mayor", "politician", "legislator", "councillor":
		return r.isParty(t.owner)
	}
	return false
}

// isParty tells whether the name at word i is a party's.
func (r *reader) isParty(i int) bool {
	e := r.entity(i)
	return e != nil && (strings.Contains(e.Name, "Party") || strings.Contains(e.Name, "Democrats") || strings.Contains(e.Name, "Movement"))
}

// sharedOwner: "Czech President Petr Pavel and Premier Jan Fischer".
func (r *reader) sharedOwner(t title) int {
	if t.shared && r.lastOwner >= 0 && t.first-2 <= r.lastOwnerWord+1 {
		return r.lastOwner
	}
	return -1
}

// defaultOwner finds the country of an office that the text gives without one.
func (r *reader) defaultOwner(i int, t title) int {
	person := r.entityIndex(i)
	if sameText(r.textAt(t.end-1), "mediator") || sameText(r.textAt(t.end-1), "host") {
		return -1
	}
	if r.office[person] > 0 {
		return r.office[person] - 1
	}
	if owner := r.possessor(i, t); owner >= 0 {
		return owner
	}
	if body := r.bodyOf(t); body >= 0 {
		return body
	}
	if r.regionOffice(t) {
		return r.onlyPlace
	}
	if !r.stateOffice(t) {
		return -1
	}
	if k := i + 1; r.classAt(k) == cPrep && r.words[k].entry.prep&(pOf|pIn) != 0 && r.isType(k+1, name.Country, name.Place) {
		return r.entityIndex(k + 1)
	}
	return r.likelyCountry(i, t)
}

// servedLast is the country of the officer named last before the word at j.
func (r *reader) servedLast(j int) int {
	found := -1
	r.eachBefore(r.words[j].start, func(entity int) bool {
		if o := r.office[entity] - 1; o >= 0 && r.doc.Entities[o].Type == name.Country {
			found = o
		}
		return found < 0
	})
	return found
}

// itsOwner is whose officer "its" at j means: of officers of states the country named last, of others whoever the sentence
// is about.
func (r *reader) itsOwner(j int, t title) int {
	if r.stateOffice(t) {
		for k := j - 1; k >= 0; k-- {
			if r.isType(k, name.Country) {
				return r.entityIndex(k)
			}
		}
	}
	for k := range j {
		if r.isType(k, name.Country, name.Organization) && !r.isDemonym(k) {
			return r.entityIndex(k)
		}
	}
	return -1
}

// bodyOf is the organization last named with the word that ends a title such as "president of the court".
func (r *reader) bodyOf(t title) int {
	k := t.end - 1
	if k < 3 || !r.is(k, fBody) || !r.is(k-1, fDet) || r.textAt(k-2) != "of" {
		return -1
	}
	word := strings.ToLower(r.words[k].text)
	found := -1
	r.eachBefore(r.words[k].start, func(entity int) bool {
		if e := &r.doc.Entities[entity]; e.Type == name.Organization && strings.Contains(strings.ToLower(e.Name), word) {
			found = entity
		}
		return found < 0
	})
	return found
}

// regionOffice tells whether an office is one of a region or city.
func (r *reader) regionOffice(t title) bool {
	last := r.textAt(t.end - 1)
	return sameText(last, "governor") || sameText(last, "mayor")
}

// possessor: "his country's Chancellor", "its foreign minister", "the country's ambassador".
func (r *reader) possessor(i int, t title) int {
	j := t.first - 1
	switch {
	case r.classAt(j) == cOwns && r.is(j-1, fLand):
		if r.is(j-2, fPoss) {
			for k := j - 3; k >= 0; k-- {
				if r.isType(k, name.Person) && r.office[r.entityIndex(k)] > 0 {
					return r.office[r.entityIndex(k)] - 1
				}
			}
		}
		if found := r.last(j-1, name.Country); found != nil {
			return found[0]
		}
	case sameText(r.textAt(j), "its"):
		return r.itsOwner(j, t)
	case r.is(j, fPoss) && sameText(r.textAt(t.end-1), "commander"):
		return r.servedLast(j)
	case r.isType(j, name.Place):
		return r.known(r.entity(j).Country) // "in Lima President X"
	}
	return -1
}

// likelyCountry is the country of which a sentence, or the document, speaks when it names an officer without one: first
// the one that the sentence opens with, then the last one named before, then the only one that is left.
func (r *reader) likelyCountry(i int, t title) int {
	taken := func(entity int) bool {
		return entity < 0 || r.holder[entity] != 0 && r.holder[entity] != r.entityIndex(i)+1 && r.holderTitle[entity] == r.titleKey(t)
	}
	nearest, first := -1, r.dateline()
	for k := first; k < t.start; k++ {
		if !r.isType(k, name.Country) || r.compoundName(k) || taken(r.entityIndex(k)) {
			continue
		}
		if k <= first+2 && !(r.textAt(t.first-1) == "of" && r.is(t.first-2, fAgent)) && (!r.isDemonym(k) || r.classAt(k+1) != cMention) {
			return r.entityIndex(k)
		}
		nearest = r.entityIndex(k)
	}
	if nearest >= 0 {
		return nearest
	}
	if r.opensWith >= 0 && !taken(r.opensWith) && r.namedBefore(r.opensWith, i) {
		return r.opensWith
	}
	if r.country >= 0 && !taken(r.country) && r.counts[r.country] > 1 && r.namedBefore(r.country, i) {
		return r.country
	}
	return r.remaining(taken)
}

// longestDateline bounds "ARUSHA, Tanzania, Aug. 28 —", in words.
const longestDateline = 9

// dateline is the number of words up to the dash behind a dateline, 0 for none.
func (r *reader) dateline() int {
	for i := 1; i < len(r.words) && i < longestDateline; i++ {
		switch w := &r.words[i]; {
		case w.text == "—" || w.text == "–" || w.text == "--":
			return i + 1
		case w.class == cVerb || w.class == cDet:
			return 0
		}
	}
	return 0
}

// noteOpening keeps the country with which the document opens.
func (r *reader) noteOpening() {
	first := r.dateline()
	for k := first; k < len(r.words) && k < first+3; k++ {
		if r.isType(k, name.Country) && !r.compoundName(k) {
			r.opensWith = r.entityIndex(k)
			return
		}
	}
}

// namedBefore tells whether an entity is named before the word at i.
func (r *reader) namedBefore(entity, i int) bool { return r.firstNamed[entity] < r.words[i].start }

// remaining is the one country of the document that has no such officer yet and mediates nothing, or the one named most.
func (r *reader) remaining(taken func(int) bool) int {
	found, several := -1, false
	for _, e := range r.countries {
		if taken(e) || r.onlyCompound(e) {
			continue
		}
		several = several || found >= 0
		if found < 0 || r.counts[e] > r.counts[found] {
			found = e
		}
	}
	if several && (found != r.country || r.counts[found] < 2) {
		return -1
	}
	return found
}

// onlyCompound tells whether the sentence names a country only in words such as "Egyptian-mediated".
func (r *reader) onlyCompound(entity int) bool {
	compound := false
	for k := range r.words {
		if r.words[k].mention >= 0 && r.entityIndex(k) == entity {
			if !r.compoundName(k) {
				return false
			}
			compound = true
		}
	}
	return compound
}

// titleKey is what two officers of one country don't share.
func (r *reader) titleKey(t title) string {
	last := strings.ToLower(r.words[t.end-1].text)
	if first := r.textAt(t.start); sameText(first, "vice") || sameText(first, "deputy") {
		return "deputy " + last
	}
	return last
}

// stateOffice tells whether an office is one of a state.
func (r *reader) stateOffice(t title) bool {
	for i := t.start; i < t.end; i++ {
		switch strings.ToLower(r.words[i].text) {
		case "president", "premier", "minister", "king", "queen", "chancellor", "emperor", "sultan", "emir", "secretary", "pm", "prince", "speaker", "vice-president", "taoiseach", "monarch", "attorney", "ruler", "treasurer", "justice":
			return true
		}
	}
	return false
}
