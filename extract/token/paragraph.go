package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Widths, in bytes, of a line that was broken for width rather than meaning.
const (
	narrowest = 60
	widest    = 100
)

// paragraphs calls yield with the bounds of every paragraph that is more than white space.
func paragraphs(text string, yield func(start, end int)) {
	start := 0
	for at := 0; at < len(text); {
		line := strings.IndexByte(text[at:], '\n')
		if line < 0 {
			break
		}
		next := at + line + 1
		if endsParagraph(text[at:next-1], text[next:]) {
			yieldTrimmed(text, start, next-1, yield)
			start = next
		}
		at = next
	}
	yieldTrimmed(text, start, len(text), yield)
}

// endsParagraph tells whether a line ends a paragraph, given the text after it: at a blank line, and where a line that was
// merely wrapped would have gone on (there was room for the next word), or is too long to be wrapped at all.
func endsParagraph(line, rest string) bool {
	line = strings.TrimSpace(line)
	next, _, _ := strings.Cut(rest, "\n")
	next = strings.TrimSpace(next)
	if line == "" || next == "" {
		return true
	}
	word, _, _ := strings.Cut(next, " ")
	r, _ := utf8.DecodeRuneInString(next)
	return len(line) > widest || len(line)+1+len(word) < narrowest && !unicode.IsLower(r)
}

func yieldTrimmed(text string, start, end int, yield func(start, end int)) {
	part := text[start:end]
	trimmed := strings.TrimLeftFunc(part, unicode.IsSpace)
	start += len(part) - len(trimmed)
	trimmed = strings.TrimRightFunc(trimmed, unicode.IsSpace)
	if trimmed != "" {
		yield(start, start+len(trimmed))
	}
}
