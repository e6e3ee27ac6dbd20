package relation

import "parley/extract/name"

// titleAfter reads the title that follows the person at i behind a comma.
func (r *reader) titleAfter(i int) (title, bool) {
	j := i + 1
	if r.classAt(j) == cOpen {
		return title{}, false
	}
	if r.classAt(j) != cComma {
		return title{}, false
	}
	first := j + 1
	if r.classAt(first+1) == cComma && dayOrAge(r.textAt(first)) {
		first += 2 // "Saddam Hussein, 69, the former president"
	}
	t := title{start: -1, owner: -1, post: -1, first: first}
	for j = first; j < len(r.words) && j < first+longestTitle; j++ {
		w := &r.words[j]
		switch {
		case r.isType(j, name.Person):
			return title{}, false
		case w.mention >= 0:
			t.owner = j
			continue
		case w.class == cDet || w.class == cOwns || w.class == cHyphen || w.class == cAdv:
			continue
		case w.class == cThing || w.class == cVerb && w.is(fModifier|fOffice):
		default:
			return title{}, false
		}
		t.past = t.past || w.is(fEnded)
		if r.isOffice(j) && !r.isOffice(j+1) {
			break
		}
		if t.start < 0 && !w.is(fFormer|fElect|fPoss) {
			t.start = j
		}
	}
	if j >= len(r.words) || !r.isOffice(j) || r.isType(j+1, name.Person) || r.is(j+1, fHonor) && r.isType(j+2, name.Person) {
		return title{}, false
	}
	if t.start < 0 || t.owner >= t.start {
		t.start = max(t.owner+1, first)
		for t.start < j && (r.words[t.start].class != cThing || r.is(t.start, fFormer)) {
			t.start++
		}
	}
	r.finishAfter(&t, j)
	return t, true
}

func dayOrAge(text string) bool {
	return len(text) <= 3 && len(text) > 0 && text[0] >= '0' && text[0] <= '9'
}

// finishAfter reads "of Armenia", "to the UN" behind the office word at j.
func (r *reader) finishAfter(t *title, j int) {
	t.end = j + 1
	of := j + 1
	if r.classAt(of) != cPrep {
		return
	}
	p := r.words[of].entry.prep
	k := of + 1
	for k < len(r.words) && k < of+9 && (r.words[k].class == cDet || r.words[k].class == cThing || r.words[k].class == cAnd || r.textAt(k) == "of" || r.words[k].class == cOwns) {
		k++
	}
	if k >= len(r.words) || r.words[k].mention < 0 || r.isType(k, name.Person) {
		if r.words[of].entry.prep&pOf != 0 {
			t.end = k
		}
		return
	}
	for k+1 < len(r.words) && r.words[k+1].mention >= 0 && !r.isType(k+1, name.Person) || r.classAt(k+1) == cOwns && k+2 < len(r.words) && r.words[k+2].mention >= 0 && !r.isType(k+2, name.Person) {
		k++
		if r.words[k].class == cOwns {
			k++
		}
	}
	switch {
	case p&pOf != 0 && (t.owner < 0 || !r.diplomat(j)):
		t.owner = k
	case p&(pOf|pFor) != 0 && t.owner < 0:
		t.owner = k
	case p&(pTo|pFor) != 0:
		t.post, t.end = k, k+1
	case p&(pIn|pAt) != 0 && t.owner < 0:
		t.owner = k
	}
}
