package graph

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
)

// Page chooses a part of an ordered list, as Relay's connections do: the first so many after a cursor, or the last so
// many before one. Total asks for the size of the whole list, which costs a count.
type Page struct {
	First, Last   int    // at most one of them; 0 and 0 mean First: DefaultPage
	After, Before string // cursors of List.Cursors
	Total         bool
}

// DefaultPage is the size of a page that names none, MaxPage the largest that a store answers.
const (
	DefaultPage = 25
	MaxPage     = 1000
)

// List is a page of an answer.
type List[T any] struct {
	Items       []T
	Cursors     []string // one for each item
	HasPrevious bool
	HasNext     bool
	Total       int // only if asked for, else -1
}

// Key is a place in an order: the key of a node, as Sortable returns it, and its id.
type Key struct {
	Value string
	ID    string
}

// Bounds is a page ready for a store: up to Limit nodes strictly between After and Before in the list's order, read from
// its end if Backward. Ask for one more than Limit to learn whether there are more, then call Listed.
type Bounds struct {
	Order         Order
	After, Before *Key
	Limit         int
	Backward      bool
	Total         bool
}

type cursor struct {
	Order OrderKey `json:"o"`
	Down  bool     `json:"d,omitempty"`
	Value string   `json:"k,omitempty"`
	ID    string   `json:"i"`
}

func (p Page) bounds(o Order) (Bounds, error) {
	b := Bounds{Order: o, Limit: p.First, Backward: p.Last > 0, Total: p.Total}
	if p.First < 0 || p.Last < 0 || p.First > 0 && p.Last > 0 {
		return b, fmt.Errorf("page of first %d and last %d (want one of them, positive): %w", p.First, p.Last, ErrInvalid)
	}
	if b.Backward {
		b.Limit = p.Last
	}
	if b.Limit == 0 {
		b.Limit = DefaultPage
	}
	if b.Limit > MaxPage {
		return b, fmt.Errorf("page of %d (at most %d): %w", b.Limit, MaxPage, ErrInvalid)
	}
	var err error
	if b.After, err = decodeCursor(p.After, o); err != nil {
		return b, err
	}
	b.Before, err = decodeCursor(p.Before, o)
	return b, err
}

func decodeCursor(s string, o Order) (*Key, error) {
	if s == "" {
		return nil, nil
	}
	var c cursor
	data, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || json.Unmarshal(data, &c) != nil || c.ID == "" {
		return nil, fmt.Errorf("cursor %q isn't one of ours: %w", s, ErrInvalid)
	}
	if c.Order != o.By || c.Down != o.Descending {
		return nil, fmt.Errorf("cursor %q is of another order (%s): %w", s, c.Order, ErrInvalid)
	}
	return &Key{c.Value, c.ID}, nil
}

func (k Key) cursor(o Order) string {
	data, err := json.Marshal(cursor{o.By, o.Descending, k.Value, k.ID})
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(data)
}

// Sortable is a node that can be put in order.
type Sortable interface {
	Node
	SortKey(OrderKey) string // what it is ordered by, as a string that sorts alike; "" where it isn't known
}

// Listed makes a page of up to Limit+1 nodes that a store found within b, in the order in which it read them.
func Listed[T Sortable](b Bounds, found []T, total int) List[T] {
	more := len(found) > b.Limit
	if more {
		found = found[:b.Limit]
	}
	if b.Backward {
		slices.Reverse(found)
	}
	l := List[T]{Items: found, HasNext: more, HasPrevious: b.After != nil, Total: -1}
	if b.Backward {
		l.HasNext, l.HasPrevious = b.Before != nil, more
	}
	if b.Total {
		l.Total = total
	}
	for _, item := range found {
		l.Cursors = append(l.Cursors, Key{item.SortKey(b.Order.By), item.NodeID()}.cursor(b.Order))
	}
	return l
}

// Compare orders two keys by o: negative if a comes first.
func (o Order) Compare(a, b Key) int {
	if (a.Value == "") != (b.Value == "") {
		if a.Value == "" {
			return 1
		}
		return -1
	}
	c := slices.Compare([]string{a.Value, a.ID}, []string{b.Value, b.ID})
	if o.Descending {
		return -c
	}
	return c
}
