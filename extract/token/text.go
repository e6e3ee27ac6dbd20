package token

import "strings"

// Text is the text from the first of some tokens to the last, white space folded: a name that was broken over two lines
// reads as on one. It is a substring of text where that has no white space but single blanks.
func Text(text string, tokens []Token) string {
	part := text[tokens[0].Start:tokens[len(tokens)-1].End]
	for i := 1; i < len(tokens); i++ {
		if gap := text[tokens[i-1].End:tokens[i].Start]; gap != "" && gap != " " {
			return strings.Join(strings.Fields(part), " ")
		}
	}
	return part
}
