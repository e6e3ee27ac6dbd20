package graph

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unaccented are the letters whose accent is no combining mark.
var unaccented = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l",
	"ı", "i", "ħ", "h", "ŋ", "n", "ŧ", "t", "ə", "a", "’", "'", "‘", "'", "ʻ", "'", "ʼ", "'", "ʿ", "'", "ʾ", "'",
	"‐", "-", "–", "-", "—", "-", "−", "-")

// Words returns the words of s as texts are searched: folded runs of letters and digits.
func Words(s string) []string {
	return strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// Fold returns s as names are compared and sorted: in lower case, without accents and invisible signs, white space made
// single. What is folded stays as it is.
func Fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\ufffd")) {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Cf):
		case unicode.IsSpace(r):
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return unaccented.Replace(strings.ToLower(b.String()))
}
