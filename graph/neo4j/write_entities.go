package neo4j

import (
	"context"
	"maps"
	"slices"

	"parley/graph"
)

// entityRecords returns the entities that a difference concerns, as they are. New ones are bare.
func (t transaction) entityRecords(ctx context.Context, d *graph.Delta) (map[string]*record, error) {
	rows, err := each(ctx, t, "entities", "ids", slices.Sorted(maps.Keys(d.Entities)))
	if err != nil {
		return nil, err
	}
	records := make(map[string]*record, len(rows))
	for _, r := range rows {
		e, err := decodeRecord(r.row("entity"))
		if err != nil {
			return nil, err
		}
		records[e.ID] = e
	}
	return records, nil
}

// writeEntities brings entities up to date, once the articles are written, and returns those to delete.
func (t transaction) writeEntities(ctx context.Context, d *graph.Delta, records map[string]*record) (gone []string, err error) {
	var rows []map[string]any
	var doubtful []string
	for id, change := range d.Entities {
		e := records[id]
		e.apply(change)
		switch {
		case e.described <= 0:
			gone = append(gone, id)
			delete(records, id)
		case slices.Contains(change.SeenRemoved, e.FirstSeen) || slices.Contains(change.SeenRemoved, e.LastSeen):
			doubtful = append(doubtful, id)
		}
	}
	if err := t.lookSeen(ctx, doubtful, records); err != nil {
		return nil, err
	}
	for _, id := range slices.Sorted(maps.Keys(records)) {
		properties, err := entityProperties(records[id])
		if err != nil {
			return nil, err
		}
		rows = append(rows, properties)
	}
	_, err = each(ctx, t, "write_entities", "rows", rows)
	return gone, err
}

// apply adds a change. First and last seen may be wrong if articles were removed that had them.
func (e *record) apply(d *graph.EntityDelta) {
	e.described += d.Described
	e.MentionCount += d.Mentions
	e.ArticleCount += d.Articles
	for n, count := range d.Names {
		if e.names[n] += count; e.names[n] <= 0 {
			delete(e.names, n)
		}
	}
	e.Name, e.Aliases = graph.ChooseName(e.names)
	for _, seen := range d.SeenAdded {
		e.FirstSeen, e.LastSeen = graph.EarlierSeen(e.FirstSeen, seen), graph.LaterSeen(e.LastSeen, seen)
	}
	if d.Attributes != nil {
		e.Attributes = *d.Attributes
	}
	e.Type = graph.KindOf(e.ID).EntityType()
}

// lookSeen reads when entities were first and last seen from the ends of their lists of articles.
func (t transaction) lookSeen(ctx context.Context, ids []string, records map[string]*record) error {
	if len(ids) == 0 {
		return nil
	}
	queries := make([]map[string]any, len(ids))
	for i, id := range ids {
		list := listOf(id)
		queries[i] = map[string]any{"id": id, "low": list + known, "high": list + end, "separator": separator}
		records[id].FirstSeen, records[id].LastSeen = "", ""
	}
	first, err := each(ctx, t, "first_seen", "queries", queries)
	if err != nil {
		return err
	}
	for _, r := range first {
		records[r.text("id")].FirstSeen = graph.Timestamp(r.text("seen"))
	}
	last, err := each(ctx, t, "last_seen", "queries", queries)
	if err != nil {
		return err
	}
	for _, r := range last {
		records[r.text("id")].LastSeen = graph.Timestamp(r.text("seen"))
	}
	return nil
}
