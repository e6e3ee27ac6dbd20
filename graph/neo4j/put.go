package neo4j

import (
	"context"
	"fmt"
	"slices"

	"parley/graph"
)

// Put implements graph.Writer. Of readings of the same article the last one counts.
func (s *Store) Put(ctx context.Context, readings []*graph.Reading) (changed int, err error) {
	for _, r := range readings {
		if err := r.Check(); err != nil {
			return 0, fmt.Errorf("put: %w", err)
		}
	}
	newest := newestOfEach(readings)
	if len(newest) == 0 {
		return 0, nil
	}
	err = s.write(ctx, fmt.Sprintf("put %d articles", len(newest)), func(t transaction) error {
		replacements, err := t.replacements(ctx, newest)
		if err != nil {
			return err
		}
		changed = len(replacements)
		return t.replace(ctx, replacements)
	})
	if err != nil {
		return 0, err
	}
	return changed, nil
}

// newestOfEach returns the last reading of each article, in the order given.
func newestOfEach(readings []*graph.Reading) []*graph.Reading {
	last := map[string]int{}
	for i, r := range readings {
		last[r.Article.ID] = i
	}
	var newest []*graph.Reading
	for i, r := range readings {
		if last[r.Article.ID] == i {
			newest = append(newest, r)
		}
	}
	return newest
}

// replacement is what becomes of an article.
type replacement struct {
	before, after *graph.Reading // nil where there was or will be none
	was           string         // the fingerprint of before, "" if it will change
	fingerprint   string         // of after
}

// id returns the article's id.
func (r *replacement) id() string {
	if r.after != nil {
		return r.after.Article.ID
	}
	return r.before.Article.ID
}

// replacements locks the articles and returns those that change.
func (t transaction) replacements(ctx context.Context, newest []*graph.Reading) ([]replacement, error) {
	stored, err := t.lockArticles(ctx, newest)
	if err != nil {
		return nil, err
	}
	var replacements []replacement
	var old []string
	for _, reading := range newest {
		id, fingerprint := reading.Article.ID, reading.Fingerprint()
		if fingerprint == stored[id] {
			continue
		}
		if stored[id] != "" {
			old = append(old, id)
		}
		replacements = append(replacements, replacement{after: reading.Clone(), fingerprint: fingerprint})
	}
	before, err := t.readings(ctx, old)
	if err != nil {
		return nil, err
	}
	for i := range replacements {
		if stored, found := before[replacements[i].id()]; found {
			replacements[i].before = stored.Reading
		}
	}
	return replacements, nil
}

// lockArticles returns the fingerprints of the articles that are stored. The others now have a bare node.
func (t transaction) lockArticles(ctx context.Context, newest []*graph.Reading) (map[string]string, error) {
	var ids []string
	for _, r := range newest {
		ids = append(ids, r.Article.ID)
	}
	slices.Sort(ids)
	rows, err := each(ctx, t, "lock_articles", "ids", ids)
	if err != nil {
		return nil, err
	}
	fingerprints := map[string]string{}
	for _, r := range rows {
		fingerprints[r.text("id")] = r.text("fingerprint")
	}
	return fingerprints, nil
}
