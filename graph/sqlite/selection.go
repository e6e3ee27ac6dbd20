package sqlite

import (
	"encoding/json"
	"strings"
)

// selection is what a list is drawn from and what its items must meet. Texts are ours; values are parameters. A plus before
// a column keeps the planner from seeking by it where the order of the list is the better index.
type selection struct {
	from       string // tables, the one to begin with first
	joins      string // tables that only the columns need
	conditions []string
	args       []any
	key, id    string // columns of the order
	numeric    bool   // the key is a number, known of every item; other keys are texts, "" where they aren't known
}

func (s *selection) and(condition string, args ...any) {
	s.conditions = append(s.conditions, condition)
	s.args = append(s.args, args...)
}

// clone returns a copy to which conditions can be added.
func (s selection) clone() selection {
	s.conditions = append([]string(nil), s.conditions...)
	s.args = append([]any(nil), s.args...)
	return s
}

func (s *selection) where() string {
	if len(s.conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(s.conditions, " AND ")
}

// in adds that an expression is one of some values, unless they ask for nothing.
func in[T ~string](s *selection, expression string, values []T) {
	if len(values) > 0 {
		s.and(expression+" "+oneOf(len(values)), list(values))
	}
}

// oneOf compares with the parameter that list makes of n values.
func oneOf(n int) string {
	if n == 1 {
		return "= ?"
	}
	return "IN (SELECT value FROM json_each(?))"
}

// list returns values as one parameter: the value itself, or a JSON array.
func list[T ~string | ~int64](values []T) any {
	if len(values) == 1 {
		return values[0]
	}
	return array(values)
}

// array returns values as a JSON array.
func array[T any](values []T) string {
	data, err := json.Marshal(values)
	if err != nil || values == nil {
		return "[]"
	}
	return string(data)
}
