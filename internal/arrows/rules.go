package arrows

// A rule lists what a package may import beside the standard library.
type rule struct {
	pkg string   // pattern
	may []string // patterns
	any bool     // anything at all
}

func (r rule) allows(importPath string) bool { return r.any || matchesAny(r.may, importPath) }

// stores are the implementations of graph.Store. Only cmd chooses one.
var stores = []string{"graph/sqlite/...", "graph/neo4j/..."}

// testOnly are packages that no program for users contains.
var testOnly = []string{
	"testing/...",
	"graph/graphtest/...", "web/browsertest/...", "internal/missing/...", "internal/neo4jserver/...", "internal/shared/...",
	"github.com/chromedp/...", "github.com/google/go-cmp/...", "github.com/rogpeppe/go-internal/...",
}

const (
	text   = "golang.org/x/text/..." // folding
	sync   = "golang.org/x/sync/..." // pools with a limit
	gqlgen = "github.com/99designs/gqlgen/..."
	gql    = "github.com/vektah/gqlparser/v2/..."
	driver = "github.com/neo4j/neo4j-go-driver/v5/..."
)

// rules are read from the top: the first whose pattern takes in a package is
// the package's.
var rules = []rule{
	// The domain. Edit distance is part of its one ranking of search results.
	{pkg: "graph", may: []string{text, "github.com/agnivade/levenshtein"}},
	{pkg: "graph/graphtest/...", may: []string{"graph", "graph/graphtest/...", sync, "github.com/google/go-cmp/..."}},
	{pkg: "graph/sqlite/...", may: []string{"graph", "graph/sqlite/...", text, sync, "modernc.org/sqlite/..."}},
	{pkg: "graph/neo4j/...", may: []string{"graph", "graph/neo4j/...", text, sync, driver}},

	// Reading: each stage knows the ones before it, none knows the graph.
	{pkg: "atlas/...", may: []string{"atlas/..."}},
	{pkg: "extract/token/...", may: []string{text, "atlas"}},
	{pkg: "extract/name/...", may: []string{text, "atlas", "extract/token"}},
	{pkg: "extract/link/...", may: []string{text, "atlas", "extract/token", "extract/name"}},
	{pkg: "extract/relation/...", may: []string{text, "atlas", "extract/token", "extract/name", "extract/link"}},
	{pkg: "extract/eval/...", may: []string{"extract"}},
	{pkg: "extract", may: []string{text, "atlas", "extract/token", "extract/name", "extract/link", "extract/relation"}},

	// Where reading and the graph meet.
	{pkg: "resolve/...", may: []string{"graph", "atlas", "resolve/..."}},
	{pkg: "ingest/...", may: []string{"extract", "resolve", "graph", "ingest/...", sync}},

	// What users see.
	{pkg: "api/...", may: []string{"graph", "api/...", gqlgen, gql, sync}},
	{pkg: "web/browsertest/...", may: []string{"internal/missing", "github.com/chromedp/..."}},
	{pkg: "web/...", may: []string{"web/..."}},
	{pkg: "examples/..."},

	// Programs and what only tests use.
	{pkg: "cmd/...", any: true},
	{pkg: "bench/...", any: true},
	{pkg: "scripts/..."},
	{pkg: "internal/arrows"},
	{pkg: "internal/missing"},
	{pkg: "internal/shared"},
	{pkg: "internal/neo4jserver", may: []string{"internal/missing", driver}},
	{pkg: "internal/cmd/...", may: []string{"internal/missing", "internal/neo4jserver"}},
}

// ruleFor returns the package's rule.
func ruleFor(importPath string) (rule, bool) {
	for _, r := range rules {
		if matches(r.pkg, importPath) {
			return r, true
		}
	}
	return rule{}, false
}
