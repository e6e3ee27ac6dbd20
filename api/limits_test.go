package api_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"parley/api"
	"parley/graph"
)

func TestLimitsOnByDefault(t *testing.T) {
	h := handler(filled(t, 2), api.Limits{})
	deep := "id"
	for range 12 {
		deep = "neighbors(first: 1) { entity { " + deep + " } }"
	}
	var aliases, bomb strings.Builder
	for i := range 100 {
		fmt.Fprintf(&aliases, "a%d: stats { articles } ", i)
	}
	for i := range 30 {
		fmt.Fprintf(&bomb, "fragment F%d on Query { ...F%d ...F%d } ", i, i+1, i+1)
	}
	bomb.WriteString("fragment F30 on Query { x: stats { articles } }")
	mentions := "id"
	for range 4 {
		mentions = "id mentions { article { " + mentions + " } }"
	}
	ids := make([]string, 500)
	for i := range ids {
		ids[i] = fmt.Sprintf("country:%d", i)
	}
	for name, test := range map[string]struct {
		query string
		code  string // of the error
		want  string // in its message
	}{
		"depth":                   {`{ entity(id: "country:AM") { ` + deep + ` } }`, "QUERY_TOO_COMPLEX", "levels of fields"},
		"aliases":                 {"{ " + aliases.String() + "}", "QUERY_TOO_COMPLEX", "aliases"},
		"a fragment bomb":         {"{ ...F0 } " + bomb.String(), "QUERY_TOO_COMPLEX", "aliases"},
		"cost":                    {`{ relationships(first: 1000) { edges { node { statements(first: 1000) { edges { node { id } } } } } } }`, "QUERY_TOO_COMPLEX", "list sizes multiplied"},
		"cost by ids":             {`query($n: Int) { nodes(ids: ["a:b", "c:d"]) { ... on Entity { relationships(first: $n) { edges { node { statements(first: $n) { edges { node { id } } } } } } } } }`, "QUERY_TOO_COMPLEX", "list sizes multiplied"},
		"lists without pages":     {`{ articles(first: 1) { edges { node { ` + mentions + ` } } } }`, "QUERY_TOO_COMPLEX", "list sizes multiplied"},
		"a number in quotes":      {`query($s: Int) { entities(first: $s) { edges { node { statements(first: $s) { edges { node { id } } } } } } }`, "QUERY_TOO_COMPLEX", "list sizes multiplied"},
		"many ids, a small limit": {`query($ids: [ID!]!) { neighborhood(ids: $ids, limit: 1) { entities { statements(first: 100) { edges { node { id } } } } } }`, "QUERY_TOO_COMPLEX", "list sizes multiplied"},
		"a number beyond all":     {`{ a: relationships(first: 2147483647) { edges { node { statements(first: 2147483647) { edges { node { id } } } } } } }`, "QUERY_TOO_COMPLEX", "list sizes multiplied"},
		"tokens":                  {"{ " + strings.Repeat("stats { articles } ", 3000) + "}", "GRAPHQL_PARSE_FAILED", "token limit"},
		"a page too large":        {`{ articles(first: 1001) { totalCount } }`, "BAD_USER_INPUT", "first is 1001"},
		"a circle of fragments":   {`{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }`, "GRAPHQL_VALIDATION_FAILED", "Cannot spread fragment"},
	} {
		t.Run(name, func(t *testing.T) {
			_, a := post(t, h, test.query, map[string]any{"n": 1000, "s": "1000", "ids": ids})
			if len(a.Errors) == 0 {
				t.Fatal("the query was answered")
			}
			if e := a.Errors[0]; e.Extensions.Code != test.code || !strings.Contains(e.Message, test.want) {
				t.Errorf("error %q (%s), want %q (%s)", e.Message, e.Extensions.Code, test.want, test.code)
			}
		})
	}
}

func TestIntrospectionFitsTheLimits(t *testing.T) {
	h := handler(open(t), api.Limits{})
	typeRef := "kind name"
	for range 9 {
		typeRef = "kind name ofType { " + typeRef + " }"
	}
	query := "{ __schema { types { name fields(includeDeprecated: true) { name args { name type { " + typeRef + " } } type { " + typeRef + " } } } } }"
	var out struct {
		Schema struct{ Types []struct{ Name string } } `json:"__schema"`
	}
	ask(t, h, query, nil, &out)
	if len(out.Schema.Types) < 50 {
		t.Errorf("%d types", len(out.Schema.Types))
	}
}

func TestBodies(t *testing.T) {
	h := handler(open(t), api.Limits{Body: 1000})
	for name, test := range map[string]struct {
		body   []byte
		status int
		want   string
	}{
		"too large":    {bytes.Repeat([]byte("{"), 1001), http.StatusRequestEntityTooLarge, "over 1000 bytes"},
		"not JSON":     {[]byte("query { stats }"), http.StatusBadRequest, "isn't JSON"},
		"empty":        {nil, http.StatusBadRequest, "isn't JSON"},
		"no operation": {[]byte(`{"query": ""}`), http.StatusUnprocessableEntity, "no operation"},
	} {
		t.Run(name, func(t *testing.T) {
			status, a := send(t, h, test.body)
			if status != test.status || len(a.Errors) == 0 || !strings.Contains(a.Errors[0].Message, test.want) {
				t.Errorf("status %d, errors %+v; want %d, %q", status, a.Errors, test.status, test.want)
			}
		})
	}
}

func TestMethodsAndTypes(t *testing.T) {
	h := handler(open(t), api.Limits{})
	for name, test := range map[string]struct {
		method, kind, body string
		status             int
	}{
		"put":               {http.MethodPut, "application/json", "{}", http.StatusMethodNotAllowed},
		"a form":            {http.MethodPost, "application/x-www-form-urlencoded", "query=%7Bstats%7D", http.StatusUnsupportedMediaType},
		"plain text":        {http.MethodPost, "text/plain", "{}", http.StatusUnsupportedMediaType},
		"an array":          {http.MethodPost, "application/json", "[]", http.StatusBadRequest},
		"a charset is fine": {http.MethodPost, "application/json; charset=utf-8", `{"query": "{ stats { articles } }"}`, http.StatusOK},
	} {
		t.Run(name, func(t *testing.T) {
			request := httptest.NewRequestWithContext(t.Context(), test.method, "/graphql", strings.NewReader(test.body))
			request.Header.Set("Content-Type", test.kind)
			response := httptest.NewRecorder()
			h.ServeHTTP(response, request)
			if response.Code != test.status || response.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("status %d, want %d; headers %v", response.Code, test.status, response.Header())
			}
		})
	}
}

// stuck is a store that answers only when it is given up.
type stuck struct{ graph.Store }

func (stuck) Stats(ctx context.Context) (graph.Stats, error) {
	<-ctx.Done()
	return graph.Stats{}, ctx.Err()
}

func TestTimeout(t *testing.T) {
	h := handler(stuck{open(t)}, api.Limits{Timeout: 20 * time.Millisecond})
	_, a := post(t, h, "{ stats { articles } }", nil)
	if len(a.Errors) != 1 || a.Errors[0].Extensions.Code != "TIMEOUT" {
		t.Errorf("errors %+v, want TIMEOUT", a.Errors)
	}
}
