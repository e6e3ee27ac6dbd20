package api_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"parley/api"
	"parley/graph"
)

// failing is a store whose statistics fail.
type failing struct {
	graph.Store
	err error
}

func (f failing) Stats(context.Context) (graph.Stats, error) {
	if f.err == nil {
		panic("secret")
	}
	return graph.Stats{}, fmt.Errorf("stats at bolt://secret: %w", f.err)
}

func TestErrorsCarryACodeAndNoInternals(t *testing.T) {
	for name, test := range map[string]struct {
		err     error
		code    string
		message string
	}{
		"an unknown error":         {errors.New("secret"), "INTERNAL", "internal error"},
		"a panic":                  {nil, "INTERNAL", "internal error"},
		"a store that is away":     {graph.ErrUnavailable, "UNAVAILABLE", "the store doesn't answer; try again later"},
		"a query that is too slow": {context.DeadlineExceeded, "TIMEOUT", "the query took too long; ask for less at once"},
	} {
		t.Run(name, func(t *testing.T) {
			_, a := post(t, handler(failing{open(t), test.err}, api.Limits{}), "{ stats { articles } }", nil)
			if len(a.Errors) != 1 {
				t.Fatalf("errors %+v, want one", a.Errors)
			}
			if e := a.Errors[0]; e.Extensions.Code != test.code || e.Message != test.message || len(e.Path) != 1 {
				t.Errorf("error %+v, want %q (%s) at a path of one", e, test.message, test.code)
			}
		})
	}
}

func TestBadArguments(t *testing.T) {
	h := handler(filled(t, 1), api.Limits{})
	for name, test := range map[string]struct{ query, code, want string }{
		"a cursor of nobody":         {`{ articles(after: "x") { totalCount } }`, "BAD_USER_INPUT", "isn't one of ours"},
		"first and last":             {`{ articles(first: 1, last: 1) { totalCount } }`, "BAD_USER_INPUT", "exclude each other"},
		"a negative page":            {`{ articles(first: -1) { totalCount } }`, "BAD_USER_INPUT", "first is -1"},
		"an unknown type":            {`{ relationships(filter: {types: [LOVES]}) { totalCount } }`, "GRAPHQL_VALIDATION_FAILED", "LOVES"},
		"a date of no kind":          {`{ statements(filter: {dates: {from: "last week"}}) { totalCount } }`, "BAD_USER_INPUT", "last week"},
		"dates the wrong way round":  {`{ statements(filter: {dates: {from: "2024", to: "2023"}}) { totalCount } }`, "BAD_USER_INPUT", "end before they begin"},
		"an entity by nothing":       {`{ entity { id } }`, "BAD_USER_INPUT", "an id or a name"},
		"an empty search":            {`{ search(query: " ") { edges { cursor } } }`, "BAD_USER_INPUT", "at least a letter"},
		"a neighborhood too deep":    {`{ neighborhood(ids: ["country:AM"], depth: 9) { entities { id } } }`, "BAD_USER_INPUT", "depth 9"},
		"an empty article":           {`mutation { ingestArticle(input: {text: " "}) { changed } }`, "BAD_USER_INPUT", "empty"},
		"an address of no web":       {`mutation { ingestArticle(input: {text: "T", url: "ftp://x"}) { changed } }`, "BAD_USER_INPUT", "ftp://x"},
		"an address with a password": {`mutation { ingestArticle(input: {text: "T", url: "https://u:p@example.org"}) { changed } }`, "BAD_USER_INPUT", "user name or a password"},
		"an empty list":              {`{ entities(filter: {ids: []}) { totalCount } }`, "BAD_USER_INPUT", "ids is an empty list"},
		"an id of another kind":      {`{ statements(filter: {countries: ["AM"]}) { totalCount } }`, "BAD_USER_INPUT", "\"AM\" isn't an id"},
		"a share over one":           {`{ statements(filter: {minConfidence: 2}) { totalCount } }`, "BAD_USER_INPUT", "minConfidence is 2"},
		"a field that doesn't exist": {`{ stats { apples } }`, "GRAPHQL_VALIDATION_FAILED", "apples"},
	} {
		t.Run(name, func(t *testing.T) {
			_, a := post(t, h, test.query, nil)
			if len(a.Errors) == 0 {
				t.Fatal("the query was answered")
			}
			if e := a.Errors[0]; e.Extensions.Code != test.code || !strings.Contains(e.Message, test.want) {
				t.Errorf("error %q (%s), want %q (%s)", e.Message, e.Extensions.Code, test.want, test.code)
			}
		})
	}
}
