package main

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"parley/api"
	"parley/graph"
	"parley/web"
)

// readyTimeout bounds how long the store may take to say that it is there.
const readyTimeout = 5 * time.Second

// routes mounts all that is served.
func routes(store graph.Store, graphql http.Handler, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", graphql)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "alive\n") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
		defer cancel()
		if _, err := store.Get(ctx, []string{"article:none"}); err != nil {
			log.ErrorContext(ctx, "store doesn't answer", "error", err)
			say(w, http.StatusServiceUnavailable, "the store doesn't answer\n")
			return
		}
		say(w, http.StatusOK, "ready\n")
	})
	schema := api.Schema()
	mux.HandleFunc("GET /schema.graphqls", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, schema) })
	mux.Handle("/", web.Handler())
	return ownHost(http.NewCrossOriginProtection().Handler(mux))
}

func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	// A client that is gone needs no answer.
	_, _ = io.WriteString(w, text)
}

// ownHost refuses requests for other hosts than this machine: a page elsewhere whose name was made to point here.
func ownHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if !loopback(strings.Trim(host, "[]")) {
			say(w, http.StatusForbidden, "only requests to this machine's own address are answered\n")
			return
		}
		next.ServeHTTP(w, r)
	})
}
