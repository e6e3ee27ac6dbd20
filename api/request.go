package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// bounded limits the time and the body of each request, and refuses bodies that aren't JSON before anything is done.
func bounded(l Limits, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), l.Timeout)
		defer cancel()
		r = r.WithContext(ctx)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		switch r.Method {
		case http.MethodGet, http.MethodOptions:
			next.ServeHTTP(w, r)
			return
		case http.MethodPost:
			postedJSON(l, w, r, next)
			return
		}
		w.Header().Set("Allow", "GET, POST, OPTIONS")
		refuse(w, http.StatusMethodNotAllowed, "%s isn't answered; send POST or GET", r.Method)
	})
}

// postedJSON answers a request whose body is a JSON object.
func postedJSON(l Limits, w http.ResponseWriter, r *http.Request, next http.Handler) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		refuse(w, http.StatusUnsupportedMediaType, "the request's Content-Type is %q; send application/json", r.Header.Get("Content-Type"))
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, l.Body))
	var tooLarge *http.MaxBytesError
	var object map[string]json.RawMessage
	switch {
	case errors.As(err, &tooLarge):
		refuse(w, http.StatusRequestEntityTooLarge, "the request's body is over %d bytes", l.Body)
	case err != nil:
		refuse(w, http.StatusBadRequest, "the request's body ended early")
	case !json.Valid(body):
		refuse(w, http.StatusBadRequest, "the request's body isn't JSON")
	case json.Unmarshal(body, &object) != nil:
		refuse(w, http.StatusBadRequest, `the request's body isn't an object {"query": …}`)
	default:
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	}
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
