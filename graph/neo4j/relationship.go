package neo4j

import "parley/graph"

// relationshipProperties are those of a relationship's record.
func relationshipProperties(r *graph.Relationship) map[string]any {
	properties := map[string]any{
		"id": r.ID, "as": string(r.As), "type": string(r.Type), "symmetric": r.Type.Symmetric(),
		"source": r.Source, "target": r.Target,
		"sourceType": string(graph.KindOf(r.Source).EntityType()), "targetType": string(graph.KindOf(r.Target).EntityType()),
		"count": r.Count, "articleCount": r.ArticleCount, "plannedCount": r.PlannedCount, "negatedCount": r.NegatedCount,
		"confidenceSum": r.ConfidenceSum, "confidence": r.Confidence(),
		"firstDate": orNil(string(r.First.Date)), "firstStated": r.First.Stated,
		"lastDate": orNil(string(r.Last.Date)), "lastStated": r.Last.Stated,
	}
	relationships().keys(properties, allOfThem, listOf(string(r.As)), r)
	return properties
}

// ends returns the rows of the edges from a relationship's record to its entities.
func ends(r *graph.Relationship) []map[string]any {
	k := relationships()
	var rows []map[string]any
	for _, end := range []struct{ role, entity string }{{"SOURCE", r.Source}, {"TARGET", r.Target}} {
		keys := map[string]any{}
		k.keys(keys, ofEntity, listOf(end.entity, string(r.As)), r)
		rows = append(rows, map[string]any{"role": end.role, "entity": end.entity, "keys": keys})
	}
	return rows
}

// nativeRow is the row of a relationship's native edge.
func nativeRow(r *graph.Relationship) map[string]any {
	return map[string]any{"source": r.Source, "target": r.Target, "properties": map[string]any{
		"id": r.ID, "count": r.Count, "articleCount": r.ArticleCount, "plannedCount": r.PlannedCount,
		"negatedCount": r.NegatedCount, "confidence": r.Confidence(), "firstDate": orNil(string(r.First.Date)),
		"lastDate": orNil(string(r.Last.Date)),
	}}
}

func decodeRelationship(r row) *graph.Relationship {
	return &graph.Relationship{
		ID: r.text("id"),
		Edge: graph.Edge{As: graph.As(r.text("as")), Type: graph.RelationType(r.text("type")), Source: r.text("source"),
			Target: r.text("target")},
		Tally: graph.Tally{Count: r.int("count"), ArticleCount: r.int("articleCount"), PlannedCount: r.int("plannedCount"),
			NegatedCount: r.int("negatedCount"), ConfidenceSum: r.int("confidenceSum")},
		First: graph.When{Date: graph.Date(r.text("firstDate")), Stated: r.bool("firstStated")},
		Last:  graph.When{Date: graph.Date(r.text("lastDate")), Stated: r.bool("lastStated")},
	}
}
