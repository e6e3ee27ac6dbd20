package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"

	"parley/api"
	"parley/graph"
	"parley/graph/sqlite"
)

// counting counts the calls of a store by method.
type counting struct {
	graph.Store
	mu    sync.Mutex
	calls map[string]int
}

func (c *counting) count(method string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[method]++
}

func (c *counting) Get(ctx context.Context, ids []string) ([]graph.Node, error) {
	c.count("Get")
	return c.Store.Get(ctx, ids)
}

func (c *counting) FindArticles(ctx context.Context, q []graph.ArticleQuery) ([]graph.List[*graph.Article], error) {
	c.count("FindArticles")
	return c.Store.FindArticles(ctx, q)
}

func (c *counting) FindEntities(ctx context.Context, q []graph.EntityQuery) ([]graph.List[*graph.Entity], error) {
	c.count("FindEntities")
	return c.Store.FindEntities(ctx, q)
}

func (c *counting) FindStatements(ctx context.Context, q []graph.StatementQuery) ([]graph.List[*graph.Statement], error) {
	c.count("FindStatements")
	return c.Store.FindStatements(ctx, q)
}

func (c *counting) FindRelationships(ctx context.Context, q []graph.RelationshipQuery) ([]graph.List[*graph.Relationship], error) {
	c.count("FindRelationships")
	return c.Store.FindRelationships(ctx, q)
}

func (c *counting) Readings(ctx context.Context, ids []string) ([]*graph.Reading, error) {
	c.count("Readings")
	return c.Store.Readings(ctx, ids)
}

func (c *counting) AllReadings(ctx context.Context) iter.Seq2[*graph.Reading, error] {
	c.count("AllReadings")
	return c.Store.AllReadings(ctx)
}

func (c *counting) Candidates(ctx context.Context, text string, types []graph.EntityType, limit int) ([]*graph.Entity, error) {
	c.count("Candidates")
	return c.Store.Candidates(ctx, text, types, limit)
}

func (c *counting) Stats(ctx context.Context) (graph.Stats, error) {
	c.count("Stats")
	return c.Store.Stats(ctx)
}

// reset forgets the calls counted and returns them.
func (c *counting) reset() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	calls := c.calls
	c.calls = map[string]int{}
	return calls
}

// open returns an empty embedded store that counts its calls.
func open(t testing.TB) *counting {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return &counting{Store: store, calls: map[string]int{}}
}

// answer is a response's body.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct{ Code string }
	}
}

// post sends a query as clients do.
func post(t testing.TB, h http.Handler, query string, variables map[string]any) (int, answer) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return send(t, h, body)
}

func send(t testing.TB, h http.Handler, body []byte) (int, answer) {
	t.Helper()
	request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	response := httptest.NewRecorder()
	h.ServeHTTP(response, request)
	var a answer
	if err := json.Unmarshal(response.Body.Bytes(), &a); err != nil {
		t.Fatalf("status %d, body %q: %v", response.Code, response.Body, err)
	}
	return response.Code, a
}

// ask sends a query that must be answered without error, into out.
func ask(t testing.TB, h http.Handler, query string, variables map[string]any, out any) {
	t.Helper()
	status, a := post(t, h, query, variables)
	if status != http.StatusOK || len(a.Errors) > 0 {
		t.Fatalf("status %d, errors %+v for %s", status, a.Errors, query)
	}
	if err := json.Unmarshal(a.Data, out); err != nil {
		t.Fatal(err)
	}
}

// handler serves a store; articles that it is asked to ingest become what stored says.
func handler(store graph.Store, l api.Limits) http.Handler {
	return api.NewHandler(api.Options{Store: store, Ingester: ingester{store}, Gazetteer: names{"U.S.": {"country:US", "country:ZZ"}}, Limits: l})
}

// names is a gazetteer.
type names map[string][]string

func (n names) IDs(name string) []string { return n[name] }

// ingester stores articles without reading them: reading is tested elsewhere.
type ingester struct{ store graph.Store }

func (i ingester) Ingest(ctx context.Context, given graph.Article) (*graph.Article, bool, error) {
	a, err := graph.NewArticle(given)
	if err != nil {
		return nil, false, err
	}
	r, err := graph.NewReading(a, nil, nil, nil)
	if err != nil {
		return nil, false, err
	}
	changed, err := i.store.Put(ctx, []*graph.Reading{r})
	return &r.Article, changed > 0, err
}
