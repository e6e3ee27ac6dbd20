package neo4j

import (
	"slices"

	"parley/graph"
)

// answer is what was found for a plan.
type answer[T graph.Sortable] struct {
	plan  *plan
	found map[string]T // the first of each list and span, by id
	total int
}

// list puts what was found in order, as far as the page goes.
func (a *answer[T]) list() graph.List[T] {
	b := a.plan.bounds
	var items []T
	for _, n := range a.found {
		if within(n, b) {
			items = append(items, n)
		}
	}
	slices.SortFunc(items, func(x, y T) int {
		c := b.Order.Compare(keyOf(x, b), keyOf(y, b))
		if b.Backward {
			return -c
		}
		return c
	})
	return graph.Listed(b, items[:min(len(items), b.Limit+1)], a.total)
}

func within[T graph.Sortable](n T, b graph.Bounds) bool {
	return (b.After == nil || b.Order.Compare(keyOf(n, b), *b.After) > 0) &&
		(b.Before == nil || b.Order.Compare(keyOf(n, b), *b.Before) < 0)
}

func keyOf[T graph.Sortable](n T, b graph.Bounds) graph.Key {
	return graph.Key{Value: n.SortKey(b.Order.By), ID: n.NodeID()}
}
