package neo4j

import "parley/graph"

// addAttributes adds the facts about an entity, one property each.
func addAttributes(properties map[string]any, a *graph.Attributes) {
	properties["code"] = orNil(a.Code)
	properties["capital"] = orNil(a.Capital)
	properties["demonyms"] = listOrNil(a.Demonyms)
	properties["acronym"] = orNil(a.Acronym)
	properties["country"] = orNil(a.Country)
	properties["provenance"] = orNil(a.Provenance)
	if a.Latitude != nil {
		properties["latitude"] = *a.Latitude
	}
	if a.Longitude != nil {
		properties["longitude"] = *a.Longitude
	}
}

func decodeAttributes(r row) graph.Attributes {
	return graph.Attributes{Code: r.text("code"), Capital: r.text("capital"), Demonyms: r.texts("demonyms"),
		Acronym: r.text("acronym"), Country: r.text("country"), Provenance: r.text("provenance"),
		Latitude: r.optional("latitude"), Longitude: r.optional("longitude")}
}
