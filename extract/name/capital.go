package name

import (
	"strings"

	"parley/atlas"
)

// capital decides whether a capital stands for its government ("Lima denied the reports") or is the city ("talks in
// Lima", a dateline).
func (r *reader) capital(i, end int, government, city *atlas.Sense) found {
	if r.at(end).text == "," && (r.at(end+1).text == "D.C." || r.at(end+1).text == "DC") {
		end += 2
	}
	acts := r.acts(i, end)
	if acts > 0 {
		return found{
			end: end, kind: Country, form: Capital, known: government.ID,
			reading: "capital acting as its government", score: min(0.9, 0.5+acts/4),
		}
	}
	f := found{end: end, kind: Place, reading: "capital as a city", score: min(0.95, 0.6-acts/4)}
	if city != nil {
		f.known, f.form = city.ID, formOf(city)
	}
	return f
}

// acts weighs what speaks for a government (positive) against what speaks for a city.
func (r *reader) acts(i, end int) float64 {
	score := r.actsBefore(i) + r.actsBehind(end) - 0.3
	if r.dateline(i, end) {
		score -= 2
	}
	return score
}

// actsBehind weighs what follows a capital.
func (r *reader) actsBehind(end int) float64 {
	after := r.at(end)
	switch {
	case after.looks(hyphen) && after.looks(glued):
		return r.actsCompound(end + 1)
	case after.is(townNoun|title) && after.looks(lower):
		return -1.5
	case isPossessive(after.text) && (r.at(end+1).is(townNoun|placeNoun) || r.at(end+1).looks(upper)):
		return -1
	case isPossessive(after.text):
		return 0.4
	case r.verbAt(end):
		return 1
	case after.text == "and" && r.verbAfterCapital(end+1):
		return 0.8
	case after.text == "," && r.at(end+1).text == "which" && r.verbAt(end+2):
		return 0.6
	case after.text == "," && r.countryAt(end+1): // Tripoli, Libya
		return -1
	case after.looks(upper):
		return -0.5
	}
	return 0
}

// verbAt tells whether a verb of a government's doing may stand at i.
func (r *reader) verbAt(i int) bool {
	w := r.at(i)
	return w.looks(lower) && !w.is(townNoun|placeNoun) && (w.is(verb) || strings.HasSuffix(w.text, "ed"))
}

// verbAfterCapital tells whether one or two capitals at i and then a verb follow: "and Seoul agreed".
func (r *reader) verbAfterCapital(i int) bool {
	return r.at(i).looks(upper) && (r.verbAt(i+1) || r.at(i+1).looks(upper) && r.verbAt(i+2))
}

// actsBefore weighs the word before a capital.
func (r *reader) actsBefore(i int) float64 {
	before := r.at(i - 1)
	switch before.text {
	case "between", "against", "with", "by", "Between", "that", "urges", "urged", "accuses", "accused", "accusing":
		return 0.8
	case "in", "In", "at", "At", "near", "outside", "around", "inside", "via", "through", "throughout", "across":
		return -2
	case "to", "from", "into", "towards", "toward":
		return r.toward(i - 1)
	case "of":
		if r.at(i - 2).is(placeNoun | title) {
			return -2
		}
		return -1.4
	case "and":
		return r.actsInList(i)
	case "visit", "visits", "visited", "visiting", "leaving", "entering", "reaching", "touring", "including", "during", "capital",
		"city", "leave", "leaves", "left", "enter", "enters":
		return -1.5
	case "upon":
		return 0.8
	case "on", "for", "as", "if", "while", "which", "what":
		return 0.4
	}
	if strings.HasSuffix(before.text, "ing") && before.looks(lower) || before.is(verb) && before.looks(lower) {
		return 0.4
	}
	return 0
}

// toward weighs "to", "from" and the like before a capital by the word before them.
func (r *reader) toward(i int) float64 {
	switch r.at(i - 1).text {
	case "warning", "message", "aid", "ultimatum", "support", "assistance", "threat", "threats", "response", "according",
		"demands", "pressure", "weapons", "proposal", "appeal", "concessions", "close", "loyal", "letter", "ally", "condemnation",
		"criticism", "praise", "protests", "objections", "relations", "ties", "distance", "independence", "request", "orders":
		return 0.6
	}
	return -1
}

// actsInList weighs "X and" before a capital by what X is.
func (r *reader) actsInList(i int) float64 {
	m := r.previous(i - 1)
	switch {
	case m == nil:
		return 0
	case m.Form == Capital || m.Type == Country:
		return 0.8
	case m.Type == Organization:
		return 0.4
	case m.Type == Place:
		return -1
	}
	return 0
}

// actsCompound weighs the word after "Moscow-".
func (r *reader) actsCompound(i int) float64 {
	switch r.at(i).text {
	case "based", "born", "bound":
		return -1
	}
	if r.at(i).looks(lower) {
		return 1
	}
	return 0.3
}

// dateline tells whether [i, end) opens a paragraph as its dateline: WASHINGTON (Reuters), "Moscow, May 3", "PARIS —".
func (r *reader) dateline(i, end int) bool {
	if i != 0 {
		return false
	}
	after := r.at(end)
	switch {
	case after.text == "(" || after.text == "—" || after.looks(hyphen) && !after.looks(glued):
		return true
	case after.text == "," && (r.at(end+1).is(calendar) || r.words[i].looks(allCaps)):
		return true
	}
	return false
}
