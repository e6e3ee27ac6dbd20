package neo4j

import (
	"context"
	"slices"

	"parley/graph"
)

// FindRelationships implements graph.Reader.
func (s *Store) FindRelationships(ctx context.Context, queries []graph.RelationshipQuery) ([]graph.List[*graph.Relationship], error) {
	prepared, bounds := make([]graph.RelationshipQuery, len(queries)), make([]graph.Bounds, len(queries))
	var named [][]string
	for i, q := range queries {
		var err error
		if prepared[i], bounds[i], err = q.Prepared(); err != nil {
			return nil, err
		}
		e := &q.Filter.Entities
		named = append(named, e.Any, e.All, e.Source, e.Target, q.Filter.Countries)
	}
	var lists []graph.List[*graph.Relationship]
	err := s.read(ctx, "find relationships", func(t transaction) error {
		m, err := t.merges(ctx, named...)
		if err != nil {
			return err
		}
		plans := make([]plan, len(prepared))
		for i := range prepared {
			plans[i] = relationshipPlan(&prepared[i], bounds[i], m)
		}
		lists, err = finder[*graph.Relationship]{relationships(), decodeRelationship}.find(ctx, t, plans)
		return err
	})
	return lists, err
}

func relationshipPlan(q *graph.RelationshipQuery, b graph.Bounds, m merges) plan {
	p := plan{bounds: b, filter: filter{}, values: relationshipValues(&q.Filter, b.Order.By)}
	match := m.match(&q.Filter.Entities)
	relationshipFilter(p.filter, &q.Filter, &match, m)
	pairs, ids := pairs(q, &match), driving(&match)
	switch {
	case len(q.Filter.IDs) > 0:
		p.candidates(q.Filter.IDs)
	case len(match.All) > 2:
		p.nothing = true // a relationship has two ends
	case pairs != nil:
		p.candidates(pairs)
	case len(ids) > 0:
		p.listsOf(ofEntity, listsOfEach(ids, string(q.As)))
	default:
		p.listsOf(allOfThem, []string{listOf(string(q.As))})
	}
	return p
}

func relationshipFilter(to filter, f *graph.RelationshipFilter, match *graph.EntityMatch, m merges) {
	if f.AboutStatements() {
		to["statements"] = true
		aboutStatement(to, m.now(f.Countries), f.Dates, f.Sources, f.Modalities, f.Negated, f.Text)
	}
	matching(to, match)
	oneOf(to, "types", f.Types)
	oneOf(to, "entityTypes", f.EntityTypes)
	atLeast(to, "minCount", f.AtLeast())
	atLeast(to, "minArticles", f.MinArticles)
	atLeast(to, "minConfidence", f.MinConfidence)
}

// relationshipValues bounds what relationships are ordered by; one that counts is in at least one article.
func relationshipValues(f *graph.RelationshipFilter, by graph.OrderKey) values {
	switch by {
	case graph.ByArticleCount:
		return values{least: numberValue(max(f.MinArticles, min(f.AtLeast(), 1)))}
	case graph.ByCount:
		return values{least: numberValue(f.AtLeast())}
	}
	return values{}
}

// mostPairs bounds the relationships that are looked up by the ids that they would have.
const mostPairs = 64

// pairs returns the ids of all relationships that the filter's entities could have, nil if these aren't known or too many.
func pairs(q *graph.RelationshipQuery, e *graph.EntityMatch) []string {
	sources, targets := e.Source, e.Target
	if len(e.All) == 2 {
		sources, targets = e.All, e.All
	}
	if n := len(sources) * len(targets); n == 0 || n > mostPairs {
		return nil
	}
	if len(e.All) != 2 && len(intersect(sources, targets)) > 0 {
		return nil // one of them is both in any symmetric relationship of its own
	}
	types := q.Filter.Types
	if len(types) == 0 {
		types = graph.RelationTypes()
	}
	ids := []string{}
	for _, t := range types {
		for _, source := range sources {
			for _, target := range targets {
				if source != target {
					ids = append(ids, graph.RelationshipID(q.As, t, source, target))
				}
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
