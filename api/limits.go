package api

import (
	"context"
	"encoding/json"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"parley/graph"
)

// Limits bound what one request may ask. A zero field means its default.
type Limits struct {
	Body    int64         // bytes of a request's body, 16 MiB: an article may be long
	Tokens  int           // of a query's text, 5,000
	Depth   int           // levels of fields, 20
	Aliases int           // fields that bear another name, 30
	Cost    int           // fields of the largest answer, list sizes multiplied, 100,000
	Timeout time.Duration // for one request, 30 s
}

func (l Limits) withDefaults() Limits {
	defaults := Limits{Body: 16 << 20, Tokens: 5000, Depth: 20, Aliases: 30, Cost: 100_000, Timeout: 30 * time.Second}
	if l.Body == 0 {
		l.Body = defaults.Body
	}
	if l.Tokens == 0 {
		l.Tokens = defaults.Tokens
	}
	if l.Depth == 0 {
		l.Depth = defaults.Depth
	}
	if l.Aliases == 0 {
		l.Aliases = defaults.Aliases
	}
	if l.Cost == 0 {
		l.Cost = defaults.Cost
	}
	if l.Timeout == 0 {
		l.Timeout = defaults.Timeout
	}
	return l
}

// queryLimits refuses operations that ask too much before anything runs.
type queryLimits struct{ Limits }

func (queryLimits) ExtensionName() string { return "ParleyLimits" }

func (queryLimits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext measures the operation; it changes nothing.
func (l queryLimits) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	m := measure{variables: op.Variables, fragments: map[string]size{}}
	total := m.selections(op.Operation.SelectionSet)
	for _, check := range []struct {
		what       string
		asked, max int
	}{{"levels of fields", total.depth, l.Depth}, {"aliases", total.aliases, l.Aliases}, {"fields, list sizes multiplied", total.cost, l.Cost}} {
		if check.asked > check.max {
			err := gqlerror.Errorf("the query asks for %d %s; at most %d are answered at once", check.asked, check.what, check.max)
			err.Extensions = map[string]any{"code": codeTooComplex}
			return err
		}
	}
	return nil
}

// size is what a part of a query asks.
type size struct{ depth, aliases, cost int }

// huge is where costs stop growing, so that no query overflows them.
const huge = 1 << 40

func (s size) and(t size) size {
	return size{max(s.depth, t.depth), min(s.aliases+t.aliases, huge), min(s.cost+t.cost, huge)}
}

// measure sizes a validated operation: fragments form no circle, and each is sized once.
type measure struct {
	variables map[string]any
	fragments map[string]size
}

func (m measure) selections(set ast.SelectionSet) size {
	var total size
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			total = total.and(m.field(s))
		case *ast.InlineFragment:
			total = total.and(m.selections(s.SelectionSet))
		case *ast.FragmentSpread:
			total = total.and(m.fragment(s.Definition))
		}
	}
	return total
}

func (m measure) fragment(f *ast.FragmentDefinition) size {
	known, found := m.fragments[f.Name]
	if !found {
		known = m.selections(f.SelectionSet)
		m.fragments[f.Name] = known
	}
	return known
}

// field sizes a field. Introspection is as deep as its tools need and costs little: it is bounded by tokens and aliases.
func (m measure) field(f *ast.Field) size {
	inner := m.selections(f.SelectionSet)
	if f.Alias != f.Name {
		inner.aliases++
	}
	if len(f.Name) > 1 && f.Name[:2] == "__" {
		return size{1, inner.aliases, 1}
	}
	return size{inner.depth + 1, inner.aliases, min(1+times(m.length(f), inner.cost), huge)}
}

// times multiplies without overflow.
func times(a, b int) int {
	if b > 0 && a > huge/b {
		return huge
	}
	return a * b
}

// length returns how many nodes a field can return: what its arguments say, a default page for other lists that have them, and
// for lists that come whole what is usual.
func (m measure) length(f *ast.Field) int {
	arguments := f.ArgumentMap(m.variables)
	ids, _ := arguments["ids"].([]any)
	for _, name := range []string{"first", "last", "limit"} {
		if n, ok := number(arguments[name]); ok {
			return max(n, 1) + len(ids)
		}
	}
	switch {
	case len(ids) > 0:
		return len(ids)
	case f.Definition == nil:
		return 1
	case f.Definition.Arguments.ForName("first") != nil:
		return graph.DefaultPage
	case f.Definition.Type.Elem != nil:
		return wholeList(f.Name)
	}
	return 1
}

// wholeList returns how long a list without pages usually is. The edges of a page are counted where the page is asked for, and
// so are the parts of a neighborhood.
func wholeList(field string) int {
	switch field {
	case "edges":
		return 1
	case "mentions", "segments":
		return 100
	}
	return 10
}

// number reads an integer as variables and literals give it; one beyond any list counts as such.
func number(v any) (int, bool) {
	switch n := v.(type) {
	case int64:
		return int(min(n, huge)), true
	case int:
		return min(n, huge), true
	case float64:
		return int(min(n, huge)), true
	case json.Number:
		return number(string(n))
	case string: // as variables, these are read as numbers too
		parsed, err := strconv.Atoi(n)
		return min(parsed, huge), err == nil
	}
	return 0, false
}
