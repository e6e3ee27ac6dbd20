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
	if w.is(people) && r.movement(i) {
		return found{end: r.runEnd(i + 1), kind: Organization, reading: "community's organization", score: 0.5}
	}
	if w.is(title|titleMod) && !r.nameLikeTitle(i) || w.is(calendar|people) && !r.titleBefore(i) && !r.forename(i) {
		return found{}
	}
	if w.is(ordinary|sphere|regime) && (r.at(i-1).text == "of" && r.at(i-2).is(title) || r.at(i+1).is(title) && r.at(i+1).looks(upper)) {
		return found{} // Minister of Construction, Cabinet Secretary
	}
	if strings.HasSuffix(w.text, "ism") && !r.titleBefore(i) {
		return found{}
	}
	if w.is(ordinary|personNoun) && !r.forename(i) && r.at(i+1).looks(upper) && r.forename(i+1) {
		return found{} // Immunologist Anna Smith
	}
	if w.is(ordinary) && r.opens(i) && !r.forename(i) {
		return r.openingWord(i)
	}
	end := r.runEnd(i)
	if end == 0 || end == i+1 && utf8.RuneCountInString(w.text) == 1 || end == i+1 && w.is(people|calendar) && !r.titleBefore(i) {
		return found{}
	}
	return r.classify(i, end)
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
		return false // Hassan Sheikh Mohamud, Juan Carlos I
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

// suffix tells whether a word ends names: Jr., III.
func suffix(word string) bool {
	switch word {
	case "Jr.", "Sr.", "Jr", "Sr":
		return true
	}
	return roman(word)
}

func (r *reader) forenameAt(i int) bool { return r.atlas.GivenName(r.words[i].text) }

// hyphenated finds where a name goes on over the hyphen at j: Jean-Marie, Kim Jong-un, but not US-brokered.
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
