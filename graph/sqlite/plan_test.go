package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"parley/graph"
	"parley/graph/graphtest"
)

// recorder is a connector that remembers what is prepared.
type recorder struct {
	driver.Connector
	mu    sync.Mutex
	texts []string
}

func (r *recorder) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := r.Connector.Connect(ctx)
	return recordedConn{c, r}, err
}

// taken returns the texts remembered since it was last called, each once.
func (r *recorder) taken() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	texts := slices.Compact(slices.Sorted(slices.Values(r.texts)))
	r.texts = nil
	return texts
}

// recordedConn forwards what the store uses of a connection.
type recordedConn struct {
	driver.Conn
	recorder *recorder
}

func (c recordedConn) PrepareContext(ctx context.Context, text string) (driver.Stmt, error) {
	c.recorder.mu.Lock()
	c.recorder.texts = append(c.recorder.texts, text)
	c.recorder.mu.Unlock()
	return c.Conn.(driver.ConnPrepareContext).PrepareContext(ctx, text)
}

func (c recordedConn) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	return c.Conn.(driver.ConnBeginTx).BeginTx(ctx, options)
}

// openRecorded opens a store all of whose texts are remembered.
func openRecorded(t *testing.T) (*Store, *recorder) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "parley.db"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := newConnector(s.path, "")
	if err != nil {
		t.Fatal(err)
	}
	r := &recorder{Connector: c}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s.readers, s.writer = sql.OpenDB(r), sql.OpenDB(r)
	t.Cleanup(func() { s.Close() })
	return s, r
}

// explain returns the steps of the plan for a text.
func explain(t *testing.T, s *Store, text string) []string {
	t.Helper()
	rows, err := s.readers.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+text, make([]any, strings.Count(strings.ReplaceAll(text, "?1", ""), "?")+
		min(1, strings.Count(text, "?1")))...)
	if err != nil {
		t.Fatalf("explain %q: %v", text, err)
	}
	defer rows.Close()
	var steps []string
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		steps = append(steps, step)
	}
	return steps
}

// tableScan is a step that reads a table or an index from its beginning; of virtual tables only given rows are read.
var tableScan = regexp.MustCompile(`^SCAN (\w+)($| USING)`)

