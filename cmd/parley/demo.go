package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"syscall"

	"parley/examples"
	"parley/graph"
	"parley/graph/sqlite"
	"parley/ingest"
)

type demoCommand struct{ serveFlags }

// Help teaches by example.
func (demoCommand) Help() string {
	return `Reads the bundled articles about talks, mediations and disputes since 1978 into a fresh store, serves them, and prints
the address. Nothing is kept when it ends, no network is needed.

Examples:
  parley demo
  parley demo --addr 127.0.0.1:9000`
}

// Run serves the examples until it is interrupted.
func (c demoCommand) Run(ctx context.Context, t terminal) (err error) {
	listener, err := c.listenSomewhere(ctx, t)
	if err != nil {
		return err
	}
	defer listener.Close()
	folder, err := os.MkdirTemp("", "parley-demo-")
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	store, err := sqlite.Open(ctx, filepath.Join(folder, "demo.db"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if err := readExamples(ctx, store, t); err != nil {
		return err
	}
	fmt.Fprintf(t.err, "Open http://%s/playground – press Ctrl-C to end\n", listener.Addr())
	return serve(ctx, listener, store, logger(t))
}

// listenSomewhere takes a free port where the one asked for is taken.
func (c demoCommand) listenSomewhere(ctx context.Context, t terminal) (net.Listener, error) {
	listener, err := listen(ctx, c.Addr)
	if !errors.Is(err, syscall.EADDRINUSE) {
		return listener, err
	}
	host, _, _ := net.SplitHostPort(c.Addr)
	fmt.Fprintf(t.err, "%s is taken; another port will do\n", c.Addr)
	return listen(ctx, net.JoinHostPort(host, "0"))
}

func readExamples(ctx context.Context, store graph.Store, t terminal) error {
	source := ingest.Sources([]string{"-"}, bytes.NewReader(examples.JSONL()), ingest.Defaults{})
	report, err := ingest.Run(ctx, newReader(), store, source, ingest.Options{
		Failed: func(it ingest.Item) { fmt.Fprintf(t.err, "parley: example %s\n", named(it.Name, it.Err)) },
	})
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	stats, err := store.Stats(ctx)
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	fmt.Fprintf(t.err, "%d articles read: %d entities, %d statements\n", report.Stored, total(stats.Entities), stats.Statements)
	return nil
}

func total[K comparable](counts map[K]int) int {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	return sum
}
