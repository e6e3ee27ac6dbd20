package graphtest

import (
	"testing"

	"parley/graph"
)

func testGet(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	r := arlington(t)
	put(t, s, r, karabakh(t))
	article, mention, statement := r.Article, r.Mentions[0], r.Statements[0]
	o := newOracle([]*graph.Reading{r, karabakh(t)}, nil)
	entity := o.entities[0]
	actor, national := o.relationships[0], o.relationships[0]
	for _, rel := range o.relationships {
		if rel.As == graph.ActorLevel {
			actor = rel
		} else {
			national = rel
		}
	}
	tests := []struct {
		name string
		ids  []string
		want []graph.Node
	}{
		{"nothing", nil, nil},
		{"article", []string{article.ID}, []graph.Node{&article}},
		{"entity", []string{entity.ID}, []graph.Node{entity}},
		{"mention", []string{mention.ID}, []graph.Node{&mention}},
		{"statement", []string{statement.ID}, []graph.Node{&statement}},
		{"relationship between actors", []string{actor.ID}, []graph.Node{actor}},
		{"relationship between countries", []string{national.ID}, []graph.Node{national}},
		{"order of the questions, some twice", []string{statement.ID, entity.ID, statement.ID, article.ID, mention.ID},
			[]graph.Node{&statement, entity, &statement, &article, &mention}},
		{"missing", []string{"article:0", "country:ZZ", "person:nobody", "mention:0-1-2", "mention:", "mention:x", "statement:0",
			"relationship:0", article.ID}, []graph.Node{nil, nil, nil, nil, nil, nil, nil, nil, &article}},
		{"no ids of ours", []string{"", ":", "x", "rumor:1", "article", "country:' OR 1=1 --", "place:\x00", "person:\xff"},
			make([]graph.Node, 8)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { same(t, "nodes", test.want, get(t, s, test.ids...)) })
	}
	t.Run("readings", func(t *testing.T) {
		got, err := s.Readings(t.Context(), []string{karabakh(t).Article.ID, "article:0", r.Article.ID, "person:x"})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "readings", []*graph.Reading{karabakh(t), nil, r, nil}, got)
	})
	t.Run("every node", func(t *testing.T) { testGetAll(t, open(t)) })
}

// testGetAll asks for every node there is in one call.
func testGetAll(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	o := newOracle(stories(t), nil)
	var want []graph.Node
	for _, r := range o.readings {
		want = append(want, &r.Article)
		for i := range r.Mentions {
			want = append(want, &r.Mentions[i])
		}
		for i := range r.Statements {
			want = append(want, &r.Statements[i])
		}
	}
	for _, e := range o.entities {
		want = append(want, e)
	}
	for _, r := range o.relationships {
		want = append(want, r)
	}
	same(t, "nodes", want, get(t, s, idsOf(want)...))
}
