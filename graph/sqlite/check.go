package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"parley/graph"
)

// errChecked ends the transaction of a check, which leaves nothing behind.
var errChecked = errors.New("checked")

// CheckEngine implements graph.Checker: it has SQLite check its file and compares the search indexes, and the tables that
// lead from entities and relationships to articles and statements, with what all readings add up to.
func (s *Store) CheckEngine(ctx context.Context) ([]graph.Difference, error) {
	var found []graph.Difference
	err := s.write(ctx, "check", func(t *tx) error {
		for _, look := range []func(context.Context, *tx) ([]graph.Difference, error){checkFile, checkNames, checkLinks} {
			differences, err := look(ctx, t)
			if err != nil {
				return err
			}
			found = append(found, differences...)
		}
		return errChecked
	})
	if !errors.Is(err, errChecked) {
		return nil, err
	}
	return found, nil
}

// differences returns what a query finds: in each row an id and whatever tells more.
func differences(ctx context.Context, t *tx, what, text string) ([]graph.Difference, error) {
	var found []graph.Difference
	err := t.each(ctx, func(rows *sql.Rows) error {
		columns, err := rows.Columns()
		if err != nil {
			return err
		}
		values, places := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			places[i] = &values[i]
		}
		err = rows.Scan(places...)
		found = append(found, graph.Difference{ID: fmt.Sprint(values[0]), What: fmt.Sprint(what, ": ", values[1:])})
		return err
	}, text)
	return found, err
}

func checkFile(ctx context.Context, t *tx) ([]graph.Difference, error) {
	return differences(ctx, t, "damaged", "SELECT 'file', integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
}

// checkNames compares entities with the names that articles give them, and has the index of names compared with those.
func checkNames(ctx context.Context, t *tx) ([]graph.Difference, error) {
	if err := t.exec(ctx, "INSERT INTO entity_search (entity_search, rank) VALUES ('integrity-check', 1)"); err != nil {
		return []graph.Difference{{ID: "entity_search", What: fmt.Sprintf("isn't what the names add up to: %v", err)}}, ctx.Err()
	}
	return differences(ctx, t, "called otherwise than the index of names says", `SELECT e.id, e.names FROM entity e
		WHERE e.names <> (SELECT group_concat(folded, char(10)) FROM (SELECT DISTINCT name, folded FROM naming n WHERE n.entity = e.key
			ORDER BY name <> e.name, name))`)
}
