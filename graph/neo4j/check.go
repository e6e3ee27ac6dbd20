package neo4j

import (
	"context"

	"parley/graph"
)

// CheckEngine implements graph.Checker.
func (s *Store) CheckEngine(ctx context.Context) ([]graph.Difference, error) {
	return nil, nil
}
