package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parley/graph"
)

// lister lists one kind of node.
type lister[T graph.Sortable] struct {
	columns string
	scan    func(*sql.Rows) (T, error)
}

// find returns a page of what is in one of the branches; the items of each are seeked in order.
func (l lister[T]) find(ctx context.Context, t *tx, branches []selection, b graph.Bounds) ([]T, error) {
	var found []T
	for _, s := range branches {
		items, err := l.branch(ctx, t, s, b)
		if err != nil {
			return nil, err
		}
		found = append(found, items...)
	}
	if len(branches) > 1 {
		found = merge(found, b)
	}
	return found, nil
}

// merge puts the items of several branches into the order in which b reads.
func merge[T graph.Sortable](found []T, b graph.Bounds) []T {
	key := func(item T) graph.Key { return graph.Key{Value: item.SortKey(b.Order.By), ID: item.NodeID()} }
	slices.SortFunc(found, func(x, y T) int {
		if b.Backward {
			x, y = y, x
		}
		return b.Order.Compare(key(x), key(y))
	})
	found = slices.CompactFunc(found, func(x, y T) bool { return x.NodeID() == y.NodeID() })
	return found[:min(len(found), b.Limit+1)]
}

// branch reads up to one item more than b asks for. Those whose key is unknown come last in the list, either way.
func (l lister[T]) branch(ctx context.Context, t *tx, s selection, b graph.Bounds) ([]T, error) {
	parts := []bool{true, false} // whether the key is known
	if s.numeric {
		parts = parts[:1]
	} else if b.Backward {
		slices.Reverse(parts)
	}
	var found []T
	for _, known := range parts {
		part, any, err := s.part(b, known)
		if err != nil {
			return nil, err
		}
		if rest := b.Limit + 1 - len(found); any && rest > 0 {
			text := "SELECT " + l.columns + " FROM " + part.from + part.joins + part.where() + part.orderBy(b) + " LIMIT ?"
			err = t.each(ctx, func(rows *sql.Rows) error {
				item, err := l.scan(rows)
				found = append(found, item)
				return err
			}, text, append(part.args, rest)...)
		}
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// orderBy reads along an index; where all keys are unknown the ids alone tell the order.
func (s *selection) orderBy(b graph.Bounds) string {
	direction := ""
	if b.Order.Descending != b.Backward {
		direction = " DESC"
	}
	return " ORDER BY " + s.key + direction + ", " + s.id + direction
}

// part narrows s to the items within b whose key is known, or isn't; any is false if there can't be one.
func (s selection) part(b graph.Bounds, known bool) (part selection, any bool, err error) {
	part = s.clone()
	switch {
	case s.numeric:
	case known:
		part.and(s.key + " > ''")
	default:
		part.and(s.key + " = ''")
	}
	for _, end := range []struct {
		at    *graph.Key
		after bool
	}{{b.After, true}, {b.Before, false}} {
		if end.at == nil {
			continue
		}
		if atKnown := end.at.Value != ""; atKnown != known {
			if known == end.after {
				return part, false, nil // what is known comes before what isn't
			}
			continue
		}
		if err := part.beyond(*end.at, end.after != b.Order.Descending); err != nil {
			return part, false, err
		}
	}
	return part, true, nil
}

// beyond adds that an item comes after a key, or before it, as SQLite sorts upwards.
func (s *selection) beyond(at graph.Key, after bool) error {
	var value any = at.Value
	if s.numeric {
		number, err := strconv.ParseInt(at.Value, 10, 64)
		if err != nil {
			return fmt.Errorf("cursor at %q isn't one of ours: %w", at.Value, graph.ErrInvalid)
		}
		value = number
	}
	operator := " < "
	if after {
		operator = " > "
	}
	s.and("("+s.key+", "+s.id+")"+operator+"(?, ?)", value, at.ID)
	return nil
}

// count returns how many items are in any of the branches.
func count(ctx context.Context, t *tx, branches []selection) (int, error) {
	if len(branches) == 0 {
		return 0, nil
	}
	var parts []string
	var args []any
	for _, s := range branches {
		parts = append(parts, "SELECT "+s.id+" FROM "+s.from+s.where())
		args = append(args, s.args...)
	}
	text := "SELECT count(*) FROM (" + strings.Join(parts, " UNION ") + ")"
	n, err := t.number(ctx, text, args...)
	return int(n), err
}

// list finds a page and counts the whole if that is asked for.
func (l lister[T]) list(ctx context.Context, t *tx, branches []selection, b graph.Bounds) (graph.List[T], error) {
	found, err := l.find(ctx, t, branches, b)
	if err != nil {
		return graph.List[T]{}, err
	}
	total := 0
	if b.Total {
		if total, err = count(ctx, t, branches); err != nil {
			return graph.List[T]{}, err
		}
	}
	return graph.Listed(b, found, total), nil
}
