//go:build unix

package neo4jserver

import (
	"context"
	"fmt"
	"net/url"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Empty removes all nodes, relationships, constraints and indexes from the
// database that the URL names (?database=, by default neo4j), so that it is as
// on a fresh server. Users stay.
func Empty(ctx context.Context, rawURL string) error {
	u, err := url.Parse(rawURL)
	if err != nil {
		return fmt.Errorf("empty Neo4j: %w", err)
	}
	password, _ := u.User.Password()
	driver, err := neo4j.NewDriverWithContext(u.Scheme+"://"+u.Host, neo4j.BasicAuth(u.User.Username(), password, ""))
	if err != nil {
		return fmt.Errorf("empty Neo4j at %s: %w", u.Host, err)
	}
	defer driver.Close(ctx)
	database := u.Query().Get("database")
	if database == "" {
		database = "neo4j"
	}
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	defer session.Close(ctx)
	if err := empty(ctx, session); err != nil {
		return fmt.Errorf("empty Neo4j at %s: %w", u.Host, err)
	}
	return nil
}

func empty(ctx context.Context, session neo4j.SessionWithContext) error {
	const deleteAll = `MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`
	if _, err := firstColumn(ctx, session, deleteAll); err != nil {
		return err
	}
	// Constraints first: their indexes go with them.
	for _, kind := range []struct{ list, drop string }{
		{`SHOW CONSTRAINTS YIELD name`, `DROP CONSTRAINT $name IF EXISTS`},
		{`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`, `DROP INDEX $name IF EXISTS`},
	} {
		names, err := firstColumn(ctx, session, kind.list)
		if err != nil {
			return err
		}
		if err := dropAll(ctx, session, kind.drop, names); err != nil {
			return err
		}
	}
	return nil
}

// firstColumn runs a statement and returns the first column of its rows.
func firstColumn(ctx context.Context, session neo4j.SessionWithContext, cypher string) ([]any, error) {
	result, err := session.Run(ctx, cypher, nil)
	if err != nil {
		return nil, err
	}
	records, err := result.Collect(ctx)
	if err != nil {
		return nil, err
	}
	names := make([]any, len(records))
	for i, record := range records {
		names[i] = record.Values[0]
	}
	return names, nil
}

// dropAll runs the statement once for each name, in one transaction.
func dropAll(ctx context.Context, session neo4j.SessionWithContext, cypher string, names []any) error {
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		for _, name := range names {
			if _, err := tx.Run(ctx, cypher, map[string]any{"name": name}); err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	return err
}
