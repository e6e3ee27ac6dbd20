package batch_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/api/internal/batch"
)

type node struct{ n int }

func nodes(n int) []*node {
	out := make([]*node, n)
	for i := range out {
		out[i] = &node{i}
	}
	return out
}

func TestLoadOnceForAllSiblings(t *testing.T) {
	ctx := batch.NewContext(t.Context())
	siblings := nodes(50)
	batch.Join(ctx, append([]*node{nil, siblings[3]}, siblings...))
	var loads atomic.Int32
	double := func(_ context.Context, parents []*node) ([]int, error) {
		loads.Add(1)
		values := make([]int, len(parents))
		for i, p := range parents {
			values[i] = 2 * p.n
		}
		return values, nil
	}
	var wait sync.WaitGroup
	for _, s := range siblings {
		wait.Go(func() {
			for _, key := range []string{"a", "b"} {
				if got, err := batch.Load(ctx, s, key, double); err != nil || got != 2*s.n {
					t.Errorf("node %d, field %s: %d, %v", s.n, key, got, err)
				}
			}
		})
	}
	wait.Wait()
	if got := loads.Load(); got != 2 {
		t.Errorf("%d loads for two fields of 50 siblings, want 2", got)
	}
}

func TestLoad(t *testing.T) {
	broken := errors.New("broken")
	for name, test := range map[string]struct {
		fetch   func(context.Context, []*node) ([]int, error)
		joined  bool
		scoped  bool
		want    int
		wantErr bool
	}{
		"a node without siblings": {fetch: func(_ context.Context, p []*node) ([]int, error) { return []int{len(p)}, nil }, scoped: true, want: 1},
		"outside an operation":    {fetch: func(_ context.Context, p []*node) ([]int, error) { return []int{len(p)}, nil }, want: 1},
		"an error is everybody's": {fetch: func(context.Context, []*node) ([]int, error) { return nil, broken }, joined: true, scoped: true, wantErr: true},
		"too few values":          {fetch: func(context.Context, []*node) ([]int, error) { return []int{1}, nil }, joined: true, scoped: true, wantErr: true},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, siblings := t.Context(), nodes(3)
			if test.scoped {
				ctx = batch.NewContext(ctx)
			}
			if test.joined {
				batch.Join(ctx, siblings)
			}
			got, err := batch.Load(ctx, siblings[1], "field", test.fetch)
			if got != test.want || (err != nil) != test.wantErr {
				t.Errorf("got %d, %v; want %d, error %v", got, err, test.want, test.wantErr)
			}
		})
	}
}

func TestLoadThatPanicsLeavesNobodyWaiting(t *testing.T) {
	ctx := batch.NewContext(t.Context())
	siblings := nodes(2)
	batch.Join(ctx, siblings)
	load := func(s *node) (err error) {
		defer func() {
			if recover() != nil {
				err = errors.New("panicked")
			}
		}()
		_, err = batch.Load(ctx, s, "field", func(context.Context, []*node) ([]int, error) { panic("broken") })
		return err
	}
	for _, s := range siblings {
		if load(s) == nil {
			t.Errorf("sibling %d got a value", s.n)
		}
	}
}

func TestJoinLater(t *testing.T) {
	ctx := batch.NewContext(t.Context())
	first, second := nodes(2), nodes(3)
	batch.Join(ctx, first)
	batch.Join(ctx, append(second, first[0]))
	size := func(_ context.Context, p []*node) ([]int, error) {
		values := make([]int, len(p))
		for i := range values {
			values[i] = len(p)
		}
		return values, nil
	}
	var got []int
	for _, n := range []*node{first[0], first[1], second[0]} {
		v, err := batch.Load(ctx, n, "size", size)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, v)
	}
	if diff := cmp.Diff([]int{4, 2, 4}, got); diff != "" {
		t.Error(diff)
	}
}
