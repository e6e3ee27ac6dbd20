package relation

import "strings"

// addForms enters all forms of a verb; past is "-" for regular verbs.
func (l *lexicon) addForms(v *verb, past, part string) {
	if past == "-" {
		past = regularPast(v.lemma)
		part = past
	}
	lists := l.entry(v.lemma).list
	for _, f := range []struct {
		word string
		form form
	}{{v.lemma, vBase}, {plural(v.lemma), vS}, {past, vPast}, {part, vPart}, {gerund(v.lemma), vIng}} {
		e := l.entry(f.word)
		e.verb, e.forms, e.list = v, e.forms|f.form, e.list|lists
	}
}

// plural adds the -s of nouns and of verbs.
func plural(word string) string {
	switch {
	case strings.HasSuffix(word, "s"), strings.HasSuffix(word, "sh"), strings.HasSuffix(word, "ch"), strings.HasSuffix(word, "x"):
		return word + "es"
	case strings.HasSuffix(word, "y") && !vowelBeforeLast(word):
		return word[:len(word)-1] + "ies"
	}
	return word + "s"
}

func regularPast(verb string) string {
	switch {
	case strings.HasSuffix(verb, "e"):
		return verb + "d"
	case strings.HasSuffix(verb, "y") && !vowelBeforeLast(verb):
		return verb[:len(verb)-1] + "ied"
	case doubles(verb):
		return verb + verb[len(verb)-1:] + "ed"
	}
	return verb + "ed"
}

func gerund(verb string) string {
	switch {
	case strings.HasSuffix(verb, "e") && !strings.HasSuffix(verb, "ee"):
		return verb[:len(verb)-1] + "ing"
	case doubles(verb):
		return verb + verb[len(verb)-1:] + "ing"
	}
	return verb + "ing"
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func vowelBeforeLast(word string) bool { return len(word) > 1 && isVowel(word[len(word)-2]) }

// doubles tells whether a verb doubles its last consonant: ban, expel, commit, but not visit, offer, press.
func doubles(verb string) bool {
	n := len(verb)
	if n < 3 || isVowel(verb[n-1]) || strings.IndexByte("wxyh", verb[n-1]) >= 0 || !isVowel(verb[n-2]) || isVowel(verb[n-3]) {
		return false
	}
	if n <= 4 {
		return true
	}
	for _, ending := range []string{"mit", "pel", "bel", "cur", "fer", "rap", "nap", "bar", "gin", "wit"} {
		if strings.HasSuffix(verb, ending) && verb != "offer" && verb != "suffer" {
			return true
		}
	}
	return false
}
