package neo4j

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// fetchSize is how many rows travel at once.
const fetchSize = 2000

// transaction runs the store's texts in one transaction.
type transaction struct {
	bolt  bolt.ManagedTransaction
	texts texts
}

func (s *Store) session(ctx context.Context, mode bolt.AccessMode) bolt.SessionWithContext {
	return s.driver.NewSession(ctx, bolt.SessionConfig{AccessMode: mode, DatabaseName: s.options.Database,
		BookmarkManager: s.bookmarks, FetchSize: fetchSize})
}

// read runs f in a transaction that reads; f may be repeated.
func (s *Store) read(ctx context.Context, operation string, f func(transaction) error) error {
	session := s.session(ctx, bolt.AccessModeRead)
	defer session.Close(ctx)
	_, err := session.ExecuteRead(ctx, func(tx bolt.ManagedTransaction) (any, error) {
		return nil, f(transaction{tx, s.texts})
	}, bolt.WithTxTimeout(s.options.ReadTimeout))
	return s.failure(ctx, operation, err)
}

// rows runs one text in a transaction that reads.
func (s *Store) rows(ctx context.Context, text string, parameters map[string]any) (rows []row, err error) {
	err = s.read(ctx, text, func(t transaction) error {
		rows, err = t.run(ctx, text, parameters)
		return err
	})
	return rows, err
}

// write runs f in a transaction that writes; f may be repeated.
func (s *Store) write(ctx context.Context, operation string, f func(transaction) error) error {
	deadline := time.Now().Add(s.options.WriteTimeout)
	for {
		err := s.writeOnce(ctx, f)
		collision, collided := errors.AsType[collision](err)
		if !collided {
			return s.failure(ctx, operation, err)
		}
		if time.Now().After(deadline) {
			return s.failure(ctx, operation, collision.cause)
		}
		if err := pause(ctx); err != nil {
			return s.failure(ctx, operation, err)
		}
	}
}

func (s *Store) writeOnce(ctx context.Context, f func(transaction) error) error {
	session := s.session(ctx, bolt.AccessModeWrite)
	defer session.Close(ctx)
	_, err := session.ExecuteWrite(ctx, func(tx bolt.ManagedTransaction) (any, error) {
		err := f(transaction{tx, s.texts})
		if collided(err) {
			err = collision{err}
		}
		return nil, err
	}, bolt.WithTxTimeout(s.options.WriteTimeout))
	return err
}

// pause waits between 5 and 50 ms, so that writers that collided don't do so again.
func pause(ctx context.Context) error {
	timer := time.NewTimer(5*time.Millisecond + rand.N(45*time.Millisecond))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// run runs a text and returns its rows.
func (t transaction) run(ctx context.Context, text string, parameters map[string]any) ([]row, error) {
	cypher, found := t.texts[text]
	if !found {
		return nil, fmt.Errorf("no Cypher named %q", text)
	}
	result, err := t.bolt.Run(ctx, cypher, parameters)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", text, err)
	}
	var rows []row
	for result.Next(ctx) {
		rows = append(rows, result.Record().AsMap())
	}
	if err := result.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", text, err)
	}
	return rows, nil
}

// batch bounds the rows that one text gets.
const batch = 10_000

// each runs a text over any number of values of one parameter, none if there are none, and returns all rows.
func each[T any](ctx context.Context, t transaction, text, parameter string, values []T) ([]row, error) {
	var all []row
	for len(values) > 0 {
		n := min(batch, len(values))
		rows, err := t.run(ctx, text, map[string]any{parameter: values[:n]})
		if err != nil {
			return nil, err
		}
		all, values = append(all, rows...), values[n:]
	}
	return all, nil
}
