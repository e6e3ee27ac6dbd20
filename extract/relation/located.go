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

func (r *reader) locate(inner, outer, first, last int, confidence float64, rule string) {
	a, b := r.entityIndex(inner), r.entityIndex(outer)
	if a == b {
		return
	}
	x, y := &r.words[inner], &r.words[outer]
	q := Span{min(x.start, y.start, r.words[first].start), max(x.end, y.end, r.words[last].end)}
	r.statements = append(r.statements, Statement{
		Type: LocatedIn, Quote: q, Trigger: Span{r.words[first].start, r.words[last].end}, Modality: Actual, Place: -1,
		Participants: []Participant{
			{Role: Source, Entity: a, Mention: Span{x.start, x.end}}, {Role: Target, Entity: b, Mention: Span{y.start, y.end}}},
		Confidence: confidence, Rule: rule,
	})
}

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
		r.locate(i, j, comma, comma, 0.85, "comma")
		if comma > i+1 && r.classAt(i-1) == cAnd && r.isType(i-2, name.Place) {
			r.locate(i-2, j, comma, comma, 0.8, "comma")
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
				r.locate(i, j, comma+1, comma+1, 0.75, "comma in")
			}
			return
		case w.is(fCity | fRegion):
			city = j
		case w.mention >= 0:
			if city >= 0 && r.textAt(j-1) != "and" && r.isType(j, name.Place, name.Country) {
				r.locate(i, j, city, city, 0.85, "city of")
				return
			}
			if !r.isType(j, name.Country, name.Place) || !r.cityFollows(j) {
				return
			}
			r.locate(i, j, j, j, 0.8, "city apposition")
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

// behindIn: "the embassy in Baghdad", "Yarmouk Camp in southern Damascus", "the Darfur region of Sudan".
func (r *reader) behindIn(i int) {
	j := i + 1
	region := false
	if r.classAt(j) == cThing && r.classAt(j+1) == cThing && r.words[j+1].is(fRegion|fCity) {
		j++ // "the Guantánamo Bay detainment camp"
	}
	for r.classAt(j) == cThing && r.words[j].is(fRegion|fCity|fBody) || r.classAt(j) == cComma && region {
		region = true
		j++
	}
	if !region && r.classAt(j) == cOpen {
		for j < len(r.words) && r.words[j].class != cClose && j < i+5 {
			j++
		}
		j++
	}
	if j >= len(r.words) || r.words[j].class != cPrep {
		return
	}
	p := r.words[j].entry.prep
	inside := sameText(r.words[j].text, "inside") || sameText(r.words[j].text, "within")
	if p&pIn == 0 && !inside && !(p&pOf != 0 && (region || r.isType(i, name.Organization) || r.isType(j+1, name.Country))) {
		return
	}
	k := j + 1
	for r.is(k, fDet) || r.is(k, fDir) {
		k++
	}
	for n := 0; n < 4 && r.classAt(k) == cThing && r.is(k, fCity|fRegion|fModifier|fDir); n++ {
		k++
	}
	if r.textAt(k) == "of" {
		k++
	}
	if k-j > 6 || !r.isType(k, name.Place, name.Country) || r.isDemonym(k) && !r.cityFollows(k) {
		return
	}
	if r.isDemonym(k) {
		return
	}
	if p&pOf != 0 && r.isType(i, name.Organization) && !r.isType(k, name.Place) {
		return
	}
	r.locate(i, k, j, j, 0.7, "in")
}

// partOf: "Karabakh, which is recognized as part of Azerbaijan".
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
				r.locate(k, i, j-1, j, 0.7, "part of")
			}
			return
		}
	}
}

// placeBefore: "the Syrian city of Homs", "Ethiopia's Tigray region", "the Sri Lankan capital Colombo".
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
		r.locate(i, j, j, i, 0.85, "country before city")
		if r.classAt(i+1) == cAnd && r.isType(i+2, name.Place) && r.textAt(i-1) == "of" {
			r.locate(i+2, j, j, i+2, 0.8, "country before cities")
		}
		return
	}
	if city && r.is(i-1, fCity) || r.classAt(i-1) == cComma && r.is(i-2, fCity) && sameText(r.textAt(i-2), "capital") {
		r.capitalOf(i, j)
	}
}

// capitalOf: "the capital, Juba" lies in the country last spoken of.
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
	x := &r.words[i]
	start := r.words[max(j, 0)].start
	r.statements = append(r.statements, Statement{
		Type: LocatedIn, Quote: Span{start, x.end}, Trigger: Span{start, x.end}, Modality: Actual, Place: -1,
		Participants: []Participant{
			{Role: Source, Entity: r.entityIndex(i), Mention: Span{x.start, x.end}}, {Role: Target, Entity: found, Mention: Span{x.start, x.end}}},
		Confidence: 0.6, Rule: "the capital",
	})
}

// based: "the Turkey-based Syrian National Coalition".
func (r *reader) based(i int) {
	if r.classAt(i+1) != cHyphen || !sameText(r.textAt(i+2), "based") {
		return
	}
	for j := i + 3; j < len(r.words) && j < i+8; j++ {
		if r.isType(j, name.Organization) {
			r.locate(j, i, i, i+2, 0.85, "based")
			return
		}
		if r.words[j].class != cThing && r.words[j].mention < 0 {
			return
		}
	}
}
