package extract_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/examples"
	"parley/extract"
	"parley/extract/eval"
	"parley/internal/shared"
)

// -update rewrites the golden files; their diffs are reviewed like code.
var update = flag.Bool("update", false, "rewrite golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s differs (-update rewrites it):\n%s", path, diff)
	}
}

// TestExamplesGolden shows what is read in the bundled articles, so that every change of reading appears as a diff.
func TestExamplesGolden(t *testing.T) {
	x := extract.New(extract.Options{})
	var out strings.Builder
	lines := bufio.NewScanner(bytes.NewReader(examples.JSONL()))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a struct{ ID, Title, Text, Date string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		result, err := x.Extract(t.Context(), extract.Document{ID: a.ID, Text: a.Title + "\n\n" + a.Text, Date: a.Date})
		if err != nil {
			t.Fatal(err)
		}
		describe(&out, result)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	golden(t, "examples.golden", out.String())
}

func describe(out *strings.Builder, r *extract.Result) {
	fmt.Fprintf(out, "# %s\n", r.ID)
	names := map[string]string{}
	for _, e := range r.Entities {
		names[e.ID] = e.Name
		fmt.Fprintf(out, "%s %s ×%d\n", e.Type, e.Name, len(e.Mentions))
	}
	for _, relation := range r.Relations {
		negated := ""
		if relation.Negated {
			negated = " not"
		}
		fmt.Fprintf(out, "  %s%s %s → %s (%s)\n", relation.Type, negated, names[relation.Source], names[relation.Target], relation.Modality)
	}
}

// TestQualityGolden scores the extractor against annotated news. The figures asked are a floor; the golden file is the state.
func TestQualityGolden(t *testing.T) {
	var out strings.Builder
	for _, set := range []string{"dev", "train"} {
		table := score(t, shared.File(t, "eval/"+set+".jsonl"))
		fmt.Fprintf(&out, "%s: ", set)
		if err := table.Write(&out); err != nil {
			t.Fatal(err)
		}
		for measure, floor := range map[string]float64{"mentions": 0.80, "entities": 0.80, "relations": 0.36, "events": 0.26, "core": 0.28} {
			if got := table.Counts[measure].F1(); got < floor {
				t.Errorf("%s: %s F1 is %.3f, want %.2f at least", set, measure, got, floor)
			}
		}
	}
	golden(t, "quality.golden", out.String())
}

func score(t *testing.T, path string) eval.Table {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	documents, err := eval.Load(f, path)
	if err != nil {
		t.Fatal(err)
	}
	x := extract.New(extract.Options{})
	var counts []eval.Counts
	for _, gold := range documents {
		result, err := x.Extract(t.Context(), extract.Document{ID: gold.ID, Text: gold.Text, Date: gold.Date})
		if err != nil {
			t.Fatal(err)
		}
		c, _ := eval.Score(gold, result)
		counts = append(counts, c)
	}
	return eval.Total(counts)
}
