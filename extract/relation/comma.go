package relation

import "parley/extract/name"

// afterComma: "Arlington, Virginia", "Oaxaca, the state capital of Oaxaca State".
func (r *reader) afterComma(i int) {
	comma := i + 1
	for r.classAt(comma) == cThing && r.words[comma].is(fRegion|fCity) && comma < i+3 {
		comma++
	}
	if r.classAt(comma) != cComma || !r.isType(i, name.Place) {
		return
	}
	j := comma + 1
	for r.is(j, fDir) && r.words[j].mention < 0 && r.isType(j+1, name.Country, name.Place) {
		j++ // "Tianjin, northeastern China"
	}
	switch {
	case r.outer(i, j):
		r.locate(i, j, comma, comma, "comma")
		if comma > i+1 && r.classAt(i-1) == cAnd && r.isType(i-2, name.Place) {
			r.locate(i-2, j, comma, comma, "comma")
		}
	case r.classAt(j) == cPrep && r.words[j].entry.prep == pIn:
		r.inAfterComma(i, j)
	default:
		r.cityOf(i, j)
	}
}

// outer tells whether the name at j, behind a comma, is the place in which the one at i lies.
func (r *reader) outer(i, j int) bool {
	if !r.isType(j, name.Place, name.Country) || r.isDemonym(j) || r.listed(i, j) {
		return false
	}
	next := r.classAt(j + 1)
	return r.isType(j, name.Place) || next != cThing && next != cOwns && next != cMention
}

// inAfterComma: "Bergen, in western Norway".
func (r *reader) inAfterComma(i, in int) {
	j := in + 1
	for r.is(j, fDir|fDet) {
		j++
	}
	if r.isType(j, name.Country, name.Place) && !r.isDemonym(j) {
		r.locate(i, j, in, in, "comma in")
	}
}

// cityOf: "Huaraz, the regional capital of Ancash", "Cork, Ireland's second city"; j is the first word behind the comma.
func (r *reader) cityOf(i, j int) {
	city := -1
	for ; j < len(r.words) && j < i+12; j++ {
		w := &r.words[j]
		switch {
		case w.is(fDir) && r.textAt(j+1) == "of":
			return
		case w.is(fCity | fRegion):
			city = j
		case w.mention >= 0:
			if city >= 0 && r.textAt(j-1) != "and" && r.isType(j, name.Place, name.Country) {
				r.locate(i, j, city, city, "city of")
			} else if r.isType(j, name.Country, name.Place) && r.cityFollows(j) {
				r.locate(i, j, j, j, "city apposition")
			}
			return
		case w.class == cDet || w.class == cThing || w.class == cOwns || w.entry.prep&(pOf|pIn) != 0 || w.class == cAdv:
		default:
			return
		}
	}
}

// listed tells whether the places at i and j stand in a list ("Oslo, Bergen and Malmö") rather than each in the next
// ("Sher Garh, Mardan, Khyber Pakhtunkhwa, Pakistan").
func (r *reader) listed(i, j int) bool {
	k := j
	for r.isType(k, name.Place) && r.classAt(k+1) == cComma && r.isType(k+2, name.Place, name.Country) && !r.isDemonym(k+2) {
		k += 2
	}
	if r.isType(k, name.Country) {
		return false
	}
	first := i
	for r.classAt(first-1) == cComma && r.isType(first-2, name.Place) {
		first -= 2
	}
	next := k + 1
	if r.classAt(next) == cComma {
		next++
	}
	if r.classAt(next) == cAnd {
		for next++; r.classAt(next) == cDet; next++ {
		}
		return r.isType(next, name.Place, name.Country)
	}
	return (k-first)/2 > 2
}

// cityFollows: "the Zambian capital", "Ireland's second city".
func (r *reader) cityFollows(i int) bool {
	for j := i + 1; j < len(r.words) && j < i+5; j++ {
		w := &r.words[j]
		if w.is(fCity|fRegion) && w.class == cThing {
			return true
		}
		if w.class != cThing && w.class != cOwns {
			return false
		}
	}
	return false
}
