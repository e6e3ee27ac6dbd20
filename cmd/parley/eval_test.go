package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/internal/missing"
	"parley/internal/shared"
)

// TestEvalPrintsWhatTheReferenceScorerPrints compares `parley eval` with the reference scorer over what `parley extract` writes.
func TestEvalPrintsWhatTheReferenceScorerPrints(t *testing.T) {
	gold, scorer := shared.File(t, "eval/dev.jsonl"), shared.File(t, "eval/score.py")
	python, err := exec.LookPath("python3")
	if err != nil {
		missing.Tool(t, "no Python to run the reference scorer with; install python3")
	}
	var extracted, evaluated, errOut bytes.Buffer
	if code := run(t.Context(), []string{"extract", gold}, strings.NewReader(""), &extracted, &errOut); code != exitDone {
		t.Fatalf("extract: exit %d: %s", code, errOut.String())
	}
	if code := run(t.Context(), []string{"eval", gold}, strings.NewReader(""), &evaluated, &errOut); code != exitDone {
		t.Fatalf("eval: exit %d: %s", code, errOut.String())
	}
	predicted := filepath.Join(t.TempDir(), "predicted.jsonl")
	if err := os.WriteFile(predicted, extracted.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	reference, err := exec.CommandContext(t.Context(), python, scorer, gold, predicted).Output()
	if err != nil {
		t.Fatal(err)
	}
	interval := regexp.MustCompile(`(?m)( *95 % of F1| *[0-9.]+–[0-9.]+| +)$`)
	want := strings.Split(interval.ReplaceAllString(string(reference), ""), "\n")
	if diff := cmp.Diff(want, strings.Split(evaluated.String(), "\n")); diff != "" {
		t.Errorf("-reference +parley eval:\n%s", diff)
	}
}
