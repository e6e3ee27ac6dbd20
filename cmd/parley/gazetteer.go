package main

import "parley/atlas"

// gazetteer lets the API find things by names that the atlas knows.
type gazetteer struct{ *atlas.Atlas }

// IDs returns what bears this very name: not what a demonym or a capital stands for.
func (g gazetteer) IDs(name string) []string {
	var ids []string
	for _, sense := range g.Lookup(name) {
		if sense.Form == atlas.Name || sense.Form == atlas.Abbreviation {
			ids = append(ids, sense.ID)
		}
	}
	return ids
}
