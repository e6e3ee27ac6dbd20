package name

import (
	"unicode"
	"unicode/utf8"

	"parley/extract/token"
)

// shape is how a token is written.
type shape uint8

const (
	upper   shape = 1 << iota // begins with a capital
	allCaps                   // two capitals or more and no small letter
	lower                     // begins with a small letter
	digit                     // begins with a digit
	hyphen                    // a hyphen or dash
	mark                      // anything else
	glued                     // no white space before it
)

// word is a token with what is known of it before its neighbours are read.
type word struct {
	text  string
	class class
	shape shape
}

func (w *word) is(c class) bool    { return w.class&c != 0 }
func (w *word) looks(s shape) bool { return w.shape&s != 0 }

// appendWords reads the tokens of a sentence.
func appendWords(words []word, l lexicon, tokens []token.Token) []word {
	end := -1
	for i := range tokens {
		t := &tokens[i]
		w := word{text: t.Text, shape: shapeOf(t.Text)}
		if w.shape&(upper|lower) != 0 {
			w.class = l.of(t.Text)
		}
		if t.Start == end {
			w.shape |= glued
		}
		end = t.End
		words = append(words, w)
	}
	return words
}

// shouts is the number of words from which a sentence in capitals is taken for shouted rather than made of acronyms.
const shouts = 4

// shouted tells whether a sentence is written in capitals throughout, as old wire copy and some headlines are; a short
// one follows the sentence before it. It takes from such words what would make them acronyms.
func shouted(words []word, before bool) bool {
	n := 0
	for i := range words {
		switch w := &words[i]; {
		case w.looks(lower), w.looks(upper) && hasLower(w.text):
			return false
		case w.looks(upper):
			n++
		}
	}
	if n < shouts && !before {
		return false
	}
	for i := range words {
		words[i].shape &^= allCaps
	}
	return true
}

// broken tells whether anything but nothing or a single blank parts two of the tokens.
func broken(text string, tokens []token.Token) bool {
	for i := 1; i < len(tokens); i++ {
		if from, to := tokens[i-1].End, tokens[i].Start; to-from > 1 || to > from && text[from] != ' ' {
			return true
		}
	}
	return false
}

func shapeOf(text string) shape {
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == '-' || r == '–' || r == '‑':
		return hyphen
	case unicode.IsDigit(r):
		return digit
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		if len(text) > size && !hasLower(text) && !initial(text[size:]) {
			return upper | allCaps
		}
		return upper
	case unicode.IsLetter(r):
		if innerCapital(text) {
			return upper
		}
		return lower
	}
	return mark
}

// initial tells whether a capital and rest are an initial: J.
func initial(rest string) bool { return rest == "." }

// innerCapital tells whether a word with a small first letter has a capital later, as names have: d'Estaing, eBay.
func innerCapital(text string) bool {
	for i := 1; i < len(text); i++ {
		if text[i] >= 'A' && text[i] <= 'Z' {
			return true
		}
	}
	return false
}

func hasLower(text string) bool {
	for _, r := range text {
		if unicode.IsLower(r) {
			return true
		}
	}
	return false
}
