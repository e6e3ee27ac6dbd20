package eval_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/extract"
	"parley/extract/eval"
)

func TestLoad(t *testing.T) {
	const input = `{"id": "a", "text": "Armenia", "date": "2023-05-04", "licence": "passes", "entities": [
		{"id": "e1", "type": "COUNTRY", "name": "Armenia", "names": ["Republic of Armenia"],
		 "mentions": [{"start": 0, "end": 7}], "optional": true}], "relations": []}`
	got, err := eval.Load(strings.NewReader("\n"+strings.ReplaceAll(input, "\n", " ")+"\n\n"), "gold.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	want := []eval.Gold{{
		ID: "a", Text: "Armenia", Date: "2023-05-04",
		Entities: []eval.Entity{{
			ID: "e1", Type: "COUNTRY", Name: "Armenia", Names: []string{"Republic of Armenia"},
			Mentions: []extract.Span{{Start: 0, End: 7}}, Optional: true,
		}},
		Relations: []eval.Relation{},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLoadRefuses(t *testing.T) {
	const empty = `{"id": "a", "entities": [], "relations": []}` + "\n"
	tests := []struct {
		name, input, want string
	}{
		{"not JSON", empty + "\nhello\n", "gold.jsonl:3: invalid character 'h'"},
		{"two values on a line", `{"id": "a"} {"id": "b"}`, "gold.jsonl:1: invalid character '{'"},
		{"a number for an id", `{"id": 1}`, "gold.jsonl:1: json: cannot unmarshal number"},
		{"invalid UTF-8", empty + "{\"id\": \"\xff\"}\n", "gold.jsonl:2: not valid UTF-8"},
		{"no id", `{"entities": [], "relations": []}`, "gold.jsonl:1: document without an id"},
		{"not annotated", `{"id": "a", "text": "Armenia"}`, `gold.jsonl:1: document "a" lacks entities or relations`},
		{"document twice", empty + empty, `gold.jsonl:2: document "a" appears twice`},
		{
			"entity twice", `{"id": "a", "entities": [{"id": "e1"}, {"id": "e1"}], "relations": []}`,
			`gold.jsonl:1: document "a" has two entities with the id "e1"`,
		},
		{"line too long", empty + strings.Repeat("x", 65<<20), "gold.jsonl:2: bufio.Scanner: token too long"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			documents, err := eval.Load(strings.NewReader(tt.input), "gold.jsonl")
			if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
				t.Errorf("Load = %v, %v; want an error that starts with %q", documents, err, tt.want)
			}
		})
	}
}
