package graph

import (
	"fmt"
	"slices"
)

// Order is a total order: by a key, then by id in the same direction; nodes whose key is unknown come last either way.
// The zero value is the kind's default (see OrderOf).
type Order struct {
	By         OrderKey
	Descending bool
}

// OrderKey names what to order by.
type OrderKey string

// The keys.
const (
	ByName         OrderKey = "NAME"
	ByTitle        OrderKey = "TITLE"
	ByPublished    OrderKey = "PUBLISHED_AT"
	ByArticleCount OrderKey = "ARTICLE_COUNT"
	ByMentionCount OrderKey = "MENTION_COUNT"
	ByCount        OrderKey = "COUNT"
	ByFirstDate    OrderKey = "FIRST_DATE"
	ByLastDate     OrderKey = "LAST_DATE"
	ByLastSeen     OrderKey = "LAST_SEEN"
	ByDate         OrderKey = "DATE"
	ByConfidence   OrderKey = "CONFIDENCE"
)

// The orders that each kind of node knows; the first one, descending, is its default.
var (
	articleOrders      = []OrderKey{ByPublished, ByTitle}
	entityOrders       = []OrderKey{ByArticleCount, ByMentionCount, ByName, ByLastSeen}
	statementOrders    = []OrderKey{ByDate, ByConfidence}
	relationshipOrders = []OrderKey{ByArticleCount, ByCount, ByLastDate, ByFirstDate, ByConfidence}
)

func resolveOrder(o Order, known []OrderKey) (Order, error) {
	if o.By == "" {
		return Order{known[0], true}, nil
	}
	if !slices.Contains(known, o.By) {
		return o, fmt.Errorf("order by %q (want one of %v): %w", o.By, known, ErrInvalid)
	}
	return o, nil
}

// Prepared returns the query with its defaults filled in, its values checked and its page resolved. Stores call it first.
func (q ArticleQuery) Prepared() (ArticleQuery, Bounds, error) {
	order, err := resolveOrder(q.Order, articleOrders)
	q.Order = order
	dated(&err, q.Filter.Published)
	checked(&err, q.Filter.check)
	return q, boundsOr(&err, q.Page, order), err
}

// Prepared is as for ArticleQuery.
func (q EntityQuery) Prepared() (EntityQuery, Bounds, error) {
	order, err := resolveOrder(q.Order, entityOrders)
	q.Order = order
	checked(&err, q.Filter.check)
	return q, boundsOr(&err, q.Page, order), err
}

// Prepared is as for ArticleQuery.
func (q StatementQuery) Prepared() (StatementQuery, Bounds, error) {
	order, err := resolveOrder(q.Order, statementOrders)
	q.Order, q.As = order, level(q.As)
	checked(&err, q.Filter.check)
	known(&err, "level", []As{q.As}, []As{ActorLevel, CountryLevel})
	dated(&err, q.Filter.Dates)
	return q, boundsOr(&err, q.Page, order), err
}

// Prepared is as for ArticleQuery.
func (q RelationshipQuery) Prepared() (RelationshipQuery, Bounds, error) {
	order, err := resolveOrder(q.Order, relationshipOrders)
	q.Order, q.As = order, level(q.As)
	checked(&err, q.Filter.check)
	known(&err, "level", []As{q.As}, []As{ActorLevel, CountryLevel})
	dated(&err, q.Filter.Dates)
	return q, boundsOr(&err, q.Page, order), err
}

func level(as As) As {
	if as == "" {
		return ActorLevel
	}
	return as
}

func known[T comparable](err *error, what string, values, set []T) {
	for _, v := range values {
		if *err == nil && !slices.Contains(set, v) {
			*err = fmt.Errorf("%s %v (want one of %v): %w", what, v, set, ErrInvalid)
		}
	}
}

func checked(err *error, check func() error) {
	if *err == nil {
		*err = check()
	}
}

func dated(err *error, r DateRange) {
	if *err == nil {
		*err = r.check()
	}
}

func boundsOr(err *error, p Page, o Order) Bounds {
	if *err != nil {
		return Bounds{}
	}
	b, e := p.bounds(o)
	*err = e
	return b
}
