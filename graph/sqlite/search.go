package sqlite

import (
	"context"
	"database/sql"
	"strings"
	"unicode"

	"parley/graph"
)

// maxSearch is the longest text that is looked for, in characters: no name is longer.
const maxSearch = 200

// Candidates implements graph.Reader. Each step goes on only where those before found too few: names that begin with the
// text, names that hold it, names that share most of its trigrams.
func (s *Store) Candidates(ctx context.Context, text string, types []graph.EntityType, limit int) ([]*graph.Entity, error) {
	text = searchable(text)
	if text == "" || limit < 1 {
		return nil, nil
	}
	found := candidates{seen: map[string]bool{}, types: types, limit: limit}
	err := s.read(ctx, "candidates", func(t *tx) error {
		err := found.add(ctx, t, `naming n CROSS JOIN entity e ON e.key = n.entity WHERE n.folded >= ? AND n.folded < ?`,
			"GROUP BY e.key ORDER BY max(n.folded = ?) DESC, e.article_count DESC, e.id", text, text+"\U0010ffff", text)
		for _, query := range []string{phrase(text), anyTrigram(text)} {
			if err == nil && len(found.entities) < limit && query != "" {
				err = found.add(ctx, t, "entity_search CROSS JOIN entity e ON e.key = entity_search.rowid WHERE entity_search MATCH ?",
					"ORDER BY entity_search.rank, e.article_count DESC, e.id", query)
			}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return found.entities, nil
}

// searchable folds a text and takes away what no query can hold.
func searchable(text string) string {
	text = strings.ToValidUTF8(graph.Fold(text), "")
	runes := []rune(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, text))
	return string(runes[:min(len(runes), maxSearch)])
}

// anyTrigram asks for names that hold any three letters in a row of the text, "" where it has fewer.
func anyTrigram(text string) string {
	runes := []rune(text)
	var trigrams []string
	for i := 0; i+3 <= len(runes); i++ {
		trigrams = append(trigrams, phrase(string(runes[i:i+3])))
	}
	return strings.Join(trigrams, " OR ")
}

// candidates collects entities, each once.
type candidates struct {
	seen     map[string]bool
	types    []graph.EntityType
	limit    int
	entities []*graph.Entity
}

// add adds what is found; args are those of the tables, then that of the order, if it has one.
func (c *candidates) add(ctx context.Context, t *tx, tables, order string, args ...any) error {
	ordered := args[strings.Count(tables, "?"):]
	args = args[: len(args)-len(ordered) : len(args)-len(ordered)]
	if len(c.types) > 0 {
		tables += " AND e.type " + oneOf(len(c.types))
		args = append(args, list(c.types))
	}
	return t.each(ctx, func(rows *sql.Rows) error {
		e, err := scanEntity(rows)
		if err == nil && !c.seen[e.ID] {
			c.seen[e.ID] = true
			c.entities = append(c.entities, e)
		}
		return err
	}, "SELECT "+entityColumns+" FROM "+tables+" "+order+" LIMIT ?", append(append(args, ordered...), c.limit)...)
}
