package neo4j

import (
	"context"
	"maps"
	"slices"

	"parley/graph"
)

// replace writes the exact difference that replacements of locked articles make.
func (t transaction) replace(ctx context.Context, replacements []replacement) error {
	if len(replacements) == 0 {
		return nil
	}
	d, err := t.lockDelta(ctx, replacements)
	if err != nil {
		return err
	}
	d.Log()
	return t.writeDelta(ctx, replacements, d)
}

// lockDelta resolves the readings, locks the entities that the difference concerns, and returns it. Merges are read again
// under the locks: Redirect holds those of the entities that it changes.
func (t transaction) lockDelta(ctx context.Context, replacements []replacement) (*graph.Delta, error) {
	raws := rawIDs(replacements)
	finals, err := t.finals(ctx, raws)
	if err != nil {
		return nil, err
	}
	var locked []string
	for {
		resolve(replacements, finals)
		d := delta(replacements)
		if _, err := each(ctx, t, "lock_entities", "ids", d.Locks()); err != nil {
			return nil, err
		}
		locked = append(locked, d.Locks()...)
		again, err := t.finals(ctx, raws)
		if err != nil || maps.Equal(finals, again) {
			unbare(d, locked)
			return d, err
		}
		finals = again
	}
}

// resolve resolves old and new readings alike: what is stored may have been redirected since it was read.
func resolve(replacements []replacement, finals map[string]string) {
	for _, r := range replacements {
		for _, reading := range []*graph.Reading{r.before, r.after} {
			if reading != nil {
				reading.Resolve(finals)
			}
		}
	}
}

// delta returns the difference that resolved replacements make.
func delta(replacements []replacement) *graph.Delta {
	d := graph.NewDelta()
	for _, r := range replacements {
		d.Replace(r.before, r.after)
	}
	d.Compact()
	return d
}

// unbare adds locked entities to the difference, which deletes them unless some article describes them: a lock leaves a
// bare node where there was none.
func unbare(d *graph.Delta, locked []string) {
	for _, id := range locked {
		if d.Entities[id] == nil {
			d.Entities[id] = &graph.EntityDelta{}
		}
	}
}

// rawIDs returns the entities of the readings as they were read.
func rawIDs(replacements []replacement) []string {
	ids := map[string]bool{}
	for _, r := range replacements {
		for _, reading := range []*graph.Reading{r.before, r.after} {
			if reading == nil {
				continue
			}
			for i := range reading.Entities {
				ids[reading.Entities[i].Raw] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(ids))
}

// writeDelta brings the articles, and what is derived from them, up to date.
func (t transaction) writeDelta(ctx context.Context, replacements []replacement, d *graph.Delta) error {
	entities, err := t.entityRecords(ctx, d)
	if err != nil {
		return err
	}
	relationships, err := t.relationshipRecords(ctx, d)
	if err != nil {
		return err
	}
	before, after := rowsOf(replacements)
	if err := t.writeArticles(ctx, &before, &after, d); err != nil {
		return err
	}
	goneEntities, err := t.writeEntities(ctx, d, entities)
	if err != nil {
		return err
	}
	if err := t.writeRelationships(ctx, d, relationships); err != nil {
		return err
	}
	if err := t.deleteOld(ctx, &before, &after); err != nil {
		return err
	}
	if _, err := each(ctx, t, "delete_entities", "ids", goneEntities); err != nil {
		return err
	}
	return t.log(ctx, d.Changes)
}
