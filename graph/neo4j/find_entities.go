package neo4j

import (
	"context"
	"fmt"

	"parley/graph"
)

// FindEntities implements graph.Reader.
func (s *Store) FindEntities(ctx context.Context, queries []graph.EntityQuery) ([]graph.List[*graph.Entity], error) {
	prepared, bounds := make([]graph.EntityQuery, len(queries)), make([]graph.Bounds, len(queries))
	for i, q := range queries {
		var err error
		if prepared[i], bounds[i], err = q.Prepared(); err != nil {
			return nil, err
		}
	}
	var lists []graph.List[*graph.Entity]
	err := s.read(ctx, "find entities", func(t transaction) error {
		plans, err := t.entityPlans(ctx, prepared, bounds)
		if err != nil {
			return err
		}
		lists, err = finder[*graph.Entity]{entities(), decodeEntity}.find(ctx, t, plans)
		return err
	})
	return lists, err
}

func (t transaction) entityPlans(ctx context.Context, queries []graph.EntityQuery, bounds []graph.Bounds) ([]plan, error) {
	var named [][]string
	for _, q := range queries {
		named = append(named, q.Filter.IDs, q.Filter.Countries)
	}
	m, err := t.merges(ctx, named...)
	if err != nil {
		return nil, err
	}
	if err := t.lookFormer(ctx, &m, queries); err != nil {
		return nil, err
	}
	plans := make([]plan, len(queries))
	for i := range queries {
		plans[i] = entityPlan(&queries[i].Filter, bounds[i], m)
	}
	if err := t.mentionedBy(ctx, queries, plans); err != nil {
		return nil, err
	}
	return plans, t.probe(ctx, "entities_holding", plans, heldText)
}

func entityPlan(f *graph.EntityFilter, b graph.Bounds, m merges) plan {
	p := plan{bounds: b, filter: filter{}}
	countries := m.withFormer(f.Countries)
	oneOf(p.filter, "types", f.Types)
	oneOf(p.filter, "countries", countries)
	atLeast(p.filter, "minArticles", f.MinArticles)
	atLeast(p.filter, "minMentions", f.MinMentions)
	if text := graph.Fold(f.Text); text != "" {
		p.filter["text"] = text
	}
	switch b.Order.By {
	case graph.ByArticleCount:
		p.values.least = numberValue(f.MinArticles)
	case graph.ByMentionCount:
		p.values.least = numberValue(f.MinMentions)
	}
	if len(f.IDs) > 0 {
		p.candidates(m.now(f.IDs))
	}
	if len(countries) > 0 {
		p.listsOf(ofCountry, listsOfEach(countries))
	} else {
		p.listsOf(allOfThem, []string{""})
	}
	return p
}

// numberValue writes a minimum as numbers are ordered, "" for none.
func numberValue(least int) string {
	if least <= 0 {
		return ""
	}
	return fmt.Sprintf("%012d", least)
}

// mentionedBy takes the entities that articles mention as candidates.
func (t transaction) mentionedBy(ctx context.Context, queries []graph.EntityQuery, plans []plan) error {
	var asked []map[string]any
	mentioned := map[int][]string{}
	for i := range queries {
		if articles := queries[i].Filter.Articles; len(articles) > 0 {
			asked = append(asked, map[string]any{"n": i, "articles": articles})
			mentioned[i] = nil
		}
	}
	rows, err := each(ctx, t, "article_entities", "queries", asked)
	if err != nil {
		return err
	}
	for _, r := range rows {
		mentioned[r.int("n")] = r.texts("ids")
	}
	for i, ids := range mentioned {
		plans[i].candidates(ids)
	}
	return nil
}

// heldText is the text that a filter looks for in names.
func heldText(f filter) string {
	text, _ := f["text"].(string)
	return text
}
