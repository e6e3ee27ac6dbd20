package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// tx is a transaction that prepares each text once.
type tx struct {
	sql      *sql.Tx
	prepared map[string]*sql.Stmt // closed by the transaction's end
}

func (t *tx) prepare(ctx context.Context, text string) (*sql.Stmt, error) {
	if s := t.prepared[text]; s != nil {
		return s, nil
	}
	s, err := t.sql.PrepareContext(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("prepare %q: %w", text, err)
	}
	t.prepared[text] = s
	return s, nil
}

func (t *tx) exec(ctx context.Context, text string, args ...any) error {
	s, err := t.prepare(ctx, text)
	if err != nil {
		return err
	}
	if _, err := s.ExecContext(ctx, args...); err != nil {
		return fmt.Errorf("%q: %w", text, err)
	}
	return nil
}

// each calls visit for each row of an answer.
func (t *tx) each(ctx context.Context, visit func(*sql.Rows) error, text string, args ...any) error {
	s, err := t.prepare(ctx, text)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, args...)
	if err != nil {
		return fmt.Errorf("%q: %w", text, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := visit(rows); err != nil {
			return fmt.Errorf("%q: %w", text, err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("%q: %w", text, err)
	}
	return nil
}

// number returns the one number that the text asks for, 0 where there is no row or it is NULL.
func (t *tx) number(ctx context.Context, text string, args ...any) (int64, error) {
	var n sql.NullInt64
	err := t.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&n) }, text, args...)
	return n.Int64, err
}
