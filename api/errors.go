package api

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"parley/graph"
)

// The codes that stand in an error's extensions.
const (
	codeInvalid     = "BAD_USER_INPUT"
	codeNotFound    = "NOT_FOUND"
	codeConflict    = "CONFLICT"
	codeUnavailable = "UNAVAILABLE"
	codeTimeout     = "TIMEOUT"
	codeInternal    = "INTERNAL"
	codeTooComplex  = "QUERY_TOO_COMPLEX"
)

func invalid(format string, args ...any) error {
	return fmt.Errorf(format+": %w", append(args, graph.ErrInvalid)...)
}

// present gives every error a code and keeps internals in the log.
func present(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := graphql.DefaultErrorPresenter(ctx, err)
		if shown.Extensions["code"] != nil {
			return shown // found by the parser or the validator
		}
		code, message := classify(err)
		if code == codeInternal {
			log.ErrorContext(ctx, "resolving failed", "path", shown.Path.String(), "error", err)
		}
		shown.Message = cmp.Or(message, strings.TrimSuffix(shown.Message, ": "+graph.ErrInvalid.Error()))
		if code != "" {
			shown.Extensions = map[string]any{"code": code}
		}
		return shown
	}
}

// classify returns an error's code and the message that replaces its own, "" to keep that.
func classify(err error) (code, message string) {
	var parsed *gqlerror.Error
	switch {
	case errors.Is(err, graph.ErrInvalid):
		return codeInvalid, ""
	case errors.Is(err, graph.ErrNotFound):
		return codeNotFound, ""
	case errors.Is(err, graph.ErrConflict):
		return codeConflict, ""
	case errors.Is(err, context.DeadlineExceeded):
		return codeTimeout, "the query took too long; ask for less at once"
	case errors.Is(err, context.Canceled):
		return codeTimeout, "the query was cancelled"
	case errors.Is(err, graph.ErrUnavailable):
		return codeUnavailable, "the store doesn't answer; try again later"
	case errors.As(err, &parsed) && parsed.Unwrap() == nil:
		return codeInvalid, "" // a value that the executor refused
	}
	return codeInternal, "internal error"
}

func recovered(log *slog.Logger) graphql.RecoverFunc {
	return func(ctx context.Context, p any) error {
		log.ErrorContext(ctx, "resolver panicked", "panic", p)
		return errors.New("internal error")
	}
}
