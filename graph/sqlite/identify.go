package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"parley/graph"
)

// application marks our files: "PRLY".
const application = 0x50524c59

// format is how every SQLite file begins.
const format = "SQLite format 3\x00"

// checkFormat refuses a file that isn't SQLite's; SQLite itself would write over a very short one.
func checkFormat(path string) error {
	if path == memory {
		return nil
	}
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%w: %w", graph.ErrUnavailable, err)
	}
	defer file.Close()
	head := make([]byte, len(format))
	n, err := io.ReadFull(file, head)
	switch {
	case errors.Is(err, io.EOF):
		return nil // empty: a database that is yet to be written
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: %w", graph.ErrUnavailable, err)
	case string(head[:n]) != format:
		return fmt.Errorf("the file is no SQLite database: %w", graph.ErrInvalid)
	}
	return nil
}

// identify refuses what isn't ours before anything is changed.
func identify(ctx context.Context, db *sql.DB) error {
	var id, tables int
	if err := db.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	if id != application && (id != 0 || tables > 0) {
		return fmt.Errorf("a database of something else than Parley (application id %#x, %d tables): %w", id, tables, graph.ErrConflict)
	}
	return nil
}
