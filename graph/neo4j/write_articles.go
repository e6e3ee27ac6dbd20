package neo4j

import (
	"context"

	"parley/graph"
)

// articleRows are the rows that new readings bring, for one text each.
type articleRows struct {
	articles, descriptions, mentioned, mentions, statements, participants, supports []map[string]any
}

func (r *articleRows) add(reading *graph.Reading, fingerprint string) {
	a := &reading.Article
	r.articles = append(r.articles, articleProperties(a, fingerprint))
	for i := range reading.Entities {
		d := &reading.Entities[i]
		r.descriptions = append(r.descriptions,
			map[string]any{"article": a.ID, "entity": d.ID, "properties": descriptionProperties(d)})
	}
	r.mentioned = append(r.mentioned, mentioned(reading)...)
	for i := range reading.Mentions {
		m := &reading.Mentions[i]
		r.mentions = append(r.mentions,
			map[string]any{"article": a.ID, "entity": m.Entity, "properties": mentionProperties(m)})
	}
	for i := range reading.Statements {
		s := &reading.Statements[i]
		r.statements = append(r.statements, statementProperties(s, a))
		r.participants = append(r.participants, participants(s)...)
		r.supports = append(r.supports, supports(s)...)
	}
}

// writeArticles writes the new readings.
func (t transaction) writeArticles(ctx context.Context, replacements []replacement, d *graph.Delta) error {
	var rows articleRows
	for _, r := range replacements {
		if r.after != nil {
			rows.add(r.after, r.fingerprint)
		}
	}
	if _, err := each(ctx, t, "touch_relationships", "ids", relationshipIDs(d)); err != nil {
		return err
	}
	for _, w := range []struct {
		text string
		rows []map[string]any
	}{
		{"write_articles", rows.articles}, {"write_descriptions", rows.descriptions}, {"write_mentioned", rows.mentioned},
		{"write_mentions", rows.mentions}, {"write_statements", rows.statements},
		{"write_participants", rows.participants}, {"write_supports", rows.supports},
	} {
		if _, err := each(ctx, t, w.text, "rows", w.rows); err != nil {
			return err
		}
	}
	return nil
}
