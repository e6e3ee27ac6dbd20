package sqlite

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"parley/graph"
)

// Get implements graph.Reader, with one query for each kind of node.
func (s *Store) Get(ctx context.Context, ids []string) ([]graph.Node, error) {
	nodes := make([]graph.Node, len(ids))
	err := s.read(ctx, "get", func(t *tx) error {
		found := map[string]graph.Node{}
		for kind, some := range byKind(ids) {
			if err := t.get(ctx, kind, some, found); err != nil {
				return err
			}
		}
		for i, id := range ids {
			nodes[i] = found[id]
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return nodes, nil
}

// byKind sorts ids by kind, all kinds of entity together under Person; what is no id of ours is left out.
func byKind(ids []string) map[graph.Kind][]string {
	kinds := map[graph.Kind][]string{}
	for _, id := range ids {
		kind := graph.KindOf(id)
		if kind.EntityType() != "" {
			kind = graph.KindPerson
		}
		if kind != "" {
			kinds[kind] = append(kinds[kind], id)
		}
	}
	return kinds
}

func (t *tx) get(ctx context.Context, kind graph.Kind, ids []string, found map[string]graph.Node) error {
	switch kind {
	case graph.KindArticle:
		return getInto(ctx, t, found, scanArticle, "SELECT "+articleColumns+" FROM json_each(?) j CROSS JOIN article a ON a.id = j.value", ids)
	case graph.KindRelationship:
		return getInto(ctx, t, found, scanRelationship, "SELECT "+relationshipColumns+` FROM json_each(?) j CROSS JOIN relationship r ON r.id = j.value`+relationshipEnds, ids)
	case graph.KindStatement:
		return t.getStatements(ctx, ids, found)
	case graph.KindMention:
		return t.getMentions(ctx, ids, found)
	}
	return t.getEntities(ctx, ids, found)
}

func getInto[T graph.Node](ctx context.Context, t *tx, found map[string]graph.Node, scan func(*sql.Rows) (T, error), text string, ids []string) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		node, err := scan(rows)
		if err != nil {
			return err
		}
		found[node.NodeID()] = node
		return nil
	}, text, array(ids))
}

// getEntities puts entities also under the old ids by which they were asked for.
func (t *tx) getEntities(ctx context.Context, ids []string, found map[string]graph.Node) error {
	r, err := t.resolve(ctx, ids)
	if err != nil {
		return err
	}
	finals := r.finals(ids)
	err = getInto(ctx, t, found, scanEntity, "SELECT "+entityColumns+" FROM json_each(?) j CROSS JOIN entity e ON e.id = j.value", finals)
	for asked, became := range r {
		found[asked] = found[became.id]
	}
	return err
}

func (t *tx) getStatements(ctx context.Context, ids []string, found map[string]graph.Node) error {
	var rows []statementRow
	err := t.each(ctx, func(r *sql.Rows) error {
		s, err := scanStatement(r)
		rows = append(rows, s)
		found[s.ID] = s.Statement
		return err
	}, "SELECT "+statementColumns+" FROM json_each(?) j CROSS JOIN statement s ON s.id = j.value CROSS JOIN article a ON a.key = s.article", array(ids))
	if err != nil {
		return err
	}
	return t.participants(ctx, rows)
}

const mentionColumns = "a.id, m.begins, m.ends, e.id, d.raw, m.reading, m.score"

const mentionTables = ` CROSS JOIN description d ON d.article = m.article AND d.number = m.description CROSS JOIN entity e ON e.key = d.entity`

func scanMention(rows *sql.Rows) (*graph.Mention, error) {
	m := &graph.Mention{}
	err := rows.Scan(&m.Article, &m.Start, &m.End, &m.Entity, &m.Raw, &m.Reading, &m.Score)
	m.ID = graph.MentionID(m.Article, m.Span)
	return m, err
}

// getMentions finds mentions by the article and the span in their ids.
func (t *tx) getMentions(ctx context.Context, ids []string, found map[string]graph.Node) error {
	var places [][3]any
	for _, id := range ids {
		if article, span, ok := placeOf(id); ok {
			places = append(places, [3]any{article, span.Start, span.End})
		}
	}
	return t.each(ctx, func(rows *sql.Rows) error {
		m, err := scanMention(rows)
		found[m.ID] = m
		return err
	}, "SELECT "+mentionColumns+` FROM json_each(?) j CROSS JOIN article a ON a.id = j.value ->> 0
		CROSS JOIN mention m ON m.article = a.key AND m.begins = j.value ->> 1 AND m.ends = j.value ->> 2`+mentionTables, array(places))
}

// placeOf undoes graph.MentionID.
func placeOf(id string) (article string, span graph.Span, ok bool) {
	parts := strings.Split(strings.TrimPrefix(id, string(graph.KindMention)+":"), "-")
	if len(parts) != 3 {
		return "", span, false
	}
	article = string(graph.KindArticle) + ":" + parts[0]
	start, err := strconv.Atoi(parts[1])
	end, err2 := strconv.Atoi(parts[2])
	span = graph.Span{Start: start, End: end}
	return article, span, err == nil && err2 == nil && graph.MentionID(article, span) == id
}
