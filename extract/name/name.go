// Package name finds the names in tokenised sentences: of people, countries, places and organizations.
//
// Start with Find.
package name

// Type is what a name names.
type Type string

// The four types of entity.
const (
	Person       Type = "PERSON"
	Country      Type = "COUNTRY"
	Place        Type = "PLACE"
	Organization Type = "ORGANIZATION"
)

// Form is the way in which a mention names its entity.
type Form uint8

// The forms. Later stages read them: a demonym before "troops" acts for its country, a capital may speak for a government.
const (
	Full    Form = iota // Armenia, Antony Blinken, European Union
	Short               // Blinken; the EU's short name
	Acronym             // US, U.N., OSCE
	Demonym             // Armenian, Russians
	Capital             // Baku, read as the government
	Seat                // the Kremlin
)

// Mention is one name in a text, without title, article or possessive.
type Mention struct {
	Sentence    int // index of its sentence
	First, Last int // tokens of the sentence, Last exclusive
	Type        Type
	Form        Form
	Known       string  // id of the atlas entry it was read as, "" for none
	Reading     string  // the rule that read it, for people
	Score       float64 // how sure that rule is, 0 to 1
}
