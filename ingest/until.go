package ingest

import (
	"context"
	"iter"
)

// Until yields what the source yields until the context ends, even where the source waits for input that never comes: the
// goroutine that waits for it is left behind then.
func Until(ctx context.Context, source iter.Seq[Item]) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		items := make(chan Item)
		go func() {
			defer close(items)
			for item := range source {
				select {
				case items <- item:
				case <-ctx.Done():
					return
				}
			}
		}()
		for {
			select {
			case item, more := <-items:
				if !more || !yield(item) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}
