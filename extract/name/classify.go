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
	first, last, several := &r.words[i], &r.words[end-1], r.several(i, end)
	switch {
	case several && !r.forename(i) && r.anyOrdinary(i, end):
		e = evidence{person: 0.45, place: 0.3, organization: 0.7}
	case several:
		e = evidence{person: 0.65, place: 0.3, organization: 0.35}
	case first.looks(allCaps) || last.looks(allCaps):
		e.organization += 0.4
	}
	if r.atlas.GivenName(first.text) {
		e.person += 0.25
	}
	if r.atlas.Surname(last.text) {
		e.person += 0.15
	}
	for j := i; j < end; j++ {
		r.words[j].weigh(several, &e)
	}
	return e
}

// several tells whether white space parts words of [i, end).
func (r *reader) several(i, end int) bool {
	for i++; i < end; i++ {
		if !r.words[i].looks(glued) {
			return true
		}
	}
	return false
}

// weigh adds what a word inside a run speaks for.
func (w *word) weigh(several bool, e *evidence) {
	switch {
	case len(w.text) == 2 && w.text[1] == '.':
		e.person += 0.3
	case w.looks(lower) && w.is(particle|article) && several:
		e.person += 0.2
	case w.is(orgHead) && w.looks(upper):
		e.organization += 0.3
	case w.is(placeTail|placeHead) && w.looks(upper):
		e.place += 0.3
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
		w := &r.words[i]
		if !w.looks(upper) {
			continue
		}
		if w.looks(allCaps) || !w.is(ordinary|title|titleMod|orgHead|placeTail|thingTail|function|people) {
			return false
		}
	}
	return true
}
