package link

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters that have no decomposition.
var letters = strings.NewReplacer("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ə", "a", "ß", "ss", "æ", "ae", "œ", "oe", "’", "'", "ʼ", "'",
	"ʻ", "'", "‑", "-", "–", "-", "ð", "d", "þ", "th")

// fold writes a name without case and accents, for comparison.
func fold(s string) string {
	s = strings.ToLower(s)
	if ascii(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(letters.Replace(s)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// nameWords are the words of a folded name without hyphens and marks: "abd el-fattah" has three.
func nameWords(folded string) []string {
	return strings.FieldsFunc(folded, func(r rune) bool { return r == ' ' || r == '-' || r == '.' || r == '\'' || r == ',' })
}

// shouted tells whether a name is written in capitals throughout, as in some headlines.
func shouted(name string) bool { return strings.ToUpper(name) == name }
