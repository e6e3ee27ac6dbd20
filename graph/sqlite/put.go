package sqlite

import (
	"context"
	"slices"

	"parley/graph"
)

// pair is an article before and after a write; either may be nil.
type pair struct {
	key           int64 // of the article
	before, after *graph.Reading
	fingerprint   string // of after
}

// Put implements graph.Writer.
func (s *Store) Put(ctx context.Context, readings []*graph.Reading) (int, error) {
	for _, r := range readings {
		if err := r.Check(); err != nil {
			return 0, err
		}
	}
	changed := 0
	err := s.write(ctx, "put", func(t *tx) error {
		pairs, err := t.changed(ctx, readings)
		if err != nil || len(pairs) == 0 {
			return err
		}
		changed = len(pairs)
		return t.replace(ctx, pairs)
	})
	if err != nil {
		return 0, err
	}
	return changed, nil
}

// Delete implements graph.Writer.
func (s *Store) Delete(ctx context.Context, articles []string) (int, error) {
	deleted := 0
	err := s.write(ctx, "delete", func(t *tx) error {
		stored, err := t.stored(ctx, articles)
		if err != nil || len(stored) == 0 {
			return err
		}
		before, err := t.readings(ctx, stored.keys())
		if err != nil {
			return err
		}
		var pairs []pair
		for key, r := range before {
			pairs = append(pairs, pair{key: key, before: r})
		}
		deleted = len(pairs)
		return t.replace(ctx, sorted(pairs))
	})
	if err != nil {
		return 0, err
	}
	return deleted, nil
}

// sorted puts pairs into the order of their articles' keys.
func sorted(pairs []pair) []pair {
	slices.SortFunc(pairs, func(a, b pair) int { return int(a.key - b.key) })
	return pairs
}

// changed returns the articles whose readings differ from what is stored. Of several readings of one the last counts.
func (t *tx) changed(ctx context.Context, readings []*graph.Reading) ([]pair, error) {
	var ids []string
	last := map[string]*graph.Reading{}
	for _, r := range readings {
		if last[r.Article.ID] == nil {
			ids = append(ids, r.Article.ID)
		}
		last[r.Article.ID] = r
	}
	stored, err := t.stored(ctx, ids)
	if err != nil {
		return nil, err
	}
	next, err := t.number(ctx, "SELECT max(key) FROM article")
	if err != nil {
		return nil, err
	}
	var pairs []pair
	var replaced []int64
	for _, id := range ids {
		fingerprint := last[id].Fingerprint()
		switch old, found := stored[id]; {
		case !found:
			next++
			pairs = append(pairs, pair{key: next, after: last[id], fingerprint: fingerprint})
		case old.fingerprint != fingerprint:
			pairs = append(pairs, pair{key: old.key, after: last[id], fingerprint: fingerprint})
			replaced = append(replaced, old.key)
		}
	}
	return pairs, t.complete(ctx, pairs, replaced)
}

// complete adds what the replaced articles said before and names everything in the new readings by what it is now.
func (t *tx) complete(ctx context.Context, pairs []pair, replaced []int64) error {
	before, err := t.readings(ctx, replaced)
	if err != nil {
		return err
	}
	var raw [][]string
	for i := range pairs {
		pairs[i].before = before[pairs[i].key]
		pairs[i].after = pairs[i].after.Clone()
		var ids []string
		for _, d := range pairs[i].after.Entities {
			ids = append(ids, d.Raw)
		}
		raw = append(raw, ids)
	}
	redirects, err := t.redirectsOf(ctx, slices.Concat(raw...))
	for _, p := range pairs {
		p.after.Resolve(redirects)
	}
	return err
}

// replace writes what articles say now instead of what they said before.
func (t *tx) replace(ctx context.Context, pairs []pair) error {
	d := graph.NewDelta()
	for _, p := range pairs {
		d.Replace(p.before, p.after)
	}
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
		if err := w.unlink(ctx, p.before); err != nil {
			return err
		}
		if err := w.replaceArticle(ctx, p); err != nil {
			return err
		}
		if err := w.link(ctx, p.key, p.after); err != nil {
			return err
		}
	}
	return w.finish(ctx)
}
