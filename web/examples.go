package web

import (
	"embed"
	"path"
	"strings"
)

//go:embed playground/examples
var examples embed.FS

// Query is an example query of the playground.
type Query struct {
	Name      string // the name of its file without extension, "01-who-mediates"
	Text      string // the GraphQL document, comments included
	Variables string // a JSON object, empty where the query takes none
}

// ExampleQueries returns the queries the playground shows, in the order of
// its tabs.
func ExampleQueries() []Query {
	const folder = "playground/examples"
	entries, _ := examples.ReadDir(folder) // embedded, sorted by name
	var queries []Query
	for _, entry := range entries {
		name, isQuery := strings.CutSuffix(entry.Name(), ".graphql")
		if !isQuery {
			continue
		}
		text, _ := examples.ReadFile(path.Join(folder, entry.Name()))
		variables, _ := examples.ReadFile(path.Join(folder, name+".json")) // not every query has them
		queries = append(queries, Query{Name: name, Text: string(text), Variables: string(variables)})
	}
	return queries
}
