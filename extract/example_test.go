package extract_test

import (
	"context"
	"fmt"

	"parley/extract"
)

func Example() {
	result, err := extract.New(extract.Options{}).Extract(context.Background(), extract.Document{
		ID:   "1",
		Text: "Baku denied the charges, Azerbaijani Foreign Minister Jeyhun Bayramov said in Vienna.",
		Date: "2023-05-04",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range result.Entities {
		fmt.Println(e.Type, e.Name, len(e.Mentions))
	}
	// Output:
	// COUNTRY Azerbaijan 2
	// PERSON Jeyhun Bayramov 1
	// PLACE Vienna 1
}
