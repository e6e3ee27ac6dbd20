package main

import (
	"context"
	"errors"
	"fmt"

	"parley/extract"
	"parley/graph"
	"parley/ingest"
	"parley/resolve"
)

type ingestCommand struct {
	storeFlags
	Sources []string `arg:"" name:"source" help:"Files (.txt, one article; .jsonl, one a line), folders of such files, or - for standard input."`
	Outlet  string   `name:"source-name" placeholder:"NAME" help:"The outlet of articles that don't name theirs."`
	Date    string   `placeholder:"DATE" help:"Publication date (YYYY-MM-DD or RFC 3339) of articles that don't tell theirs."`
}

// Help teaches by example.
func (ingestCommand) Help() string {
	return `Each line of a .jsonl file is {"text": …} and, if known, "title", "date", "url", "source" and "id".
Sending an article again changes nothing; a changed text under the same URL replaces the old one.

Examples:
  parley ingest article.txt --date 2023-05-04 --source-name "Example News"
  parley ingest archive/ extra.jsonl
  curl -s https://example.org/news.jsonl | parley ingest -
  PARLEY_STORE=neo4j://neo4j:password@localhost parley ingest archive/`
}

// Run ingests.
func (c ingestCommand) Run(ctx context.Context, t terminal) error {
	published, err := graph.ParseTimestamp(c.Date)
	if err != nil {
		return usageError{fmt.Errorf("--date: %w", err)}
	}
	store, err := c.open(ctx)
	if err != nil {
		return err
	}
	source := ingest.Sources(c.Sources, t.in, ingest.Defaults{Source: c.Outlet, PublishedAt: published})
	progress := newProgress(t.err)
	report, err := ingest.Run(ctx, newReader(), store, source, ingest.Options{
		Progress: func(r ingest.Report) { progress.show(fmt.Sprintf("%d articles stored, %d failed", r.Stored, r.Failed)) },
		Failed:   func(it ingest.Item) { progress.line("parley: " + named(it.Name, it.Err)) },
	})
	progress.done()
	err = errors.Join(err, store.Close())
	fmt.Fprintf(t.out, "%d articles stored, %d of them new or changed, %d failed\n", report.Stored, report.Changed, report.Failed)
	switch {
	case err != nil:
		return fmt.Errorf("%w\nWhat is stored is whole; run the same command again to go on", err)
	case report.Failed > 0:
		return errTold
	}
	return nil
}

func newReader() *ingest.Reader {
	return ingest.NewReader(extract.New(extract.Options{}), resolve.New(nil))
}
