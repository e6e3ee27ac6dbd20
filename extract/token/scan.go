package token

import (
	"unicode"
	"unicode/utf8"
)

// scanner cuts one paragraph into tokens.
type scanner struct {
	text   string // the whole text
	end    int    // of the paragraph
	tokens []Token
}

// scan appends the tokens of text[start:end] to tokens.
func scan(tokens []Token, text string, start, end int) []Token {
	s := scanner{text: text, end: end, tokens: tokens}
	for at := start; at < end; {
		r, size := s.rune(at)
		switch {
		case isSpace(r):
			at += size
		case isWord(r):
			at = s.word(at)
		case r == '.' || r == '-':
			at = s.repeated(at, byte(r))
		default:
			at = s.emit(at, at+size)
		}
	}
	return s.tokens
}

func (s *scanner) emit(start, end int) int {
	s.tokens = append(s.tokens, Token{Text: s.text[start:end], Start: start, End: end})
	return end
}

// repeated emits a run of one mark, "..." or "--", as one token.
func (s *scanner) repeated(start int, mark byte) int {
	end := start + 1
	for end < s.end && s.text[end] == mark {
		end++
	}
	return s.emit(start, end)
}

// word emits the word or number that begins at start, and its clitic apart.
func (s *scanner) word(start int) int {
	end, apostrophe := s.wordEnd(start)
	end = s.withDot(start, end)
	if apostrophe < 0 {
		return s.emit(start, end)
	}
	if cut := clitic(s.text[start:end], apostrophe-start); cut > 0 {
		s.emit(start, start+cut)
		return s.emit(start+cut, end)
	}
	return s.emit(start, end)
}

// wordEnd finds the end of a word and its last inner apostrophe, -1 for none.
func (s *scanner) wordEnd(start int) (end, apostrophe int) {
	apostrophe = -1
	for at := start; at < s.end; {
		r, size := s.rune(at)
		switch {
		case isWord(r):
		case isApostrophe(r):
			if !s.letterAt(at + size) {
				return at, apostrophe
			}
			apostrophe = at
		case !s.joins(start, at, r):
			return at, apostrophe
		}
		at += size
	}
	return s.end, apostrophe
}

// joins tells whether the mark r at a place inside the word that began at start belongs to it: 2,000 or 3.5 or 10:30,
// U.S. or example.com, AT&T.
func (s *scanner) joins(start, at int, r rune) bool {
	if at+1 >= s.end {
		return false
	}
	before, after := s.text[at-1], s.text[at+1]
	switch r {
	case ',', ':':
		return isDigit(before) && isDigit(after)
	case '&':
		return isUpper(before) && isUpper(after)
	case '.':
		return isDigit(before) && isDigit(after) ||
			isLetter(after) && dotted(s.text[start:at]) ||
			isLower(before) && isLower(after)
	}
	return false
}

// withDot takes in the full stop of an abbreviation.
func (s *scanner) withDot(start, end int) int {
	if end >= s.end || s.text[end] != '.' || end+1 < s.end && s.text[end+1] == '.' {
		return end
	}
	word := s.text[start:end]
	if len(word) == 1 && isUpper(word[0]) && word != "I" || len(word) > 1 && dotted(word) || abbreviations[word] != 0 && !s.datedAfter(end+1) {
		return end + 1
	}
	return end
}

// datedAfter tells whether the word after a place and white space names a day or month.
func (s *scanner) datedAfter(at int) bool {
	start := at
	for start < s.end && isSpace(rune(s.text[start])) {
		start++
	}
	end := start
	for end < s.end && isLetter(s.text[end]) {
		end++
	}
	return start > at && dated[s.text[start:end]] != 0
}

// longestDotted bounds an acronym such as U.N.H.C.R without its last dot, in bytes.
const longestDotted = 15

// dotted tells whether a word so far is single letters parted by dots: U or U.S.
func dotted(word string) bool {
	if len(word) > longestDotted {
		return false
	}
	for i := range len(word) {
		if i%2 == 0 != isLetter(word[i]) || i%2 == 1 && word[i] != '.' {
			return false
		}
	}
	return len(word)%2 == 1
}

// clitic finds where a word parts from its clitic, 0 for nowhere; apostrophe is the place of its last one.
func clitic(word string, apostrophe int) int {
	_, size := utf8.DecodeRuneInString(word[apostrophe:])
	switch word[apostrophe+size:] {
	case "s", "S", "re", "ve", "ll", "d", "m":
		return apostrophe
	case "t":
		if apostrophe > 1 && word[apostrophe-1] == 'n' {
			return apostrophe - 1
		}
	}
	return 0
}

func (s *scanner) rune(at int) (rune, int) {
	if b := s.text[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(s.text[at:s.end])
}

func (s *scanner) letterAt(at int) bool {
	if at >= s.end {
		return false
	}
	r, _ := s.rune(at)
	return unicode.IsLetter(r)
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isLetter(byte(r)) || isDigit(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return unicode.IsSpace(r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }
func isDigit(b byte) bool      { return b >= '0' && b <= '9' }
func isLower(b byte) bool      { return b >= 'a' && b <= 'z' }
func isUpper(b byte) bool      { return b >= 'A' && b <= 'Z' }
func isLetter(b byte) bool     { return isLower(b) || isUpper(b) }
