// Package sqlite keeps the graph in one SQLite file, which any number of processes may use at once.
//
// Open a Store and use it as a graph.Store. Many readers go beside one writer (WAL); writers, also those of other
// processes, wait for each other.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
)

// Store is a graph in a SQLite file.
type Store struct {
	path    string
	readers *sql.DB
	writer  *sql.DB // one connection; the same as readers for a store in memory
}

// memory is the path of a store that lives as long as its handle.
const memory = ":memory:"

// Open opens the store in the file at path, creating or upgrading it, or one in memory for ":memory:". Its errors are
// ErrInvalid for a file that is no database, ErrConflict for a database of something else or of a newer version, and
// ErrUnavailable where the file can't be used.
func Open(ctx context.Context, path string) (*Store, error) {
	s := &Store{path: path}
	if err := s.open(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: %w", path, translate(ctx, err)), s.Close())
	}
	return s, nil
}

func (s *Store) open(ctx context.Context) error {
	if err := checkFormat(s.path); err != nil {
		return err
	}
	first, err := connect(s.path, "")
	if err != nil {
		return err
	}
	first.SetMaxOpenConns(1)
	s.writer, s.readers = first, first
	if err := identify(ctx, first); err != nil {
		return err
	}
	if err := prepare(ctx, first); err != nil || s.path == memory {
		return err
	}
	if s.readers, err = connect(s.path, "&_pragma=query_only(1)"); err != nil {
		s.readers = first
		return err
	}
	limit := max(4, 2*runtime.GOMAXPROCS(0))
	s.readers.SetMaxOpenConns(limit)
	s.readers.SetMaxIdleConns(limit)
	return s.readers.PingContext(ctx)
}

// Close waits for what is being asked and closes the file.
func (s *Store) Close() error {
	var err error
	if s.readers != nil && s.readers != s.writer {
		err = s.readers.Close()
	}
	if s.writer != nil {
		err = errors.Join(err, s.writer.Close())
	}
	return err
}

// read calls do in a transaction that sees one state of the store.
func (s *Store) read(ctx context.Context, operation string, do func(*tx) error) error {
	err := within(ctx, s.readers, &sql.TxOptions{ReadOnly: true}, do)
	if err != nil {
		return fmt.Errorf("%s: %w", operation, translate(ctx, err))
	}
	return nil
}

// write calls do in a transaction that no other writer interrupts.
func (s *Store) write(ctx context.Context, operation string, do func(*tx) error) error {
	err := within(ctx, s.writer, nil, do)
	if err != nil {
		return fmt.Errorf("%s: %w", operation, translate(ctx, err))
	}
	return nil
}

func within(ctx context.Context, db *sql.DB, options *sql.TxOptions, do func(*tx) error) error {
	t, err := db.BeginTx(ctx, options)
	if err != nil {
		return err
	}
	if err := do(&tx{sql: t, prepared: map[string]*sql.Stmt{}}); err != nil {
		return errors.Join(err, ignoreDone(t.Rollback()))
	}
	return t.Commit()
}

// ignoreDone forgets that the end of the context has already rolled the transaction back.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}
