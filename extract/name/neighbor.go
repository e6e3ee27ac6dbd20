package name

// before weighs what stands before the run.
func (r *reader) before(i, end int, e *evidence) {
	w := r.at(i - 1)
	if w.text == "\"" || w.text == "“" || w.text == "—" {
		w = r.at(i - 2)
	}
	if end > i+1 && r.previous(i) != nil {
		e.person += 0.4 // a name right after a name: the party's leader
	}
	switch {
	case r.titleBefore(i):
		e.person += 0.6
	case w.is(personNoun):
		e.person += 0.5
	case w.text == "old" && r.at(i-2).looks(hyphen):
		e.person += 0.6
	case w.looks(hyphen) && w.looks(glued):
		r.beforeHyphen(i, e)
	case w.is(placeNoun):
		e.place += 0.5
	case w.is(orgNoun):
		e.organization += 0.4
	case w.text == "the" || w.text == "The":
		e.organization += 0.3
		e.place += 0.1
		e.person -= 0.4
	default:
		r.beforeWord(i, w, e)
	}
}

// beforeWord weighs prepositions, verbs and conjunctions before the run.
func (r *reader) beforeWord(i int, w *word, e *evidence) {
	switch {
	case w.text == "of":
		r.beforeOf(i, e)
	case w.is(placePrep):
		r.beforePrep(w, e)
	case w.text == "by" || w.text == "with" || w.text == "against":
		e.person += 0.1
	case takes(w.text):
		e.place += 0.3
	case w.is(verb) && w.looks(lower):
		e.person += 0.1
	case w.looks(mark | lower):
		r.beforeList(i, w, e)
	}
}

// beforeHyphen weighs "pro-" and the name before a hyphen.
func (r *reader) beforeHyphen(i int, e *evidence) {
	switch r.at(i - 2).text {
	case "pro", "anti", "Pro", "Anti", "ex":
		e.person += 0.3
	}
	if m := r.previous(i - 1); m != nil && m.Type == Person {
		e.person += 0.5
	}
}

// beforeOf weighs the word before "of".
func (r *reader) beforeOf(i int, e *evidence) {
	w := r.at(i - 2)
	switch {
	case w.is(placeNoun):
		e.place += 0.7
	case w.is(orgNoun):
		e.organization += 0.2
	}
	switch w.text {
	case "fall", "siege", "control", "capture", "battle":
		e.place += 0.4
	case "killing", "death", "arrest", "assassination", "murder":
		e.person += 0.3
	}
}

// takes tells whether a verb is used of places above all.
func takes(verb string) bool {
	switch verb {
	case "capture", "captures", "captured", "capturing", "recapture", "recaptures", "recaptured", "seize", "seizes", "seized",
		"besiege", "besieged", "shell", "shells", "shelled", "bomb", "bombs", "bombed", "bombing", "storm", "storms",
		"occupy", "occupied", "liberate", "liberated", "retake", "retakes", "retook", "reach", "reaches", "reached",
		"overrun", "hits", "strikes", "struck", "via":
		return true
	}
	return false
}

// beforePrep weighs a preposition of place.
func (r *reader) beforePrep(w *word, e *evidence) {
	switch w.text {
	case "in", "In", "near", "Near", "outside", "across", "throughout", "around":
		e.place += 0.5
	case "at", "At", "inside", "through", "via":
		e.place += 0.3
	default:
		e.place += 0.2
	}
}

// beforeList lets a member of a list be what the member before it is: "in Lugo, Vigo and Tui".
func (r *reader) beforeList(i int, w *word, e *evidence) {
	if w.text != "," && w.text != "and" && w.text != "or" {
		return
	}
	m := r.previous(i - 1)
	if m == nil {
		m = r.previous(i - 2) // A, B, and C
	}
	if m == nil || m.Score < keep {
		return
	}
	switch m.Type {
	case Person:
		e.person += 0.2
	case Place:
		e.place += 0.3
	case Organization:
		e.organization += 0.3
	}
}

// behind weighs what follows the run.
func (r *reader) behind(i, end int, e *evidence) {
	w := r.at(end)
	switch {
	case w.is(regime):
		e.person += 1.1
	case w.looks(hyphen) && w.looks(glued) && r.pairOfNames(i, end):
		e.person += 0.6
	case w.is(placeNoun|townNoun) && w.looks(lower):
		e.place += 0.5
	case w.is(orgNoun) && w.looks(lower):
		e.organization += 0.5
	case w.looks(lower) && w.is(ordinary) && !w.is(function|verb) && r.at(end+1).is(placeNoun|orgNoun):
		r.behindNoun(r.at(end+1), e)
	case w.is(verb) && w.looks(lower):
		e.person += 0.25
		e.organization += 0.15
	case isPossessive(w.text):
		e.person += 0.1
	case w.text == "," && r.at(end+1).looks(digit) && (r.at(end+2).text == "," || r.at(end+2).text == "."):
		e.person += 0.5
	case w.text == "," && r.at(end+1).text == "who", w.text == "who":
		e.person += 0.4
	case w.text == ",":
		r.behindComma(i, end+1, e)
	case w.text == "(" && r.at(end+1).looks(allCaps) && r.at(end+2).text == ")":
		e.organization += 0.5
	}
}

// behindNoun weighs the second word behind a run: the Auschwitz death camp, the IF Metall trade union.
func (r *reader) behindNoun(w *word, e *evidence) {
	if w.is(placeNoun) {
		e.place += 0.35
	}
	if w.is(orgNoun) {
		e.organization += 0.35
	}
}

// behindComma weighs "Kerry, Ireland" and "Janka Rovik, the treasurer".
func (r *reader) behindComma(i, next int, e *evidence) {
	w := r.at(next)
	switch {
	case w.text == "a" || w.text == "an":
		e.person += 0.2
	case w.text == "the" && r.at(next+1).is(title|personNoun):
		e.person += 0.3
	case w.is(title|personNoun) && w.looks(lower):
		e.person += 0.3
	case w.looks(upper) && r.at(i-1).is(placePrep):
		if f := r.known(next); f.kind == Country && f.form == Full || f.kind == Place {
			e.place += 0.4
		}
	}
}
