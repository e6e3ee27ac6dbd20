package web_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"parley/web"
)

func TestExampleQueries(t *testing.T) {
	queries := web.ExampleQueries()
	if len(queries) == 0 || !strings.Contains(queries[0].Text, "Welcome") {
		t.Fatalf("queries are %v, want the first to welcome the user", queries)
	}
	schema := loadSchema(t)
	name := regexp.MustCompile(`^\d\d-[a-z-]+$`)
	for _, query := range queries {
		t.Run(query.Name, func(t *testing.T) {
			if !name.MatchString(query.Name) {
				t.Error("want a name with a number for the order")
			}
			document, err := gqlparser.LoadQueryWithRules(schema, query.Text, nil)
			if err != nil {
				t.Fatalf("not a query of the schema: %v", err)
			}
			operations := document.Operations
			if len(operations) != 1 || operations[0].Name == "" || len(operations[0].VariableDefinitions) > 0 {
				t.Error("want one operation, with a name for the tab and without variables")
			}
		})
	}
}

// Beyond this width the editor hides the end of a line in a usual window.
func TestExampleQueriesFitTheEditor(t *testing.T) {
	const widest = 56
	for _, query := range web.ExampleQueries() {
		for line := range strings.Lines(query.Text) {
			if line = strings.TrimRight(line, "\n"); len(line) > widest {
				t.Errorf("%s: %d columns in %q, want at most %d", query.Name, len(line), line, widest)
			}
		}
	}
}

func loadSchema(t *testing.T) *ast.Schema {
	t.Helper()
	const path = "../schema.graphqls"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: path, Input: string(text)})
	if err != nil {
		t.Fatalf("the schema is not valid: %v", err)
	}
	return schema
}
