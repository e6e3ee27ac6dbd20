package neo4j

import (
	"context"

	"parley/graph"
)

// ChangesAfter implements graph.Reader.
func (s *Store) ChangesAfter(ctx context.Context, seq int64, limit int) ([]graph.Change, error) {
	var changes []graph.Change
	err := s.read(ctx, "changes", func(t transaction) error {
		rows, err := t.run(ctx, "changes", map[string]any{"seq": seq, "limit": max(limit, 0)})
		if err != nil {
			return err
		}
		changes = nil
		for _, r := range rows {
			changes = append(changes, graph.Change{Seq: value[int64](r, "seq"), Kind: graph.ChangeKind(r.text("kind")), ID: r.text("id")})
		}
		return nil
	})
	return changes, err
}

// log appends to the change log. It is the last that a writer does, since it locks out all others.
func (t transaction) log(ctx context.Context, changes []graph.Change) error {
	if len(changes) == 0 {
		return nil
	}
	rows := make([]map[string]any, len(changes))
	for i, c := range changes {
		rows[i] = map[string]any{"kind": string(c.Kind), "id": c.ID}
	}
	_, err := t.run(ctx, "log", map[string]any{"rows": rows})
	return err
}
