package neo4j

import (
	"context"
	"slices"

	"parley/graph"
)

// Stats implements graph.Reader. Neo4j keeps all these counts.
func (s *Store) Stats(ctx context.Context) (graph.Stats, error) {
	var stats graph.Stats
	err := s.read(ctx, "stats", func(t transaction) error {
		rows, err := t.run(ctx, "stats", nil)
		if err != nil || len(rows) == 0 {
			return err
		}
		stats = decodeStats(rows[0])
		if stats.Relationships, err = t.edgeCounts(ctx); err != nil {
			return err
		}
		if stats.FirstPublished, err = t.published(ctx, "first_published"); err != nil {
			return err
		}
		stats.LastPublished, err = t.published(ctx, "last_published")
		return err
	})
	return stats, err
}

func decodeStats(r row) graph.Stats {
	stats := graph.Stats{Articles: r.int("articles"), Mentions: r.int("mentions"), Statements: r.int("statements"),
		Entities: map[graph.EntityType]int{}, LastChange: value[int64](r, "lastChange")}
	for t, name := range map[graph.EntityType]string{graph.Person: "persons", graph.Country: "countries",
		graph.Place: "places", graph.Organization: "organizations"} {
		if count := r.int(name); count > 0 {
			stats.Entities[t] = count
		}
	}
	return stats
}

// edgeCounts counts the native edges between actors.
func (t transaction) edgeCounts(ctx context.Context) (map[graph.RelationType]int, error) {
	rows, err := t.run(ctx, "count_native", nil)
	if err != nil {
		return nil, err
	}
	counts := map[graph.RelationType]int{}
	for _, r := range rows {
		relation := graph.RelationType(r.text("type"))
		if count := r.int("edges"); count > 0 && slices.Contains(graph.RelationTypes(), relation) {
			counts[relation] = count
		}
	}
	return counts, nil
}

// published returns when the first or the last article was published.
func (t transaction) published(ctx context.Context, text string) (graph.Timestamp, error) {
	rows, err := t.run(ctx, text, map[string]any{"low": known, "high": end, "separator": separator})
	if err != nil || len(rows) == 0 {
		return "", err
	}
	return graph.Timestamp(rows[0].text("published")), nil
}
