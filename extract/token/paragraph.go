package token

import (
	"strings"
	"unicode"
)

// paragraphs calls yield with the bounds of every paragraph that is more than white space.
func paragraphs(text string, yield func(start, end int)) {
	w := wrapping{text: text}
	start := 0
	for at := 0; at < len(text); {
		line := strings.IndexByte(text[at:], '\n')
		if line < 0 {
			break
		}
		next := at + line + 1
		if w.ends(start, at, next) {
			yieldTrimmed(text, start, next-1, yield)
			start = next
		}
		at = next
	}
	yieldTrimmed(text, start, len(text), yield)
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
