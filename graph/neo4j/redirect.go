package neo4j

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"parley/graph"
)

// Redirect implements graph.Writer. An entity from needs no articles: what is yet to come is redirected too. All articles
// about from change in one transaction, which Neo4j holds in memory: a thousand of ten statements each need about half a
// gigabyte of heap, so merge the rare entity into the frequent one.
func (s *Store) Redirect(ctx context.Context, from, into string) error {
	kind := graph.KindOf(from).EntityType()
	if kind == "" || into != "" && graph.KindOf(into).EntityType() != kind {
		return fmt.Errorf("redirect %q into %q (want two entities of one type): %w", from, into, graph.ErrInvalid)
	}
	return s.write(ctx, fmt.Sprintf("redirect %s into %q", from, into), func(t transaction) error {
		if _, err := t.run(ctx, "lock_redirects", nil); err != nil {
			return err
		}
		before, err := t.redirects(ctx)
		if err != nil || before[from] == into {
			return err
		}
		after := maps.Clone(before)
		after[from] = into
		if into == "" {
			delete(after, from)
		}
		return t.redirect(ctx, from, before, after)
	})
}

// redirects is what each entity was made to count as; that may be redirected in turn.
type redirects map[string]string

func (t transaction) redirects(ctx context.Context) (redirects, error) {
	rows, err := t.run(ctx, "redirects", nil)
	if err != nil {
		return nil, err
	}
	all := redirects{}
	for _, r := range rows {
		all[r.text("from")] = r.text("to")
	}
	return all, nil
}

// final returns what an entity is in the end, and false where the redirects lead in a circle.
func (r redirects) final(id string) (string, bool) {
	for range len(r) + 1 {
		to, found := r[id]
		if !found {
			return id, true
		}
		id = to
	}
	return "", false
}

func (r redirects) finals() map[string]string {
	finals := make(map[string]string, len(r))
	for id := range r {
		finals[id], _ = r.final(id)
	}
	return finals
}

// redirect brings all that is stored from one state of the redirects, of which there was no circle, to the next.
func (t transaction) redirect(ctx context.Context, from string, before, after redirects) error {
	old, _ := before.final(from)
	now, ends := after.final(from)
	if !ends {
		return fmt.Errorf("redirects would form a circle: %w", graph.ErrInvalid)
	}
	if err := t.lockPresent(ctx, now, from, old); err != nil {
		return err
	}
	affected := changedFinals(before.finals(), after.finals())
	if err := t.writeRedirects(ctx, from, after, affected); err != nil {
		return err
	}
	replacements, err := t.redirected(ctx, affected)
	if err != nil {
		return err
	}
	for _, r := range replacements {
		r.after.Resolve(after.finals())
	}
	d := delta(replacements)
	if _, err := each(ctx, t, "lock_entities", "ids", d.Locks()); err != nil {
		return err
	}
	unbare(d, []string{now, old})
	d.Changes = []graph.Change{{Kind: graph.EntityRedirected, ID: from}}
	d.Log()
	return t.writeDelta(ctx, replacements, d)
}

// lockPresent locks an entity that must exist unless it is from itself, and the one that it changes places with. Writers
// that resolve to either one, and any that change articles about it, wait, or look again when they have the lock.
func (t transaction) lockPresent(ctx context.Context, now, from, old string) error {
	ids := []string{now, old}
	slices.Sort(ids)
	if _, err := each(ctx, t, "lock_entities", "ids", slices.Compact(ids)); err != nil {
		return err
	}
	rows, err := t.run(ctx, "entities", map[string]any{"ids": []string{now}})
	if err != nil {
		return err
	}
	bare := len(rows) == 0 || rows[0].row("entity").int("described") == 0
	if bare && now != from {
		return fmt.Errorf("there is no %s: %w", now, graph.ErrNotFound)
	}
	return nil
}

// changedFinals returns the entities, as read, that become something else.
func changedFinals(before, after map[string]string) []string {
	var changed []string
	for id, final := range before {
		if after[id] != final {
			changed = append(changed, id)
		}
	}
	for id := range after {
		if _, found := before[id]; !found {
			changed = append(changed, id)
		}
	}
	slices.Sort(changed)
	return changed
}

func (t transaction) writeRedirects(ctx context.Context, from string, after redirects, affected []string) error {
	var rows []map[string]any
	for _, id := range affected {
		if to, found := after[id]; found {
			final, _ := after.final(id)
			rows = append(rows, map[string]any{"from": id, "to": to, "final": final})
		}
	}
	if to, found := after[from]; found && !slices.Contains(affected, from) { // by another way to the same end
		final, _ := after.final(from)
		rows = append(rows, map[string]any{"from": from, "to": to, "final": final})
	}
	if _, err := each(ctx, t, "write_redirects", "rows", rows); err != nil {
		return err
	}
	if _, found := after[from]; !found {
		_, err := t.run(ctx, "delete_redirect", map[string]any{"from": from})
		return err
	}
	return nil
}

// redirected returns the articles that describe any of these entities, each to be replaced by itself.
func (t transaction) redirected(ctx context.Context, raws []string) ([]replacement, error) {
	rows, err := each(ctx, t, "describing", "raws", raws)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, r := range rows {
		ids = append(ids, r.text("id"))
	}
	slices.Sort(ids)
	readings, err := t.readings(ctx, slices.Compact(ids))
	if err != nil {
		return nil, err
	}
	var replacements []replacement
	for _, id := range slices.Sorted(maps.Keys(readings)) {
		before := readings[id]
		replacements = append(replacements, replacement{before: before.Reading, after: before.Clone(),
			was: before.fingerprint, fingerprint: before.fingerprint})
	}
	return replacements, nil
}
