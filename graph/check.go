package graph

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// Difference is something that a store keeps and that isn't what its readings add up to.
type Difference struct {
	ID   string // of the entity, relationship or other thing
	What string // what is kept and what it should be
}

// Check recounts the graph from all readings and returns what the store keeps otherwise, none in a sound store. Nothing
// may write meanwhile.
func Check(ctx context.Context, s Store) ([]Difference, error) {
	expected := NewDelta()
	for r, err := range s.AllReadings(ctx) {
		if err != nil {
			return nil, fmt.Errorf("check: %w", err)
		}
		expected.Replace(nil, r)
		expected.Changes = nil
	}
	c := checker{expected: expected}
	if err := c.entities(ctx, s); err != nil {
		return nil, fmt.Errorf("check: %w", err)
	}
	for _, as := range []As{ActorLevel, CountryLevel} {
		if err := c.relationships(ctx, s, as); err != nil {
			return nil, fmt.Errorf("check: %w", err)
		}
	}
	c.missing()
	if engine, ok := s.(Checker); ok {
		found, err := engine.CheckEngine(ctx)
		if err != nil {
			return nil, fmt.Errorf("check: %w", err)
		}
		c.found = append(c.found, found...)
	}
	return c.found, nil
}

type checker struct {
	expected *Delta // what is left of it was not met in the store
	found    []Difference
}

func (c *checker) differ(id, format string, args ...any) {
	c.found = append(c.found, Difference{id, fmt.Sprintf(format, args...)})
}

func (c *checker) entities(ctx context.Context, s Store) error {
	return eachPage(func(after string) (List[*Entity], error) {
		lists, err := s.FindEntities(ctx, []EntityQuery{{Page: Page{First: MaxPage, After: after}}})
		return first(lists), err
	}, c.entity)
}

func (c *checker) entity(e *Entity) {
	d := c.expected.Entities[e.ID]
	delete(c.expected.Entities, e.ID)
	if d == nil {
		c.differ(e.ID, "kept, but no article describes it")
		return
	}
	name, aliases := ChooseName(d.Names)
	firstSeen, lastSeen := seen(d.SeenAdded)
	want := Entity{ID: e.ID, Type: e.Type, Name: name, Aliases: aliases, Attributes: e.Attributes,
		MentionCount: d.Mentions, ArticleCount: d.Articles, FirstSeen: firstSeen, LastSeen: lastSeen}
	kept := *e
	kept.Aliases = append([]string(nil), e.Aliases...)
	if !reflect.DeepEqual(kept, want) {
		c.differ(e.ID, "kept %+v, should be %+v", kept, want)
	}
}

func (c *checker) relationships(ctx context.Context, s Store, as As) error {
	all := RelationshipFilter{MinCount: new(0)}
	return eachPage(func(after string) (List[*Relationship], error) {
		lists, err := s.FindRelationships(ctx, []RelationshipQuery{{Filter: all, As: as, Page: Page{First: MaxPage, After: after}}})
		return first(lists), err
	}, c.relationship)
}

func (c *checker) relationship(r *Relationship) {
	d := c.expected.Relationships[r.Edge]
	delete(c.expected.Relationships, r.Edge)
	if d == nil {
		c.differ(r.ID, "%v kept, but no statement supports it", r.Edge)
		return
	}
	want := Relationship{ID: r.Edge.ID(), Edge: r.Edge, Tally: d.Tally}
	for _, w := range d.Added {
		want.First, want.Last = Earlier(want.First, w), Later(want.Last, w)
	}
	if *r != want {
		c.differ(r.ID, "kept %+v, should be %+v", *r, want)
	}
}

func (c *checker) missing() {
	for _, id := range slices.Sorted(maps.Keys(c.expected.Entities)) {
		c.differ(id, "described by articles, but not kept")
	}
	for _, edge := range slices.SortedFunc(maps.Keys(c.expected.Relationships), compareEdges) {
		c.differ(edge.ID(), "%v supported by statements, but not kept", edge)
	}
}

// seen returns the first and the last of some times of publication, those unknown aside.
func seen(times []Timestamp) (first, last Timestamp) {
	for _, t := range times {
		first, last = EarlierSeen(first, t), LaterSeen(last, t)
	}
	return first, last
}

// EarlierSeen returns the earlier of two times of publication; an unknown one loses, the smaller text wins a tie.
func EarlierSeen(a, b Timestamp) Timestamp {
	if a == "" || b != "" && (b.Instant() < a.Instant() || b.Instant() == a.Instant() && b < a) {
		return b
	}
	return a
}

// LaterSeen returns the later of two times of publication; an unknown one loses, the smaller text wins a tie.
func LaterSeen(a, b Timestamp) Timestamp {
	if a == "" || b != "" && (b.Instant() > a.Instant() || b.Instant() == a.Instant() && b < a) {
		return b
	}
	return a
}

func first[T any](lists []List[T]) List[T] {
	if len(lists) == 0 {
		return List[T]{}
	}
	return lists[0]
}

func eachPage[T any](page func(after string) (List[T], error), visit func(T)) error {
	for after := ""; ; {
		list, err := page(after)
		if err != nil {
			return err
		}
		for _, item := range list.Items {
			visit(item)
		}
		if !list.HasNext {
			return nil
		}
		after = list.Cursors[len(list.Cursors)-1]
	}
}
