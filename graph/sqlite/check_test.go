package sqlite_test

import (
	"path/filepath"
	"testing"

	"parley/graph"
)

// TestCheckFinds changes each table behind the store's back.
func TestCheckFinds(t *testing.T) {
	for name, texts := range map[string][]string{
		"nothing":                    nil,
		"mentions of an entity":      {"UPDATE entity SET mention_count = mention_count + 1 WHERE id = 'country:AM'"},
		"articles of an entity":      {"UPDATE entity SET article_count = 0 WHERE id = 'country:AM'"},
		"name":                       {"UPDATE entity SET name = 'Armeniya' WHERE id = 'country:AM'"},
		"first seen":                 {"UPDATE entity SET first_seen = '1991-09-21' WHERE id = 'country:AM'"},
		"count of a relationship":    {"UPDATE relationship SET count = count + 1 WHERE key = 1"},
		"date of a relationship":     {"UPDATE relationship SET last_date = '2099' WHERE key = 1"},
		"a relationship":             {"DELETE FROM support WHERE relationship = 1", "DELETE FROM relationship WHERE key = 1"},
		"support":                    {"DELETE FROM support WHERE (relationship, statement_id) = (SELECT relationship, statement_id FROM support LIMIT 1)"},
		"an appearance":              {"DELETE FROM appearance WHERE (entity, article_id) = (SELECT entity, article_id FROM appearance LIMIT 1)"},
		"an involvement":             {"DELETE FROM involvement WHERE (entity, statement_id) = (SELECT entity, statement_id FROM involvement LIMIT 1)"},
		"roles":                      {"UPDATE involvement SET roles = 0 WHERE entity = 1"},
		"a statement":                {"DELETE FROM participant WHERE statement = 1", "DELETE FROM statement WHERE key = 1"},
		"a participant":              {"DELETE FROM participant WHERE statement = 1"},
		"a mention":                  {"DELETE FROM mention WHERE (article, begins) = (SELECT article, begins FROM mention LIMIT 1)"},
		"a word":                     {"UPDATE article SET text = text || ' zebra' WHERE key = 1"},
		"an article that is lost":    {"DELETE FROM article_search WHERE rowid = 1"},
		"the index of names":         {"INSERT INTO entity_search (entity_search, rowid, names) VALUES ('delete', 1, (SELECT names FROM entity WHERE key = 1))"},
		"names as they are searched": {"UPDATE entity SET names = 'xyz' WHERE key = 1"},
		"counted names":              {"UPDATE naming SET folded = 'xyz' WHERE entity = 1"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "parley.db")
			s := open(t, path)
			put(t, s, corpus(t, 10)...)
			db := raw(t, path)
			execute(t, db, texts...)
			differences, err := graph.Check(t.Context(), s)
			if err != nil {
				t.Fatal(err)
			}
			if found := len(differences) > 0; found != (texts != nil) {
				t.Errorf("%d differences found after %v", len(differences), texts)
			}
			for _, d := range differences {
				if d.ID == "" || d.What == "" {
					t.Errorf("difference %+v tells nothing", d)
				}
			}
		})
	}
}
