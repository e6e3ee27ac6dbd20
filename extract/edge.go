package extract

import (
	"slices"

	"parley/extract/relation"
)

// mostParties is the number of parties up to which a symmetric statement relates each to each; beyond it is a summit or
// a many-sided treaty and relates none.
const mostParties = 5

// edge is a relation by its ends, which are indexes of entities.
type edge struct {
	kind           relation.Type
	source, target int
	negated        bool
}

// edges are what a statement says by pairs.
func edges(s *relation.Statement) []edge {
	switch s.Type {
	case relation.Mediates:
		return product(s, relation.Mediator, relation.Party)
	case relation.Negotiates, relation.Disputes, relation.Meets, relation.Agrees:
		return pairs(s)
	}
	return product(s, relation.Source, relation.Target)
}

// product relates everyone in one role to everyone in another.
func product(s *relation.Statement, from, to relation.Role) []edge {
	var list []edge
	for _, a := range inRole(s, from) {
		for _, b := range inRole(s, to) {
			if a != b {
				list = append(list, edge{s.Type, a, b, s.Negated})
			}
		}
	}
	return list
}

// pairs relates the parties to each other, the smaller entity first.
func pairs(s *relation.Statement) []edge {
	parties := inRole(s, relation.Party)
	if len(parties) > mostParties {
		return nil
	}
	var list []edge
	for i, a := range parties {
		for _, b := range parties[i+1:] {
			list = append(list, edge{s.Type, a, b, s.Negated})
		}
	}
	return list
}

// inRole are the entities in a role, each once, smaller first.
func inRole(s *relation.Statement, role relation.Role) []int {
	var list []int
	for _, p := range s.Participants {
		if p.Role == role {
			list = append(list, p.Entity)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// relations derives the edges of a document, each once with all its evidence; out and in hold the same statements.
func relations(out []Statement, in []relation.Statement) []Relation {
	list := []Relation{}
	place := map[edge]int{}
	for i := range in {
		for _, e := range edges(&in[i]) {
			at, ok := place[e]
			if !ok {
				at = len(list)
				place[e] = at
				list = append(list, Relation{
					Type: string(e.kind), Source: entityID(e.source), Target: entityID(e.target), Negated: e.negated,
				})
			}
			list[at].support(&out[i])
		}
	}
	return list
}

// support adds a statement to a relation. What is actual by one statement is actual.
func (r *Relation) support(s *Statement) {
	if r.Modality == "" || s.Modality == string(relation.Actual) {
		r.Modality = s.Modality
	}
	if !slices.Contains(r.Evidence, s.Span) {
		r.Evidence = append(r.Evidence, s.Span)
	}
	r.Confidence = max(r.Confidence, s.Confidence)
	r.Statements = append(r.Statements, s.ID)
}
