package neo4j

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"parley/graph"
)

// checked is how many nodes are checked at once.
const checked = 200

// canonical writes a value so that equal ones, of whatever Go types, are written alike; properties that are nil aren't
// there.
func canonical(v any) string {
	if m, ok := v.(row); ok {
		v = map[string]any(m)
	}
	if m, ok := v.(map[string]any); ok {
		m = maps.Clone(m)
		maps.DeleteFunc(m, func(_ string, value any) bool { return value == nil })
		v = m
	}
	data, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(data)
}

func (c *engineCheck) articles(ctx context.Context) error {
	for after := ""; ; {
		ids, readings, err := c.store.readingsAfter(ctx, after)
		if err != nil || len(ids) == 0 {
			return err
		}
		rows, err := c.store.rows(ctx, "check_articles", map[string]any{"ids": ids})
		if err != nil {
			return err
		}
		for _, r := range rows {
			c.article(r, readings[r.row("article").text("id")])
		}
		after = ids[len(ids)-1]
	}
}

func (c *engineCheck) article(r row, of stored) {
	c.readings.Replace(nil, of.Reading)
	c.readings.Changes = nil
	c.articleCount++
	c.mentionCount += len(of.Mentions)
	c.statementCount += len(of.Statements)
	id := of.Article.ID
	c.compare(id, "article", r.row("article"), articleProperties(&of.Article, of.fingerprint))
	c.compareAll(id, "mention of", "entity", r.rows("mentioned"), flat(mentioned(of.Reading), "entity"))
	kept := map[string]row{}
	for _, s := range r.rows("statements") {
		kept[s.text("id")] = s
	}
	for i := range of.Statements {
		s := &of.Statements[i]
		c.statement(s, kept[s.ID], statementProperties(s, &of.Article))
	}
}

func (c *engineCheck) statement(s *graph.Statement, kept row, want map[string]any) {
	c.compareAll(s.ID, "participant", "n", kept.rows("participants"), flat(participants(s), "entity"))
	c.compareAll(s.ID, "support of", "relationship", kept.rows("supports"), flat(supports(s), "relationship"))
	own := maps.Clone(kept)
	delete(own, "participants")
	delete(own, "supports")
	c.compare(s.ID, "statement", own, want)
}

// flat writes rows of edges as edges are read: their properties and the id of the node at their end.
func flat(rows []map[string]any, end string) []map[string]any {
	var edges []map[string]any
	for _, r := range rows {
		edge := maps.Clone(row(r).row("properties"))
		edge[end] = r[end]
		edges = append(edges, edge)
	}
	return edges
}

func (c *engineCheck) entities(ctx context.Context) error {
	return c.pages(ctx, "check_entities", "entity", func(rows []row) error {
		for _, r := range rows {
			e, err := decodeRecord(r.row("entity"))
			if err != nil {
				return err
			}
			if err := c.entity(e, r); err != nil {
				return err
			}
		}
		return nil
	})
}

func (c *engineCheck) entity(e *record, r row) error {
	c.entityCount++
	want, err := entityProperties(e)
	if err != nil {
		return err
	}
	if d := c.readings.Entities[e.ID]; d != nil {
		want["described"] = d.Described
		if want["namings"], err = encodeNamings(d.Names); err != nil {
			return err
		}
	}
	c.compare(e.ID, "entity", r.row("entity"), want)
	labels := r.texts("labels")
	slices.Sort(labels)
	if label := strings.ToUpper(strings.Join(labels, " ")); !slices.Equal(strings.Fields(label), slices.Sorted(slices.Values([]string{"ENTITY", string(e.Type)}))) {
		c.differ(e.ID, "labelled %v, of type %s", labels, e.Type)
	}
	return nil
}

func (c *engineCheck) relationships(ctx context.Context) error {
	return c.pages(ctx, "check_relationships", "relationship", func(rows []row) error {
		edges, ids := map[string]map[string]any{}, map[string][]string{}
		for _, r := range rows {
			relationship := decodeRelationship(r.row("relationship"))
			c.compare(relationship.ID, "record", r.row("relationship"), relationshipProperties(relationship))
			c.compareAll(relationship.ID, "end", "role", r.rows("ends"), flatEnds(relationship))
			native := nativeType(relationship.As, relationship.Type)
			edges[relationship.ID], ids[native] = nativeRow(relationship), append(ids[native], relationship.ID)
			c.records[native]++
		}
		return c.native(ctx, edges, ids)
	})
}

func flatEnds(r *graph.Relationship) []map[string]any {
	var edges []map[string]any
	for _, end := range ends(r) {
		edge := maps.Clone(row(end).row("keys"))
		edge["role"], edge["entity"] = end["role"], end["entity"]
		edges = append(edges, edge)
	}
	return edges
}

// native compares native edges with those that records should have, by id. Of each type, these ids are looked up.
func (c *engineCheck) native(ctx context.Context, edges map[string]map[string]any, ids map[string][]string) error {
	rows, err := c.store.rows(ctx, "native_edges", map[string]any{"ids": ids})
	if err != nil {
		return err
	}
	kept := map[string]row{}
	for _, r := range rows {
		kept[r.row("properties").text("id")] = r
		delete(r, "type")
	}
	for _, id := range slices.Sorted(maps.Keys(edges)) {
		if kept[id] == nil {
			c.differ(id, "native edge not kept")
		} else {
			c.compare(id, "native edge", flatNative(kept[id]), flatNative(edges[id]))
		}
	}
	return nil
}

// flatNative writes an edge's ends beside its properties.
func flatNative(edge row) row {
	flat := maps.Clone(edge.row("properties"))
	flat["source"], flat["target"] = edge["source"], edge["target"]
	return flat
}

// pages visits all nodes that a text returns, in the order of ids.
func (c *engineCheck) pages(ctx context.Context, text, node string, visit func([]row) error) error {
	for after := ""; ; {
		rows, err := c.store.rows(ctx, text, map[string]any{"after": after, "limit": checked})
		if err != nil || len(rows) == 0 {
			return err
		}
		if err := visit(rows); err != nil {
			return err
		}
		after = rows[len(rows)-1].row(node).text("id")
	}
}
