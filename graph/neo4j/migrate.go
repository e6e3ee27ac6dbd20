package neo4j

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"parley/graph"
)

// migration brings a database from the schema before to version.
type migration struct {
	version int
	schema  []string // constraints and indexes, in order; each may be there already
}

// lockConstraint makes the node unique on which migrations are locked.
const lockConstraint = "CREATE CONSTRAINT parley_schema_name IF NOT EXISTS FOR (n:Schema) REQUIRE n.name IS UNIQUE"

// migrations returns all of them, oldest first. A text about {{native}} stands for one about each type of native edge.
func migrations() ([]migration, error) {
	files, err := fs.Glob(cypherFiles, "cypher/migration/*.cypher")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	var all []migration
	for _, file := range files {
		m, err := readMigration(file)
		if err != nil {
			return nil, fmt.Errorf("migration %s: %w", file, err)
		}
		all = append(all, m)
	}
	slices.SortFunc(all, func(a, b migration) int { return a.version - b.version })
	return all, nil
}

func readMigration(file string) (migration, error) {
	version, err := strconv.Atoi(strings.TrimSuffix(path.Base(file), ".cypher"))
	if err != nil {
		return migration{}, err
	}
	data, err := cypherFiles.ReadFile(file)
	if err != nil {
		return migration{}, err
	}
	m := migration{version: version}
	for text := range strings.SplitSeq(string(data), ";") {
		switch text = strings.TrimSpace(text); {
		case text == "":
		case strings.Contains(text, "{{native}}"):
			for _, native := range nativeTypes() {
				m.schema = append(m.schema, strings.ReplaceAll(text, "{{native}}", native))
			}
		default:
			m.schema = append(m.schema, text)
		}
	}
	return m, nil
}

// migrate brings the database's schema up to date, while it holds the lock on the node that tells the version. Neo4j
// doesn't let one transaction change schema and data, so constraints and indexes come in a second one; both can be
// repeated.
func (s *Store) migrate(ctx context.Context) error {
	all, err := migrations()
	if err != nil {
		return err
	}
	if err := s.define(ctx, []string{lockConstraint}); err != nil {
		return s.failure(ctx, "migrate", err)
	}
	return s.write(ctx, "migrate", func(t transaction) error {
		version, err := t.lockSchema(ctx, s.options.Database)
		if err != nil {
			return err
		}
		newest := all[len(all)-1].version
		if version > newest {
			return fmt.Errorf("database %s has schema %d, this program knows %d: use a newer program: %w", s.options.Database,
				version, newest, graph.ErrConflict)
		}
		if version == newest {
			return nil
		}
		return s.apply(ctx, t, all, version)
	})
}

// lockSchema returns the version of the schema, 0 of an empty database.
func (t transaction) lockSchema(ctx context.Context, database string) (int, error) {
	rows, err := t.run(ctx, "lock_schema", nil)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	version := rows[0].int("version")
	if version == 0 && rows[0].int("nodes") > 1 { // the schema's node is one
		return 0, fmt.Errorf("database %s holds %d nodes that aren't Parley's: use an empty one: %w", database,
			rows[0].int("nodes")-1, graph.ErrConflict)
	}
	return version, nil
}

func (s *Store) apply(ctx context.Context, t transaction, all []migration, version int) error {
	for _, m := range all {
		if m.version <= version {
			continue
		}
		if err := s.define(ctx, m.schema); err != nil {
			return fmt.Errorf("schema %d: %w", m.version, err)
		}
	}
	if err := s.awaitIndexes(ctx); err != nil {
		return err
	}
	_, err := t.run(ctx, "set_schema", map[string]any{"version": all[len(all)-1].version})
	return err
}

// define runs texts that change the schema in a transaction of their own.
func (s *Store) define(ctx context.Context, schema []string) error {
	session := s.session(ctx, bolt.AccessModeWrite)
	defer session.Close(ctx)
	_, err := session.ExecuteWrite(ctx, func(tx bolt.ManagedTransaction) (any, error) {
		for _, text := range schema {
			result, err := tx.Run(ctx, text, nil)
			if err != nil {
				return nil, err
			}
			if _, err := result.Consume(ctx); err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	return err
}

// awaitIndexes waits until new indexes answer.
func (s *Store) awaitIndexes(ctx context.Context) error {
	session := s.session(ctx, bolt.AccessModeRead)
	defer session.Close(ctx)
	result, err := session.Run(ctx, "CALL db.awaitIndexes($seconds)",
		map[string]any{"seconds": int(s.options.WriteTimeout.Seconds())})
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}
