package web

import (
	"embed"
	"path"
	"strings"
)

//go:embed playground/examples/*.graphql
var examples embed.FS

// Query is an example query of the playground.
type Query struct {
	Name string // the name of its file without extension: "01-who-mediates"
	Text string // the GraphQL document, comments included; it takes no variables
}

// ExampleQueries returns the queries that the playground shows, in the order
// of its tabs.
func ExampleQueries() []Query {
	const folder = "playground/examples"
	entries, _ := examples.ReadDir(folder) // embedded, so it is there, sorted by name
	queries := make([]Query, len(entries))
	for i, entry := range entries {
		text, _ := examples.ReadFile(path.Join(folder, entry.Name()))
		queries[i] = Query{Name: strings.TrimSuffix(entry.Name(), ".graphql"), Text: string(text)}
	}
	return queries
}
