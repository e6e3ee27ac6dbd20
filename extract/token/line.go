package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of a text with what tells whether it was wrapped.
type line struct {
	text    string // without the white space around it
	width   int    // in code points, its indentation included
	indent  int
	ends    bool // with a sentence, a colon or a semicolon
	shouted bool // in capitals throughout
}

func newLine(raw string) line {
	right := strings.TrimRightFunc(raw, unicode.IsSpace)
	text := strings.TrimLeftFunc(right, unicode.IsSpace)
	l := line{text: text, width: utf8.RuneCountInString(right), indent: len(right) - len(text)}
	l.ends = endsSentence(text)
	l.shouted = shouts(text)
	return l
}

// endsSentence tells whether a line may end a sentence: not with an initial or a title ("Gen.").
func endsSentence(text string) bool {
	closed := strings.TrimRight(text, "\"'”’)]»")
	if closed == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(closed)
	if last != '.' {
		return strings.ContainsRune("!?…:;。！？؟۔।", last)
	}
	word := lastWord(closed[:len(closed)-1])
	return abbreviations[word] != leading && !(len(word) == 1 && isUpper(word[0]))
}

func lastWord(text string) string {
	return text[strings.LastIndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })+1:]
}

// shouts tells whether a text has letters and all of them are capitals.
func shouts(text string) bool {
	letters := false
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsLetter(r)
	}
	return letters
}

// goes tells whether a line goes on a sentence that an earlier one began.
func (l line) goes() bool {
	r, _ := utf8.DecodeRuneInString(l.text)
	return unicode.IsLower(r) || strings.ContainsRune(",;)", r)
}

// goesOn tells whether a line ends with a word or mark that needs what comes after it.
func (l line) goesOn() bool {
	last, size := utf8.DecodeLastRuneInString(l.text)
	switch last {
	case ',', '-', '–', '—', '(', '“', '‘', '&':
		return len(l.text) > size
	case '.':
		return abbreviations[lastWord(l.text[:len(l.text)-1])] == leading
	}
	return unfinished[lastWord(l.text)] != 0
}

// opens tells whether a line begins as the first one below a headline does: with a word that nearly always begins a
// sentence, with a byline, with a dateline.
func (l line) opens() bool {
	word, rest, _ := strings.Cut(l.text, " ")
	if word == "The" {
		next, _ := utf8.DecodeRuneInString(rest)
		return !unicode.IsUpper(next)
	}
	return starters[word] != 0 || l.byline() || l.dateline()
}

// byline tells whether a line names its author and ends: "By Jane Smith".
func (l line) byline() bool {
	names, ok := strings.CutPrefix(l.text, "By ")
	if !ok || l.ends {
		return false
	}
	for word := range strings.FieldsSeq(names) {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) && word != "and" && word != "of" && word != "in" {
			return false
		}
	}
	return true
}

// longestDateline bounds the place and date of a dateline, in bytes.
const longestDateline = 60

// dateline tells whether a line begins with a place in capitals and a dash or an agency: "GENEVA, May 3 (AP) —".
func (l line) dateline() bool {
	word := l.text[:len(l.text)-len(strings.TrimLeftFunc(l.text, unicode.IsUpper))]
	if utf8.RuneCountInString(word) < 3 {
		return false
	}
	head := l.text[:min(len(l.text), longestDateline)]
	for _, mark := range [...]string{" (", " —", " –", " - ", "--"} {
		if before, _, ok := strings.Cut(head, mark); ok && !strings.ContainsAny(before, ".;:!?") || ok && strings.HasSuffix(before, ".") {
			return true
		}
	}
	return false
}

// bullet tells whether a line begins a list's item; sure leaves out the marks that may also begin a line within a
// sentence, such as dashes and numbers.
func (l line) bullet(sure bool) bool {
	word, rest, _ := strings.Cut(strings.TrimSpace(l.text), " ")
	if rest == "" {
		return false
	}
	switch word {
	case "*", "•", "·", "◦", "▪", "‣", "o":
		return true
	case "-", "–":
		return !sure
	}
	number := strings.TrimRight(strings.TrimLeft(word, "("), ".)")
	return !sure && number != word && len(number) < 3 && strings.Trim(number, "0123456789") == ""
}
