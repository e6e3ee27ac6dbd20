package relation

import "parley/extract/name"

// readAllies reads "French allies Chad and Gabon", "an ally of Russia", "Iranian-backed militia X".
func (r *reader) readAllies() {
	for i := range r.words {
		w := &r.words[i]
		switch {
		case w.mention >= 0 || w.class != cThing && w.class != cVerb:
		case sameText(w.text, "ally"), sameText(w.text, "allies"):
			r.ally(i)
		case sameText(w.text, "backed"), sameText(w.text, "supported"), sameText(w.text, "aligned"):
			if r.classAt(i-1) == cHyphen && r.isType(i-2, name.Country, name.Organization, name.Person) {
				r.backed(i)
			}
		}
	}
}

func (r *reader) ally(i int) {
	owner := i - 1
	for owner > i-4 && r.classAt(owner) == cThing {
		owner--
	}
	if r.classAt(owner) == cOwns {
		owner--
	}
	if !r.isType(owner, name.Country, name.Organization, name.Person) || !r.isType(i+1, name.Country, name.Organization, name.Person) {
		return
	}
	targets := []actor{r.actorAt(owner)}
	var sources []actor
	for k := i + 1; k < len(r.words); {
		if !r.isType(k, name.Country, name.Organization, name.Person) {
			break
		}
		sources = append(sources, r.actorAt(k))
		for k++; r.classAt(k) == cComma || r.classAt(k) == cAnd || r.classAt(k) == cDet; k++ {
		}
	}
	r.emit(deed{typ: Supports, start: i, end: i + 1, sources: sources, targets: targets, rule: "ally"})
}

// backed: "the Russian-backed government of X" tells of the last name of its phrase.
func (r *reader) backed(i int) {
	for k := i + 1; k < len(r.words) && k < i+6; k++ {
		if r.words[k].mention >= 0 && !r.isDemonym(k) {
			if r.isType(k, name.Organization, name.Person) {
				r.emit(deed{typ: Supports, start: i, end: i + 1, sources: []actor{r.actorAt(i - 2)}, targets: []actor{r.actorAt(k)}, rule: "backed"})
			}
			return
		}
		if r.words[k].class != cThing && r.words[k].mention < 0 {
			break
		}
	}
	e := r.elementOf(i)
	if r.kindAt(e-1) != eComma {
		return
	}
	k := r.elements[e-1].start - 1
	for k > 0 && (r.words[k].class == cClose || r.words[k].class == cMention && r.classAt(k-1) == cOpen || r.words[k].class == cOpen) {
		k--
	}
	if r.isType(k, name.Organization, name.Person) {
		r.emit(deed{typ: Supports, start: i, end: i + 1, sources: []actor{r.actorAt(i - 2)}, targets: []actor{r.actorAt(k)}, rule: "backed apposition"})
	}
}