// TestPlans sees to it that no query reads a table from its beginning and that the usual lists are read in order.
func TestPlans(t *testing.T) {
	s, rec := openRecorded(t)
	g := graphtest.NewGenerator(1, 26, 100, 10)
	var batch []*graph.Reading
	for i := range 100 {
		batch = append(batch, g.Reading(t, fmt.Sprint("https://wire.example/", i)))
	}
	if _, err := s.Put(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	hub, pair := graph.EntityMatch{Any: []string{"country:AM"}}, graph.EntityMatch{All: []string{"country:AM", "country:AZ"}}
	several := graph.EntityMatch{Source: []string{"country:AM", "country:AZ"}, Target: []string{"country:US", "country:RU"}}
	year := graph.DateRange{From: "2020", To: "2020"}
	relationship := graph.RelationshipID(graph.ActorLevel, graph.Mediates, "country:AM", "country:AZ")
	for _, test := range []struct {
		name    string
		ask     func(context.Context) error
		ordered bool // the list comes in order, without being sorted
		global  bool // an index of all items is read in order, as far as the page goes
	}{
		{"all articles", s.ask(graph.ArticleQuery{}), true, false},
		{"articles by title", s.ask(graph.ArticleQuery{Order: graph.Order{By: graph.ByTitle}}), true, false},
		{"articles of an entity", s.ask(graph.ArticleQuery{Filter: graph.ArticleFilter{Entities: hub.Any}}), true, false},
		{"articles of an outlet", s.ask(graph.ArticleQuery{Filter: graph.ArticleFilter{Sources: []string{"Wire 1"}}}), true, false},
		{"articles with words", s.ask(graph.ArticleQuery{Filter: graph.ArticleFilter{Text: "Gruber detains"}}), false, false},
		{"all entities", s.ask(graph.EntityQuery{}), true, true},
		{"entities by name", s.ask(graph.EntityQuery{Order: graph.Order{By: graph.ByName}}), true, false},
		{"entities of a type", s.ask(graph.EntityQuery{Filter: graph.EntityFilter{Types: []graph.EntityType{graph.Person}}}), true, false},
		{"entities of an article", s.ask(graph.EntityQuery{Filter: graph.EntityFilter{Articles: []string{batch[0].Article.ID}}}), false, false},
		{"entities of a country", s.ask(graph.EntityQuery{Filter: graph.EntityFilter{Countries: []string{"country:AM"}}}), false, false},
		{"entities named", s.ask(graph.EntityQuery{Filter: graph.EntityFilter{Text: "Grub"}}), false, false},
		{"all statements", s.ask(graph.StatementQuery{}), true, false},
		{"statements by confidence", s.ask(graph.StatementQuery{Order: graph.Order{By: graph.ByConfidence}}), true, true},
		{"statements of an entity", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Entities: hub}}), true, false},
		{"statements of a country", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Entities: hub}, As: graph.CountryLevel}), true, false},
		{"statements of a pair", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Entities: pair}}), true, false},
		{"statements among several", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Entities: several}}), true, false},
		{"statements of an article", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Articles: []string{batch[0].Article.ID}}}), false, false},
		{"statements of a relationship", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Relationships: []string{relationship}}}), true, false},
		{"statements of a type", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Types: []graph.RelationType{graph.Meets}}}), true, false},
		{"statements of a year", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Dates: year}}), true, false},
		{"statements of an entity, counted", s.ask(graph.StatementQuery{Filter: graph.StatementFilter{Entities: hub}, Page: graph.Page{Total: true}}), true, false},
		{"all relationships", s.ask(graph.RelationshipQuery{}), true, false},
		{"relationships by last date", s.ask(graph.RelationshipQuery{Order: graph.Order{By: graph.ByLastDate}}), true, false},
		{"relationships of an entity", s.ask(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Entities: hub}}), true, false},
		{"relationships of a pair", s.ask(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Entities: pair}}), true, false},
		{"relationships of a type", s.ask(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Types: []graph.RelationType{graph.Meets}}}), true, false},
		{"relationships of a year", s.ask(graph.RelationshipQuery{Filter: graph.RelationshipFilter{Dates: year}}), true, false},
		{"search", func(ctx context.Context) error { _, err := s.Candidates(ctx, "Azerbaidjan", nil, 1000); return err }, false, false},
		{"get", func(ctx context.Context) error {
			_, err := s.Get(ctx, []string{batch[0].Article.ID, "country:AM", batch[0].Mentions[0].ID, batch[0].Statements[0].ID, relationship})
			return err
		}, false, false},
		{"changes", func(ctx context.Context) error { _, err := s.ChangesAfter(ctx, 10, 10); return err }, true, false},
		{"readings", func(ctx context.Context) error { _, err := s.Readings(ctx, []string{batch[0].Article.ID}); return err }, false, false},
		{"put", func(ctx context.Context) error {
			_, err := s.Put(ctx, []*graph.Reading{g.Reading(t, "https://wire.example/1"), g.Reading(t, "https://wire.example/new")})
			return err
		}, false, false},
		{"redirect", func(ctx context.Context) error { return s.Redirect(ctx, "country:AM", "country:AZ") }, false, false},
		{"delete", func(ctx context.Context) error { _, err := s.Delete(ctx, []string{batch[2].Article.ID}); return err }, false, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			rec.taken()
			if err := test.ask(t.Context()); err != nil {
				t.Fatal(err)
			}
			texts := rec.taken()
			if len(texts) == 0 {
				t.Error("nothing was asked")
			}
			for _, text := range texts {
				inspect(t, text, explain(t, s, text), test.ordered, test.global)
			}
		})
	}
}

func inspect(t *testing.T, text string, plan []string, ordered, global bool) {
	t.Helper()
	for _, step := range plan {
		scans := tableScan.MatchString(step) && !(global && strings.Contains(step, " USING ")) && !strings.Contains(text, "FROM redirect")
		sorts := ordered && strings.Contains(step, "ORDER BY") && !strings.Contains(text, "FROM json_each")
		if scans || sorts {
			t.Errorf("%s\nin the plan for %s\n%s", step, text, strings.Join(plan, "\n"))
		}
	}
}

// ask returns a function that asks a query.
func (s *Store) ask(query any) func(context.Context) error {
	return func(ctx context.Context) (err error) {
		switch q := query.(type) {
		case graph.ArticleQuery:
			_, err = s.FindArticles(ctx, []graph.ArticleQuery{q})
		case graph.EntityQuery:
			_, err = s.FindEntities(ctx, []graph.EntityQuery{q})
		case graph.StatementQuery:
			_, err = s.FindStatements(ctx, []graph.StatementQuery{q})
		case graph.RelationshipQuery:
			_, err = s.FindRelationships(ctx, []graph.RelationshipQuery{q})
		}
		return err
	}
}
