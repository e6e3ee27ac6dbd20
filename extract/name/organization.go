package name

// organization reads the name of an organization by its head word, from i on: Icelandic Foreign Ministry, Ministry of
// Foreign Affairs of Russia, Women's Army Corps.
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
	if r.unnamed(i, end) {
		return found{}
	}
	f := found{end: end, kind: Organization, reading: "organization's head word", score: 0.85}
	if words == 1 {
		f.score, f.form = r.bareHead(i), Short
	}
	return f
}

// unnamed tells whether [i, end) says what kind of body is meant rather than which: a Voluntary Service Organization.
func (r *reader) unnamed(i, end int) bool {
	if r.words[i].is(orgHead) || !r.plainWords(i, end) || !r.words[end-1].is(ordinary) {
		return false
	}
	for i--; r.at(i).looks(upper) && r.at(i).is(ordinary|sphere); i-- {
	}
	before := r.at(i).text
	return before == "a" || before == "an" || before == "designated"
}

// smallMinistry reads "Danish foreign ministry".
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
	n := 0
	for j := i; j < min(len(r.words), i+longestName); {
		w := &r.words[j]
		switch {
		case w.looks(upper) && r.stopsOrganization(i, j):
			return end, words
		case w.looks(upper) || w.looks(digit) && n > 0 && r.at(j+1).looks(upper):
			j++
			n++
			if r.isHead(j-1) && (n > 1 || !w.is(title)) {
				end, words = j, n
			}
			continue
		}
		next := r.joint(i, j, end == j)
		if next == 0 {
			return end, words
		}
		if end == j && (w.text == "of" || w.text == "for" || w.text == "on") {
			e, more := r.complement(next)
			if e == 0 {
				return end, words
			}
			n += more
			end, words, next = e, n, e
		}
		j = next
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

// isHead tells whether the capital at j is an organization's head word.
func (r *reader) isHead(j int) bool {
	w := &r.words[j]
	switch {
	case !w.looks(upper):
		return false
	case w.text == "Executive":
		return r.at(j-1).text != "Chief"
	case w.text == "Government": // Government of National Unity, Kurdistan Regional Government
		before := r.at(j - 1).text
		return r.at(j+1).text == "of" && r.at(j+2).text == "National" ||
			before == "Regional" || before == "Transitional" || before == "Provisional"
	}
	return w.is(orgHead) || w.is(firm) && !r.at(j+1).looks(upper) && !r.at(j+1).is(title)
}

// bareHead scores a head word that stands alone with its capital.
func (r *reader) bareHead(i int) float64 {
	switch r.words[i].text {
	case "Parliament", "Congress", "Senate", "Treasury":
		if !r.headline {
			return 0.7
		}
	}
	return 0.2
}
