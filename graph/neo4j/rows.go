package neo4j

import "parley/graph"

// storedRows are what readings are stored as, entities and relationships aside.
type storedRows struct {
	articles, mentions, statements []map[string]any // nodes, each with its id

	// Edges, each with the ids of their ends and, but for names, its properties.
	descriptions, mentioned, names, participants, supports []map[string]any
}

// edgeRows are all rows for one kind of edge, by whose name the texts about it go.
type edgeRows struct {
	name string
	rows []map[string]any
}

func (r *storedRows) edges() []edgeRows {
	return []edgeRows{{"descriptions", r.descriptions}, {"mentioned", r.mentioned}, {"names", r.names},
		{"participants", r.participants}, {"supports", r.supports}}
}

func (r *storedRows) add(reading *graph.Reading, fingerprint string) {
	a := &reading.Article
	r.articles = append(r.articles, articleProperties(a, fingerprint))
	for i := range reading.Entities {
		d := &reading.Entities[i]
		r.descriptions = append(r.descriptions,
			map[string]any{"article": a.ID, "entity": d.ID, "properties": descriptionProperties(d)})
	}
	r.mentioned = append(r.mentioned, mentioned(reading)...)
	for i := range reading.Mentions {
		m := &reading.Mentions[i]
		r.mentions = append(r.mentions, mentionProperties(m))
		r.names = append(r.names, map[string]any{"mention": m.ID, "entity": m.Entity})
	}
	for i := range reading.Statements {
		s := &reading.Statements[i]
		r.statements = append(r.statements, statementProperties(s, a))
		r.participants = append(r.participants, participants(s)...)
		r.supports = append(r.supports, supports(s)...)
	}
}

// difference returns the rows that are in one list alone.
func difference(before, after []map[string]any) (gone, fresh []map[string]any) {
	if len(before) == 0 {
		return nil, after
	}
	left := make(map[string]map[string]any, len(before))
	for _, row := range before {
		left[canonical(row)] = row
	}
	for _, row := range after {
		key := canonical(row)
		if left[key] == nil {
			fresh = append(fresh, row)
		}
		delete(left, key)
	}
	for _, row := range left {
		gone = append(gone, row)
	}
	return gone, fresh
}

// changes returns rows for nodes that are new or have changed; of the latter only the properties that have, besides the ids
// of the node and its article.
func changes(before, after []map[string]any) []map[string]any {
	old := make(map[any]map[string]any, len(before))
	for _, row := range before {
		old[row["id"]] = row
	}
	var changed []map[string]any
	for _, row := range after {
		was, found := old[row["id"]]
		switch {
		case !found:
			changed = append(changed, row)
		case canonical(was) != canonical(row):
			changed = append(changed, changedProperties(was, row))
		}
	}
	return changed
}

// changedProperties has nil for what is no more.
func changedProperties(was, is map[string]any) map[string]any {
	changed := map[string]any{"id": is["id"], "article": is["article"]}
	for name := range was {
		if _, found := is[name]; !found {
			changed[name] = nil
		}
	}
	for name, value := range is {
		if canonical(value) != canonical(was[name]) {
			changed[name] = value
		}
	}
	return changed
}

// goneIDs returns the ids of nodes that are no more, changed ones aside.
func goneIDs(before, after []map[string]any) []string {
	kept := make(map[any]bool, len(after))
	for _, row := range after {
		kept[row["id"]] = true
	}
	var gone []string
	for _, r := range before {
		if !kept[r["id"]] {
			gone = append(gone, row(r).text("id"))
		}
	}
	return gone
}
