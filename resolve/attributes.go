package resolve

import (
	"parley/atlas"
	"parley/graph"
)

func country(f atlas.CountryFacts) graph.Attributes {
	return graph.Attributes{Code: f.Code, Capital: f.Capital, Demonyms: f.Demonyms, Country: f.ID, Provenance: provenance}
}

// place leaves out coordinates that the atlas doesn't know: no place of ours lies at 0, 0.
func place(f atlas.PlaceFacts) graph.Attributes {
	a := graph.Attributes{Country: f.Country, Provenance: provenance}
	if f.Latitude != 0 || f.Longitude != 0 {
		a.Latitude, a.Longitude = new(f.Latitude), new(f.Longitude)
	}
	return a
}
