package graph

// Statement is what one passage of one article says: the unit of evidence.
type Statement struct {
	ID      string
	Article string
	Type    RelationType
	Span           // of the quote
	Quote   string // the very text between Start and End
	Trigger Span   // the words that tell the type

	Participants []Participant `json:",omitempty"`
	Negated      bool          // the text says that it is not so
	Modality     Modality
	Date         Date   // of what happened or will happen, "" where the text doesn't tell
	When         When   // Date, else the day of publication: by this statements are ordered
	Place        string // id of an entity as read (Get follows it after a merge), "" for none
	Topic        string
	Title        string // of an office, as the text gives it

	Confidence       float64 // 0 to 1
	Rule             string  // the rule that read it
	ExtractorVersion string
}

// Participant is one entity in a statement.
type Participant struct {
	Role    Role
	Entity  string // the entity that takes part now
	ActsFor string // the country or organization for which it acted then, "" for none; a country acts for itself
	Mention Span   // the words by which it takes part

	// As read, before any merge; equal to Entity and ActsFor where nothing was merged.
	RawEntity, RawActsFor string
}

// At returns the id that the participant counts under.
func (p Participant) At(as As) string {
	if as == CountryLevel && p.ActsFor != "" {
		return p.ActsFor
	}
	return p.Entity
}

// Counts tells whether the statement counts for its relationships: it is affirmed, and actual or past.
func (s *Statement) Counts() bool { return !s.Negated && s.Modality != Planned }
