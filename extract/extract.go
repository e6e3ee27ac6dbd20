// Package extract reads news: text in, entities and what is said of them out.
//
// Start with New and Extractor.Extract. A Result marshals to one line of the interchange format.
// The package keeps no state between documents and touches neither network nor disk; an Extractor is safe to share.
package extract

// Document is a text to read.
type Document struct {
	ID   string // passed through
	Text string // valid UTF-8; a headline, where there is one, is the first paragraph
	Date string // publication date, RFC 3339 or YYYY-MM-DD, against which "Thursday" is understood; "" if unknown
}

// Result is what a document says. All offsets count Unicode code points of Text, ends exclusive.
type Result struct {
	ID         string      `json:"id"`
	Text       string      `json:"text"`
	Entities   []Entity    `json:"entities"`
	Relations  []Relation  `json:"relations"`
	Statements []Statement `json:"statements"`
}

// Entity is a person, country, place or organization of the document.
type Entity struct {
	ID       string    `json:"id"` // within the document: e1, e2, …
	Type     string    `json:"type"`
	Name     string    `json:"name"`
	Aliases  []string  `json:"aliases,omitempty"`
	Known    string    `json:"known,omitempty"`   // id of the atlas entry
	Country  string    `json:"country,omitempty"` // atlas id of the country it belongs to
	Mentions []Mention `json:"mentions"`
}

// Span is a part of the text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Mention is a name in the text and how it was read.
type Mention struct {
	Span
	Reading string  `json:"reading,omitempty"` // the rule
	Score   float64 `json:"score,omitempty"`   // of the rule, 0 to 1
}

// Relation is an edge between two entities, drawn from statements; the scorer reads these.
type Relation struct {
	Type       string   `json:"type"`
	Source     string   `json:"source"` // entity ids
	Target     string   `json:"target"`
	Modality   string   `json:"modality"` // actual, planned or past
	Negated    bool     `json:"negated"`
	Evidence   []Span   `json:"evidence"`
	Confidence float64  `json:"confidence"`
	Statements []string `json:"statements"`
}

// Statement is what one passage says: the unit of evidence.
type Statement struct {
	ID string `json:"id"` // within the document: s1, s2, …
	Span
	Type         string        `json:"type"`
	Trigger      Span          `json:"trigger"`
	Participants []Participant `json:"participants"`
	Negated      bool          `json:"negated"`
	Modality     string        `json:"modality"`
	Date         string        `json:"date,omitempty"`
	Place        string        `json:"place,omitempty"` // entity id
	Topic        string        `json:"topic,omitempty"`
	Title        string        `json:"title,omitempty"`
	Confidence   float64       `json:"confidence"`
	Rule         string        `json:"rule,omitempty"`
}

// Participant is one entity in a statement.
type Participant struct {
	Role    string `json:"role"`
	Entity  string `json:"entity"`
	ActsFor string `json:"actsFor,omitempty"` // entity id of this document, or an atlas id where the document doesn't name it
	Mention Span   `json:"mention"`
}
