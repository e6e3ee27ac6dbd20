package name

import (
	"parley/atlas"
	"parley/extract/token"
)

// Find reads the names in a text that was split into sentences, in text order; none overlaps another.
//
// Names known to the atlas are read first, longest first; other names by their head words (Ministry, River), by titles
// before them and by their neighbours. What one passage leaves open the rest of the document decides.
func Find(text string, sentences []token.Sentence, a *atlas.Atlas) []Mention {
	r := &reader{text: text, atlas: a, lexicon: words()}
	for i, s := range sentences {
		r.read(i, s)
	}
	d := newDocument(text, r.lexicon, sentences, r.mentions)
	d.settle()
	return d.kept()
}
