package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"parley/api"
	"parley/atlas"
	"parley/graph"
	"parley/ingest"
)

type serveCommand struct {
	storeFlags
	serveFlags
}

// serveFlags choose how to serve.
type serveFlags struct {
	Addr string `env:"PARLEY_ADDR" default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen: a loopback address (default ${default})."`
}

// Help teaches by example.
func (serveCommand) Help() string {
	return `Serves POST and GET /graphql, /playground, /schema.graphqls, /healthz (alive) and /readyz (the store answers). What
another process ingests into the same store is seen at once. Without access tokens only this machine is served.

Examples:
  parley serve
  PARLEY_STORE=neo4j://neo4j:password@localhost parley serve --addr 127.0.0.1:9000`
}

// Run serves until it is interrupted.
func (c serveCommand) Run(ctx context.Context, t terminal) (err error) {
	listener, err := listen(ctx, c.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	store, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	fmt.Fprintf(t.err, "Parley serves http://%s/playground\n", listener.Addr())
	return serve(ctx, listener, store, logger(t))
}

func logger(t terminal) *slog.Logger { return slog.New(slog.NewTextHandler(t.err, nil)) }

// listen refuses addresses that other machines reach: nobody would be asked who they are.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, usageError{fmt.Errorf("--addr %q: want HOST:PORT, such as 127.0.0.1:8080", addr)}
	}
	if !loopback(host) {
		return nil, usageError{fmt.Errorf("--addr %q: other machines could reach it, and there are no access tokens; listen on 127.0.0.1", addr)}
	}
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", addr, err)
	}
	return listener, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// How long a client may take, and how long a stop waits for answers under way.
const (
	headerTimeout = 10 * time.Second
	readTimeout   = time.Minute
	writeTimeout  = 2 * time.Minute
	idleTimeout   = 2 * time.Minute
	stopTimeout   = 10 * time.Second
)

// serve answers requests until ctx ends; it closes the listener.
func serve(ctx context.Context, listener net.Listener, store graph.Store, log *slog.Logger) error {
	graphql := api.NewHandler(api.Options{Store: store, Log: log, Gazetteer: gazetteer{atlas.Default()},
		Ingester: &ingest.Service{Reader: newReader(), Store: store}})
	server := &http.Server{Handler: routes(store, graphql, log), ReadHeaderTimeout: headerTimeout,
		ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		stopped <- server.Shutdown(grace)
	})
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return <-stopped
}
