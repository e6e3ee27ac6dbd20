package eval_test

import (
	"fmt"
	"log"
	"strings"

	"parley/extract"
	"parley/extract/eval"
)

const annotated = `{"id": "a", "text": "Kofi Annan met Raila Odinga.", "relations": [], "entities": [` +
	`{"id": "e1", "type": "PERSON", "name": "Kofi Annan", "mentions": [{"start": 0, "end": 10}]}, ` +
	`{"id": "e2", "type": "PERSON", "name": "Raila Odinga", "mentions": [{"start": 15, "end": 27}]}]}`

func Example() {
	gold, err := eval.Load(strings.NewReader(annotated), "gold.jsonl")
	if err != nil {
		log.Fatal(err)
	}
	found := &extract.Result{Entities: []extract.Entity{{
		ID: "e1", Type: "PERSON", Name: "Kofi Annan", Mentions: []extract.Mention{{Span: extract.Span{Start: 0, End: 10}}},
	}}}
	counts, errors := eval.Score(gold[0], found)
	table := eval.Total([]eval.Counts{counts})
	fmt.Printf("mentions: F1 %.2f\n", table.Counts["mentions"].F1())
	fmt.Println(errors[0])
	// Output:
	// mentions: F1 0.67
	// entity missed: PERSON 'Raila Odinga'
}
