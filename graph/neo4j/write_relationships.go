package neo4j

import (
	"context"
	"maps"
	"slices"

	"parley/graph"
)

func relationshipIDs(d *graph.Delta) []string {
	var ids []string
	for edge := range d.Relationships {
		ids = append(ids, edge.ID())
	}
	slices.Sort(ids)
	return ids
}

// relationshipRecords returns the relationships that a difference concerns, as they are; new ones are empty.
func (t transaction) relationshipRecords(ctx context.Context, d *graph.Delta) (map[string]*graph.Relationship, error) {
	records := make(map[string]*graph.Relationship, len(d.Relationships))
	for edge := range d.Relationships {
		records[edge.ID()] = &graph.Relationship{ID: edge.ID(), Edge: edge}
	}
	rows, err := each(ctx, t, "relationships", "ids", relationshipIDs(d))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		found := decodeRelationship(r.row("relationship"))
		records[found.ID] = found
	}
	return records, nil
}

// writeRelationships brings records and native edges up to date, once the statements are written.
func (t transaction) writeRelationships(ctx context.Context, d *graph.Delta, records map[string]*graph.Relationship) error {
	var doubtful []string
	var gone []*graph.Relationship
	for edge, change := range d.Relationships {
		r := records[edge.ID()]
		if applyTally(r, change) {
			doubtful = append(doubtful, r.ID)
		}
		if r.Empty() {
			gone = append(gone, r)
		}
	}
	if err := t.lookSupports(ctx, doubtful, records); err != nil {
		return err
	}
	for _, r := range gone {
		delete(records, r.ID)
	}
	if err := t.writeRecords(ctx, records); err != nil {
		return err
	}
	if err := t.writeNative(ctx, records); err != nil {
		return err
	}
	return t.deleteRelationships(ctx, gone)
}

// applyTally adds a change and tells whether it removed a statement that had the first or the last date.
func applyTally(r *graph.Relationship, d *graph.RelationshipDelta) (doubtful bool) {
	for _, w := range d.Removed {
		doubtful = doubtful || w.Date == r.First.Date || w.Date == r.Last.Date
	}
	r.Tally = r.Tally.Add(d.Tally)
	for _, w := range d.Added {
		r.First, r.Last = graph.Earlier(r.First, w), graph.Later(r.Last, w)
	}
	return doubtful
}

// lookSupports reads first and last dates from the ends of the relationships' lists of statements.
func (t transaction) lookSupports(ctx context.Context, ids []string, records map[string]*graph.Relationship) error {
	if len(ids) == 0 {
		return nil
	}
	queries := make([]map[string]any, len(ids))
	for i, id := range ids {
		list := listOf(id)
		queries[i] = map[string]any{"id": id, "low": list + known, "high": list + end, "separator": separator}
		records[id].First, records[id].Last = graph.When{}, graph.When{}
	}
	first, err := each(ctx, t, "first_supports", "queries", queries)
	if err != nil {
		return err
	}
	for _, r := range first {
		records[r.text("id")].First = decodeWhen(r)
	}
	last, err := each(ctx, t, "last_supports", "queries", queries)
	if err != nil {
		return err
	}
	for _, r := range last {
		records[r.text("id")].Last = decodeWhen(r)
	}
	return nil
}

func decodeWhen(r row) graph.When {
	return graph.When{Date: graph.Date(r.text("date")), Stated: r.bool("stated")}
}

func (t transaction) writeRecords(ctx context.Context, records map[string]*graph.Relationship) error {
	var rows []map[string]any
	for _, id := range slices.Sorted(maps.Keys(records)) {
		rows = append(rows, map[string]any{"record": relationshipProperties(records[id]), "ends": ends(records[id])})
	}
	_, err := each(ctx, t, "write_relationships", "rows", rows)
	return err
}

// writeNative writes native edges.
func (t transaction) writeNative(ctx context.Context, records map[string]*graph.Relationship) error {
	if len(records) == 0 {
		return nil
	}
	edges := map[string][]map[string]any{}
	for _, r := range records {
		native := nativeType(r.As, r.Type)
		edges[native] = append(edges[native], nativeRow(r))
	}
	_, err := t.run(ctx, "write_native", map[string]any{"edges": edges})
	return err
}

func (t transaction) deleteRelationships(ctx context.Context, gone []*graph.Relationship) error {
	if len(gone) == 0 {
		return nil
	}
	edges := map[string][]string{}
	var ids []string
	for _, r := range gone {
		native := nativeType(r.As, r.Type)
		edges[native], ids = append(edges[native], r.ID), append(ids, r.ID)
	}
	if _, err := t.run(ctx, "delete_native", map[string]any{"ids": edges}); err != nil {
		return err
	}
	_, err := each(ctx, t, "delete_relationships", "ids", ids)
	return err
}
