// Package relation reads statements from a document whose entities are known: who did what to whom, by which words.
//
// Start with Read.
package relation

// Type is what a statement says of its participants.
type Type string

// The sixteen types.
const (
	Mediates    Type = "MEDIATES"
	Negotiates  Type = "NEGOTIATES"
	Disputes    Type = "DISPUTES"
	Meets       Type = "MEETS"
	Agrees      Type = "AGREES"
	Supports    Type = "SUPPORTS"
	Aids        Type = "AIDS"
	Demands     Type = "DEMANDS"
	Criticizes  Type = "CRITICIZES"
	Threatens   Type = "THREATENS"
	Sanctions   Type = "SANCTIONS"
	Attacks     Type = "ATTACKS"
	Detains     Type = "DETAINS"
	HoldsOffice Type = "HOLDS_OFFICE"
	MemberOf    Type = "MEMBER_OF"
	LocatedIn   Type = "LOCATED_IN"
)

// Role is the part that a participant has in a statement.
type Role string

// The roles. Symmetric types have parties, MEDIATES a mediator and parties, all others a source and a target.
const (
	Mediator Role = "MEDIATOR"
	Party    Role = "PARTY"
	Source   Role = "SOURCE"
	Target   Role = "TARGET"
	Host     Role = "HOST"
	Place    Role = "PLACE"
)

// Modality tells whether what is said holds, is to come, or held once.
type Modality string

// The modalities.
const (
	Actual  Modality = "actual"
	Planned Modality = "planned"
	Past    Modality = "past" // offices and memberships that have ended
)

// Span is a part of a text, in bytes, End exclusive.
type Span struct{ Start, End int }

// Participant is one entity in a statement.
type Participant struct {
	Role    Role
	Entity  int    // index in Document.Entities
	ActsFor string // atlas id, or "#" and an index in Document.Entities, for which it acted; "" for none; a country acts for itself
	Mention Span   // the words by which it takes part: a name, or a description that stands for one
}

// Statement is what one passage says.
type Statement struct {
	Type         Type
	Quote        Span // the passage that says so: a clause, a sentence or a few
	Trigger      Span // the words that tell the type
	Participants []Participant
	Negated      bool
	Modality     Modality
	Date         string  // YYYY, YYYY-MM or YYYY-MM-DD of what happened or will, "" where the text doesn't tell
	Place        int     // index in Document.Entities, -1 for none
	Topic        string  // what it is about, as the text says, "" for none
	Title        string  // of offices, as the text says
	Confidence   float64 // 0 to 1
	Rule         string  // the rule that read it, for people
}
