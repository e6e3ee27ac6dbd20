package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"parley/graph"
)

// redirectsOf returns where those of the ids that are redirected end.
func (t *tx) redirectsOf(ctx context.Context, ids []string) (map[string]string, error) {
	found := map[string]string{}
	if len(ids) == 0 {
		return found, nil
	}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var from, into string
		err := rows.Scan(&from, &into)
		found[from] = into
		return err
	}, "SELECT source, final FROM redirect WHERE source IN (SELECT value FROM json_each(?))", array(ids))
	return found, err
}

// redirects are all decisions, by what they redirect.
type redirects map[string]string

func (t *tx) redirects(ctx context.Context) (redirects, error) {
	found := redirects{}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var from, into string
		err := rows.Scan(&from, &into)
		found[from] = into
		return err
	}, "SELECT source, target FROM redirect")
	return found, err
}

// finals returns where each redirect ends.
func (r redirects) finals() map[string]string {
	finals := map[string]string{}
	for from, into := range r {
		for r[into] != "" {
			into = r[into]
		}
		finals[from] = into
	}
	return finals
}

// Redirect implements graph.Writer.
func (s *Store) Redirect(ctx context.Context, from, into string) error {
	operation := fmt.Sprintf("redirect %s to %q", from, into)
	kind := graph.KindOf(from)
	if kind.EntityType() == "" || into != "" && graph.KindOf(into) != kind {
		return fmt.Errorf("%s (want two entities of one kind): %w", operation, graph.ErrInvalid)
	}
	return s.write(ctx, operation, func(t *tx) error {
		decided, err := t.redirects(ctx)
		if err != nil || decided[from] == into {
			return err
		}
		before := decided.finals()
		delete(decided, from)
		if into != "" {
			if err := t.mayRedirect(ctx, decided, from, into); err != nil {
				return err
			}
			decided[from] = into
		}
		if err := t.decide(ctx, from, into); err != nil {
			return err
		}
		return t.follow(ctx, from, before, decided.finals())
	})
}

// mayRedirect refuses circles and what doesn't exist.
func (t *tx) mayRedirect(ctx context.Context, decided redirects, from, into string) error {
	final := into
	for decided[final] != "" {
		final = decided[final]
	}
	if final == from {
		return fmt.Errorf("%s already counts as %s: %w", into, from, graph.ErrInvalid)
	}
	exists, err := t.number(ctx, "SELECT count(*) FROM entity WHERE id = ?", final)
	if err == nil && exists == 0 {
		err = fmt.Errorf("entity %s: %w", into, graph.ErrNotFound)
	}
	return err
}

func (t *tx) decide(ctx context.Context, from, into string) error {
	if into == "" {
		return t.exec(ctx, "DELETE FROM redirect WHERE source = ?", from)
	}
	return t.exec(ctx, "INSERT INTO redirect (source, target, final) VALUES (?, ?, '') ON CONFLICT DO UPDATE SET target = excluded.target", from, into)
}

// follow rewrites whatever names an id that ends elsewhere now.
func (t *tx) follow(ctx context.Context, from string, before, now map[string]string) error {
	moved := []string{}
	for id := range now {
		if before[id] != now[id] {
			moved = append(moved, id)
			if err := t.exec(ctx, "UPDATE redirect SET final = ? WHERE source = ?", now[id], id); err != nil {
				return err
			}
		}
	}
	if now[from] == "" {
		moved = append(moved, from)
	}
	slices.Sort(moved)
	pairs, err := t.naming(ctx, moved, now)
	if err != nil {
		return err
	}
	return t.reassign(ctx, from, pairs)
}

// naming returns what the articles that name one of the ids say, as it was and as it is now.
func (t *tx) naming(ctx context.Context, ids []string, now map[string]string) ([]pair, error) {
	var keys []int64
	err := t.each(ctx, func(rows *sql.Rows) error {
		var key int64
		err := rows.Scan(&key)
		keys = append(keys, key)
		return err
	}, "SELECT DISTINCT d.article FROM json_each(?) j CROSS JOIN description d ON d.raw = j.value", array(ids))
	if err != nil {
		return nil, err
	}
	readings, err := t.readings(ctx, keys)
	if err != nil {
		return nil, err
	}
	var pairs []pair
	for key, before := range readings {
		after := before.Clone()
		after.Resolve(now)
		pairs = append(pairs, pair{key: key, before: before, after: after})
	}
	return sorted(pairs), nil
}

// reassign moves counts and links to the entities that things are now; the articles' own rows stay.
func (t *tx) reassign(ctx context.Context, from string, pairs []pair) error {
	d := graph.NewDelta()
	for _, p := range pairs {
		d.Replace(p.before, p.after)
	}
	d.Changes = []graph.Change{{Kind: graph.EntityRedirected, ID: from}}
	d.Compact()
	d.Log()
	w, err := t.begin(ctx, d)
	if err != nil {
		return err
	}
	if err := w.load(ctx, pairs); err != nil {
		return err
	}
	for _, p := range pairs {
		if err := w.moveLinks(ctx, p); err != nil {
			return err
		}
	}
	return w.finish(ctx)
}

func (w *write) moveLinks(ctx context.Context, p pair) error {
	if err := w.unlink(ctx, p.before); err != nil {
		return err
	}
	err := w.each(ctx, func(rows *sql.Rows) error {
		var id string
		var key int64
		err := rows.Scan(&id, &key)
		w.statements[id] = key
		return err
	}, "SELECT id, key FROM statement WHERE article = ?", p.key)
	if err != nil {
		return err
	}
	for i, d := range p.after.Entities {
		if d.ID == p.before.Entities[i].ID {
			continue
		}
		if err := w.exec(ctx, "UPDATE description SET entity = ? WHERE article = ? AND number = ?", w.entities[d.ID].key, p.key, i); err != nil {
			return err
		}
	}
	return w.link(ctx, p.key, p.after)
}
