package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"parley/extract"
	"parley/extract/eval"
)

type evalCommand struct {
	Gold   []string `arg:"" name:"gold" type:"existingfile" help:"Files of annotated texts, JSONL."`
	JSON   bool     `help:"Print the figures as JSON."`
	Errors int      `placeholder:"N" help:"Print the first N errors of each text, too."`
}

// Help teaches by example.
func (evalCommand) Help() string {
	return `Reads the texts of the annotated files, compares what the extractor finds with what was annotated, and prints
precision, recall and F1 by measure and by type of relation.

Examples:
  parley eval dev.jsonl
  parley eval dev.jsonl --errors 10 | less`
}

// Run evaluates.
func (c evalCommand) Run(ctx context.Context, t terminal) error {
	x := extract.New(extract.Options{})
	var counts []eval.Counts
	seen := map[string]string{}
	for _, path := range c.Gold {
		documents, err := loadGold(path)
		if err != nil {
			return err
		}
		if len(documents) == 0 {
			return fmt.Errorf("%s: holds no annotated texts", path)
		}
		for _, gold := range documents {
			if first, double := seen[gold.ID]; double {
				return fmt.Errorf("%s: document %q stands in %s, too", path, gold.ID, first)
			}
			seen[gold.ID] = path
			result, err := x.Extract(ctx, extract.Document{ID: gold.ID, Text: gold.Text, Date: gold.Date})
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			score, found := eval.Score(gold, result)
			counts = append(counts, score)
			if c.Errors > 0 && !c.JSON {
				if err := eval.WriteErrors(t.out, gold.ID, found, c.Errors); err != nil {
					return err
				}
			}
		}
	}
	if c.JSON {
		return eval.Total(counts).WriteJSON(t.out)
	}
	return eval.Total(counts).Write(t.out)
}

func loadGold(path string) (documents []eval.Gold, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return eval.Load(f, path)
}
