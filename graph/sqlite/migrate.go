package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"parley/graph"
)

//go:embed migrations/*.sql
var migrations embed.FS

// prepare sets up the file and brings its schema up to date.
func prepare(ctx context.Context, db *sql.DB) error {
	if err := retry(ctx, func() error { return walMode(ctx, db) }); err != nil {
		return err
	}
	return within(ctx, db, nil, func(t *tx) error { return migrate(ctx, t) })
}

// walMode lets readers go beside a writer.
func walMode(ctx context.Context, db *sql.DB) error {
	var mode string
	return db.QueryRowContext(ctx, "PRAGMA journal_mode = WAL").Scan(&mode)
}

// retry tries again while another process holds the file: SQLite doesn't wait by itself when it changes the mode.
func retry(ctx context.Context, do func() error) error {
	for deadline := time.Now().Add(30 * time.Second); ; {
		err := do()
		if err == nil || time.Now().After(deadline) || !errors.Is(translate(ctx, err), graph.ErrUnavailable) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// migrate applies the migrations that the schema lacks, in a transaction that excludes all other writers.
func migrate(ctx context.Context, t *tx) error {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	slices.Sort(files)
	version, err := t.number(ctx, "PRAGMA user_version")
	if err != nil {
		return err
	}
	if int(version) > len(files) {
		return fmt.Errorf("its schema has version %d, this program knows %d: use a newer one: %w", version, len(files), graph.ErrConflict)
	}
	for _, file := range files[version:] {
		text, err := migrations.ReadFile(file)
		if err != nil {
			return err
		}
		if _, err := t.sql.ExecContext(ctx, string(text)); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	if int(version) == len(files) {
		return nil
	}
	_, err = t.sql.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", application, len(files)))
	return err
}
