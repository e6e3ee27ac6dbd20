package main

import (
	"context"
	"errors"
	"io/fs"
	"strings"

	"parley/graph"
)

// message writes an error for people: without the marks by which programs tell errors apart.
func message(err error) string {
	var path *fs.PathError
	if errors.Is(err, context.Canceled) {
		_, advice, _ := strings.Cut(err.Error(), "\n")
		return strings.TrimSpace("interrupted\n" + advice)
	}
	if errors.As(err, &path) {
		return path.Path + ": " + path.Err.Error()
	}
	text := err.Error()
	for _, mark := range []error{graph.ErrInvalid, graph.ErrConflict, graph.ErrNotFound} {
		text = strings.TrimSuffix(text, ": "+mark.Error())
	}
	return text
}

// named writes an error of something named; the name isn't said twice.
func named(name string, err error) string {
	return name + ": " + strings.TrimPrefix(message(err), name+": ")
}
