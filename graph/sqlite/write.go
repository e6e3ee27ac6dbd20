package sqlite

import (
	"context"
	"maps"
	"slices"

	"parley/graph"
)

// write applies a difference. What is new is created first, since other rows refer to it; then the caller replaces the
// rows of articles and the links to them; finish brings what existed up to date and removes what nothing supports.
type write struct {
	*tx
	delta         *graph.Delta
	entities      map[string]*entityRow
	relationships map[graph.Edge]*relationshipRow
	statements    map[string]int64 // keys of the statements written, by id
	nextStatement int64
}

func (t *tx) begin(ctx context.Context, d *graph.Delta) (*write, error) {
	w := &write{tx: t, delta: d, entities: map[string]*entityRow{}, relationships: map[graph.Edge]*relationshipRow{},
		statements: map[string]int64{}}
	if err := w.loadEntities(ctx, d.Locks()); err != nil {
		return nil, err
	}
	if err := w.createEntities(ctx); err != nil {
		return nil, err
	}
	if err := w.loadRelationships(ctx, slices.Collect(maps.Keys(d.Relationships))); err != nil {
		return nil, err
	}
	if err := w.createRelationships(ctx); err != nil {
		return nil, err
	}
	var err error
	w.nextStatement, err = t.number(ctx, "SELECT max(key) + 1 FROM statement")
	w.nextStatement = max(w.nextStatement, 1)
	return w, err
}

// load learns the keys of all that the articles' rows refer to.
func (w *write) load(ctx context.Context, pairs []pair) error {
	edges := map[graph.Edge]bool{}
	ids := map[string]bool{}
	for _, p := range pairs {
		for _, r := range []*graph.Reading{p.before, p.after} {
			if r == nil {
				continue
			}
			for i := range r.Statements {
				for _, e := range graph.Edges(&r.Statements[i]) {
					edges[e] = w.relationships[e] == nil
				}
			}
			for i := range r.Entities {
				ids[r.Entities[i].ID] = w.entities[r.Entities[i].ID] == nil
			}
		}
	}
	maps.DeleteFunc(edges, func(_ graph.Edge, missing bool) bool { return !missing })
	maps.DeleteFunc(ids, func(_ string, missing bool) bool { return !missing })
	if err := w.loadEntities(ctx, slices.Collect(maps.Keys(ids))); err != nil {
		return err
	}
	return w.loadRelationships(ctx, slices.Collect(maps.Keys(edges)))
}

// finish brings counts, names and dates up to date, removes what is left empty and appends to the change log.
func (w *write) finish(ctx context.Context) error {
	if err := w.finishRelationships(ctx); err != nil {
		return err
	}
	if err := w.finishEntities(ctx); err != nil {
		return err
	}
	for _, c := range w.delta.Changes {
		if err := w.exec(ctx, "INSERT INTO change (kind, id) VALUES (?, ?)", string(c.Kind), c.ID); err != nil {
			return err
		}
	}
	return nil
}
