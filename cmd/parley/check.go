package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parley/graph"
)

type checkCommand struct{ storeFlags }

// Help teaches by example.
func (checkCommand) Help() string {
	return `Recounts every entity and relationship from the articles and prints what the store keeps otherwise: nothing, in a
sound store. Doubts about identity, which only a person can settle, are printed as notes. Nothing may be ingested meanwhile.

Examples:
  parley check
  PARLEY_STORE=neo4j://neo4j:password@localhost parley check`
}

// Run checks.
func (c checkCommand) Run(ctx context.Context, t terminal) (err error) {
	store, err := c.openExisting(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	differences, err := graph.Check(ctx, store)
	if err != nil {
		return err
	}
	for _, d := range differences {
		fmt.Fprintf(t.out, "%s\t%s\n", d.ID, d.What)
	}
	if err := c.notes(ctx, t, store); err != nil {
		return err
	}
	fmt.Fprintf(t.err, "%d differences\n", len(differences))
	if len(differences) > 0 {
		return errTold
	}
	return nil
}

func (checkCommand) notes(ctx context.Context, t terminal, store graph.Store) error {
	suggestions, err := graph.Suggestions(ctx, store)
	for _, s := range suggestions {
		fmt.Fprintf(t.err, "note: %s holds offices for %s: one person or several?\n", s.Entity, strings.Join(s.For, " and "))
	}
	return err
}
