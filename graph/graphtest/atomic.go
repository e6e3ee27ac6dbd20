package graphtest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"parley/graph"
)

func testAtomic(t *testing.T, open func(*testing.T) graph.Store) {
	t.Run("invalid reading in a batch", func(t *testing.T) { testInvalidReading(t, open(t)) })
	t.Run("cancelled", func(t *testing.T) { testCancelled(t, open(t)) })
}

func testInvalidReading(t *testing.T, s graph.Store) {
	put(t, s, karabakh(t))
	before, last := State(t, s), stats(t, s).LastChange
	undescribed, outside, unknown := grain(t), grain(t), grain(t)
	undescribed.Entities = undescribed.Entities[1:]
	outside.Mentions[0].End = 100000
	unknown.Statements[0].Type = "LOVES"
	for name, bad := range map[string]*graph.Reading{"nil": nil, "empty": {}, "entity not described": undescribed,
		"mention outside the text": outside, "unknown type": unknown} {
		changed, err := s.Put(t.Context(), []*graph.Reading{arlington(t), bad, suez(t)})
		wantError(t, name, err, graph.ErrInvalid)
		same(t, "changed", 0, changed)
	}
	same(t, "state", before, State(t, s))
	same(t, "last change", last, stats(t, s).LastChange)
}

// testCancelled cancels writes of many articles at different moments: each is stored whole or not at all.
func testCancelled(t *testing.T, s graph.Store) {
	g := NewGenerator(7, 8, 20, 5)
	var batch []*graph.Reading
	var ids []string
	for i := range 150 {
		batch = append(batch, g.Reading(t, fmt.Sprintf("https://wire.example/cancelled/%d", i)))
		ids = append(ids, batch[i].Article.ID)
	}
	for _, delay := range []time.Duration{0, time.Millisecond, 5 * time.Millisecond, 20 * time.Millisecond, 60 * time.Millisecond, 200 * time.Millisecond} {
		ctx, cancel := context.WithCancel(t.Context())
		if delay == 0 {
			cancel()
		}
		timer := time.AfterFunc(delay, cancel)
		_, err := s.Put(ctx, batch)
		timer.Stop()
		cancel()
		stored := stats(t, s).Articles
		if err == nil && stored != len(batch) || stored != 0 && stored != len(batch) {
			t.Errorf("cancelled after %v: %d of %d articles stored, error %v", delay, stored, len(batch), err)
		}
		if err != nil {
			wantError(t, fmt.Sprintf("cancelled after %v", delay), err, context.Canceled)
		}
		sound(t, s)
		remove(t, s, ids...)
	}
	wantCancelled(t, s)
}

// wantCancelled asks with a context that has ended.
func wantCancelled(t *testing.T, s graph.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := s.Get(ctx, []string{"country:AM"})
	wantError(t, "get", err, context.Canceled)
	_, err = s.FindStatements(ctx, []graph.StatementQuery{{}})
	wantError(t, "find", err, context.Canceled)
	_, err = s.Delete(ctx, []string{"article:0"})
	wantError(t, "delete", err, context.Canceled)
	wantError(t, "redirect", s.Redirect(ctx, blinkenID, lavrovID), context.Canceled)
}
