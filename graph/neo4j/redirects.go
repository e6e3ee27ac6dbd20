package neo4j

import (
	"context"
	"slices"

	"parley/graph"
)

// finals returns what entities became that were merged; ids that stand for themselves are left out.
func (t transaction) finals(ctx context.Context, ids []string) (map[string]string, error) {
	rows, err := each(ctx, t, "finals", "ids", ids)
	if err != nil {
		return nil, err
	}
	finals := make(map[string]string, len(rows))
	for _, r := range rows {
		finals[r.text("id")] = r.text("final")
	}
	return finals, nil
}

// merges follows merges in lists of entity ids.
type merges struct {
	finals map[string]string
	former map[string][]string // what was merged into an entity, where it was looked up
}

// merges looks up all ids of these lists at once.
func (t transaction) merges(ctx context.Context, lists ...[]string) (merges, error) {
	seen := map[string]bool{}
	var ids []string
	for _, list := range lists {
		for _, id := range list {
			if !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	finals, err := t.finals(ctx, ids)
	return merges{finals: finals}, err
}

// now returns the ids as they are now, none twice.
func (m merges) now(ids []string) []string {
	var now []string
	seen := map[string]bool{}
	for _, id := range ids {
		if final, merged := m.finals[id]; merged {
			id = final
		}
		if !seen[id] {
			seen[id] = true
			now = append(now, id)
		}
	}
	return now
}

// lookFormer looks up what was merged into the countries that queries ask for: attributes name countries as they were read.
func (t transaction) lookFormer(ctx context.Context, m *merges, queries []graph.EntityQuery) error {
	var countries []string
	for _, q := range queries {
		countries = append(countries, m.now(q.Filter.Countries)...)
	}
	rows, err := each(ctx, t, "merged_into", "ids", countries)
	if err != nil {
		return err
	}
	m.former = map[string][]string{}
	for _, r := range rows {
		m.former[r.text("final")] = append(m.former[r.text("final")], r.text("id"))
	}
	return nil
}

// withFormer returns the ids as they are now and all that was merged into them.
func (m merges) withFormer(ids []string) []string {
	all := m.now(ids)
	for _, id := range m.now(ids) {
		all = append(all, m.former[id]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
