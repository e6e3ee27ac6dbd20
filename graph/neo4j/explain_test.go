package neo4j

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"parley/graph"
	"parley/graph/graphtest"
	"parley/internal/neo4jserver"
)

// operator finds the operators in a plan written as a table: | | | +Limit | …
var operator = regexp.MustCompile(`(?m)^\|[ |]*\+(\S+)`)

// TestPlans explains every text that the store ever sends: all must seek, and lists must come in index order. Neo4j plans by
// what it knows of the data at that moment, which may be out of date; the texts' hints leave it no choice.
func TestPlans(t *testing.T) {
	s, err := Open(t.Context(), neo4jserver.ForTest(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	fill(t, s)
	session := s.session(t.Context(), bolt.AccessModeWrite)
	defer session.Close(t.Context())
	for name, text := range s.texts {
		t.Run(name, func(t *testing.T) {
			result, err := session.Run(t.Context(), "EXPLAIN "+text, nil)
			if err != nil {
				t.Fatal(err)
			}
			summary, err := result.Consume(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			table, _ := summary.Plan().Arguments()["string-representation"].(string)
			operators := operatorsOf(table)
			if len(operators) < 2 {
				t.Fatalf("no plan found in %v", summary.Plan().Arguments())
			}
			for _, o := range operators {
				if forbidden(o) {
					t.Errorf("plan has %s:\n%s", o, table)
				}
			}
		})
	}
}

// fill puts so much that Neo4j's statistics tell it of hubs and of rare things.
func fill(t *testing.T, s *Store) {
	t.Helper()
	g := graphtest.NewGenerator(5, 20, 100, 10)
	var readings []*graph.Reading
	for i := range 300 {
		readings = append(readings, g.Reading(t, fmt.Sprintf("https://wire.example/plans/%d", i)))
	}
	if _, err := s.Put(t.Context(), readings); err != nil {
		t.Fatal(err)
	}
	if err := s.Redirect(t.Context(), "person:nobody", readings[0].Entities[len(readings[0].Entities)-1].ID); err != nil {
		t.Fatal(err)
	}
}

func operatorsOf(table string) []string {
	var operators []string
	for _, match := range operator.FindAllStringSubmatch(table, -1) {
		operators = append(operators, match[1])
	}
	return operators
}

// forbidden tells whether an operator reads all of something or puts it in order itself. The driver's own tree of a plan
// can't be asked: version 5.28 gives each operator's last child for all of them.
func forbidden(operator string) bool {
	return slices.Contains([]string{"AllNodesScan", "NodeByLabelScan", "Sort", "PartialSort", "Top", "PartialTop"},
		operator) || strings.HasSuffix(operator, "RelationshipsScan") || strings.HasSuffix(operator, "RelationshipTypeScan") ||
		strings.HasSuffix(operator, "NodeByLabelsScan") || strings.HasSuffix(operator, "RelationshipTypesScan") ||
		strings.HasSuffix(operator, "NodeIndexScan") || strings.HasSuffix(operator, "RelationshipIndexScan")
}
