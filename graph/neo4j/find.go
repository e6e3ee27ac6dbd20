package neo4j

import (
	"context"
	"maps"
	"slices"

	"parley/graph"
)

// finder answers plans about one kind of node.
type finder[T graph.Sortable] struct {
	kind   *kind
	decode func(row) T
}

// chunk bounds the plans of one round trip, and with them what it brings.
const chunk = 100

func (f finder[T]) find(ctx context.Context, t transaction, plans []plan) ([]graph.List[T], error) {
	lists := make([]graph.List[T], 0, len(plans))
	for some := range slices.Chunk(plans, chunk) {
		answers := make([]answer[T], len(some))
		for i := range some {
			answers[i] = answer[T]{plan: &some[i], found: map[string]T{}}
		}
		for _, step := range []func(context.Context, transaction, []answer[T]) error{f.fetch, f.page, f.count} {
			if err := step(ctx, t, answers); err != nil {
				return nil, err
			}
		}
		for i := range answers {
			lists = append(lists, answers[i].list())
		}
	}
	return lists, nil
}

// fetch gets the nodes whose ids are known.
func (f finder[T]) fetch(ctx context.Context, t transaction, answers []answer[T]) error {
	var queries []map[string]any
	for n, a := range answers {
		if a.plan.ids != nil && !a.plan.nothing {
			queries = append(queries, map[string]any{"n": n, "ids": a.plan.ids})
		}
	}
	return f.collect(ctx, t, idsText(f.kind), queries, 0, answers)
}

// page reads lists from their indexes, in one round trip for each index.
func (f finder[T]) page(ctx context.Context, t transaction, answers []answer[T]) error {
	queries, limits := map[string][]map[string]any{}, map[string]int{}
	for n, a := range answers {
		if a.plan.ids != nil || a.plan.nothing {
			continue
		}
		b := a.plan.bounds
		for _, l := range a.plan.lists {
			text := pageText(f.kind, l.driver, b.Order.By, b.Order.Descending != b.Backward)
			limits[text] = max(limits[text], b.Limit+1)
			for _, s := range spans(l.name, b, a.plan.values) {
				queries[text] = append(queries[text], map[string]any{"n": n, "low": s.low, "high": s.high})
			}
		}
	}
	for _, text := range slices.Sorted(maps.Keys(queries)) {
		if err := f.collect(ctx, t, text, queries[text], limits[text], answers); err != nil {
			return err
		}
	}
	return nil
}

func (f finder[T]) collect(ctx context.Context, t transaction, text string, queries []map[string]any, limit int,
	answers []answer[T]) error {
	if len(queries) == 0 {
		return nil
	}
	rows, err := t.run(ctx, text, map[string]any{"queries": queries, "filters": filters(answers), "limit": limit})
	if err != nil {
		return err
	}
	for _, r := range rows {
		node := f.decode(r.row("node"))
		answers[r.int("n")].found[node.NodeID()] = node
	}
	return nil
}

// count counts the lists whose total is asked for.
func (f finder[T]) count(ctx context.Context, t transaction, answers []answer[T]) error {
	queries := map[string][]map[string]any{}
	for n := range answers {
		a := &answers[n]
		switch p := a.plan; {
		case !p.bounds.Total || p.nothing:
		case p.ids != nil:
			a.total = len(a.found)
		default:
			text, q := f.counting(p, n)
			queries[text] = append(queries[text], q)
		}
	}
	for _, text := range slices.Sorted(maps.Keys(queries)) {
		rows, err := t.run(ctx, text, map[string]any{"queries": queries[text], "filters": filters(answers)})
		if err != nil {
			return err
		}
		for _, r := range rows {
			answers[r.int("n")].total = r.int("total")
		}
	}
	return nil
}

// counting returns the text that counts a plan's lists, and its query. What is in lists of two drivers is counted in the
// list of all, so that nothing counts twice.
func (f finder[T]) counting(p *plan, n int) (string, map[string]any) {
	lists := p.lists
	if !p.oneDriver() {
		lists = []list{{allOfThem, ""}}
	}
	whole := graph.Bounds{Order: graph.Order{By: p.bounds.Order.By, Descending: true}}
	var ranges []map[string]any
	for _, l := range lists {
		for _, s := range spans(l.name, whole, p.values) {
			ranges = append(ranges, s.parameters())
		}
	}
	return countText(f.kind, lists[0].driver, p.bounds.Order.By), map[string]any{"n": n, "ranges": ranges}
}

// filters are the conditions of all plans, sent once however many lists a plan has.
func filters[T graph.Sortable](answers []answer[T]) []map[string]any {
	all := make([]map[string]any, len(answers))
	for i, a := range answers {
		all[i] = a.plan.filter
	}
	return all
}
