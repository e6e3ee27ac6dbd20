package neo4j

import (
	"context"
	"math"

	"parley/graph"
)

// FindStatements implements graph.Reader.
func (s *Store) FindStatements(ctx context.Context, queries []graph.StatementQuery) ([]graph.List[*graph.Statement], error) {
	prepared, bounds := make([]graph.StatementQuery, len(queries)), make([]graph.Bounds, len(queries))
	var named [][]string
	for i, q := range queries {
		var err error
		if prepared[i], bounds[i], err = q.Prepared(); err != nil {
			return nil, err
		}
		e := &q.Filter.Entities
		named = append(named, e.Any, e.All, e.Source, e.Target, q.Filter.Countries)
	}
	var lists []graph.List[*graph.Statement]
	err := s.read(ctx, "find statements", func(t transaction) error {
		m, err := t.merges(ctx, named...)
		if err != nil {
			return err
		}
		plans := make([]plan, len(prepared))
		for i := range prepared {
			plans[i] = statementPlan(&prepared[i], bounds[i], m)
		}
		lists, err = finder[*graph.Statement]{statements(), decodeStatement}.find(ctx, t, plans)
		return err
	})
	return lists, err
}

func statementPlan(q *graph.StatementQuery, b graph.Bounds, m merges) plan {
	f := &q.Filter
	p := plan{bounds: b, filter: filter{"as": string(q.As)}}
	match := m.match(&f.Entities)
	countries := m.now(f.Countries)
	aboutStatement(p.filter, countries, f.Dates, f.Sources, f.Modalities, f.Negated, f.Text)
	matching(p.filter, &match)
	oneOf(p.filter, "types", f.Types)
	oneOf(p.filter, "articles", f.Articles)
	oneOf(p.filter, "relationships", f.Relationships)
	atLeast(p.filter, "minConfidence", f.MinConfidence)
	p.values = statementValues(f, b.Order.By)
	switch ids := driving(&match); {
	case len(f.IDs) > 0:
		p.candidates(f.IDs)
	case len(f.Relationships) > 0:
		p.listsOf(ofRelationship, listsOfEach(f.Relationships))
	case len(f.Articles) > 0:
		p.listsOf(ofArticle, listsOfEach(f.Articles))
	case len(ids) > 0 && q.As == graph.CountryLevel:
		p.listsOf(ofCountry, listsOfEach(ids))
	case len(ids) > 0:
		p.listsOf(ofEntity, listsOfEach(ids))
	case len(countries) > 0:
		p.listsOf(ofEntity, listsOfEach(countries))
		p.listsOf(ofCountry, listsOfEach(countries))
	default:
		p.listsOf(allOfThem, []string{""})
	}
	return p
}

// aboutStatement adds the conditions on a statement that relationships can be asked for too.
func aboutStatement(to filter, countries []string, dates graph.DateRange, sources []string, modalities []graph.Modality,
	negated *bool, text string) {
	oneOf(to, "countries", countries)
	oneOf(to, "sources", sources)
	oneOf(to, "modalities", modalities)
	overlapping(to, dates)
	if negated != nil {
		to["negated"] = *negated
	}
	if text != "" {
		to["text"] = text
	}
}

// match follows merges in an EntityMatch.
func (m merges) match(e *graph.EntityMatch) graph.EntityMatch {
	return graph.EntityMatch{Any: m.now(e.Any), All: m.now(e.All), Source: m.now(e.Source), Target: m.now(e.Target)}
}

func matching(f filter, e *graph.EntityMatch) {
	oneOf(f, "any", e.Any)
	oneOf(f, "all", e.All)
	oneOf(f, "source", e.Source)
	oneOf(f, "target", e.Target)
}

// driving returns the fewest entities of which one must take part, none if any may.
func driving(e *graph.EntityMatch) []string {
	if len(e.All) > 0 {
		return e.All[:1]
	}
	var fewest []string
	for _, ids := range [][]string{e.Source, e.Target, e.Any} {
		if len(ids) > 0 && (fewest == nil || len(ids) < len(fewest)) {
			fewest = ids
		}
	}
	return fewest
}

// statementValues bounds what statements are ordered by. A vague date sorts before the days that it can mean.
func statementValues(f *graph.StatementFilter, by graph.OrderKey) values {
	if by == graph.ByConfidence {
		return values{least: numberValue(int(math.Floor(f.MinConfidence * 10000)))}
	}
	v := values{most: f.Dates.To.To()}
	if len(f.Dates.From) >= 4 {
		v.least = string(f.Dates.From)[:4]
	}
	return v
}
