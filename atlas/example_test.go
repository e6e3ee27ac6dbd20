package atlas_test

import (
	"fmt"

	"parley/atlas"
)

func ExampleAtlas_Lookup() {
	for _, sense := range atlas.Default().Lookup("Baku") {
		fmt.Println(sense.Type, sense.Name, sense.Form == atlas.Capital)
	}
	// Output:
	// PLACE Baku false
	// COUNTRY Azerbaijan true
}
