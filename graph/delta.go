package graph

import (
	"maps"
	"slices"
)

// Delta is the exact difference that replacing readings makes to all that is derived from them. A store locks the articles
// before it reads what they said and which entities were merged, then writes the difference under locks on Delta.Locks, and
// never recounts.
type Delta struct {
	Entities      map[string]*EntityDelta
	Relationships map[Edge]*RelationshipDelta
	Changes       []Change // for the change log, in order, their Seq still 0
}

// EntityDelta is the change of one entity. It exists while articles describe it.
type EntityDelta struct {
	Described   int // articles that describe it
	Mentions    int
	Articles    int         // articles that mention it
	SeenAdded   []Timestamp // publications of articles that mention it from now on, and
	SeenRemoved []Timestamp // of those that no longer do
	Names       map[Naming]int
	Type        EntityType  // as the newest description has it; "" if only removed
	Attributes  *Attributes // likewise; nil if only removed
}

// Naming is a name that articles give an entity.
type Naming struct {
	Name  string
	Usual bool // given as its usual name, not as an alias
}

// RelationshipDelta is the change of one relationship. It exists while its tally isn't empty.
type RelationshipDelta struct {
	Tally          Tally
	Added, Removed []When // dates of statements that count from now on, and of those that no longer do
}

// NewDelta returns an empty difference.
func NewDelta() *Delta {
	return &Delta{Entities: map[string]*EntityDelta{}, Relationships: map[Edge]*RelationshipDelta{}}
}

// Replace adds the difference between an article's old and new reading; either may be nil. Both are resolved.
func (d *Delta) Replace(before, after *Reading) {
	old, now := map[string]bool{}, map[string]bool{}
	if before != nil {
		d.add(before, -1)
		statementIDs(before, old)
	}
	if after != nil {
		d.add(after, 1)
		statementIDs(after, now)
	}
	d.logStatements(before, StatementRemoved, now)
	d.logStatements(after, StatementAdded, old)
	switch {
	case after != nil:
		d.Changes = append(d.Changes, Change{Kind: ArticleProcessed, ID: after.Article.ID})
	case before != nil:
		d.Changes = append(d.Changes, Change{Kind: ArticleDeleted, ID: before.Article.ID})
	}
}

func statementIDs(r *Reading, into map[string]bool) {
	for i := range r.Statements {
		into[r.Statements[i].ID] = true
	}
}

func (d *Delta) logStatements(r *Reading, kind ChangeKind, except map[string]bool) {
	if r == nil {
		return
	}
	for i := range r.Statements {
		if id := r.Statements[i].ID; !except[id] {
			d.Changes = append(d.Changes, Change{Kind: kind, ID: id})
		}
	}
}

func (d *Delta) add(r *Reading, sign int) {
	mentions := map[string]int{}
	for i := range r.Mentions {
		mentions[r.Mentions[i].Entity]++
	}
	described := map[string]bool{}
	for i := range r.Entities {
		d.describe(&r.Entities[i], sign, !described[r.Entities[i].ID])
		described[r.Entities[i].ID] = true
	}
	for id, n := range mentions {
		e := d.entity(id)
		e.Mentions += sign * n
		e.Articles += sign
		if sign > 0 {
			e.SeenAdded = append(e.SeenAdded, r.Article.PublishedAt)
		} else {
			e.SeenRemoved = append(e.SeenRemoved, r.Article.PublishedAt)
		}
	}
	d.relate(r, sign)
}

func (d *Delta) describe(description *Description, sign int, first bool) {
	e := d.entity(description.ID)
	if first {
		e.Described += sign
	}
	own := description.ID == description.Raw
	e.Names[Naming{description.Name, own}] += sign
	for _, alias := range description.Aliases {
		e.Names[Naming{alias, false}] += sign
	}
	if sign > 0 && own {
		e.Type, e.Attributes = description.Type, &description.Attributes
	}
}

func (d *Delta) entity(id string) *EntityDelta {
	e := d.Entities[id]
	if e == nil {
		e = &EntityDelta{Names: map[Naming]int{}}
		d.Entities[id] = e
	}
	return e
}

func (d *Delta) relate(r *Reading, sign int) {
	counted := map[Edge]bool{}
	for i := range r.Statements {
		s := &r.Statements[i]
		tally := s.tally()
		for _, edge := range Edges(s) {
			t := tally
			if s.Counts() && !counted[edge] {
				counted[edge], t.ArticleCount = true, 1
			}
			d.relationship(edge).change(t, s, sign)
		}
	}
}

func (d *Delta) relationship(edge Edge) *RelationshipDelta {
	r := d.Relationships[edge]
	if r == nil {
		r = &RelationshipDelta{}
		d.Relationships[edge] = r
	}
	return r
}

func (r *RelationshipDelta) change(t Tally, s *Statement, sign int) {
	if sign < 0 {
		r.Tally = r.Tally.Add(t.Negate())
	} else {
		r.Tally = r.Tally.Add(t)
	}
	switch {
	case !s.Counts():
	case sign > 0:
		r.Added = append(r.Added, s.When)
	default:
		r.Removed = append(r.Removed, s.When)
	}
}

// Compact drops what cancels out. Relationships that the replacements leave as they were go; entities stay, since their
// descriptions may have changed.
func (d *Delta) Compact() {
	for edge, r := range d.Relationships {
		r.Added, r.Removed = cancel(r.Added, r.Removed)
		if r.Tally == (Tally{}) && len(r.Added) == 0 && len(r.Removed) == 0 {
			delete(d.Relationships, edge)
		}
	}
	for _, e := range d.Entities {
		e.SeenAdded, e.SeenRemoved = cancel(e.SeenAdded, e.SeenRemoved)
		maps.DeleteFunc(e.Names, func(_ Naming, n int) bool { return n == 0 })
	}
}

// cancel takes away what both lists hold, one for one.
func cancel[T comparable](added, removed []T) ([]T, []T) {
	surplus, both := map[T]int{}, map[T]int{}
	for _, r := range removed {
		surplus[r]++
	}
	take := func(from map[T]int) func(T) bool {
		return func(v T) bool {
			if from[v] == 0 {
				return false
			}
			from[v]--
			return true
		}
	}
	inRemoved := take(surplus)
	added = slices.DeleteFunc(added, func(v T) bool {
		double := inRemoved(v)
		if double {
			both[v]++
		}
		return double
	})
	return added, slices.DeleteFunc(removed, take(both))
}

// Log completes Changes with the relationships that change, in the order of their ids. Call it once, after Compact.
func (d *Delta) Log() {
	var ids []string
	for edge := range d.Relationships {
		ids = append(ids, edge.ID())
	}
	slices.Sort(ids)
	for _, id := range ids {
		d.Changes = append(d.Changes, Change{Kind: RelationshipChanged, ID: id})
	}
}

// Locks returns the entities that the difference concerns, in the order in which every writer locks them.
func (d *Delta) Locks() []string {
	ids := map[string]bool{}
	for id := range d.Entities {
		ids[id] = true
	}
	for edge := range d.Relationships {
		ids[edge.Source], ids[edge.Target] = true, true
	}
	return slices.Sorted(maps.Keys(ids))
}
