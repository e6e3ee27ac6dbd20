package sqlite

import (
	"context"
	"database/sql"
	"iter"

	"parley/graph"
)

// readingsPerQuery is how many articles are read at a time where all are.
const readingsPerQuery = 100

// Readings implements graph.Reader.
func (s *Store) Readings(ctx context.Context, articles []string) ([]*graph.Reading, error) {
	readings := make([]*graph.Reading, len(articles))
	err := s.read(ctx, "readings", func(t *tx) error {
		stored, err := t.stored(ctx, articles)
		if err != nil {
			return err
		}
		found, err := t.readings(ctx, stored.keys())
		for i, id := range articles {
			readings[i] = found[stored[id].key]
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return readings, nil
}

// AllReadings implements graph.Reader. It holds no transaction between one part and the next.
func (s *Store) AllReadings(ctx context.Context) iter.Seq2[*graph.Reading, error] {
	return func(yield func(*graph.Reading, error) bool) {
		for last := ""; ; {
			part, err := s.readingsAfter(ctx, last)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, r := range part {
				if !yield(r, nil) {
					return
				}
				last = r.Article.ID
			}
			if len(part) < readingsPerQuery {
				return
			}
		}
	}
}

// readingsAfter returns the next readings in the order of ids.
func (s *Store) readingsAfter(ctx context.Context, id string) ([]*graph.Reading, error) {
	var part []*graph.Reading
	err := s.read(ctx, "all readings", func(t *tx) error {
		var keys []int64
		err := t.each(ctx, func(rows *sql.Rows) error {
			var key int64
			err := rows.Scan(&key)
			keys = append(keys, key)
			return err
		}, "SELECT key FROM article WHERE id > ? ORDER BY id LIMIT ?", id, readingsPerQuery)
		if err != nil {
			return err
		}
		found, err := t.readings(ctx, keys)
		for _, key := range keys {
			part = append(part, found[key])
		}
		return err
	})
	return part, err
}

// storedArticle is what tells whether an article has changed.
type storedArticle struct {
	key         int64
	fingerprint string
}

// storedArticles are those of some articles that exist, by id.
type storedArticles map[string]storedArticle

func (a storedArticles) keys() []int64 {
	var keys []int64
	for _, s := range a {
		keys = append(keys, s.key)
	}
	return keys
}

func (t *tx) stored(ctx context.Context, ids []string) (storedArticles, error) {
	found := storedArticles{}
	err := t.each(ctx, func(rows *sql.Rows) error {
		var id string
		var a storedArticle
		err := rows.Scan(&id, &a.key, &a.fingerprint)
		found[id] = a
		return err
	}, "SELECT a.id, a.key, a.fingerprint FROM json_each(?) j CROSS JOIN article a ON a.id = j.value", array(ids))
	return found, err
}

// readings returns what the articles with these keys say, by key.
func (t *tx) readings(ctx context.Context, keys []int64) (map[int64]*graph.Reading, error) {
	found := map[int64]*graph.Reading{}
	parameter := array(keys)
	err := t.each(ctx, func(rows *sql.Rows) error {
		key, r := int64(0), &graph.Reading{}
		err := rows.Scan(append([]any{&key}, articleFields(&r.Article)...)...)
		found[key] = r
		return err
	}, "SELECT a.key, "+articleColumns+" FROM json_each(?) j CROSS JOIN article a ON a.key = j.value", parameter)
	if err == nil {
		err = t.descriptionsInto(ctx, found, parameter)
	}
	if err == nil {
		err = t.mentionsInto(ctx, found, parameter)
	}
	if err == nil {
		err = t.statementsInto(ctx, found, parameter)
	}
	return found, err
}

func (t *tx) descriptionsInto(ctx context.Context, found map[int64]*graph.Reading, keys string) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var key int64
		var d graph.Description
		var aliases, attributes string
		if err := rows.Scan(&key, &d.Raw, &d.ID, &d.Name, &aliases, &attributes); err != nil {
			return err
		}
		d.Type = graph.KindOf(d.Raw).EntityType()
		err := decode(aliases, &d.Aliases, attributes, &d.Attributes)
		found[key].Entities = append(found[key].Entities, d)
		return err
	}, `SELECT d.article, d.raw, e.id, d.name, d.aliases, d.attributes FROM json_each(?) j CROSS JOIN description d ON d.article = j.value
		CROSS JOIN entity e ON e.key = d.entity ORDER BY d.article, d.number`, keys)
}

func (t *tx) mentionsInto(ctx context.Context, found map[int64]*graph.Reading, keys string) error {
	return t.each(ctx, func(rows *sql.Rows) error {
		var key int64
		var m graph.Mention
		err := rows.Scan(&key, &m.Start, &m.End, &m.Entity, &m.Raw, &m.Reading, &m.Score)
		r := found[key]
		m.Article, m.ID = r.Article.ID, graph.MentionID(r.Article.ID, m.Span)
		r.Mentions = append(r.Mentions, m)
		return err
	}, "SELECT m.article, m.begins, m.ends, e.id, d.raw, m.reading, m.score FROM json_each(?) j CROSS JOIN mention m ON m.article = j.value"+
		mentionTables+" ORDER BY m.article, m.begins, m.ends", keys)
}

func (t *tx) statementsInto(ctx context.Context, found map[int64]*graph.Reading, keys string) error {
	byID := map[string]*graph.Reading{}
	for _, r := range found {
		byID[r.Article.ID] = r
	}
	var statements []statementRow
	err := t.each(ctx, func(rows *sql.Rows) error {
		s, err := scanStatement(rows)
		statements = append(statements, s)
		return err
	}, "SELECT "+statementColumns+` FROM json_each(?) j CROSS JOIN article a ON a.key = j.value CROSS JOIN statement s ON s.article = a.key
		ORDER BY s.article, s.begins, s.id`, keys)
	if err != nil {
		return err
	}
	if err := t.participants(ctx, statements); err != nil {
		return err
	}
	for _, s := range statements {
		byID[s.Article].Statements = append(byID[s.Article].Statements, *s.Statement)
	}
	return nil
}
