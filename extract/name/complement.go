package name

// complement reads what follows "of" or "for" after a head word: "Foreign Affairs of Russia", "the Merchant Marine".
func (r *reader) complement(i int) (end, words int) {
	office := r.at(i-2).text == "Office" || r.at(i-3).text == "Office"
	if r.words[i].looks(upper) {
		if f := r.known(i); f.end > i+1 || f.kind == Country {
			end, words = f.end, f.end-i
			if i = f.end; !r.at(i).is(orgHead) || !r.at(i).looks(upper) {
				return end, words
			}
		}
	}
	for j := i; j < min(len(r.words), i+longestName); j++ {
		w := &r.words[j]
		switch {
		case w.looks(upper) && r.forename(j):
			return end, words
		case w.looks(upper) && (office && w.is(title) || !r.stopsOrganization(i, j)) || w.looks(digit) && j == i:
			end = j + 1
			words++
		case w.text == "and" && r.at(j+1).looks(upper) && !r.nameAhead(j+1) && end == j:
		case w.text == "of" && end == j && r.capitalAhead(j+1) > 0, w.text == "for" && end == j && r.purposeAhead(j+1) > 0:
		case w.text == "the" && j > i && r.at(j-1).looks(lower):
		case w.looks(hyphen) && w.looks(glued) && r.at(j+1).looks(upper):
		default:
			return end, words
		}
	}
	return end, words
}

// nameAhead tells whether a name that stands for itself begins at i, so that "and" before it joins two names.
func (r *reader) nameAhead(i int) bool {
	f := r.known(i)
	return f.end > 0 && f.score > keep
}

// joint tells where a name goes on over the small word or mark at j, 0 for nowhere.
func (r *reader) joint(i, j int, afterHead bool) int {
	w := &r.words[j]
	switch w.text {
	case "of":
		if afterHead || r.words[j-1].looks(upper) && r.headAhead(j+1) {
			return r.capitalAhead(j + 1)
		}
	case "for", "on":
		if afterHead && !(r.at(i-1).text == "the" && r.at(i-2).text == "of") {
			return r.purposeAhead(j + 1)
		}
	case "and", "&":
		if (!afterHead || r.words[j-1].is(firm)) && r.at(j+1).looks(upper) && r.plainWords(i, j) && r.headAhead(j+1) && !r.nameAhead(j+1) {
			return j + 1
		}
	case "'s", "’s", "'", "’":
		if !afterHead && r.at(j+1).looks(upper) && r.headAhead(j+1) && r.commonOwner(j-1) {
			return j + 1
		}
	case "-", "–":
		if w.looks(glued) && r.at(j+1).looks(glued) && r.at(j+1).looks(upper) {
			return j + 1
		}
	case "de", "del", "du", "la", "el", "al":
		if r.at(j + 1).looks(upper) {
			return j + 1
		}
	}
	return 0
}

// capitalAhead gives the place of the capital at j or after "the", 0 for none.
func (r *reader) capitalAhead(j int) int {
	if r.at(j).text == "the" {
		j++
	}
	if r.at(j).looks(upper) || r.at(j).looks(digit) {
		return j
	}
	return 0
}

// purposeAhead gives the place of the capital at j where it begins what a body is for: "for Nuclear Safety".
func (r *reader) purposeAhead(j int) int {
	if w := r.at(j); w.looks(upper) && w.is(ordinary) && !r.nameAhead(j) && !r.headline {
		return j
	}
	return 0
}

func isPossessive(s string) bool { return s == "'s" || s == "’s" }

// headAhead tells whether the capitals from j on hold a head word.
func (r *reader) headAhead(j int) bool {
	for last := j + longestName; j < last && r.at(j).looks(upper|hyphen); j++ {
		if r.words[j].is(orgHead) {
			return true
		}
		if r.words[j].is(title) {
			return false
		}
	}
	return false
}

// plainWords tells whether [i, j) holds ordinary words alone: "Town Planning" and Housing Council.
func (r *reader) plainWords(i, j int) bool {
	for ; i < j; i++ {
		if r.words[i].looks(upper) && !r.words[i].is(ordinary|titleMod|sphere|orgHead) {
			return false
		}
	}
	return true
}

// commonOwner tells whether the possessive word at i belongs to a name: People's, Lord's, but not Burma's.
func (r *reader) commonOwner(i int) bool {
	w := &r.words[i]
	return w.looks(upper) && w.is(ordinary|title|orgHead) && r.known(i).end == 0
}
