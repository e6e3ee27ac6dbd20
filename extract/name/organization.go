package name

// organization reads the name of an organization by its head word, from i on: Azerbaijani Foreign Ministry, Ministry of
// Foreign Affairs of Russia, Lord's Resistance Army.
func (r *reader) organization(i int) found {
	if f := r.smallMinistry(i); f.end > 0 {
		return f
	}
	if r.opens(i) && r.words[i].is(epithet) {
		return found{}
	}
	end, words := r.headed(i)
	if end == 0 {
		return found{}
	}
	if before := r.determiner(i); (before == "a" || before == "an" || before == "designated") && r.plainWords(i, end) && r.at(end-1).is(ordinary) && !r.words[i].is(orgHead) {
		return found{} // a Foreign Terrorist Organization
	}
	f := found{end: end, kind: Organization, reading: "organization's head word", score: 0.85}
	if words == 1 {
		f.score, f.form = r.bareHead(i, end), Short
	}
	return f
}

// determiner is the word before the ordinary words with capitals that lead to i.
func (r *reader) determiner(i int) string {
	for i--; r.at(i).looks(upper) && r.at(i).is(ordinary|sphere); i-- {
	}
	return r.at(i).text
}

// smallMinistry reads "Russian foreign ministry".
func (r *reader) smallMinistry(i int) found {
	j := i + 1
	for j < len(r.words) && r.words[j].looks(lower) && r.words[j].is(sphere) && j < i+5 ||
		j > i+1 && r.at(j).text == "and" && r.at(j+1).is(sphere) {
		j++
	}
	if j == i+1 || r.at(j).text != "ministry" {
		return found{}
	}
	if f := r.known(i); f.end != i+1 || f.kind != Country {
		return found{}
	}
	return found{end: j + 1, kind: Organization, reading: "ministry", score: 0.9}
}

// headed finds the end of a run of capitals from i on that has a head word, and the words in it.
func (r *reader) headed(i int) (end, words int) {
	n, head := 0, false
	for j := i; j < min(len(r.words), i+longestName); {
		w := &r.words[j]
		switch {
		case w.looks(upper) && r.stopsOrganization(i, j):
			return end, words
		case w.looks(upper) || w.looks(digit) && n > 0 && r.at(j+1).looks(upper):
			n++
			if r.isHead(j) && (n > 1 || !w.is(title)) {
				head = true
				end, words = j+1, n
			} else if head && end == j && r.at(j-1).text != "of" {
				head = false
			}
			j++
		default:
			next := r.joint(i, j, end == j)
			if next == 0 {
				return end, words
			}
			if end == j && (w.text == "of" || w.text == "for" || w.text == "on") {
				if e, n2 := r.complement(next); e > 0 {
					end, words = e, words+n2
					n += n2
					j = e
					continue
				}
				return end, words
			}
			j = next
		}
	}
	return end, words
}

// stopsOrganization tells whether the capital at j can't go on an organization's name that began at i.
func (r *reader) stopsOrganization(i, j int) bool {
	w := &r.words[j]
	switch {
	case w.is(function) && !w.looks(allCaps):
		return true
	case w.is(title) && !w.is(orgHead) && !w.is(titleMod):
		return !r.at(j+1).is(orgHead) && !r.ownsOffice(j)
	case w.is(calendar) && j > i, w.is(title) && j == i && r.at(j+1).text == "of" && !w.is(orgHead):
		return true
	}
	return false
}

// ownsOffice tells whether the title at j owns the office that is named: the Prosecutor General's Office.
func (r *reader) ownsOffice(j int) bool {
	for last := j + 3; j < last && r.at(j).is(title|titleMod); j++ {
		if isPossessive(r.at(j+1).text) && r.at(j+2).looks(upper) {
			return r.headAhead(j + 2)
		}
	}
	return false
}

// complement reads what follows "of" or "for" after a head word: "Foreign Affairs of Russia", "the Armed Forces".
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

// purposeAhead gives the place of the capital at j where it begins what a body is for: "for External Security".
func (r *reader) purposeAhead(j int) int {
	if w := r.at(j); w.looks(upper) && w.is(ordinary) && !r.nameAhead(j) && !r.headline {
		return j
	}
	return 0
}

// isHead tells whether the capital at j is an organization's head word.
func (r *reader) isHead(j int) bool {
	w := &r.words[j]
	switch {
	case !w.looks(upper):
		return false
	case w.text == "Executive":
		return r.at(j-1).text != "Chief"
	case w.text == "Government": // Government of National Accord, Kurdistan Regional Government
		before := r.at(j - 1).text
		return r.at(j+1).text == "of" && r.at(j+2).text == "National" ||
			before == "Regional" || before == "Transitional" || before == "Provisional"
	}
	return w.is(orgHead) || w.is(firm) && !r.at(j+1).looks(upper) && !r.at(j+1).is(title)
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

// plainWords tells whether [i, j) holds ordinary words alone: "State Peace" and Development Council.
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

// bareHead scores a head word that stands alone with its capital.
func (r *reader) bareHead(i, end int) float64 {
	switch r.words[i].text {
	case "Parliament", "Congress", "Senate", "Treasury":
		if !r.headline {
			return 0.7
		}
	}
	return 0.2
}
