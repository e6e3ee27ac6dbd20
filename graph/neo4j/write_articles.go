package neo4j

import (
	"context"

	"parley/graph"
)

// rowsOf returns what is stored and what will be.
func rowsOf(replacements []replacement) (before, after storedRows) {
	for _, r := range replacements {
		if r.before != nil {
			before.add(r.before, r.was)
		}
		if r.after != nil {
			after.add(r.after, r.fingerprint)
		}
	}
	return before, after
}

// writeArticles writes new nodes and brings edges up to date, of which only those that change are touched.
func (t transaction) writeArticles(ctx context.Context, before, after *storedRows, d *graph.Delta) error {
	if _, err := each(ctx, t, "touch_relationships", "ids", relationshipIDs(d)); err != nil {
		return err
	}
	for _, w := range []struct {
		text          string
		before, after []map[string]any
	}{
		{"write_articles", before.articles, after.articles},
		{"write_mentions", before.mentions, after.mentions},
		{"write_statements", before.statements, after.statements},
	} {
		if _, err := each(ctx, t, w.text, "rows", changes(w.before, w.after)); err != nil {
			return err
		}
	}
	return t.writeEdges(ctx, before, after)
}

// writeEdges creates new edges and takes old ones out of all lists. They are deleted by deleteOld.
func (t transaction) writeEdges(ctx context.Context, before, after *storedRows) error {
	afters := after.edges()
	for i, b := range before.edges() {
		gone, fresh := difference(b.rows, afters[i].rows)
		if _, err := each(ctx, t, "retire_"+b.name, "rows", gone); err != nil {
			return err
		}
		if _, err := each(ctx, t, "write_"+b.name, "rows", fresh); err != nil {
			return err
		}
	}
	return nil
}

// deleteOld deletes edges that are retired and nodes that are no more. It comes late: whenever a transaction seeks in an
// index, Neo4j goes through all that the transaction has deleted.
func (t transaction) deleteOld(ctx context.Context, before, after *storedRows) error {
	afters := after.edges()
	for i, b := range before.edges() {
		gone, _ := difference(b.rows, afters[i].rows)
		if _, err := each(ctx, t, "drop_"+b.name, "rows", gone); err != nil {
			return err
		}
	}
	for _, w := range []struct {
		text          string
		before, after []map[string]any
	}{
		{"delete_statements", before.statements, after.statements},
		{"delete_mentions", before.mentions, after.mentions},
		{"delete_articles", before.articles, after.articles},
	} {
		if _, err := each(ctx, t, w.text, "ids", goneIDs(w.before, w.after)); err != nil {
			return err
		}
	}
	return nil
}
