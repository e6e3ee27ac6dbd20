package neo4j

import (
	"context"
	"fmt"
	"slices"
)

// Delete implements graph.Writer.
func (s *Store) Delete(ctx context.Context, articles []string) (deleted int, err error) {
	ids := slices.Compact(slices.Sorted(slices.Values(articles)))
	if len(ids) == 0 {
		return 0, nil
	}
	err = s.write(ctx, fmt.Sprintf("delete %d articles", len(ids)), func(t transaction) error {
		rows, err := each(ctx, t, "lock_present_articles", "ids", ids)
		if err != nil {
			return err
		}
		var present []string
		for _, r := range rows {
			present = append(present, r.text("id"))
		}
		before, err := t.readings(ctx, present)
		if err != nil {
			return err
		}
		var removals []replacement
		for _, id := range present {
			removals = append(removals, replacement{before: before[id].Reading})
		}
		deleted = len(removals)
		return t.replace(ctx, removals)
	})
	if err != nil {
		return 0, err
	}
	return deleted, nil
}
