package relation

import "parley/extract/name"

// afterComma: "Arlington, Virginia", "Zaranj, the provincial capital of Nimruz Province".
func (r *reader) afterComma(i int) {
	comma := i + 1
	for r.classAt(comma) == cThing && r.words[comma].is(fRegion|fCity) && comma < i+3 {
		comma++
	}
	if r.classAt(comma) != cComma {
		return
	}
	j := comma + 1
	for r.is(j, fDir) && r.words[j].mention < 0 && r.isType(j+1, name.Country, name.Place) {
		j++ // "Tianjin, northeastern China"
	}
	if r.isType(j, name.Place, name.Country) && r.isType(i, name.Place) && !r.isDemonym(j) && !r.listed(i, j) && (r.isType(j, name.Place) || r.classAt(j+1) != cThing && r.classAt(j+1) != cOwns && r.classAt(j+1) != cMention) {
		r.locate(i, j, comma, comma, "comma")
		if comma > i+1 && r.classAt(i-1) == cAnd && r.isType(i-2, name.Place) {
			r.locate(i-2, j, comma, comma, "comma")
		}
		return
	}
	if !r.isType(i, name.Place) {
		return
	}
	city := -1
	for ; j < len(r.words) && j < i+12; j++ {
		w := &r.words[j]
		switch {
		case w.is(fDir) && r.textAt(j+1) == "of":
			return
		case city < 0 && w.class == cPrep && w.entry.prep == pIn && j == comma+1:
			for j++; r.is(j, fDir|fDet); j++ {
			}
			if r.isType(j, name.Country, name.Place) && !r.isDemonym(j) {
				r.locate(i, j, comma+1, comma+1, "comma in")
			}
			return
		case w.is(fCity | fRegion):
			city = j
		case w.mention >= 0:
			if city >= 0 && r.textAt(j-1) != "and" && r.isType(j, name.Place, name.Country) {
				r.locate(i, j, city, city, "city of")
				return
			}
			if !r.isType(j, name.Country, name.Place) || !r.cityFollows(j) {
				return
			}
			r.locate(i, j, j, j, "city apposition")
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

// cityFollows: "the Sri Lankan capital", "Libya's second city".
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
