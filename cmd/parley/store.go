package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"parley/graph"
	"parley/graph/neo4j"
	"parley/graph/sqlite"
)

// storeFlags choose the store.
type storeFlags struct {
	Store         string `env:"PARLEY_STORE" placeholder:"URL" help:"Where the graph is kept: sqlite:FILE, neo4j://HOST, neo4j+s://HOST or bolt://HOST; by default a file in the data folder."`
	Data          string `env:"PARLEY_DATA" type:"path" placeholder:"FOLDER" help:"Where everything is written that isn't elsewhere; by default the user's data folder."`
	Neo4jUser     string `name:"neo4j-user" env:"PARLEY_NEO4J_USER" help:"User at Neo4j, unless the URL names one." placeholder:"NAME"`
	Neo4jPassword string `name:"neo4j-password" env:"PARLEY_NEO4J_PASSWORD" help:"Password at Neo4j, unless the URL holds one." placeholder:"WORD"`
}

// openExisting opens a store that must be there: looking into one must not make it.
func (f storeFlags) openExisting(ctx context.Context) (graph.Store, error) {
	path, err := f.file()
	if err != nil {
		return nil, err
	}
	if path != "" {
		if _, err := os.Stat(path); err != nil {
			return nil, fmt.Errorf("store: %w", err)
		}
	}
	return f.open(ctx)
}

// file returns the file of an embedded store, "" of another.
func (f storeFlags) file() (string, error) {
	if f.Store == "" {
		folder, err := f.dataFolder()
		return filepath.Join(folder, defaultFile), err
	}
	path, _ := strings.CutPrefix(f.Store, "sqlite:")
	if path == f.Store {
		return "", nil
	}
	return strings.TrimPrefix(path, "//"), nil
}

// defaultFile is the embedded store in the data folder.
const defaultFile = "parley.db"

// open opens the store. It is the only place that knows which kinds there are.
func (f storeFlags) open(ctx context.Context) (graph.Store, error) {
	if f.Store == "" {
		return f.openDefault(ctx)
	}
	scheme, rest, found := strings.Cut(f.Store, ":")
	switch {
	case found && scheme == "sqlite" && rest != "":
		return sqlite.Open(ctx, strings.TrimPrefix(rest, "//"))
	case found && isNeo4j(scheme):
		if _, err := url.Parse(f.Store); err != nil {
			return nil, usageError{fmt.Errorf("store: the Neo4j address can't be read; write neo4j://user:password@host:7687")}
		}
		return neo4j.Open(ctx, f.Store, neo4j.Options{User: f.Neo4jUser, Password: f.Neo4jPassword})
	}
	return nil, usageError{fmt.Errorf("store %q: want sqlite:FILE, neo4j://HOST, neo4j+s://HOST or bolt://HOST", f.Store)}
}

func isNeo4j(scheme string) bool {
	base, _, _ := strings.Cut(scheme, "+")
	return base == "neo4j" || base == "bolt"
}

// openDefault opens parley.db in the data folder, which it makes if need be.
func (f storeFlags) openDefault(ctx context.Context) (graph.Store, error) {
	folder, err := f.dataFolder()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	return sqlite.Open(ctx, filepath.Join(folder, defaultFile))
}

func (f storeFlags) dataFolder() (string, error) {
	if f.Data != "" {
		return f.Data, nil
	}
	if folder := os.Getenv("XDG_DATA_HOME"); folder != "" {
		return filepath.Join(folder, "parley"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("data folder: %w; set PARLEY_DATA", err)
	}
	return filepath.Join(home, ".local", "share", "parley"), nil
}
