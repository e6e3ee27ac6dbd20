package relation_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parley/atlas"
	"parley/extract/relation"
)

// goldDocument is a line of a gold set, as far as these tests read it.
type goldDocument struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Date     string `json:"date"`
	Entities []struct {
		ID       string   `json:"id"`
		Type     string   `json:"type"`
		Name     string   `json:"name"`
		Names    []string `json:"names"`
		Mentions []struct{ Start, End int }
	} `json:"entities"`
	Relations []struct {
		Type, Source, Target string
		Negated, Optional    bool
	} `json:"relations"`
}

// shared finds a file of the shared folder, and skips the test where it is absent.
func shared(t testing.TB, path string) string {
	t.Helper()
	root := os.Getenv("PARLEY_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	file := filepath.Join(root, path)
	if _, err := os.Stat(file); err != nil {
		t.Skipf("the shared folder with %s is absent: set PARLEY_SHARED", path)
	}
	return file
}

func readGold(t testing.TB, path string) []goldDocument {
	t.Helper()
	data, err := os.ReadFile(shared(t, path))
	if err != nil {
		t.Fatal(err)
	}
	var docs []goldDocument
	for line := range strings.Lines(string(data)) {
		var d goldDocument
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

func (g *goldDocument) published() time.Time {
	t, _ := time.Parse(time.DateOnly, g.Date)
	return t
}

// edge is a relation of a gold document, or one drawn from a statement.
type edge struct {
	kind, source, target string
	negated              bool
}

func newEdge(kind relation.Type, source, target string, negated bool) edge {
	switch kind {
	case relation.Negotiates, relation.Disputes, relation.Meets, relation.Agrees:
		source, target = min(source, target), max(source, target)
	}
	return edge{string(kind), source, target, negated}
}

// edges are what statements say by pairs.
func (g *goldDocument) edges(statements []relation.Statement) map[edge]bool {
	found := map[edge]bool{}
	for _, s := range statements {
		for i, a := range s.Participants {
			for k, b := range s.Participants {
				if a.Entity != b.Entity && related(s, a.Role, b.Role, i < k) {
					found[newEdge(s.Type, g.Entities[a.Entity].ID, g.Entities[b.Entity].ID, s.Negated)] = true
				}
			}
		}
	}
	return found
}

func related(s relation.Statement, a, b relation.Role, before bool) bool {
	return a == relation.Source && b == relation.Target || a == relation.Mediator && b == relation.Party ||
		a == relation.Party && b == relation.Party && before && s.Type != relation.Mediates && len(s.Participants) <= 5
}

// TestReadGold compares what is read from annotated names with the annotated relations. The floors lie a little below
// what is reached: they catch a change that breaks a kind of statement.
func TestReadGold(t *testing.T) {
	for _, c := range []struct {
		set               string
		precision, recall float64
	}{{"eval/train.jsonl", 0.87, 0.65}, {"eval/dev.jsonl", 0.81, 0.56}} {
		t.Run(c.set, func(t *testing.T) {
			right, predicted, gold := 0, 0, 0
			for _, g := range readGold(t, c.set) {
				got := g.edges(relation.Read(g.document(), g.published(), atlas.Default()))
				want, optional := map[edge]bool{}, map[edge]bool{}
				for _, r := range g.Relations {
					e := newEdge(relation.Type(r.Type), r.Source, r.Target, r.Negated)
					want[e], optional[e] = true, optional[e] || r.Optional
				}
				for e := range got {
					if !optional[e] {
						predicted++
						right += count(want[e])
					}
				}
				for e := range want {
					gold += count(!optional[e])
				}
			}
			precision, recall := float64(right)/float64(predicted), float64(right)/float64(gold)
			t.Logf("precision %.3f, recall %.3f", precision, recall)
			if precision < c.precision || recall < c.recall {
				t.Errorf("precision %.3f and recall %.3f, want at least %.2f and %.2f", precision, recall, c.precision, c.recall)
			}
		})
	}
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
