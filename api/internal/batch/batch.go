// Package batch lets a field be resolved for all siblings of its parent at once, wherever they stand in the answer.
//
// Whoever fetches nodes says that they are siblings (Join). A field's resolver asks for its value through Load: the first
// sibling that asks loads the values of all, the others wait for it. No timer is involved, so the number of loads depends
// on the query alone.
package batch

import (
	"context"
	"fmt"
	"sync"
)

type scopeKey struct{}

type scope struct {
	mu     sync.Mutex
	groups map[any]*group
}

type group struct {
	members any // []P
	mu      sync.Mutex
	loads   map[string]*load
}

type load struct {
	done   chan struct{}
	values any // map[P]V
	err    error
}

// NewContext returns a context in which siblings are known, for the life of one operation.
func NewContext(ctx context.Context) context.Context {
	return context.WithValue(ctx, scopeKey{}, &scope{groups: map[any]*group{}})
}

// Join makes nodes siblings. Nil ones and doubles are left out.
func Join[P comparable](ctx context.Context, nodes []P) {
	s, ok := ctx.Value(scopeKey{}).(*scope)
	if !ok {
		return
	}
	var none P
	members, seen := make([]P, 0, len(nodes)), map[P]bool{none: true}
	for _, n := range nodes {
		if !seen[n] {
			seen[n] = true
			members = append(members, n)
		}
	}
	g := &group{members: members, loads: map[string]*load{}}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range members {
		s.groups[m] = g
	}
}

// Load returns parent's value of the field that key names (with its arguments). Fetch returns a value for each sibling, in
// their order; it runs once for all of them, in the context of the first that asks.
func Load[P comparable, V any](ctx context.Context, parent P, key string,
	fetch func(ctx context.Context, siblings []P) ([]V, error)) (V, error) {
	g := groupOf(ctx, parent)
	g.mu.Lock()
	l, found := g.loads[key]
	if !found {
		l = &load{done: make(chan struct{})}
		g.loads[key] = l
	}
	g.mu.Unlock()
	if !found {
		l.run(ctx, g.members.([]P), fetchAny(fetch))
	}
	var none V
	select {
	case <-l.done:
	case <-ctx.Done():
		return none, ctx.Err()
	}
	if l.err != nil {
		return none, l.err
	}
	return l.values.(map[P]V)[parent], nil
}

func groupOf[P comparable](ctx context.Context, parent P) *group {
	if s, ok := ctx.Value(scopeKey{}).(*scope); ok {
		s.mu.Lock()
		defer s.mu.Unlock()
		if g := s.groups[parent]; g != nil {
			return g
		}
	}
	return &group{members: []P{parent}, loads: map[string]*load{}}
}

func fetchAny[P comparable, V any](fetch func(context.Context, []P) ([]V, error)) func(context.Context, any) (any, error) {
	return func(ctx context.Context, members any) (any, error) {
		siblings := members.([]P)
		values, err := fetch(ctx, siblings)
		if err != nil {
			return nil, err
		}
		if len(values) != len(siblings) {
			return nil, fmt.Errorf("%d values for %d siblings", len(values), len(siblings))
		}
		byParent := make(map[P]V, len(siblings))
		for i, s := range siblings {
			byParent[s] = values[i]
		}
		return byParent, nil
	}
}

// run closes done even if fetch panics, so that no sibling waits for ever.
func (l *load) run(ctx context.Context, members any, fetch func(context.Context, any) (any, error)) {
	l.err = fmt.Errorf("loading a field: it did not finish")
	defer close(l.done)
	l.values, l.err = fetch(ctx, members)
}
