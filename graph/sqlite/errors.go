package sqlite

import (
	"context"
	"errors"
	"fmt"

	engine "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"parley/graph"
)

// translate says in the terms of package graph what went wrong. The end of the context goes before what it caused.
func translate(ctx context.Context, err error) error {
	if ended := ctx.Err(); ended != nil {
		return ended
	}
	failure, ok := errors.AsType[*engine.Error](err)
	if !ok {
		return err
	}
	switch failure.Code() & 0xff {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return fmt.Errorf("another process has been writing for too long: %w: %w", graph.ErrUnavailable, err)
	case codes.SQLITE_CORRUPT:
		return fmt.Errorf("the file is damaged: %w: %w", graph.ErrUnavailable, err)
	case codes.SQLITE_NOTADB:
		return fmt.Errorf("the file is no SQLite database: %w: %w", graph.ErrInvalid, err)
	case codes.SQLITE_CANTOPEN, codes.SQLITE_READONLY, codes.SQLITE_PERM, codes.SQLITE_IOERR, codes.SQLITE_FULL, codes.SQLITE_NOMEM:
		return fmt.Errorf("the file can't be used: %w: %w", graph.ErrUnavailable, err)
	}
	return err
}
