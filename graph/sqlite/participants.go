package sqlite

import (
	"context"
	"database/sql"

	"parley/graph"
)

const participantsText = `SELECT p.statement, p.role, d.raw, e.id, coalesce(f.raw, ''), coalesce(g.id, ''), p.begins, p.ends
	FROM json_each(?) j CROSS JOIN participant p ON p.statement = j.value CROSS JOIN statement s ON s.key = p.statement
	CROSS JOIN description d ON d.article = s.article AND d.number = p.entity CROSS JOIN entity e ON e.key = d.entity
	LEFT JOIN description f ON f.article = s.article AND f.number = p.acts_for LEFT JOIN entity g ON g.key = f.entity
	ORDER BY p.statement, p.position`

// participants fills in who takes part in statements.
func (t *tx) participants(ctx context.Context, statements []statementRow) error {
	if len(statements) == 0 {
		return nil
	}
	keys := make([]int64, len(statements))
	byKey := make(map[int64][]graph.Participant, len(statements))
	for i, s := range statements {
		keys[i], byKey[s.key] = s.key, nil
	}
	if len(byKey) < len(keys) { // a statement in several lists
		keys = keys[:0]
		for key := range byKey {
			keys = append(keys, key)
		}
	}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var key int64
		var p graph.Participant
		err := rows.Scan(&key, &p.Role, &p.RawEntity, &p.Entity, &p.RawActsFor, &p.ActsFor, &p.Mention.Start, &p.Mention.End)
		byKey[key] = append(byKey[key], p)
		return err
	}, participantsText, array(keys))
	for _, s := range statements {
		s.Participants = byKey[s.key]
	}
	return err
}
