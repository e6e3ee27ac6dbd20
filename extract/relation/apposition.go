package relation

import "parley/extract/name"

// titleAfter reads the title that follows the person at i behind a comma.
func (r *reader) titleAfter(i int) (title, bool) {
	if r.classAt(i+1) != cComma {
		return title{}, false
	}
	first := i + 2
	if r.classAt(first+1) == cComma && dayOrAge(r.textAt(first)) {
		first += 2 // "Kenneth Kaunda, 79, the former president"
	}
	t := title{start: -1, owner: -1, post: -1, first: first}
	j := r.officeWord(&t)
	if !r.isOffice(j) || r.isType(j+1, name.Person) || r.is(j+1, fHonor) && r.isType(j+2, name.Person) {
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

// officeWord goes on to the last office word of the title that begins at t.first, noting its owner and start; it gives the
// number of words where there is none.
func (r *reader) officeWord(t *title) int {
	for j := t.first; j < len(r.words) && j < t.first+longestTitle; j++ {
		w := &r.words[j]
		switch {
		case r.isType(j, name.Person):
			return len(r.words)
		case w.mention >= 0:
			t.owner = j
			continue
		case w.class == cDet || w.class == cOwns || w.class == cHyphen || w.class == cAdv:
			continue
		case w.class == cThing || w.class == cVerb && w.is(fModifier|fOffice):
		default:
			return len(r.words)
		}
		t.past = t.past || w.is(fEnded)
		if r.isOffice(j) && !r.isOffice(j+1) {
			return j
		}
		if t.start < 0 && !w.is(fFormer|fElect|fPoss) {
			t.start = j
		}
	}
	return len(r.words)
}

func dayOrAge(text string) bool {
	return len(text) <= 3 && len(text) > 0 && text[0] >= '0' && text[0] <= '9'
}

// finishAfter reads "of Malta", "to the OAS" behind the office word at j.
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
