package sqlite

import (
	"context"
	"database/sql"

	"parley/graph"
)

// Stats implements graph.Reader.
func (s *Store) Stats(ctx context.Context) (graph.Stats, error) {
	stats := graph.Stats{Entities: map[graph.EntityType]int{}, Relationships: map[graph.RelationType]int{}}
	err := s.read(ctx, "stats", func(t *tx) error {
		err := t.each(ctx, func(rows *sql.Rows) error {
			return rows.Scan(&stats.Articles, &stats.Mentions, &stats.Statements, &stats.LastChange, &stats.FirstPublished, &stats.LastPublished)
		}, `SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM mention), (SELECT count(*) FROM statement),
			coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'change'), 0),
			coalesce((SELECT published_at FROM article WHERE published > '' ORDER BY published, published_at LIMIT 1), ''),
			coalesce((SELECT published_at FROM article WHERE published > '' ORDER BY published DESC, published_at LIMIT 1), '')`)
		if err == nil {
			err = groups(ctx, t, stats.Entities, "SELECT type, count(*) FROM entity GROUP BY type")
		}
		if err == nil {
			err = groups(ctx, t, stats.Relationships, "SELECT type, count(*) FROM relationship WHERE level = 'ACTOR' GROUP BY type")
		}
		return err
	})
	return stats, err
}

func groups[K ~string](ctx context.Context, t *tx, into map[K]int, text string) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var key K
		var n int
		err := rows.Scan(&key, &n)
		into[key] = n
		return err
	}, text)
}

// ChangesAfter implements graph.Reader.
func (s *Store) ChangesAfter(ctx context.Context, seq int64, limit int) ([]graph.Change, error) {
	var changes []graph.Change
	err := s.read(ctx, "changes", func(t *tx) error {
		return t.each(ctx, func(rows *sql.Rows) error {
			var c graph.Change
			err := rows.Scan(&c.Seq, &c.Kind, &c.ID)
			changes = append(changes, c)
			return err
		}, "SELECT seq, kind, id FROM change WHERE seq > ? ORDER BY seq LIMIT ?", seq, max(limit, 0))
	})
	return changes, err
}
