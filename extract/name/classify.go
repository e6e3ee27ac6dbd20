package name

// evidence is how much speaks for each type.
type evidence struct{ person, place, organization float64 }

// classify decides what a run of capitals [i, end) names, by its words and its neighbours.
func (r *reader) classify(i, end int) found {
	e := r.inside(i, end)
	r.before(i, end, &e)
	r.behind(i, end, &e)
	f := found{end: end}
	if r.product(i, end) {
		return f
	}
	f.kind, f.score = e.best()
	f.reading = "capitals and context"
	if f.kind == Person && end == i+1 {
		f.form = Short
	}
	if f.kind == Organization && r.words[i].looks(allCaps) && end == i+1 {
		f.form, f.reading = Acronym, "acronym"
	}
	switch {
	case r.allOrdinary(i, end):
		if f.score < 0.8 || !r.titleBefore(i) {
			f.score = min(f.score, 0.3)
		}
	case !r.opens(i) || !r.words[i].is(ordinary):
		f.score = max(f.score, keep+0.05) // something it names for sure
	}
	return f
}

// product tells whether [i, end) names a ship, a film, a vaccine, a people or a model (AK-47), which are no mentions.
func (r *reader) product(i, end int) bool {
	before, after := r.at(i-1), r.at(end)
	return after.is(ware) && after.looks(lower) || before.is(ware) && before.looks(lower) && !r.titleBefore(i) ||
		after.looks(hyphen) && after.looks(glued) && r.at(end+1).looks(digit)
}

func (e *evidence) best() (Type, float64) {
	kind, score, second := Person, e.person, max(e.place, e.organization)
	if e.place > score {
		kind, score, second = Place, e.place, max(e.person, e.organization)
	}
	if e.organization > score {
		kind, score, second = Organization, e.organization, max(e.person, e.place)
	}
	return kind, max(0.1, min(0.95, score-0.2*second))
}

// inside weighs the words of the run.
func (r *reader) inside(i, end int) evidence {
	e := evidence{person: 0.4, place: 0.4, organization: 0.45}
	words := 0
	for j := i; j < end; j++ {
		if !r.words[j].looks(hyphen) && !r.words[j].looks(glued) {
			words++
		}
	}
	if words > 1 {
		e = evidence{person: 0.65, place: 0.3, organization: 0.35}
	}
	first, last := &r.words[i], &r.words[end-1]
	if r.atlas.GivenName(first.text) {
		e.person += 0.25
	}
	if words > 1 && !r.forename(i) && r.anyOrdinary(i, end) {
		e.organization += 0.35
		e.person -= 0.2
	}
	if r.atlas.Surname(last.text) {
		e.person += 0.15
	}
	if (first.looks(allCaps) || last.looks(allCaps)) && words == 1 && !r.headline {
		e.organization += 0.4
	}
	for j := i; j < end; j++ {
		w := &r.words[j]
		switch {
		case len(w.text) == 2 && w.text[1] == '.':
			e.person += 0.3
		case w.looks(lower) && w.is(particle|article) && words > 1:
			e.person += 0.2
		case w.is(orgHead) && w.looks(upper):
			e.organization += 0.3
		case w.is(placeTail|placeHead) && w.looks(upper):
			e.place += 0.3
		}
	}
	return e
}

// before weighs what stands before the run.
func (r *reader) before(i, end int, e *evidence) {
	w := r.at(i - 1)
	switch w.text {
	case "\"", "“", "—":
		w = r.at(i - 2)
	}
	if n := len(r.mentions); n > 0 && end > i+1 && r.mentions[n-1].Sentence == r.sentence && r.mentions[n-1].Last == i {
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
	if n := len(r.mentions); n > 0 && r.mentions[n-1].Last == i-1 && r.mentions[n-1].Sentence == r.sentence && r.mentions[n-1].Type == Person {
		e.person += 0.5
	}
}

func (r *reader) beforeOf(i int, e *evidence) {
	w := r.at(i - 2)
	switch {
	case w.is(placeNoun):
		e.place += 0.7
	case w.is(orgNoun):
		e.organization += 0.2
	case w.text == "fall" || w.text == "siege" || w.text == "control" || w.text == "capture" || w.text == "battle" || w.text == "outside":
		e.place += 0.4
	case w.text == "killing" || w.text == "death" || w.text == "arrest" || w.text == "assassination" || w.text == "murder":
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

// beforeList lets a member of a list be what the member before it is: "in Madaya, Kfarya and Foua".
func (r *reader) beforeList(i int, w *word, e *evidence) {
	if w.text != "," && w.text != "and" && w.text != "or" {
		return
	}
	n := len(r.mentions)
	if n == 0 {
		return
	}
	m := &r.mentions[n-1]
	if m.Sentence != r.sentence || m.Last < i-2 || m.Score < keep {
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
	case w.text == "'s" || w.text == "’s":
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

// behindComma weighs "Zabul, Afghanistan" and "Wayne Swan, the Treasurer".
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

// anyOrdinary tells whether a word of [i, end) is written small elsewhere.
func (r *reader) anyOrdinary(i, end int) bool {
	for ; i < end; i++ {
		if w := &r.words[i]; w.looks(upper) && w.is(ordinary) && !w.is(function) && !r.atlas.GivenName(w.text) {
			return true
		}
	}
	return false
}

// allOrdinary tells whether [i, end) holds words alone that are written small elsewhere, and no forename.
func (r *reader) allOrdinary(i, end int) bool {
	if r.atlas.GivenName(r.words[i].text) && end > i+1 {
		return false
	}
	for ; i < end; i++ {
		if w := &r.words[i]; w.looks(upper) && (w.looks(allCaps) && !r.headline || !w.is(ordinary|title|titleMod|orgHead|placeTail|thingTail|function|people)) {
			return false
		}
	}
	return true
}
