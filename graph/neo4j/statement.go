package neo4j

import (
	"slices"

	"parley/graph"
)

// statementProperties are those of a statement's node; a is its article.
func statementProperties(s *graph.Statement, a *graph.Article) map[string]any {
	properties := map[string]any{
		"id": s.ID, "article": s.Article, "type": string(s.Type), "start": s.Start, "end": s.End, "quote": s.Quote,
		"triggerStart": s.Trigger.Start, "triggerEnd": s.Trigger.End, "negated": s.Negated, "modality": orNil(string(s.Modality)),
		"date": orNil(string(s.Date)), "when": orNil(string(s.When.Date)), "whenStated": s.When.Stated,
		"whenFrom": orNil(s.When.Date.From()), "whenTo": orNil(s.When.Date.To()), "place": orNil(s.Place),
		"topic": orNil(s.Topic), "title": orNil(s.Title), "confidence": s.Confidence, "rule": orNil(s.Rule),
		"extractorVersion": orNil(s.ExtractorVersion), "outlet": orNil(a.Source),
	}
	addParts(properties, s)
	k := statements()
	k.keys(properties, allOfThem, "", s)
	k.keys(properties, ofArticle, listOf(s.Article), s)
	return properties
}

// addParts adds who takes part, acts and is acted on, at either level: what filters compare.
func addParts(properties map[string]any, s *graph.Statement) {
	properties["actors"] = parts(s, graph.ActorLevel, takesPart)
	properties["sourceActors"] = parts(s, graph.ActorLevel, acts)
	properties["targetActors"] = parts(s, graph.ActorLevel, isActedOn)
	properties["countries"] = parts(s, graph.CountryLevel, takesPart)
	properties["sourceCountries"] = parts(s, graph.CountryLevel, acts)
	properties["targetCountries"] = parts(s, graph.CountryLevel, isActedOn)
}

func parts(s *graph.Statement, as graph.As, choose func(graph.RelationType, graph.Role) bool) []string {
	ids := []string{}
	for _, p := range s.Participants {
		if id := p.At(as); choose(s.Type, p.Role) && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

func takesPart(graph.RelationType, graph.Role) bool { return true }

func acts(t graph.RelationType, r graph.Role) bool {
	return r == graph.RoleSource || r == graph.RoleMediator || r == graph.RoleParty && t.Symmetric()
}

func isActedOn(_ graph.RelationType, r graph.Role) bool {
	return r == graph.RoleTarget || r == graph.RoleParty
}

// participants returns the rows of a statement's edges to its participants. Only the first edge to an entity, at each
// level, has the keys of that entity's list, so that the list holds the statement once.
func participants(s *graph.Statement) []map[string]any {
	k := statements()
	listed := map[string]bool{}
	rows := make([]map[string]any, len(s.Participants))
	for i, p := range s.Participants {
		properties := map[string]any{"n": i, "role": string(p.Role), "actsFor": orNil(p.ActsFor), "start": p.Mention.Start,
			"end": p.Mention.End, "rawEntity": p.RawEntity, "rawActsFor": orNil(p.RawActsFor)}
		for _, l := range []struct{ driver, id string }{{ofEntity, p.Entity}, {ofCountry, p.At(graph.CountryLevel)}} {
			if !listed[l.driver+l.id] {
				listed[l.driver+l.id] = true
				k.keys(properties, l.driver, listOf(l.id), s)
			}
		}
		rows[i] = map[string]any{"statement": s.ID, "entity": p.Entity, "properties": properties}
	}
	return rows
}

// supports returns the rows of a statement's edges to its relationships.
func supports(s *graph.Statement) []map[string]any {
	k := statements()
	var rows []map[string]any
	for _, edge := range graph.Edges(s) {
		id := edge.ID()
		properties := map[string]any{"counts": s.Counts(), "date": orNil(string(s.When.Date)), "stated": s.When.Stated}
		k.keys(properties, ofRelationship, listOf(id), s)
		rows = append(rows, map[string]any{"statement": s.ID, "relationship": id, "properties": properties})
	}
	return rows
}

func decodeStatement(r row) *graph.Statement {
	return &graph.Statement{ID: r.text("id"), Article: r.text("article"), Type: graph.RelationType(r.text("type")),
		Span: graph.Span{Start: r.int("start"), End: r.int("end")}, Quote: r.text("quote"),
		Trigger: graph.Span{Start: r.int("triggerStart"), End: r.int("triggerEnd")}, Participants: decodeParticipants(r.rows("participants")),
		Negated: r.bool("negated"), Modality: graph.Modality(r.text("modality")), Date: graph.Date(r.text("date")),
		When: graph.When{Date: graph.Date(r.text("when")), Stated: r.bool("whenStated")}, Place: r.text("place"),
		Topic: r.text("topic"), Title: r.text("title"), Confidence: r.float("confidence"), Rule: r.text("rule"),
		ExtractorVersion: r.text("extractorVersion")}
}

func decodeParticipants(rows []row) []graph.Participant {
	slices.SortFunc(rows, func(a, b row) int { return a.int("n") - b.int("n") })
	var list []graph.Participant
	for _, r := range rows {
		list = append(list, graph.Participant{Role: graph.Role(r.text("role")), Entity: r.text("entity"), ActsFor: r.text("actsFor"),
			Mention: graph.Span{Start: r.int("start"), End: r.int("end")}, RawEntity: r.text("rawEntity"),
			RawActsFor: r.text("rawActsFor")})
	}
	return list
}
