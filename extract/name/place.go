package name

import "strings"

// place reads a place's name by its last word (Napa Valley, Lugo Province) or its first (Lake Van, Strait of Magellan).
func (r *reader) place(i int) found {
	if f := r.placeHeaded(i); f.end > 0 {
		return f
	}
	end, n := 0, 0
	for j := i; j < min(len(r.words), i+longestName); j++ {
		w := &r.words[j]
		switch {
		case w.looks(upper) && !r.stopsPlace(i, j):
			n++
			if n > 1 && w.is(placeTail) {
				end = j + 1
			}
			continue
		case w.looks(hyphen) && w.looks(glued) && n > 0 && r.at(j+1).looks(upper|lower) && r.at(j+1).looks(glued):
			continue
		case w.looks(lower) && n > 0 && r.particleJoins(j):
			continue
		case w.looks(lower) && r.at(j-1).looks(hyphen) && w.looks(glued) && r.at(j+1).looks(upper):
			continue
		}
		break
	}
	if end == 0 {
		return found{}
	}
	return found{end: end, kind: Place, reading: "place's last word", score: 0.8}
}

func (r *reader) stopsPlace(i, j int) bool {
	w := &r.words[j]
	return w.is(title) && !w.is(placeTail) && !r.at(j+1).is(placeTail) || w.is(calendar) && j > i || w.is(function) && !w.looks(allCaps)
}

// placeHeaded reads Lake Van, Mount Ararat, Strait of Magellan.
func (r *reader) placeHeaded(i int) found {
	if !r.words[i].is(placeHead) {
		return found{}
	}
	j := i + 1
	if r.at(j).text == "of" {
		j = r.capitalAhead(j + 1)
	} else if w := &r.words[i]; w.is(placeTail) && w.text != "Lake" || !placeOpener(w.text) {
		return found{}
	}
	if j == 0 || !r.at(j).looks(upper) || r.stopsPlace(i, j) {
		return found{}
	}
	for j++; j < i+longestName && r.at(j).looks(upper) && !r.stopsPlace(i, j) && !r.at(j).is(ordinary); j++ {
	}
	return found{end: j, kind: Place, reading: "place's first word", score: 0.8}
}

func placeOpener(word string) bool {
	switch word {
	case "Mount", "Mt.", "Lake", "Cape", "Fort", "Ft.", "Port", "Camp":
		return true
	}
	return false
}

// thing reads the name of a law, war, prize, operation or storm, in which nothing is labelled.
func (r *reader) thing(i int) found {
	w := &r.words[i]
	if w.is(thingHead) && r.at(i+1).looks(upper) && !r.headline {
		j := i + 1
		for j < i+longestName && r.at(j).looks(upper) && !r.at(j).is(title) {
			j++
		}
		return found{end: j}
	}
	end := 0
	for j := i; j < i+longestName && (r.at(j).looks(upper) || j > i && (r.at(j).looks(hyphen) || isPossessive(r.at(j).text))); j++ {
		if r.words[j].is(title) || r.words[j].is(orgHead) && !r.at(j+1).is(thingTail) || r.shouting && r.words[j].is(function|verb) {
			break
		}
		if j > i && r.words[j].is(thingTail) {
			end = j + 1
			if number := r.at(end); number.looks(digit) || number.looks(allCaps) && roman(number.text) {
				end++ // World War II
			}
		}
	}
	if end == 0 {
		return r.smallThing(i)
	}
	return found{end: end}
}

func roman(s string) bool { return strings.Trim(s, "IVX") == "" }

// smallThing reads a currency or prize with a small letter: Chinese yuan, Nobel Physics prize.
func (r *reader) smallThing(i int) found {
	if next := r.at(i + 2).text; r.at(i+1).looks(upper) && (next == "prize" || next == "medal" || next == "trophy") {
		return found{end: i + 3}
	}
	switch r.at(i + 1).text {
	case "dollar", "dollars", "yuan", "pound", "pounds", "peso", "pesos", "rupee", "rupees", "rial", "rials", "ruble", "rubles",
		"rouble", "roubles", "lira", "dinar", "dinars", "won", "yen", "franc", "francs", "krona", "shilling", "shillings":
		if f := r.known(i); f.end == i+1 && f.form == Demonym {
			return found{end: i + 2}
		}
	}
	return found{}
}
