package graph

// Entity is a person, country, place or organization, one however often and under whatever names articles mention it.
// A country stands for its government too; its capital as a city is another entity.
type Entity struct {
	ID         string
	Type       EntityType
	Name       string   // its usual full English name
	Aliases    []string // the other names under which articles mention it, sorted
	Attributes Attributes

	MentionCount int
	ArticleCount int       // articles that mention it
	FirstSeen    Timestamp // publication of the first and the last article that mentions it, "" if unknown
	LastSeen     Timestamp
}

// Attributes are facts about an entity that no article needs to tell. They never become relationships.
type Attributes struct {
	Code       string   `json:"code,omitempty"`     // of a country: ISO 3166-1 alpha-2, of a past one 3166-3
	Capital    string   `json:"capital,omitempty"`  // of a country: its name
	Demonyms   []string `json:"demonyms,omitempty"` // of a country
	Acronym    string   `json:"acronym,omitempty"`  // of an organization
	Country    string   `json:"country,omitempty"`  // id of the country to which a place or an organization belongs
	Latitude   *float64 `json:"latitude,omitempty"` // of a place, degrees
	Longitude  *float64 `json:"longitude,omitempty"`
	Provenance string   `json:"provenance,omitempty"` // where these facts come from
}

// Mention is a span of an article's text that names an entity.
type Mention struct {
	ID      string
	Article string
	Span
	Entity  string  // the entity it names now
	Raw     string  // the entity as which it was read; differs from Entity after a merge
	Reading string  // the rule that read it
	Score   float64 // of the rule, 0 to 1
}

// Office is a person's position as articles tell it.
type Office struct {
	Title    string
	Of       string // id of the country, organization or place
	From, To Date   // first and last date at which an article has the person in office; "" if unknown
	Former   bool   // the newest statement says that it has ended
}
