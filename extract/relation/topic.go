package relation

import (
	"strings"

	"parley/extract/name"
)

// longestTopic bounds a topic, in words.
const longestTopic = 9

// topic is what follows "over", "about" or "on" behind the trigger, dates and other uses of these words apart.
func (r *reader) topic(after int) string {
	for i := after; i+1 < len(r.words); i++ {
		switch r.words[i].class {
		case cStop, cSub, cRel, cVerb:
			return ""
		case cPrep:
			if r.words[i].entry.prep&(pOver|pAbout|pOn) != 0 && r.beginsTopic(i+1) {
				return r.topicFrom(i + 1)
			}
		}
	}
	return ""
}

// beginsTopic tells whether a topic rather than a date, a person or an idiom begins with the word at i.
func (r *reader) beginsTopic(i int) bool {
	if r.words[i].mention >= 0 {
		return r.isType(i, name.Place)
	}
	for k := i; k < len(r.words) && k < i+4; k++ {
		if r.isDate(k) {
			return false
		}
		switch strings.ToLower(r.words[k].text) {
		case "behalf", "sidelines", "margins", "eve", "shore", "tarmac", "condition", "telephone", "phone", "basis",
			"day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "hours":
			return false
		}
		if r.words[k].class == cPrep || r.words[k].class == cComma {
			break
		}
	}
	return true
}

// isDate tells whether the word at i is a day's or month's name.
func (r *reader) isDate(i int) bool { return r.is(i, fDay|fMonth) && r.words[i].upper }

func (r *reader) topicFrom(i int) string {
	j := i
	for j < len(r.words) && j < i+longestTopic && !r.endsTopic(j) {
		j++
	}
	for j > i+1 && trailing(r.words[j-1].class) {
		j--
	}
	return r.textBetween(i, j)
}

// endsTopic tells whether a topic has ended before the word at i.
func (r *reader) endsTopic(i int) bool {
	switch r.words[i].class {
	case cStop, cSub, cRel, cVerb, cComma, cAux, cTo, cNeg, cBut:
		return true
	case cPrep:
		return r.words[i].entry.prep&(pOf|pIn|pBetween|pFor|pTo|pFrom|pWith|pAgainst) == 0 && !r.is(i, fTo)
	}
	return r.isDate(i)
}

// trailing tells of the words that a topic doesn't end with.
func trailing(c class) bool {
	switch c {
	case cAnd, cPrep, cDet, cAdv:
		return true
	}
	return false
}

// oneLine folds the white space of words that were broken over lines.
func oneLine(words string) string {
	if !strings.ContainsAny(words, "\n\r\t") {
		return words
	}
	return strings.Join(strings.Fields(words), " ")
}
