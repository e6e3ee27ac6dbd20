package neo4j

import (
	"context"
	"fmt"
	"iter"

	"parley/graph"
)

// Readings implements graph.Reader.
func (s *Store) Readings(ctx context.Context, articles []string) ([]*graph.Reading, error) {
	var found map[string]stored
	err := s.read(ctx, "readings", func(t transaction) error {
		var err error
		found, err = t.readings(ctx, articles)
		return err
	})
	readings := make([]*graph.Reading, len(articles))
	for i, id := range articles {
		readings[i] = found[id].Reading
	}
	return readings, err
}

// streamed is how many readings AllReadings fetches at once.
const streamed = 200

// AllReadings implements graph.Reader.
func (s *Store) AllReadings(ctx context.Context) iter.Seq2[*graph.Reading, error] {
	return func(yield func(*graph.Reading, error) bool) {
		for after := ""; ; {
			ids, found, err := s.readingsAfter(ctx, after)
			if err != nil {
				yield(nil, fmt.Errorf("all readings: %w", err))
				return
			}
			for _, id := range ids {
				if r, there := found[id]; there && !yield(r.Reading, nil) {
					return
				}
			}
			if len(ids) < streamed {
				return
			}
			after = ids[len(ids)-1]
		}
	}
}

// readingsAfter returns the ids of the next articles in order, and their readings.
func (s *Store) readingsAfter(ctx context.Context, after string) ([]string, map[string]stored, error) {
	var ids []string
	var found map[string]stored
	err := s.read(ctx, "read articles after "+after, func(t transaction) error {
		rows, err := t.run(ctx, "article_ids", map[string]any{"after": after, "limit": streamed})
		if err != nil {
			return err
		}
		ids = nil
		for _, r := range rows {
			ids = append(ids, r.text("id"))
		}
		found, err = t.readings(ctx, ids)
		return err
	})
	return ids, found, err
}
