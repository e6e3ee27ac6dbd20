package relation

import "parley/extract/name"

// readPlaces finds what lies in what.
func (r *reader) readPlaces() {
	for i := range r.words {
		if r.words[i].mention < 0 {
			continue
		}
		if r.isType(i, name.Place, name.Organization) {
			r.afterComma(i)
			r.behindIn(i)
		}
		if r.isType(i, name.Place) {
			r.placeBefore(i)
		}
		if r.isType(i, name.Place, name.Country) {
			r.based(i)
			r.partOf(i)
		}
	}
}

func (r *reader) locate(inner, outer, first, last int, rule string) {
	a, b := r.entityIndex(inner), r.entityIndex(outer)
	if a == b || r.lex.lookup(r.words[outer].text).flags&fMonth != 0 {
		return
	}
	r.stand(standingFact{typ: LocatedIn, source: a, target: b, sourceAt: r.spanOf(inner), targetAt: r.spanOf(outer),
		trigger: r.spanTo(first, last), modality: Actual, rule: rule})
}

// behindIn: "the embassy in Baghdad", "Kakuma Camp in northern Kenya", "the Oromia region of Ethiopia".
func (r *reader) behindIn(i int) {
	in, region := r.pastKind(i + 1)
	if r.classAt(in) != cPrep {
		return
	}
	p := r.words[in].entry.prep
	inside := p&pIn != 0 || sameText(r.words[in].text, "inside") || sameText(r.words[in].text, "within")
	organization := r.isType(i, name.Organization)
	if !inside && !(p&pOf != 0 && (region || organization || r.isType(in+1, name.Country))) {
		return
	}
	k := r.pastDirection(in + 1)
	if k-in > 6 || !r.isType(k, name.Place, name.Country) || r.isDemonym(k) || p&pOf != 0 && organization && !r.isType(k, name.Place) {
		return
	}
	r.locate(i, k, in, in, "in")
}

// pastKind skips what says which kind of place a name is ("region", "detainment camp") or its acronym in brackets, and
// tells whether there was such a word.
func (r *reader) pastKind(j int) (next int, region bool) {
	if r.classAt(j) == cThing && r.classAt(j+1) == cThing && r.words[j+1].is(fRegion|fCity) {
		j++
	}
	for r.classAt(j) == cThing && r.words[j].is(fRegion|fCity|fBody) || r.classAt(j) == cComma && region {
		region = true
		j++
	}
	if !region && r.classAt(j) == cOpen {
		for last := j + 4; j < len(r.words) && r.words[j].class != cClose && j < last; {
			j++
		}
		j++
	}
	return j, region
}

// pastDirection skips "the southern province of".
func (r *reader) pastDirection(k int) int {
	for r.is(k, fDet|fDir) {
		k++
	}
	for n := 0; n < 4 && r.classAt(k) == cThing && r.is(k, fCity|fRegion|fModifier|fDir); n++ {
		k++
	}
	if r.textAt(k) == "of" {
		k++
	}
	return k
}

// partOf: "Casamance, which is seen as part of Senegal".
func (r *reader) partOf(i int) {
	j := i - 1
	for r.is(j, fDet) {
		j--
	}
	if r.textAt(j) != "of" || r.textAt(j-1) != "part" {
		return
	}
	for k := j - 2; k >= 0 && k > j-12; k-- {
		if r.words[k].mention >= 0 {
			if r.isType(k, name.Place) {
				r.locate(k, i, j-1, j, "part of")
			}
			return
		}
	}
}

// placeBefore: "the Syrian city of Homs", "Ethiopia's Somali region", "the Zambian capital Lusaka".
func (r *reader) placeBefore(i int) {
	j := i - 1
	if r.classAt(j) == cComma && r.is(j-1, fCity) {
		j--
	}
	city := false
	if r.textAt(j) == "of" && r.is(j-1, fCity|fRegion) {
		j--
	}
	for ; j >= 0 && i-j < 9; j-- {
		w := &r.words[j]
		if w.mention >= 0 {
			break
		}
		if w.class != cThing && w.class != cOwns {
			break
		}
		city = city || w.is(fCity|fRegion)
		if w.class == cOwns {
			city = true
		}
	}
	if j >= 0 && city && r.isType(j, name.Country, name.Place) && r.classAt(j) == cMention {
		r.locate(i, j, j, i, "country before city")
		if r.classAt(i+1) == cAnd && r.isType(i+2, name.Place) && r.textAt(i-1) == "of" {
			r.locate(i+2, j, j, i+2, "country before cities")
		}
		return
	}
	if city && r.is(i-1, fCity) || r.classAt(i-1) == cComma && r.is(i-2, fCity) && sameText(r.textAt(i-2), "capital") {
		r.capitalOf(i, j)
	}
}

// capitalOf: "the capital, Lusaka" lies in the country last spoken of.
func (r *reader) capitalOf(i, j int) {
	if !sameText(r.textAt(j+1), "capital") && !sameText(r.textAt(i-1), "capital") && !sameText(r.textAt(i-2), "capital") {
		return
	}
	found := -1
	for k := i - 1; k >= 0 && found < 0; k-- {
		if r.isType(k, name.Country) {
			found = r.entityIndex(k)
		}
	}
	if found < 0 {
		for k := i + 1; k < len(r.words) && found < 0; k++ {
			if r.isType(k, name.Country) {
				found = r.entityIndex(k)
			}
		}
	}
	if found < 0 {
		found = r.country
	}
	if found < 0 {
		return
	}
	r.stand(standingFact{typ: LocatedIn, source: r.entityIndex(i), target: found, sourceAt: r.spanOf(i), targetAt: r.spanOf(i),
		trigger: r.spanTo(max(j, 0), i), modality: Actual, rule: "the capital"})
}

// based: "the Jordan-based Bank al Etihad".
func (r *reader) based(i int) {
	if r.classAt(i+1) != cHyphen || !sameText(r.textAt(i+2), "based") {
		return
	}
	for j := i + 3; j < len(r.words) && j < i+8; j++ {
		if r.isType(j, name.Organization) {
			r.locate(j, i, i, i+2, "based")
			return
		}
		if r.words[j].class != cThing && r.words[j].mention < 0 {
			return
		}
	}
}
