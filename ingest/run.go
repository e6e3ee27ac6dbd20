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
	Batch    int           // articles stored in one transaction; 0: 50
	Progress func(Report)  // called after each transaction and failure, by one goroutine at a time
	Failed   func(it Item) // called for each article that could not be taken in, by one goroutine at a time
}

// Report counts what a run did.
type Report struct {
	Stored  int // articles that are in the store now
	Changed int // of them those that changed something
	Failed  int
}

// Run takes articles from a source into the store. Articles that can't be read are counted and told, the others go on. It
// stops at the first error of the store and returns it with the report of what was stored until then: every transaction
// whole or not at all.
func Run(ctx context.Context, r *Reader, store graph.Store, source iter.Seq[Item], o Options) (Report, error) {
	run := &run{reader: r, store: store, options: o.withDefaults()}
	group, ctx := errgroup.WithContext(ctx)
	items, read := make(chan Item), make(chan outcome)
	group.Go(func() error { return feedUntil(ctx, source, items) })
	group.Go(func() error { return run.readAll(ctx, items, read) })
	group.Go(func() error { return run.writeAll(ctx, read) })
	err := group.Wait()
	return run.report, err
}

func (o Options) withDefaults() Options {
	if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Batch == 0 {
		o.Batch = 50
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

// feedUntil feeds until the context ends, even where the source waits for input that never comes: the goroutine that waits
// for it is left behind then.
func feedUntil(ctx context.Context, source iter.Seq[Item], items chan<- Item) error {
	fed := make(chan error, 1)
	go func() { fed <- feed(ctx, source, items) }()
	select {
	case err := <-fed:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func feed(ctx context.Context, source iter.Seq[Item], items chan<- Item) error {
	defer close(items)
	for item := range source {
		select {
		case items <- item:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func (r *run) readAll(ctx context.Context, items <-chan Item, read chan<- outcome) error {
	defer close(read)
	group, ctx := errgroup.WithContext(ctx)
	for range r.options.Workers {
		group.Go(func() error { return r.readEach(ctx, items, read) })
	}
	return group.Wait()
}

func (r *run) readEach(ctx context.Context, items <-chan Item, read chan<- outcome) error {
	for {
		select {
		case item, more := <-items:
			if !more {
				return nil
			}
			select {
			case read <- r.read(ctx, item):
			case <-ctx.Done():
				return ctx.Err()
			}
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
func (r *run) writeAll(ctx context.Context, read <-chan outcome) error {
	var batch []*graph.Reading
	for o := range read {
		if o.item.Err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
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
	return r.write(ctx, batch)
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
