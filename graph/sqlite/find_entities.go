package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/graph"
)

const entityColumns = `e.id, e.type, e.name, e.aliases, e.attributes, e.mention_count, e.article_count, e.first_seen, e.last_seen`

func scanEntity(rows *sql.Rows) (*graph.Entity, error) {
	e, aliases, attributes := &graph.Entity{}, "", ""
	err := rows.Scan(&e.ID, &e.Type, &e.Name, &aliases, &attributes, &e.MentionCount, &e.ArticleCount, &e.FirstSeen, &e.LastSeen)
	if err != nil {
		return nil, err
	}
	return e, decode(aliases, &e.Aliases, attributes, &e.Attributes)
}

// decode reads JSON columns, each followed by what it goes into.
func decode(columns ...any) error {
	for i := 0; i < len(columns); i += 2 {
		text, _ := columns[i].(string)
		if err := json.Unmarshal([]byte(text), columns[i+1]); err != nil {
			return fmt.Errorf("column %q: %w", text, err)
		}
	}
	return nil
}

// encode writes a value for a JSON column, null as the empty value it is.
func encode(value any) (string, error) {
	data, err := json.Marshal(value)
	return string(data), err
}

// FindEntities implements graph.Reader.
func (s *Store) FindEntities(ctx context.Context, queries []graph.EntityQuery) ([]graph.List[*graph.Entity], error) {
	return find(ctx, s, "find entities", kind[graph.EntityQuery, *graph.Entity]{
		entities: func(q graph.EntityQuery) [][]string { return [][]string{q.Filter.IDs, q.Filter.Countries} },
		branches: entities,
		lister:   lister[*graph.Entity]{entityColumns, scanEntity},
	}, queries)
}

func entities(q graph.EntityQuery, r resolution) []selection {
	f := q.Filter
	s := selection{from: "entity e", key: "e.article_count", id: "e.id", numeric: true}
	switch q.Order.By {
	case graph.ByMentionCount:
		s.key = "e.mention_count"
	case graph.ByName:
		s.key, s.numeric = "e.name_key", false
	case graph.ByLastSeen:
		s.key, s.numeric = "e.last_seen_key", false
	}
	in(&s, "e.id", r.finals(f.IDs))
	in(&s, "e.type", f.Types)
	if len(f.Countries) > 0 {
		finals := r.finals(f.Countries)
		one, them := oneOf(len(finals)), list(finals)
		s.and("(e.id "+one+" OR e.country "+one+" OR e.country IN (SELECT source FROM redirect WHERE final "+one+"))", them, them, them)
	}
	if len(f.Articles) > 0 {
		s.and(`e.key IN (SELECT d.entity FROM article a CROSS JOIN mention m ON m.article = a.key
			CROSS JOIN description d ON d.article = m.article AND d.number = m.description WHERE a.id `+oneOf(len(f.Articles))+")", list(f.Articles))
	}
	s.named(f.Text)
	if f.MinArticles > 0 {
		s.and("+e.article_count >= ?", f.MinArticles)
	}
	if f.MinMentions > 0 {
		s.and("+e.mention_count >= ?", f.MinMentions)
	}
	return []selection{s}
}

// named adds that a name holds a text. The index of trigrams narrows down what must be looked through.
func (s *selection) named(text string) {
	text = graph.Fold(text)
	if text == "" {
		return
	}
	if utf8.RuneCountInString(text) >= 3 && !strings.ContainsFunc(text, unicode.IsControl) {
		s.and("e.key IN (SELECT rowid FROM entity_search WHERE entity_search MATCH ?)", phrase(text))
	}
	s.and("instr(e.names, ?) > 0", text)
}

// phrase quotes a text for a full-text query.
func phrase(text string) string { return `"` + strings.ReplaceAll(text, `"`, `""`) + `"` }
