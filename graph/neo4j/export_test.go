package neo4j

import (
	"context"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Run runs any Cypher, as a user of Neo4j Browser would, and returns its first column.
func (s *Store) Run(ctx context.Context, cypher string, parameters map[string]any) ([]any, error) {
	session := s.session(ctx, bolt.AccessModeWrite)
	defer session.Close(ctx)
	result, err := session.Run(ctx, cypher, parameters)
	if err != nil {
		return nil, err
	}
	var values []any
	for result.Next(ctx) {
		values = append(values, result.Record().Values[0])
	}
	return values, result.Err()
}

// Wipe empties the store and leaves its indexes.
func (s *Store) Wipe(ctx context.Context) error {
	for _, cypher := range []string{
		"MATCH ()-[x]->() CALL (x) { DELETE x } IN TRANSACTIONS OF 10000 ROWS", // first: a hub's are too many at once
		"MATCH (n) WHERE NOT n:Schema AND NOT n:Counter CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
		"MATCH (c:Counter) SET c.value = 0",
	} {
		if _, err := s.Run(ctx, cypher, nil); err != nil {
			return err
		}
	}
	return nil
}
