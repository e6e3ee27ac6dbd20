package model

import "parley/graph"

// Direction is the way a relationship goes, seen from an entity.
type Direction string

// The directions.
const (
	Outgoing Direction = "OUTGOING"
	Incoming Direction = "INCOMING"
	Mutual   Direction = "MUTUAL"
)

// EntityRelationshipEdge is a relationship seen from one of its ends.
type EntityRelationshipEdge struct {
	Cursor string
	Node   *graph.Relationship
	From   string // id of the entity from which it is seen
}

// Direction returns the way it goes from there.
func (e *EntityRelationshipEdge) Direction() Direction {
	switch {
	case e.Node.Type.Symmetric():
		return Mutual
	case e.Node.Source == e.From:
		return Outgoing
	}
	return Incoming
}

// OtherID returns the id of its other end.
func (e *EntityRelationshipEdge) OtherID() string {
	if e.Node.Source == e.From {
		return e.Node.Target
	}
	return e.Node.Source
}
