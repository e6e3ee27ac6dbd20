// Package token cuts a text into sentences and tokens that keep their place in it.
//
// Start with Split.
package token

// Token is a word, number or punctuation mark of a text.
type Token struct {
	Text       string // the very text between Start and End; a substring, never a copy
	Start, End int    // bytes of the whole text, End exclusive
}

// Sentence is a run of tokens that ends with a full stop, a paragraph or the text.
type Sentence struct {
	Tokens     []Token
	Start, End int // bytes of the whole text, without surrounding white space, End exclusive
	Paragraph  int // number of the paragraph, from 0 (the headline)
}
