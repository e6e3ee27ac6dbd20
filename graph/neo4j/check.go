package neo4j

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/graph"
)

// CheckEngine implements graph.Checker: it compares sort keys and what filters ask of nodes with the readings, and native
// edges, ends and search indexes with the records.
func (s *Store) CheckEngine(ctx context.Context) ([]graph.Difference, error) {
	c := &engineCheck{store: s, readings: graph.NewDelta(), records: map[string]int{}}
	for _, check := range []func(context.Context) error{c.articles, c.entities, c.relationships, c.totals, c.indexes} {
		if err := check(ctx); err != nil {
			return nil, fmt.Errorf("check Neo4j: %w", err)
		}
	}
	return c.found, nil
}

// engineCheck is a check under way.
type engineCheck struct {
	store    *Store
	found    []graph.Difference
	readings *graph.Delta // what they add up to

	articleCount, entityCount, mentionCount, statementCount int
	records                                                 map[string]int // by type of native edge
}

func (c *engineCheck) differ(id, format string, args ...any) {
	c.found = append(c.found, graph.Difference{ID: id, What: fmt.Sprintf(format, args...)})
}

// compare compares properties as they are with what they should be.
func (c *engineCheck) compare(id, what string, kept row, want map[string]any) {
	if k, w := canonical(kept), canonical(want); k != w {
		c.differ(id, "%s kept as %s, should be %s", what, k, w)
	}
}

// compareAll compares edges, told apart by one of their properties.
func (c *engineCheck) compareAll(id, what, by string, kept []row, want []map[string]any) {
	left := map[string]row{}
	for _, k := range kept {
		key := canonical(k[by])
		if _, double := left[key]; double {
			c.differ(id, "%s %s kept twice", what, key)
		}
		left[key] = k
	}
	for _, w := range want {
		key := canonical(w[by])
		if k, found := left[key]; found {
			c.compare(id, what, k, w)
		} else {
			c.differ(id, "%s %s not kept", what, key)
		}
		delete(left, key)
	}
	for _, key := range slices.Sorted(maps.Keys(left)) {
		c.differ(id, "%s %s kept, but nothing says so", what, key)
	}
}

// totals compares counts, so that nothing is kept that belongs to nothing.
func (c *engineCheck) totals(ctx context.Context) error {
	stats, err := c.store.Stats(ctx)
	if err != nil {
		return err
	}
	c.total("mentions", stats.Mentions, c.mentionCount)
	c.total("statements", stats.Statements, c.statementCount)
	rows, err := c.store.rows(ctx, "count_native", nil)
	for _, r := range rows {
		c.total("edges "+r.text("type"), r.int("edges"), c.records[r.text("type")])
	}
	return err
}

func (c *engineCheck) total(what string, kept, want int) {
	if kept != want {
		c.differ("", "%d %s kept, should be %d", kept, what, want)
	}
}

// indexes tells which indexes are missing or don't answer, and whether those for search hold all.
func (c *engineCheck) indexes(ctx context.Context) error {
	online, err := c.store.rows(ctx, "check_indexes", nil)
	if err != nil {
		return err
	}
	names := map[string]bool{}
	for _, r := range online {
		names[r.text("name")] = true
	}
	wanted, err := indexNames()
	if err != nil {
		return err
	}
	for _, name := range wanted {
		if !names[name] {
			c.differ(name, "index missing or not online")
		}
	}
	if !names["parley_words"] || !names["parley_names"] {
		return nil
	}
	searchable, err := c.store.rows(ctx, "check_searchable", nil)
	for _, r := range searchable {
		c.total("searchable articles", r.int("articles"), c.articleCount)
		c.total("searchable entities", r.int("entities"), c.entityCount)
	}
	return err
}

// indexNames returns the names of all constraints and indexes that the migrations create.
func indexNames() ([]string, error) {
	all, err := migrations()
	if err != nil {
		return nil, err
	}
	var names []string
	for _, m := range all {
		for _, text := range m.schema {
			before, _, _ := strings.Cut(text, " IF NOT EXISTS")
			names = append(names, before[strings.LastIndex(before, " ")+1:])
		}
	}
	return names, nil
}
