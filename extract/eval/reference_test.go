package eval_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/extract"
	"parley/extract/eval"
)

// TestReference runs score.py beside this package on gold texts and on predictions made by spoiling them.
func TestReference(t *testing.T) {
	dir := sharedFolder(t)
	for _, name := range []string{"dev.jsonl", "train.jsonl"} {
		t.Run(name, func(t *testing.T) {
			goldPath := filepath.Join(dir, name)
			gold := load(t, goldPath)
			predicted := map[string]*extract.Result{}
			random := rand.New(rand.NewPCG(1, 2))
			for i, g := range gold {
				if i%17 != 0 { // the others are missing
					predicted[g.ID] = spoil(random, g)
				}
			}
			path := write(t, predicted)
			table, errors := score(gold, predicted)

			var text, figures strings.Builder
			if err := table.Write(&text); err != nil {
				t.Fatal(err)
			}
			if err := table.WriteJSON(&figures); err != nil {
				t.Fatal(err)
			}
			t.Logf("\n%s", text.String())
			wantErrors, wantTable := split(scorePy(t, dir, goldPath, path, "--errors", "100000"), len(gold))
			if diff := cmp.Diff(wantTable, strings.Split(text.String(), "\n")); diff != "" {
				t.Errorf("table: %s", diff)
			}
			if diff := cmp.Diff(wantErrors, errors); diff != "" {
				t.Errorf("errors: %s", diff)
			}
			if diff := cmp.Diff(scorePy(t, dir, goldPath, path, "--json"), figures.String()); diff != "" {
				t.Errorf("JSON: %s", diff)
			}
			for _, measure := range eval.Measures() {
				if row := table.Counts[measure]; row.Predicted == row.Right || row.Right == row.Gold {
					t.Errorf("%s = %v: the spoiled predictions don't exercise it", measure, row)
				}
			}
		})
	}
}

func sharedFolder(t *testing.T) string {
	t.Helper()
	shared := os.Getenv("PARLEY_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "..", "shared")
	}
	dir := filepath.Join(shared, "eval")
	if _, err := os.Stat(filepath.Join(dir, "score.py")); err != nil {
		t.Skip("no reference scorer: put the shared folder beside the repository or name it in PARLEY_SHARED")
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no python3 to run the reference scorer: install it")
	}
	return dir
}

func load(t *testing.T, path string) []eval.Gold {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	gold, err := eval.Load(f, path)
	if err != nil {
		t.Fatal(err)
	}
	return gold
}

func write(t *testing.T, predicted map[string]*extract.Result) string {
	t.Helper()
	var lines bytes.Buffer
	encoder := json.NewEncoder(&lines)
	for _, r := range predicted {
		if err := encoder.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "predicted.jsonl")
	if err := os.WriteFile(path, lines.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// score returns the table and the lines of errors, those of each document sorted under its id.
func score(gold []eval.Gold, predicted map[string]*extract.Result) (eval.Table, []string) {
	var documents []eval.Counts
	var lines []string
	for _, g := range gold {
		counts, errors := eval.Score(g, predicted[g.ID])
		documents = append(documents, counts)
		slices.Sort(errors)
		lines = append(lines, "# "+g.ID)
		for _, e := range errors {
			lines = append(lines, "  "+e)
		}
	}
	return eval.Total(documents), lines
}

func scorePy(t *testing.T, dir string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(t.Context(), "python3", append([]string{filepath.Join(dir, "score.py")}, args...)...)
	command.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8")
	var complaint strings.Builder
	command.Stderr = &complaint
	out, err := command.Output()
	if err != nil {
		t.Fatalf("score.py: %v: %s", err, complaint.String())
	}
	return string(out)
}

// split parts score.py's output into errors, sorted as score's are (Python's sets have no order), and table, its
// interval cut off.
func split(out string, documents int) (errors, table []string) {
	head, rest, _ := strings.Cut(out, fmt.Sprintf("\n%d documents\n", documents))
	for block := range strings.SplitSeq(strings.TrimPrefix(head, "# "), "\n# ") {
		lines := strings.Split(block, "\n")
		slices.Sort(lines[1:])
		lines[0] = "# " + lines[0]
		errors = append(errors, lines...)
	}
	table = []string{fmt.Sprintf("%d documents", documents)}
	for line := range strings.SplitSeq(rest, "\n") {
		const interval = 26 + 3*7 + 3 + 18
		table = append(table, strings.TrimRight(line[:min(len(line), interval)], " "))
	}
	return errors, table
}
