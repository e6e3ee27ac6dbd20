package arrows

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestModule(t *testing.T) {
	packages := list(t)
	if len(packages) == 0 {
		t.Fatal("go list found no package")
	}
	for _, wrong := range Check(packages) {
		t.Error(wrong)
	}
}

// list returns the module's packages, also those that don't build just now.
func list(t *testing.T) []Package {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-e", "-json=ImportPath,Name,Imports,TestImports,XTestImports,Deps", module+"/...")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var packages []Package
	for decoder := json.NewDecoder(out); ; {
		var p Package
		err := decoder.Decode(&p)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("go list: %v", err)
		}
		packages = append(packages, p)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("go list: %v", err)
	}
	return packages
}

func TestCheck(t *testing.T) {
	for _, tc := range []struct {
		name string
		pkg  Package
		want []string
	}{
		{
			name: "domain on the standard library",
			pkg:  Package{ImportPath: "parley/graph", Imports: []string{"context", "crypto/sha256", "golang.org/x/text/unicode/norm"}},
		},
		{
			name: "domain with an engine",
			pkg:  Package{ImportPath: "parley/graph", Imports: []string{"modernc.org/sqlite"}},
			want: []string{"parley/graph must not import modernc.org/sqlite"},
		},
		{
			name: "domain with a store",
			pkg:  Package{ImportPath: "parley/graph", Imports: []string{"parley/graph/sqlite"}},
			want: []string{"parley/graph must not import parley/graph/sqlite"},
		},
		{
			name: "store with its engine",
			pkg:  Package{ImportPath: "parley/graph/neo4j", Imports: []string{"parley/graph", "github.com/neo4j/neo4j-go-driver/v5/neo4j"}},
		},
		{
			name: "store with the other's engine",
			pkg:  Package{ImportPath: "parley/graph/neo4j", Imports: []string{"modernc.org/sqlite"}},
			want: []string{"parley/graph/neo4j must not import modernc.org/sqlite"},
		},
		{
			name: "store that imports the other",
			pkg:  Package{ImportPath: "parley/graph/sqlite", Imports: []string{"parley/graph/neo4j"}},
			want: []string{"parley/graph/sqlite must not import parley/graph/neo4j"},
		},
		{
			name: "store whose test imports the other",
			pkg:  Package{ImportPath: "parley/graph/sqlite", XTestImports: []string{"parley/graph/sqlite", "parley/graph/neo4j"}},
			want: []string{"a test of parley/graph/sqlite must not import parley/graph/neo4j"},
		},
		{
			name: "other tests may choose a store",
			pkg:  Package{ImportPath: "parley/api", TestImports: []string{"parley/graph/sqlite"}, XTestImports: []string{"parley/graph/neo4j"}},
		},
		{
			name: "code other than cmd that chooses a store",
			pkg:  Package{ImportPath: "parley/ingest", Imports: []string{"parley/graph", "parley/graph/sqlite"}},
			want: []string{"parley/ingest must not import parley/graph/sqlite"},
		},
		{
			name: "cmd chooses a store",
			pkg:  Package{ImportPath: "parley/cmd/parley", Imports: []string{"parley/graph/sqlite", "parley/graph/neo4j", "parley/api"}},
		},
		{
			name: "stage that knows a later one",
			pkg:  Package{ImportPath: "parley/extract/name", Imports: []string{"parley/extract/token", "parley/extract/link"}},
			want: []string{"parley/extract/name must not import parley/extract/link"},
		},
		{
			name: "stage that knows the whole",
			pkg:  Package{ImportPath: "parley/extract/token", Imports: []string{"parley/extract"}},
			want: []string{"parley/extract/token must not import parley/extract"},
		},
		{
			name: "extractor that knows the graph",
			pkg:  Package{ImportPath: "parley/extract", Imports: []string{"parley/graph", "parley/atlas"}},
			want: []string{"parley/extract must not import parley/graph"},
		},
		{
			name: "resolver that reads text",
			pkg:  Package{ImportPath: "parley/resolve", Imports: []string{"parley/extract"}},
			want: []string{"parley/resolve must not import parley/extract"},
		},
		{
			name: "API that ingests by itself",
			pkg:  Package{ImportPath: "parley/api", Imports: []string{"parley/ingest", "parley/api/internal/gql"}},
			want: []string{"parley/api must not import parley/ingest"},
		},
		{
			name: "web that calls the API in Go",
			pkg:  Package{ImportPath: "parley/web", Imports: []string{"net/http", "parley/api"}},
			want: []string{"parley/web must not import parley/api"},
		},
		{
			name: "cgo",
			pkg:  Package{ImportPath: "parley/atlas", Imports: []string{"C"}},
			want: []string{"parley/atlas must not import C"},
		},
		{
			name: "a module whose name begins like an allowed one",
			pkg:  Package{ImportPath: "parley/graph", Imports: []string{"golang.org/x/textile"}},
			want: []string{"parley/graph must not import golang.org/x/textile"},
		},
		{
			name: "binary with test code in it",
			pkg:  Package{ImportPath: "parley/cmd/parley", Deps: []string{"fmt", "testing", "parley/internal/neo4jserver", "github.com/chromedp/chromedp"}},
			want: []string{
				"parley/cmd/parley must not depend on github.com/chromedp/chromedp, which is for tests",
				"parley/cmd/parley must not depend on parley/internal/neo4jserver, which is for tests",
				"parley/cmd/parley must not depend on testing, which is for tests",
			},
		},
		{
			name: "package without a rule",
			pkg:  Package{ImportPath: "parley/rumour"},
			want: []string{"parley/rumour has no rule: give it one in internal/arrows"},
		},
		{
			name: "vague folder",
			pkg:  Package{ImportPath: "parley/cmd/parley/util", Name: "words"},
			want: []string{`parley/cmd/parley/util: "util" is no name for a package: say what it provides`},
		},
		{
			name: "vague package name",
			pkg:  Package{ImportPath: "parley/cmd/parley/words", Name: "helpers"},
			want: []string{`parley/cmd/parley/words: "helpers" is no name for a package: say what it provides`},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, Check([]Package{tc.pkg})); diff != "" {
				t.Errorf("Check (-want +got):\n%s", diff)
			}
		})
	}
}

// TestRulesAreReachable keeps a rule from being hidden by one above it.
func TestRulesAreReachable(t *testing.T) {
	for i, r := range rules {
		for _, above := range rules[:i] {
			if matches(above.pkg, r.pkg) {
				t.Errorf("the rule of %q hides that of %q", above.pkg, r.pkg)
			}
		}
	}
}
