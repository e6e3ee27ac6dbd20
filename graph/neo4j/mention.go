package neo4j

import "parley/graph"

func mentionProperties(m *graph.Mention) map[string]any {
	return map[string]any{"id": m.ID, "article": m.Article, "start": m.Start, "end": m.End, "raw": m.Raw,
		"reading": orNil(m.Reading), "score": m.Score}
}

func decodeMention(r row) *graph.Mention {
	return &graph.Mention{ID: r.text("id"), Article: r.text("article"), Span: graph.Span{Start: r.int("start"), End: r.int("end")},
		Entity: r.text("entity"), Raw: r.text("raw"), Reading: r.text("reading"), Score: r.float("score")}
}
