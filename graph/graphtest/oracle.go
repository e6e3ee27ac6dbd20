package graphtest

import (
	"slices"
	"testing"

	"parley/graph"
)

// oracle answers queries from readings by going through all of them: slow, and plain enough to trust.
type oracle struct {
	readings      []*graph.Reading
	redirects     map[string]string
	articles      []*graph.Article
	entities      []*graph.Entity
	statements    []*graph.Statement
	relationships []*graph.Relationship
	reading       map[string]*graph.Reading // by article
	supporting    map[string][]*graph.Statement
}

func newOracle(readings []*graph.Reading, redirects map[string]string) *oracle {
	o := &oracle{redirects: redirects, reading: map[string]*graph.Reading{}, supporting: map[string][]*graph.Statement{}}
	delta := graph.NewDelta()
	for _, r := range readings {
		r = r.Clone()
		r.Resolve(redirects)
		delta.Replace(nil, r)
		o.readings, o.articles, o.reading[r.Article.ID] = append(o.readings, r), append(o.articles, &r.Article), r
		for i := range r.Statements {
			st := &r.Statements[i]
			o.statements = append(o.statements, st)
			for _, e := range graph.Edges(st) {
				o.supporting[e.ID()] = append(o.supporting[e.ID()], st)
			}
		}
	}
	for id, d := range delta.Entities {
		o.entities = append(o.entities, entityOf(id, d))
	}
	for edge, d := range delta.Relationships {
		r := &graph.Relationship{ID: edge.ID(), Edge: edge, Tally: d.Tally}
		for _, w := range d.Added {
			r.First, r.Last = graph.Earlier(r.First, w), graph.Later(r.Last, w)
		}
		o.relationships = append(o.relationships, r)
	}
	return o
}

func entityOf(id string, d *graph.EntityDelta) *graph.Entity {
	e := &graph.Entity{ID: id, Type: graph.KindOf(id).EntityType(), MentionCount: d.Mentions, ArticleCount: d.Articles}
	e.Name, e.Aliases = graph.ChooseName(d.Names)
	if d.Attributes != nil {
		e.Attributes = *d.Attributes
	}
	for _, seen := range d.SeenAdded {
		e.FirstSeen, e.LastSeen = graph.EarlierSeen(e.FirstSeen, seen), graph.LaterSeen(e.LastSeen, seen)
	}
	return e
}

// now returns what the ids of a filter have become.
func (o *oracle) now(ids []string) []string {
	var now []string
	for _, id := range ids {
		if to, found := o.redirects[id]; found {
			id = to
		}
		now = append(now, id)
	}
	return now
}

// answer puts what matches in order and cuts the page.
func answer[T graph.Sortable](t testing.TB, items []T, matches func(T) bool, b graph.Bounds, err error) graph.List[T] {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	var kept []T
	for _, item := range items {
		if matches(item) {
			kept = append(kept, item)
		}
	}
	total := len(kept)
	key := func(item T) graph.Key { return graph.Key{Value: item.SortKey(b.Order.By), ID: item.NodeID()} }
	slices.SortFunc(kept, func(x, y T) int { return b.Order.Compare(key(x), key(y)) })
	kept = slices.DeleteFunc(kept, func(item T) bool {
		return b.After != nil && b.Order.Compare(key(item), *b.After) <= 0 ||
			b.Before != nil && b.Order.Compare(key(item), *b.Before) >= 0
	})
	if b.Backward {
		slices.Reverse(kept)
	}
	return graph.Listed(b, kept[:min(len(kept), b.Limit+1)], total)
}

func (o *oracle) findArticles(t testing.TB, q graph.ArticleQuery) graph.List[*graph.Article] {
	q, b, err := q.Prepared()
	return answer(t, o.articles, func(a *graph.Article) bool { return o.article(q.Filter, a) }, b, err)
}

func (o *oracle) findEntities(t testing.TB, q graph.EntityQuery) graph.List[*graph.Entity] {
	q, b, err := q.Prepared()
	return answer(t, o.entities, func(e *graph.Entity) bool { return o.entity(q.Filter, e) }, b, err)
}

func (o *oracle) findStatements(t testing.TB, q graph.StatementQuery) graph.List[*graph.Statement] {
	q, b, err := q.Prepared()
	return answer(t, o.statements, func(s *graph.Statement) bool { return o.statement(q.Filter, q.As, s) }, b, err)
}

func (o *oracle) findRelationships(t testing.TB, q graph.RelationshipQuery) graph.List[*graph.Relationship] {
	q, b, err := q.Prepared()
	return answer(t, o.relationships, func(r *graph.Relationship) bool { return o.relationship(q.Filter, q.As, r) }, b, err)
}
