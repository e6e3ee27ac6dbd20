package name

import (
	"strings"
	"unicode/utf8"
)

// personFirst tells whether the known place or country at i may rather be a forename: Jordan Henderson, Victoria Nuland.
func (r *reader) personFirst(i int, known found) bool {
	if known.end != i+1 || known.form == Demonym || known.form == Acronym {
		return false
	}
	next := r.at(known.end)
	if !next.looks(upper) || next.is(title|titleMod|people|ordinary) {
		return r.titleBefore(i) && known.kind != Country && known.kind != Organization && r.at(i-1).looks(upper)
	}
	if r.titleBefore(i) {
		return true
	}
	return (r.atlas.GivenName(r.words[i].text) || r.smallPlace(known)) && r.known(known.end).end == 0
}

// smallTown is the population below which a town's name before another capital is rather a person's.
const smallTown = 300_000

func (r *reader) smallPlace(f found) bool {
	p, ok := r.atlas.Place(f.known)
	return ok && p.Population > 0 && p.Population < smallTown
}

// titleBefore tells whether a person's title stands right before i.
func (r *reader) titleBefore(i int) bool {
	w := r.at(i - 1)
	if w.is(title) {
		return true
	}
	// Secretary of State X, Minister of Construction X
	return w.looks(upper) && w.is(ordinary|sphere|placeTail) && r.at(i-2).text == "of" && r.at(i-3).is(title)
}

// run reads a run of capitals that nothing else explains: a person's name most often.
func (r *reader) run(i int) found {
	w := &r.words[i]
	switch {
	case w.is(people) && r.movement(i):
		return found{end: r.runEnd(i + 1), kind: Organization, reading: "community's organization", score: 0.5}
	case r.beginsNoRun(i):
		return found{}
	case w.is(ordinary) && r.opens(i) && !r.forename(i):
		return r.openingWord(i)
	}
	end := r.runEnd(i)
	if end == 0 || end == i+1 && (utf8.RuneCountInString(w.text) == 1 || w.is(people|calendar) && !r.titleBefore(i)) {
		return found{}
	}
	return r.classify(i, end)
}

// beginsNoRun tells whether the capital at i stands before a name rather than in it, or is the word for a day, a people
// or a doctrine.
func (r *reader) beginsNoRun(i int) bool {
	w, before, after := &r.words[i], r.at(i-1), r.at(i+1)
	switch {
	case w.is(title | titleMod):
		return !r.nameLikeTitle(i)
	case w.is(calendar|people) && !r.titleBefore(i) && !r.forename(i):
		return true
	case w.is(ordinary|sphere|regime) && before.text == "of" && r.at(i-2).is(title): // Minister of Construction
		return true
	case w.is(ordinary|sphere|regime) && after.is(title) && after.looks(upper): // Cabinet Secretary
		return true
	case w.is(ordinary|personNoun) && !r.forename(i) && after.looks(upper) && r.forename(i+1): // Immunologist Anna Smith
		return true
	}
	return strings.HasSuffix(w.text, "ism") && !r.titleBefore(i)
}

// movement tells whether a word for a people at i begins a name: Islamic Dawa, Christian Democratic Appeal.
func (r *reader) movement(i int) bool {
	next := r.at(i + 1)
	switch {
	case r.opens(i), !next.looks(upper), next.is(people | title | titleMod | function | personNoun | calendar | regime), r.forename(i):
		return false
	case next.text == "Republic", next.text == "World", next.text == "State", next.text == "States":
		return false
	}
	return r.known(i+1).end == 0
}

// opens tells whether a capital at i says nothing, because every sentence and headline has it.
func (r *reader) opens(i int) bool {
	return r.headline || i == 0 || r.at(i-1).text == ":" || i == 1 && r.at(0).looks(mark)
}

func (r *reader) forename(i int) bool {
	return r.atlas.GivenName(r.words[i].text) && r.at(i+1).looks(upper)
}

// openingWord keeps an ordinary word that may yet be a surname known from elsewhere in the document.
func (r *reader) openingWord(i int) found {
	return found{end: i + 1, kind: Person, form: Short, reading: "first word of a sentence", score: 0.05}
}

// nameLikeTitle tells whether a word that is also a title is a name here: Sheikh Hasina, Marshall Islands.
func (r *reader) nameLikeTitle(i int) bool {
	return r.at(i-1).is(honorific) && !r.at(i+1).looks(upper) && !r.words[i].is(titleMod)
}

// endsRun tells whether the capital at j belongs no more to the run that began at i.
func (r *reader) endsRun(i, j int) bool {
	w := &r.words[j]
	switch {
	case w.is(people):
		return !r.forenameAt(j) && !r.forenameAt(i) && !r.titleBefore(i)
	case w.is(regime):
		return true
	case w.is(ordinary) && r.words[i].looks(allCaps): // ECOWAS Summit
		return true
	case w.text == "Sheikh" || w.text == "I" && r.titleBefore(i):
		return false // Sharif Sheikh Ahmed, Juan Carlos I
	case w.is(title|titleMod) && !w.is(placeTail):
		next := r.at(j + 1)
		return next.looks(upper) && !suffix(next.text) || j == i+1 && !r.forenameAt(i)
	case w.is(function) && !w.looks(allCaps):
		return common(w.text) || r.headline
	case w.is(calendar):
		return !r.forenameAt(i)
	case r.headline && w.is(ordinary):
		return true
	}
	f := r.known(j)
	person := r.forenameAt(i) || r.titleBefore(i)
	return f.kind == Country && !r.forenameAt(i) || f.end > j+1 && f.kind != "" && !(person && f.kind == Place)
}

func (r *reader) forenameAt(i int) bool { return r.atlas.GivenName(r.words[i].text) }
