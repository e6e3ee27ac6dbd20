package token

import "strings"

// How an abbreviation stands to the end of a sentence.
const (
	leading  = 1 // never last: a name or number follows ("Gen. Haftar", "No. 10")
	trailing = 2 // may be last ("Acme Corp.", "10 p.m.")
)

var abbreviations = wordTable(map[int]string{
	leading: `Mr Mrs Ms Mx Dr Prof Rev Hon Fr Gen Col Lt Capt Cpt Cmdr Maj Sgt Adm Brig Pvt Cpl Gov Sen Rep Reps Sens Pres
		Amb Supt Insp St Ste Mt Ft No Nos Nr Op cf vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx est ca Messrs`,
	trailing: `Inc Corp Co Ltd Bros Jr Sr Dept Univ Ave Blvd Rd etc al`,
})

// starters are words with a capital that nearly always begin a sentence: after an abbreviation they tell that it ended one.
var starters = wordTable(map[int]string{1: `The A An In On At He She It They We But And After Before While However This
	That These Those His Her Its Their Our Meanwhile Earlier Later There When As According For From If Both Other Some Many
	Several Officials Since During Also Although Last Despite Under With By Among What Who How Why Two Three Four Five One
	Police Talks Negotiations Protesters Authorities`})

// dated are words before which a title can't stand: "Sen" was a name if "Friday" follows it ("by Amartya Sen. Friday is free").
var dated = wordTable(map[int]string{1: `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February July
	September October November December`})

// unfinished are words that end neither a headline nor a sentence.
var unfinished = wordTable(map[int]string{1: `the a an of and or by with from between against his her its their
	that which Prime Vice Deputy Foreign Defense Defence The A Of And Mr Mrs Ms Dr Gen`})

func wordTable(kinds map[int]string) map[string]int {
	table := map[string]int{}
	for kind, words := range kinds {
		for word := range strings.FieldsSeq(words) {
			table[word] = kind
		}
	}
	return table
}
