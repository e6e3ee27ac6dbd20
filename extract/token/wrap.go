package token

import (
	"strings"
	"unicode/utf8"
)

// Widths, in code points, of lines that were broken for width rather than meaning.
const (
	narrowest = 30  // below it a line is a heading, a list's or a poem's
	usual     = 60  // from it on a line is taken for a broken one, if nothing else tells
	widest    = 132 // beyond it a line is a paragraph
	slack     = 12  // a line may fall short of the width by a long word
)

// wrapping tells the line breaks of a text that end paragraphs from those at which its lines were only wrapped.
type wrapping struct {
	text     string
	measured bool
	width    int // of the lines that surely go on in the next one, 0 where there are none
}

// ends tells whether the paragraph that began at start ends with the line at the place at, before the line at next.
func (w *wrapping) ends(start, at, next int) bool {
	above, below := w.text[at:next-1], lineAt(w.text, next)
	if blank(below) || blank(above) {
		return true
	}
	line, after := newLine(above), newLine(below)
	switch {
	case after.bullet(true), after.indent > line.indent && !newLine(lineAt(w.text, start)).bullet(false):
		return true
	case !w.full(line, after) && (line.ends || after.bullet(false)):
		return true
	case line.ends:
		return after.bullet(false) || after.dateline()
	case line.goesOn() || after.goes():
		return false
	}
	first := newLine(lineAt(w.text, start))
	return line.shouted != after.shouted || start == at && (line.byline() || after.opens()) || !w.nearlyFull(first, line, after)
}

// full tells whether the first word of the line after had no room in line.
func (w *wrapping) full(line, after line) bool {
	return w.measure() > 0 && line.width <= w.width+slack && line.width+1+after.firstWidth() > w.width
}

// nearlyFull tells whether a line that doesn't end a sentence is as long as wrapped ones are: as others of the text, else
// as the paragraph's first.
func (w *wrapping) nearlyFull(first, line, after line) bool {
	width := w.measure()
	switch {
	case width > 0:
	case max(first.width, after.width) > widest:
		return false
	case first == line:
		return line.width+1+after.firstWidth() >= usual
	default:
		width = first.width
	}
	return line.width <= width+slack && line.width+1+after.firstWidth()+slack > width
}

// measure finds the width to which the text was wrapped, by the longest of the lines that the next one surely goes on.
func (w *wrapping) measure() int {
	if w.measured {
		return w.width
	}
	w.measured = true
	line := newLine(lineAt(w.text, 0))
	for at := 0; ; {
		at += len(lineAt(w.text, at)) + 1
		if at >= len(w.text) {
			return w.width
		}
		after := newLine(lineAt(w.text, at))
		if after.text != "" && !line.ends && after.goes() && line.width >= narrowest && line.width <= widest {
			w.width = max(w.width, line.width)
		}
		line = after
	}
}

func blank(line string) bool { return strings.TrimSpace(line) == "" }

// lineAt is the line that begins at a place, without its break.
func lineAt(text string, at int) string {
	if end := strings.IndexByte(text[at:], '\n'); end >= 0 {
		return text[at : at+end]
	}
	return text[at:]
}

// firstWidth is the width of the first word, which a hyphen may end.
func (l line) firstWidth() int {
	word, _, _ := strings.Cut(l.text, " ")
	return utf8.RuneCountInString(word)
}
