package graph

// Each kind of node has a query: a filter, an order and a page. Empty fields of a filter ask for nothing; fields are
// joined by AND, the values of a list by OR. Entity ids in filters may be old: merges are followed. Values outside their
// closed set are ErrInvalid, never an empty answer.

// ArticleQuery asks for articles.
type ArticleQuery struct {
	Filter ArticleFilter
	Order  Order
	Page   Page
}

// ArticleFilter chooses articles.
type ArticleFilter struct {
	IDs         []string
	ExternalIDs []string
	Sources     []string // outlets, exactly
	Published   DateRange
	Entities    []string // it mentions one of them
	Text        string   // its text holds each of its Words; one without words finds nothing
}

// EntityQuery asks for entities.
type EntityQuery struct {
	Filter EntityFilter
	Order  Order
	Page   Page
}

// EntityFilter chooses entities.
type EntityFilter struct {
	IDs         []string
	Types       []EntityType
	Countries   []string // it is, or belongs to, one of these countries
	Articles    []string // one of these articles mentions it
	Text        string   // its name or an alias holds this, case and accents aside
	MinArticles int
	MinMentions int
}

// EntityMatch chooses by the entities that take part.
type EntityMatch struct {
	Any    []string // one of them takes part, in whatever role
	All    []string // each of them takes part
	Source []string // one of them acts: source, mediator, or either side of a symmetric relation
	Target []string // one of them is acted on: target, party, or either side of a symmetric relation
}

// Empty tells whether it asks for nothing.
func (m EntityMatch) Empty() bool {
	return len(m.Any) == 0 && len(m.All) == 0 && len(m.Source) == 0 && len(m.Target) == 0
}

// StatementQuery asks for statements.
type StatementQuery struct {
	Filter StatementFilter
	As     As // at which level Filter.Entities matches
	Order  Order
	Page   Page
}

// StatementFilter chooses statements.
type StatementFilter struct {
	IDs           []string
	Types         []RelationType
	Entities      EntityMatch
	Countries     []string // one of its participants is, or acts for, one of these countries
	Articles      []string
	Relationships []string  // it supports one of these
	Sources       []string  // outlets of its article, exactly
	Dates         DateRange // by When
	Modalities    []Modality
	Negated       *bool
	MinConfidence float64
	Text          string // its quote holds this, case aside
}

// RelationshipQuery asks for relationships.
type RelationshipQuery struct {
	Filter RelationshipFilter
	As     As
	Order  Order
	Page   Page
}

// RelationshipFilter chooses relationships.
type RelationshipFilter struct {
	IDs           []string // may be of either level, whatever As says
	Types         []RelationType
	Entities      EntityMatch
	EntityTypes   []EntityType // both ends are of one of these types
	MinCount      *int         // nil means 1: what is only planned or denied must be asked for, with 0
	MinArticles   int
	MinConfidence float64

	// One of its statements meets all of these at once.
	Countries  []string  // one of its participants is, or acts for, one of these countries
	Dates      DateRange // by When
	Sources    []string
	Modalities []Modality
	Negated    *bool
	Text       string
}

// AboutStatements tells whether the filter asks something of the relationship's statements.
func (f *RelationshipFilter) AboutStatements() bool {
	return len(f.Countries) > 0 || f.Dates != (DateRange{}) || len(f.Sources) > 0 || len(f.Modalities) > 0 ||
		f.Negated != nil || f.Text != ""
}

// AtLeast returns the count that the filter asks for.
func (f *RelationshipFilter) AtLeast() int {
	if f.MinCount == nil {
		return 1
	}
	return *f.MinCount
}
