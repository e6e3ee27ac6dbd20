package token

import (
	"unicode"
	"unicode/utf8"
)

// Split cuts a text into sentences of tokens.
//
// Paragraphs end at blank lines, and at a single line break where the line was not just wrapped. Possessives and
// contractions are tokens of their own ("Mirzoyan" "'s", "could" "n't"); so is every hyphen and dash between words
// ("US" "-" "brokered", "Jean" "-" "Marie"), so that names may stop at it or go over it. Acronyms and abbreviations keep
// their dots ("U.S.", "Gen."), numbers their marks ("2,000", "3.5").
//
// Every token satisfies text[Start:End] == Text; tokens and sentences are in order and never overlap, and between them
// lies only white space.
func Split(text string) []Sentence {
	tokens := make([]Token, 0, len(text)/5+8)
	sentences := make([]Sentence, 0, len(text)/120+1)
	paragraph := 0
	paragraphs(text, func(start, end int) {
		first := len(tokens)
		tokens = scan(tokens, text, start, end)
		sentences = appendSentences(sentences, tokens[first:], paragraph)
		paragraph++
	})
	return sentences
}

// appendSentences cuts the tokens of one paragraph into sentences.
func appendSentences(sentences []Sentence, tokens []Token, paragraph int) []Sentence {
	first := 0
	for i := 0; i < len(tokens); i++ {
		if !mayEnd(tokens[i].Text) {
			continue
		}
		last := closing(tokens, i)
		if last == len(tokens)-1 || ends(tokens, i, last) {
			sentences = append(sentences, sentence(tokens[first:last+1], paragraph))
			first = last + 1
		}
		i = last
	}
	if first < len(tokens) {
		sentences = append(sentences, sentence(tokens[first:], paragraph))
	}
	return sentences
}

func sentence(tokens []Token, paragraph int) Sentence {
	return Sentence{Tokens: tokens, Start: tokens[0].Start, End: tokens[len(tokens)-1].End, Paragraph: paragraph}
}

func mayEnd(word string) bool {
	switch word {
	case "!", "?", "…", "。", "！", "？", "؟", "۔", "।":
		return true
	}
	return word[len(word)-1] == '.'
}

// closing finds the last of the quotes and brackets that close together with the mark at i.
func closing(tokens []Token, i int) int {
	for i+1 < len(tokens) && tokens[i+1].Start == tokens[i].End && closes(tokens[i+1].Text) {
		i++
	}
	return i
}

func closes(word string) bool {
	switch word {
	case "\"", "'", "”", "’", ")", "]", "»", "!", "?", ".":
		return true
	}
	return false
}

// ends tells whether the mark at i, closed by last, ends a sentence before the token that follows.
func ends(tokens []Token, i, last int) bool {
	mark, next := tokens[i].Text, tokens[last+1]
	spaced := next.Start > tokens[last].End
	if mark[0] >= utf8.RuneSelf && mark != "…" {
		return true
	}
	if !begins(next.Text) {
		return false
	}
	if isWord(rune(mark[0])) && last == i {
		return spaced && abbreviationEnds(mark, next.Text)
	}
	return spaced || mark == "." && len(next.Text) > 1 && i > 0 && isLower(tokens[i-1].Text[0]) && isUpper(next.Text[0])
}

// begins tells whether a sentence may begin with a word: anything but a small letter and marks that go on.
func begins(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	switch r {
	case ',', ';', ':', ')', ']', '-', '–', '—', '.', '%', '/':
		return false
	}
	return !unicode.IsLower(r)
}

// abbreviationEnds tells whether an abbreviation with its dot also ends a sentence.
func abbreviationEnds(word, next string) bool {
	plain := word[:len(word)-1]
	if len(plain) == 1 || abbreviations[plain] == leading {
		return false
	}
	return starters[next] != 0
}
