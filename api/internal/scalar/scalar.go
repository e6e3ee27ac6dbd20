// Package scalar writes and reads the schema's own scalars.
package scalar

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"parley/graph"
)

// MarshalDate writes a date, an unknown one as null.
func MarshalDate(d graph.Date) graphql.Marshaler { return text(string(d)) }

// UnmarshalDate reads a date; null is unknown.
func UnmarshalDate(v any) (graph.Date, error) {
	s, err := str(v)
	if err != nil || s == "" {
		return "", err
	}
	return graph.ParseDate(s)
}

// MarshalDateTime writes a time of publication, an unknown one as null.
func MarshalDateTime(t graph.Timestamp) graphql.Marshaler { return text(string(t)) }

// UnmarshalDateTime reads a time of publication; null is unknown.
func UnmarshalDateTime(v any) (graph.Timestamp, error) {
	s, err := str(v)
	if err != nil {
		return "", err
	}
	return graph.ParseTimestamp(s)
}

func text(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}

func str(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	}
	return "", fmt.Errorf("%v isn't a string: %w", v, graph.ErrInvalid)
}
