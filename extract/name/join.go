package name

// runEnd finds the end of a run of capitals with its particles, initials and hyphens.
func (r *reader) runEnd(i int) int {
	end := 0
	for j := i; j < min(len(r.words), i+longestName); {
		w := &r.words[j]
		switch {
		case w.looks(upper):
			if j > i && r.endsRun(i, j) {
				return end
			}
			j++
			end = j
		case w.looks(hyphen) && w.looks(glued):
			next := r.hyphenated(i, j)
			if next == 0 {
				return end
			}
			j, end = next, next
		case quote(w.text) && end == j && r.nickname(j) > 0:
			j = r.nickname(j)
		case w.looks(lower) && w.is(particle|article) && r.particleJoins(j):
			j++
			if r.at(j).looks(hyphen) {
				j++
			}
		default:
			return end
		}
	}
	return end
}

// nickname finds the surname behind the nickname that the quotation mark at j opens: Ismael "El Mayo" Zambada.
func (r *reader) nickname(j int) int {
	for k := j + 1; k <= j+3; k++ {
		if quote(r.at(k).text) && k > j+1 && r.at(k+1).looks(upper) {
			return k + 1
		}
		if !r.at(k).looks(upper) {
			return 0
		}
	}
	return 0
}

func quote(mark string) bool {
	switch mark {
	case "\"", "“", "”", "'", "‘", "’":
		return true
	}
	return false
}

// particleJoins tells whether the particle at j joins two capitals.
func (r *reader) particleJoins(j int) bool {
	next := r.at(j + 1)
	switch {
	case next.looks(hyphen):
		return r.words[j].is(article) && next.looks(glued) && r.at(j+2).looks(upper) && r.at(j+2).looks(glued)
	case !r.words[j].is(particle):
		return false
	}
	return next.looks(upper) || next.is(particle|article) && (r.at(j+2).looks(upper) || r.particleJoins(j+1))
}

// suffix tells whether a word ends names: Jr., III.
func suffix(word string) bool {
	switch word {
	case "Jr.", "Sr.", "Jr", "Sr":
		return true
	}
	return roman(word)
}

// hyphenated finds where a name goes on over the hyphen at j: Jean-Marie, Roh Moo-hyun, but not US-brokered.
func (r *reader) hyphenated(i, j int) int {
	next := r.at(j + 1)
	if !next.looks(glued) {
		return 0
	}
	if next.looks(upper) {
		if f := r.known(j + 1); f.kind == Country || r.pairOfNames(i, j) {
			return 0
		}
		return j + 2
	}
	if next.looks(lower) && next.is(article|particle) && r.at(j+2).looks(hyphen) && r.at(j+3).looks(upper) {
		return j + 4
	}
	if next.looks(lower) && !r.joinsNot(i, j, next) {
		return j + 2
	}
	return 0
}

// pairOfNames tells whether the hyphen at j joins the names of two persons: the Molotov-Ribbentrop pact.
func (r *reader) pairOfNames(i, j int) bool {
	if j != i+1 && !r.at(i-1).looks(hyphen) || r.forenameAt(i) || r.titleBefore(i) {
		return false
	}
	switch r.at(j + 2).text {
	case "regime", "plan", "pact", "talks", "government", "administration", "axis", "ticket", "summit", "meeting", "deal",
		"agreement", "coalition", "alliance", "relationship", "conflict", "war", "border":
		return true
	}
	return false
}

// joinsNot tells whether the small word after a hyphen only qualifies: backed, led, era.
func (r *reader) joinsNot(i, j int, w *word) bool {
	if !w.is(ordinary) && !w.is(verb) {
		return len(w.text) > 3 && (w.text[len(w.text)-2:] == "ed" || w.text[len(w.text)-3:] == "ing")
	}
	return j == i+1 || len(w.text) > 5 || w.is(verb|orgNoun|placeNoun)
}
