package graph

import (
	"cmp"
	"slices"
)

// maxParties is the size from which a joint act tells nothing of its parties by pairs: a summit, a many-sided treaty.
const maxParties = 5

// Edge is the key of a relationship.
type Edge struct {
	As     As
	Type   RelationType
	Source string // of symmetric types the smaller id
	Target string
}

// ID returns the id of the relationship with this key.
func (e Edge) ID() string { return RelationshipID(e.As, e.Type, e.Source, e.Target) }

// Edges returns the relationships that a statement supports, sorted, none twice, none from an entity to itself:
//
//	MEDIATES         each mediator → each party
//	symmetric types  each party – each other, unless there are more than five
//	other types      each source → each target
//
// at the level of those who acted and again at the level of those for whom they acted.
func Edges(s *Statement) []Edge {
	var edges []Edge
	for _, as := range []As{ActorLevel, CountryLevel} {
		edges = append(edges, edgesAt(s, as)...)
	}
	slices.SortFunc(edges, compareEdges)
	return slices.Compact(edges)
}

func edgesAt(s *Statement, as As) []Edge {
	switch {
	case s.Type == Mediates:
		return cross(s.Type, as, s.at(as, RoleMediator), s.at(as, RoleParty))
	case s.Type.Symmetric():
		parties := s.at(as, RoleParty)
		if len(s.at(ActorLevel, RoleParty)) > maxParties {
			return nil
		}
		return cross(s.Type, as, parties, parties)
	}
	return cross(s.Type, as, s.at(as, RoleSource), s.at(as, RoleTarget))
}

// at returns the distinct ids that take part in a role, sorted.
func (s *Statement) at(as As, role Role) []string {
	var ids []string
	for _, p := range s.Participants {
		if p.Role == role {
			ids = append(ids, p.At(as))
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

func cross(t RelationType, as As, sources, targets []string) []Edge {
	var edges []Edge
	for _, source := range sources {
		for _, target := range targets {
			if source != target {
				s, o := t.order(source, target)
				edges = append(edges, Edge{as, t, s, o})
			}
		}
	}
	return edges
}

func compareEdges(a, b Edge) int {
	return cmp.Or(cmp.Compare(a.As, b.As), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Source, b.Source),
		cmp.Compare(a.Target, b.Target))
}
