package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// maxDepth bounds a neighborhood: beyond two steps nearly everything is near.
const maxDepth = 3

// Neighborhood is a part of the graph around some entities.
type Neighborhood struct {
	Entities      []*Entity       // the ones asked for first, then by id
	Relationships []*Relationship // strongest first
}

// FindNeighborhood returns the entities within depth steps of ids and the relationships that lead there, at most limit of
// them, the strongest (by articles) of each step first. Filter's entities are set by the walk. Unknown ids are left out.
func FindNeighborhood(ctx context.Context, r Reader, ids []string, depth int, filter RelationshipFilter, as As,
	limit int) (*Neighborhood, error) {
	if depth < 1 || depth > maxDepth || limit < 1 || limit > MaxPage {
		return nil, fmt.Errorf("neighborhood of depth %d, limit %d (want 1–%d, 1–%d): %w", depth, limit, maxDepth, MaxPage,
			ErrInvalid)
	}
	if _, _, err := (RelationshipQuery{Filter: filter, As: as}).Prepared(); err != nil {
		return nil, fmt.Errorf("neighborhood of %v: %w", ids, err)
	}
	w := walk{reader: r, filter: filter, as: as, limit: limit, seen: map[string]bool{}, found: map[string]*Relationship{}}
	start, err := w.enter(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("neighborhood of %v: %w", ids, err)
	}
	frontier := start
	for step := 0; step < depth && len(frontier) > 0 && len(w.found) < limit; step++ {
		if frontier, err = w.step(ctx, frontier); err != nil {
			return nil, fmt.Errorf("neighborhood of %v: %w", ids, err)
		}
	}
	return w.result(ctx, start)
}

type walk struct {
	reader Reader
	filter RelationshipFilter
	as     As
	limit  int
	seen   map[string]bool // entities
	found  map[string]*Relationship
}

// enter resolves the ids asked for to entities that exist.
func (w *walk) enter(ctx context.Context, ids []string) ([]string, error) {
	nodes, err := w.reader.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	var start []string
	for _, n := range nodes {
		if e, ok := n.(*Entity); ok && !w.seen[e.ID] {
			w.seen[e.ID] = true
			start = append(start, e.ID)
		}
	}
	return start, nil
}

func (w *walk) step(ctx context.Context, frontier []string) ([]string, error) {
	queries := make([]RelationshipQuery, len(frontier))
	for i, id := range frontier {
		f := w.filter
		f.Entities = EntityMatch{Any: []string{id}}
		queries[i] = RelationshipQuery{Filter: f, As: w.as, Page: Page{First: w.limit}}
	}
	lists, err := w.reader.FindRelationships(ctx, queries)
	if err != nil {
		return nil, err
	}
	var next []string
	for _, relationship := range w.strongest(lists) {
		w.found[relationship.ID] = relationship
		for _, end := range []string{relationship.Source, relationship.Target} {
			if !w.seen[end] {
				w.seen[end] = true
				next = append(next, end)
			}
		}
	}
	return next, nil
}

// strongest returns the new relationships of a step for which there is still room.
func (w *walk) strongest(lists []List[*Relationship]) []*Relationship {
	fresh := map[string]*Relationship{}
	for _, l := range lists {
		for _, r := range l.Items {
			if w.found[r.ID] == nil {
				fresh[r.ID] = r
			}
		}
	}
	sorted := byStrength(fresh)
	return sorted[:min(len(sorted), w.limit-len(w.found))]
}

func byStrength(relationships map[string]*Relationship) []*Relationship {
	var sorted []*Relationship
	for _, r := range relationships {
		sorted = append(sorted, r)
	}
	slices.SortFunc(sorted, func(a, b *Relationship) int {
		return cmp.Or(cmp.Compare(b.ArticleCount, a.ArticleCount), cmp.Compare(b.Count, a.Count), cmp.Compare(a.ID, b.ID))
	})
	return sorted
}

func (w *walk) result(ctx context.Context, start []string) (*Neighborhood, error) {
	n := &Neighborhood{Relationships: byStrength(w.found)}
	var others []string
	for id := range w.seen {
		if !slices.Contains(start, id) {
			others = append(others, id)
		}
	}
	slices.Sort(others)
	nodes, err := w.reader.Get(ctx, append(slices.Clone(start), others...))
	if err != nil {
		return nil, err
	}
	for _, node := range nodes {
		if e, ok := node.(*Entity); ok {
			n.Entities = append(n.Entities, e)
		}
	}
	return n, nil
}
