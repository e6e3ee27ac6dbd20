package graphtest

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"parley/graph"
)

// benchStatements is how many statements a store holds when lists are measured.
const benchStatements = 20000

// Bench measures a store. Open returns an empty one that the benchmark's cleanup closes.
func Bench(b *testing.B, open func(b *testing.B) graph.Store) {
	b.Run("Put/batch=100", func(b *testing.B) { benchPut(b, open(b), 100) })
	b.Run("Put/batch=1", func(b *testing.B) { benchPut(b, open(b), 1) })
	b.Run("Put/writers=8", func(b *testing.B) { benchWriters(b, open(b)) })
	s := open(b)
	corpus := benchCorpus(b)
	for start := 0; start < len(corpus); start += 100 {
		put(b, s, corpus[start:min(start+100, len(corpus))]...)
	}
	b.Run("PutAgain/batch=100", func(b *testing.B) {
		for b.Loop() {
			put(b, s, corpus[:100]...)
		}
	})
	benchRead(b, s, corpus)
	b.Run("Redirect/hub", func(b *testing.B) {
		for b.Loop() {
			redirect(b, s, "country:AM", "country:AZ")
			redirect(b, s, "country:AM", "")
		}
	})
}

// benchCorpus invents articles of ten statements each.
func benchCorpus(b *testing.B) []*graph.Reading {
	g := NewGenerator(1, 26, 400, 10)
	var corpus []*graph.Reading
	for i := range benchStatements / 10 {
		corpus = append(corpus, g.Reading(b, fmt.Sprintf("https://wire.example/bench/%d", i)))
	}
	return corpus
}

func benchPut(b *testing.B, s graph.Store, size int) {
	g := NewGenerator(2, 26, 400, 10)
	number, statements := 0, 0
	for b.Loop() {
		b.StopTimer()
		var batch []*graph.Reading
		for range size {
			r := g.Reading(b, fmt.Sprintf("https://wire.example/put/%d", number))
			batch = append(batch, r)
			number, statements = number+1, statements+len(r.Statements)
		}
		b.StartTimer()
		put(b, s, batch...)
	}
	b.ReportMetric(float64(statements)/b.Elapsed().Seconds(), "statements/s")
}

// benchWriters has eight writers write single articles about the same few countries.
func benchWriters(b *testing.B, s graph.Store) {
	g := NewGenerator(3, 26, 400, 10)
	number, statements := 0, 0
	for b.Loop() {
		b.StopTimer()
		var batch []*graph.Reading
		for range 64 {
			batch = append(batch, g.Reading(b, fmt.Sprintf("https://wire.example/writers/%d", number)))
			number, statements = number+1, statements+10
		}
		b.StartTimer()
		var group sync.WaitGroup
		for w := range 8 {
			group.Go(func() {
				for i := w; i < len(batch); i += 8 {
					if _, err := s.Put(b.Context(), batch[i:i+1]); err != nil {
						b.Error(err)
					}
				}
			})
		}
		group.Wait()
	}
	b.ReportMetric(float64(statements)/b.Elapsed().Seconds(), "statements/s")
}

func benchRead(b *testing.B, s graph.Store, corpus []*graph.Reading) {
	hub, other := graph.EntityMatch{Any: []string{"country:AM"}}, graph.EntityMatch{All: []string{"country:AM", "country:QA"}}
	pair := edge(graph.CountryLevel, graph.Mediates, "country:AM", "country:AZ").ID()
	for name, q := range map[string]graph.StatementQuery{
		"all":                 {},
		"of an entity":        {Filter: graph.StatementFilter{Entities: hub}},
		"of a country":        {Filter: graph.StatementFilter{Entities: hub}, As: graph.CountryLevel},
		"of a pair":           {Filter: graph.StatementFilter{Entities: other}, As: graph.CountryLevel},
		"of a type":           {Filter: graph.StatementFilter{Types: []graph.RelationType{graph.Detains}}},
		"of an article":       {Filter: graph.StatementFilter{Articles: []string{corpus[7].Article.ID}}},
		"of a relationship":   {Filter: graph.StatementFilter{Relationships: []string{pair}}},
		"of a year":           {Filter: graph.StatementFilter{Dates: graph.DateRange{From: "2012", To: "2012"}}},
		"of an entity, count": {Filter: graph.StatementFilter{Entities: hub}, Page: graph.Page{Total: true}},
	} {
		benchFind(b, "Statements/"+name, q, s.FindStatements)
	}
	for name, q := range map[string]graph.RelationshipQuery{
		"all":          {},
		"of an entity": {Filter: graph.RelationshipFilter{Entities: hub}},
		"of a country": {Filter: graph.RelationshipFilter{Entities: hub}, As: graph.CountryLevel},
		"by last date": {Order: graph.Order{By: graph.ByLastDate, Descending: true}},
		"of a year":    {Filter: graph.RelationshipFilter{Dates: graph.DateRange{From: "2012", To: "2012"}}},
		"of a type":    {Filter: graph.RelationshipFilter{Types: []graph.RelationType{graph.Detains}}},
	} {
		benchFind(b, "Relationships/"+name, q, s.FindRelationships)
	}
	benchFind(b, "Articles/of an entity", graph.ArticleQuery{Filter: graph.ArticleFilter{Entities: []string{"country:AM"}}}, s.FindArticles)
	benchFind(b, "Articles/with words", graph.ArticleQuery{Filter: graph.ArticleFilter{Text: "quispe detains"}}, s.FindArticles)
	benchFind(b, "Entities/all", graph.EntityQuery{}, s.FindEntities)
	benchFind(b, "Entities/named", graph.EntityQuery{Filter: graph.EntityFilter{Text: "quisp"}}, s.FindEntities)
	for _, text := range []string{"Armenia", "Azerbaidjan", "q"} {
		b.Run("Search/"+text, func(b *testing.B) {
			for b.Loop() {
				if _, err := graph.Search(b.Context(), s, text, nil, 10); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	benchGet(b, s, corpus)
}

func benchFind[Q, T any](b *testing.B, name string, q Q, find func(context.Context, []Q) ([]graph.List[T], error)) {
	b.Run(name, func(b *testing.B) {
		for b.Loop() {
			if _, err := find(b.Context(), []Q{q}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func benchGet(b *testing.B, s graph.Store, corpus []*graph.Reading) {
	var ids []string
	for _, r := range corpus[:20] {
		ids = append(ids, r.Article.ID, r.Entities[0].ID, r.Mentions[0].ID, r.Statements[0].ID, r.Statements[1].ID)
	}
	b.Run("Get/100", func(b *testing.B) {
		for b.Loop() {
			get(b, s, ids...)
		}
	})
	b.Run("Neighborhood/2", func(b *testing.B) {
		for b.Loop() {
			if _, err := graph.FindNeighborhood(b.Context(), s, ids[1:2], 2, graph.RelationshipFilter{}, graph.CountryLevel, 100); err != nil {
				b.Fatal(err)
			}
		}
	})
}
