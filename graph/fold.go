package graph

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unaccented are the letters whose accent is no combining mark.
var unaccented = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l",
	"ı", "i", "ħ", "h", "ŋ", "n", "’", "'", "‘", "'", "ʻ", "'", "ʼ", "'", "–", "-", "—", "-")

// Words returns the words of s as texts are searched: folded runs of letters and digits.
func Words(s string) []string {
	return strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// Fold returns s as names are compared and sorted: in lower case, without accents, white space made single.
func Fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(strings.ToLower(strings.TrimSpace(s))) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r):
			space = true
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return unaccented.Replace(b.String())
}
