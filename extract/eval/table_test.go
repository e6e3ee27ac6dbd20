package eval_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/extract/eval"
)

func TestTable(t *testing.T) {
	table := eval.Total([]eval.Counts{
		{"mentions": {Right: 1, Predicted: 2, Gold: 3}},
		{"mentions": {Right: 1, Predicted: 1, Gold: 0}, "relations:HOLDS_OFFICE": {Right: 1, Predicted: 16, Gold: 1}},
	})
	var text strings.Builder
	if err := table.Write(&text); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text.String(), "\n")
	got := []string{lines[0], lines[1], lines[2], lines[3], lines[28]}
	want := []string{
		"2 documents",
		"measure                         P      R     F1   right/pred/gold",
		"mentions                    0.667  0.667  0.667   2/3/3",
		"mentions:PERSON             0.000  0.000  0.000   0/0/0",
		"relations:HOLDS_OFFICE      0.062  1.000  0.118   1/16/1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if len(lines) != 32 {
		t.Errorf("%d lines, want 2 and 29 rows", len(lines)-1)
	}
}

func TestTableJSON(t *testing.T) {
	table := eval.Total([]eval.Counts{{"modality": {Right: 1, Predicted: 32, Gold: 3}}})
	var text strings.Builder
	if err := table.WriteJSON(&text); err != nil {
		t.Fatal(err)
	}
	var got map[string]map[string]float64
	if err := json.Unmarshal([]byte(text.String()), &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]float64{"precision": 0.0312, "recall": 0.3333, "f1": 0.0571, "right": 1, "predicted": 32, "gold": 3}
	if diff := cmp.Diff(want, got["modality"]); diff != "" {
		t.Error(diff)
	}
	if len(got) != len(eval.Measures()) {
		t.Errorf("%d measures, want %d", len(got), len(eval.Measures()))
	}
}

func TestWriteErrors(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want string
	}{
		{"fewer than asked", 5, "# a\n  one\n  two\n"},
		{"more than asked", 1, "# a\n  one\n"},
		{"none asked", 0, "# a\n"},
		{"negative", -1, "# a\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var text strings.Builder
			if err := eval.WriteErrors(&text, "a", []string{"one", "two"}, tt.n); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, text.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
