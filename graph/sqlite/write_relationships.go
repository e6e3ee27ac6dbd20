package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"math"
	"slices"

	"parley/graph"
)

// relationshipRow is a row of the table relationship.
type relationshipRow struct {
	graph.Relationship
	key   int64
	isNew bool
}

func (w *write) loadRelationships(ctx context.Context, edges []graph.Edge) error {
	if len(edges) == 0 {
		return nil
	}
	ids := make([]string, len(edges))
	for i, e := range edges {
		ids[i] = e.ID()
	}
	return w.each(ctx, func(rows *sql.Rows) error {
		r := &relationshipRow{}
		err := rows.Scan(append(relationshipFields(&r.Relationship), &r.key)...)
		w.relationships[r.Edge] = r
		return err
	}, "SELECT "+relationshipColumns+`, r.key FROM json_each(?) j CROSS JOIN relationship r ON r.id = j.value`+relationshipEnds, array(ids))
}

// edges returns the relationships that change, in one order.
func (w *write) edges() []graph.Edge {
	return slices.SortedFunc(maps.Keys(w.delta.Relationships), func(a, b graph.Edge) int {
		return cmp.Or(cmp.Compare(a.As, b.As), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Target, b.Target))
	})
}

// createRelationships makes rows for the relationships that no statement supported before.
func (w *write) createRelationships(ctx context.Context) error {
	next, err := w.number(ctx, "SELECT max(key) FROM relationship")
	if err != nil {
		return err
	}
	for _, edge := range w.edges() {
		if w.relationships[edge] != nil {
			continue
		}
		next++
		r := &relationshipRow{Relationship: graph.Relationship{ID: edge.ID(), Edge: edge}, key: next, isNew: true}
		r.change(w.delta.Relationships[edge])
		values := append(r.values(), string(edge.As), string(edge.Type), w.entities[edge.Source].key, w.entities[edge.Target].key, r.ID, r.key)
		if err := w.exec(ctx, insertRelationshipText, values...); err != nil {
			return err
		}
		w.relationships[edge] = r
	}
	return nil
}

// change applies what can be told from the difference alone.
func (r *relationshipRow) change(d *graph.RelationshipDelta) {
	r.Tally = r.Tally.Add(d.Tally)
	for _, when := range d.Added {
		r.First, r.Last = graph.Earlier(r.First, when), graph.Later(r.Last, when)
	}
}

const insertRelationshipText = `INSERT INTO relationship (count, article_count, planned_count, negated_count, confidence_sum, confidence_key,
	first_date, first_stated, last_date, last_stated, level, type, source, target, id, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const updateRelationshipText = `UPDATE relationship SET count = ?, article_count = ?, planned_count = ?, negated_count = ?, confidence_sum = ?,
	confidence_key = ?, first_date = ?, first_stated = ?, last_date = ?, last_stated = ? WHERE key = ?`

func (r *relationshipRow) values() []any {
	return []any{r.Count, r.ArticleCount, r.PlannedCount, r.NegatedCount, r.ConfidenceSum, int64(math.Round(r.Confidence() * 1e8)),
		string(r.First.Date), r.First.Stated, string(r.Last.Date), r.Last.Stated}
}

// finishRelationships updates the relationships that existed and removes those that no statement supports any more.
func (w *write) finishRelationships(ctx context.Context) error {
	for _, edge := range w.edges() {
		r := w.relationships[edge]
		if r.isNew {
			continue
		}
		d := w.delta.Relationships[edge]
		first, last := r.First, r.Last
		r.change(d)
		if r.Empty() {
			if err := w.exec(ctx, "DELETE FROM relationship WHERE key = ?", r.key); err != nil {
				return err
			}
			continue
		}
		if slices.Contains(d.Removed, first) || slices.Contains(d.Removed, last) {
			if err := w.datedAgain(ctx, r); err != nil {
				return err
			}
		}
		if err := w.exec(ctx, updateRelationshipText, append(r.values(), r.key)...); err != nil {
			return err
		}
	}
	return nil
}

// datedAgain looks up the first and the last statement that counts after one of them is gone.
func (w *write) datedAgain(ctx context.Context, r *relationshipRow) error {
	r.First, r.Last = graph.When{}, graph.When{}
	for order, when := range map[string]*graph.When{"when_date": &r.First, "when_date DESC": &r.Last} {
		err := w.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&when.Date, &when.Stated) },
			`SELECT when_date, (SELECT max(stated) FROM support WHERE relationship = v.relationship AND when_date = v.when_date AND counts)
			FROM support v WHERE relationship = ? AND when_date > '' AND counts ORDER BY `+order+" LIMIT 1", r.key)
		if err != nil {
			return err
		}
	}
	return nil
}
