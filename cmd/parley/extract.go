package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"

	"parley/extract"
	"parley/graph"
	"parley/ingest"
)

type extractCommand struct {
	Files []string `arg:"" optional:"" name:"file" help:"Files (.txt, one article; .jsonl, one a line), folders, or - for standard input, which is the default."`
	Date  string   `placeholder:"DATE" help:"Publication date of articles that don't tell theirs."`
}

// Help teaches by example.
func (extractCommand) Help() string {
	return `Prints one JSON object a line: the text, its entities with their mentions, the relations and the statements they rest
on. Offsets count Unicode code points. "id" and "text" pass through as they are.

Examples:
  parley extract article.txt --date 2023-05-04 | jq .relations
  parley extract articles.jsonl > read.jsonl
  echo "France and Germany signed a treaty." | parley extract`
}

// Run extracts.
func (c extractCommand) Run(ctx context.Context, t terminal) error {
	published, err := graph.ParseTimestamp(c.Date)
	if err != nil {
		return usageError{fmt.Errorf("--date: %w", err)}
	}
	if len(c.Files) == 0 {
		c.Files = []string{"-"}
	}
	x, out, failed := extract.New(extract.Options{}), bufio.NewWriter(t.out), false
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for item := range ingest.Until(ctx, ingest.Sources(c.Files, t.in, ingest.Defaults{PublishedAt: published})) {
		result, err := extractOne(ctx, x, item)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
			if err := encoder.Encode(result); err != nil {
				return fmt.Errorf("write: %w", err)
			}
		default:
			fmt.Fprintf(t.err, "parley: %s\n", named(item.Name, err))
			failed = true
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if failed {
		return errTold
	}
	return nil
}

func extractOne(ctx context.Context, x *extract.Extractor, item ingest.Item) (*extract.Result, error) {
	if item.Err != nil {
		return nil, item.Err
	}
	id := item.Article.ExternalID
	if id == "" {
		id = item.Name
	}
	return x.Extract(ctx, extract.Document{ID: id, Text: item.Article.Text, Date: string(item.Article.PublishedAt)})
}
