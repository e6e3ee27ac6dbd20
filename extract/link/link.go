// Package link gathers the mentions of one document into entities: full and short names, acronyms, demonyms.
//
// Start with Resolve.
package link

import (
	"parley/extract/name"
	"parley/extract/token"
)

// Document is a text with its sentences, its mentions in text order (none overlaps another) and its entities.
type Document struct {
	Text      string
	Sentences []token.Sentence
	Mentions  []Mention
	Entities  []Entity
}

// Mention is a name and the entity that it names.
type Mention struct {
	name.Mention
	Entity     int // index in Document.Entities
	Start, End int // bytes of the text, End exclusive
}

// Entity is one thing of a document, under all its names there.
type Entity struct {
	Type    name.Type
	Name    string   // its usual full English name
	Aliases []string // the other names by which the document calls it, sorted
	Known   string   // id of its atlas entry ("country:AM"), "" for none
	Country string   // atlas id of the country it belongs to by its name or the atlas (a ministry, a seat, a city), "" for none
}
