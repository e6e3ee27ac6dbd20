package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// bounded limits the time and the body of each request, and refuses bodies that aren't JSON before anything is done.
func bounded(l Limits, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), l.Timeout)
		defer cancel()
		r = r.WithContext(ctx)
		if r.Method == http.MethodPost {
			body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, l.Body))
			var tooLarge *http.MaxBytesError
			switch {
			case errors.As(err, &tooLarge):
				refuse(w, http.StatusRequestEntityTooLarge, "the request's body is over %d bytes", l.Body)
				return
			case err != nil:
				refuse(w, http.StatusBadRequest, "the request's body ended early")
				return
			case !json.Valid(body):
				refuse(w, http.StatusBadRequest, "the request's body isn't JSON")
				return
			}
			r.Body = io.NopCloser(bytes.NewReader(body))
		}
		next.ServeHTTP(w, r)
	})
}

// refuse answers a request that isn't GraphQL in the form of a GraphQL error.
func refuse(w http.ResponseWriter, status int, format string, args ...any) {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": codeInvalid}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	body, marshalErr := json.Marshal(map[string]any{"errors": gqlerror.List{err}})
	if marshalErr != nil {
		return
	}
	// The client may be gone; there is nobody left to tell.
	_, _ = w.Write(body)
}
