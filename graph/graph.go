// Package graph is Parley's domain: articles, the entities they mention, the statements they make of them, and the
// relationships drawn from those statements. It knows no database and no wire format.
//
// Start with Reading, what one article says; Store, which keeps readings and answers queries about them; and Edges, the
// one table that turns statements into relationships. Two packages below implement Store, sqlite and neo4j; package
// graphtest holds the suite that both pass.
package graph

// Node is anything with an id of its own: *Article, *Entity, *Mention, *Statement or *Relationship.
type Node interface {
	NodeID() string
}

// NodeID returns the article's id.
func (a *Article) NodeID() string { return a.ID }

// NodeID returns the entity's id.
func (e *Entity) NodeID() string { return e.ID }

// NodeID returns the mention's id.
func (m *Mention) NodeID() string { return m.ID }

// NodeID returns the statement's id.
func (s *Statement) NodeID() string { return s.ID }

// NodeID returns the relationship's id.
func (r *Relationship) NodeID() string { return r.ID }

// Span is a part of an article's text in Unicode code points, End exclusive.
type Span struct {
	Start, End int
}
