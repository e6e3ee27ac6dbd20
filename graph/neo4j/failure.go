package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"parley/graph"
)

// failure wraps an error of an operation: as graph.ErrUnavailable where the database doesn't answer, refuses the login or
// has no such database.
func (s *Store) failure(ctx context.Context, operation string, err error) error {
	if err == nil {
		return nil
	}
	if cancelled := ctx.Err(); cancelled != nil {
		return fmt.Errorf("%s: Neo4j at %s: %w", operation, s.address, cancelled)
	}
	if advice, yes := unavailable(err); yes {
		return fmt.Errorf("%s: Neo4j at %s, database %s: %s%w: %w", operation, s.address, s.options.Database, advice, err,
			graph.ErrUnavailable)
	}
	return fmt.Errorf("%s: %w", operation, err)
}

// unavailable tells whether the database, and not what was asked of it, is the cause of an error.
func unavailable(err error) (advice string, yes bool) {
	if refusal, ok := errors.AsType[*bolt.Neo4jError](err); ok {
		return refused(refusal.Code)
	}
	if errors.Is(err, context.DeadlineExceeded) { // ours, the caller's aside
		return "no answer in time: ", true
	}
	_, lost := errors.AsType[*bolt.ConnectivityError](err)
	_, retried := errors.AsType[*bolt.TransactionExecutionLimit](err)
	_, login := errors.AsType[*bolt.InvalidAuthenticationError](err)
	return "", lost || retried || login
}

func refused(code string) (advice string, yes bool) {
	switch {
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return "the login is refused: ", true
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return "there is no such database: ", true
	case strings.HasPrefix(code, "Neo.ClientError.Transaction.TransactionTimedOut"):
		return "too slow: ", true
	}
	return "", strings.HasPrefix(code, "Neo.TransientError.") || code == "Neo.ClientError.Cluster.NotALeader"
}

// collision is an error after which a write is worth repeating at once: a deadlock, or something locked that another writer
// has deleted meanwhile. It hides its cause from the driver, which would wait a second or not repeat at all.
type collision struct{ cause error }

func (c collision) Error() string { return c.cause.Error() }

func collided(err error) bool {
	refusal, ok := errors.AsType[*bolt.Neo4jError](err)
	return ok && (refusal.Code == "Neo.TransientError.Transaction.DeadlockDetected" ||
		refusal.Code == "Neo.ClientError.Statement.EntityNotFound")
}
