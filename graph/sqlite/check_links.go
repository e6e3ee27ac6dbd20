package sqlite

import (
	"context"
	"database/sql"

	"parley/graph"
)

// expectation is a table that leads from things to what mentions them, as all readings say it should be.
type expectation struct {
	name    string
	columns string
	stored  string // the rows that there are
}

func expectations() []expectation {
	return []expectation{
		{"appearance", "entity, published, article",
			"SELECT e.id, v.published, a.id FROM appearance v CROSS JOIN entity e ON e.key = v.entity LEFT JOIN article a ON a.key = v.article"},
		{"involvement", "entity, when_date, statement, roles",
			"SELECT e.id, v.when_date, s.id, v.roles FROM involvement v CROSS JOIN entity e ON e.key = v.entity LEFT JOIN statement s ON s.key = v.statement"},
		{"support", "relationship, when_date, statement, counts, stated",
			"SELECT r.id, v.when_date, s.id, v.counts, v.stated FROM support v CROSS JOIN relationship r ON r.key = v.relationship LEFT JOIN statement s ON s.key = v.statement"},
		{"article_search", "word, article", "SELECT DISTINCT term, coalesce(a.id, doc) FROM temp.word_in_article LEFT JOIN article a ON a.key = doc"},
	}
}

// checkLinks writes what should be into temporary tables, which go with the transaction, and compares.
func checkLinks(ctx context.Context, t *tx) ([]graph.Difference, error) {
	if err := t.exec(ctx, "CREATE VIRTUAL TABLE temp.word_in_article USING fts5vocab (main, article_search, instance)"); err != nil {
		return nil, err
	}
	for _, e := range expectations() {
		if err := t.exec(ctx, "CREATE TEMP TABLE expected_"+e.name+" ("+e.columns+")"); err != nil {
			return nil, err
		}
	}
	if err := t.expectAll(ctx); err != nil {
		return nil, err
	}
	var found []graph.Difference
	for _, e := range expectations() {
		expected := "SELECT " + e.columns + " FROM temp.expected_" + e.name
		missing, err := differences(ctx, t, "missing from "+e.name, expected+" EXCEPT "+e.stored)
		if err != nil {
			return nil, err
		}
		extra, err := differences(ctx, t, "too much in "+e.name, e.stored+" EXCEPT "+expected)
		if err != nil {
			return nil, err
		}
		found = append(append(found, missing...), extra...)
	}
	return found, nil
}

// expectAll goes through all readings.
func (t *tx) expectAll(ctx context.Context) error {
	for last := int64(0); ; {
		var keys []int64
		err := t.each(ctx, func(rows *sql.Rows) error {
			err := rows.Scan(&last)
			keys = append(keys, last)
			return err
		}, "SELECT key FROM article WHERE key > ? ORDER BY key LIMIT ?", last, readingsPerQuery)
		if err != nil || len(keys) == 0 {
			return err
		}
		readings, err := t.readings(ctx, keys)
		if err != nil {
			return err
		}
		for _, r := range readings {
			if err := t.expect(ctx, r); err != nil {
				return err
			}
		}
	}
}

func (t *tx) expect(ctx context.Context, r *graph.Reading) error {
	for id := range mentioned(r) {
		if err := t.exec(ctx, "INSERT INTO expected_appearance VALUES (?, ?, ?)", id, r.Article.PublishedAt.Instant(), r.Article.ID); err != nil {
			return err
		}
	}
	for _, word := range graph.Words(r.Article.Text) {
		if err := t.exec(ctx, "INSERT INTO expected_article_search VALUES (?, ?)", word, r.Article.ID); err != nil {
			return err
		}
	}
	for i := range r.Statements {
		if err := t.expectStatement(ctx, &r.Statements[i]); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) expectStatement(ctx context.Context, s *graph.Statement) error {
	for id, roles := range rolesOf(s) {
		if err := t.exec(ctx, "INSERT INTO expected_involvement VALUES (?, ?, ?, ?)", id, string(s.When.Date), s.ID, roles); err != nil {
			return err
		}
	}
	for _, edge := range graph.Edges(s) {
		if err := t.exec(ctx, "INSERT INTO expected_support VALUES (?, ?, ?, ?, ?)", edge.ID(), string(s.When.Date), s.ID, s.Counts(), s.When.Stated); err != nil {
			return err
		}
	}
	return nil
}
