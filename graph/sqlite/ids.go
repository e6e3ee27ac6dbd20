package sqlite

import (
	"context"
	"database/sql"
	"slices"
)

// resolved is what an entity's id in a filter has become.
type resolved struct {
	id     string // after merges
	key    int64  // 0 if there is no such entity
	weight int    // articles that mention it
}

// resolution holds what the ids of some filters have become.
type resolution map[string]resolved

const resolveText = `SELECT v.value, coalesce(r.final, v.value), coalesce(e.key, 0), coalesce(e.article_count, 0)
	FROM json_each(?) v LEFT JOIN redirect r ON r.source = v.value LEFT JOIN entity e ON e.id = coalesce(r.final, v.value)`

// resolve follows entities' ids through merges, all in one query.
func (t *tx) resolve(ctx context.Context, lists ...[]string) (resolution, error) {
	r := resolution{}
	ids := slices.Concat(lists...)
	if len(ids) == 0 {
		return r, nil
	}
	slices.Sort(ids)
	err := t.each(ctx, func(rows *sql.Rows) error {
		var asked string
		var found resolved
		err := rows.Scan(&asked, &found.id, &found.key, &found.weight)
		r[asked] = found
		return err
	}, resolveText, array(slices.Compact(ids)))
	return r, err
}

// keys returns the keys of those ids that exist, each once.
func (r resolution) keys(ids []string) []int64 {
	var keys []int64
	for _, id := range ids {
		if key := r[id].key; key != 0 {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// finals returns what the ids have become, each once, whether or not it exists.
func (r resolution) finals(ids []string) []string {
	var finals []string
	for _, id := range ids {
		final := r[id].id
		if final == "" {
			final = id // the engine didn't give it back as it got it: no text
		}
		finals = append(finals, final)
	}
	slices.Sort(finals)
	return slices.Compact(finals)
}
