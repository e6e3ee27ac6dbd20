package ingest

import (
	"context"
	"fmt"
	"iter"
	"runtime"

	"golang.org/x/sync/errgroup"

	"parley/graph"
)

// Item is an article from a source, or the reason why there is none.
type Item struct {
	Name    string // where it comes from: a file, a file and a line
	Article graph.Article
	Err     error
}

// Options shape a run. The zero value works.
type Options struct {
	Workers  int           // articles read at the same time; 0: one for each processor
	Batch    int           // articles stored in one transaction; 0: 100
	Progress func(Report)  // called after each transaction and failure, by one goroutine at a time
	Failed   func(it Item) // called for each article that could not be taken in, by one goroutine at a time
}

// Report counts what a run did.
type Report struct {
	Stored  int // articles that are in the store now
	Changed int // of them those that changed something
	Failed  int
}

// Run takes articles from a source into the store, in the order of the source: of two versions of one article the later wins.
// Articles that can't be read are counted and told, the others go on. It stops at the first error of the store and returns it
// with the report of what was stored until then: every transaction whole or not at all.
func Run(ctx context.Context, r *Reader, store graph.Store, source iter.Seq[Item], o Options) (Report, error) {
	run := &run{reader: r, store: store, options: o.withDefaults()}
	group, ctx := errgroup.WithContext(ctx)
	// Each item's outcome comes by a channel of its own; their queue keeps the order and bounds what is under way.
	work, queue := make(chan job), make(chan chan outcome, 2*run.options.Workers)
	group.Go(func() error { return feed(ctx, source, work, queue) })
	for range run.options.Workers {
		group.Go(func() error { return run.readAll(ctx, work) })
	}
	group.Go(func() error { return run.writeAll(ctx, queue) })
	err := group.Wait()
	return run.report, err
}

// job is an item to read and where its outcome goes.
type job struct {
	item Item
	done chan outcome
}

func (o Options) withDefaults() Options {
	if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Batch == 0 {
		o.Batch = 100
	}
	if o.Progress == nil {
		o.Progress = func(Report) {}
	}
	if o.Failed == nil {
		o.Failed = func(Item) {}
	}
	return o
}

type run struct {
	reader  *Reader
	store   graph.Store
	options Options
	report  Report
}

// outcome is an item that was read or failed.
type outcome struct {
	item    Item
	reading *graph.Reading
}

func feed(ctx context.Context, source iter.Seq[Item], work chan<- job, queue chan<- chan outcome) error {
	defer close(work)
	defer close(queue)
	for item := range Until(ctx, source) {
		done := make(chan outcome, 1)
		select {
		case queue <- done:
		case <-ctx.Done():
			return ctx.Err()
		}
		select {
		case work <- job{item, done}:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}

func (r *run) readAll(ctx context.Context, work <-chan job) error {
	for {
		select {
		case j, more := <-work:
			if !more {
				return nil
			}
			j.done <- r.read(ctx, j.item)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (r *run) read(ctx context.Context, item Item) outcome {
	if item.Err != nil {
		return outcome{item: item}
	}
	reading, err := r.reader.Read(ctx, item.Article)
	item.Err = err
	return outcome{item, reading}
}

// writeAll stores what is read, a batch at a time.
func (r *run) writeAll(ctx context.Context, queue <-chan chan outcome) error {
	var batch []*graph.Reading
	for {
		o, more, err := next(ctx, queue)
		switch {
		case err != nil:
			return err
		case !more:
			return r.write(ctx, batch)
		case o.item.Err != nil:
			r.report.Failed++
			r.options.Failed(o.item)
			r.options.Progress(r.report)
			continue
		}
		if batch = append(batch, o.reading); len(batch) == r.options.Batch {
			if err := r.write(ctx, batch); err != nil {
				return err
			}
			batch = nil
		}
	}
}

// next waits for the outcome whose turn it is; false after the last.
func next(ctx context.Context, queue <-chan chan outcome) (outcome, bool, error) {
	select {
	case done, more := <-queue:
		if !more {
			return outcome{}, false, ctx.Err()
		}
		select {
		case o := <-done:
			return o, true, ctx.Err()
		case <-ctx.Done():
		}
	case <-ctx.Done():
	}
	return outcome{}, false, ctx.Err()
}

func (r *run) write(ctx context.Context, batch []*graph.Reading) error {
	if len(batch) == 0 || ctx.Err() != nil {
		return ctx.Err()
	}
	changed, err := r.store.Put(ctx, batch)
	if err != nil {
		return fmt.Errorf("store %d articles: %w", len(batch), err)
	}
	r.report.Stored += len(batch)
	r.report.Changed += changed
	r.options.Progress(r.report)
	return nil
}
