package neo4j

import (
	"context"
	"strings"
	"time"

	"parley/graph"
)

// few is up to how many candidates a search by text is answered from; if more match, they are many enough to be met soon
// in the list's own order.
const few = 1000

// FindArticles implements graph.Reader.
func (s *Store) FindArticles(ctx context.Context, queries []graph.ArticleQuery) ([]graph.List[*graph.Article], error) {
	prepared, plans := make([]graph.ArticleQuery, len(queries)), make([]plan, len(queries))
	for i, q := range queries {
		var err error
		if prepared[i], plans[i].bounds, err = q.Prepared(); err != nil {
			return nil, err
		}
	}
	var lists []graph.List[*graph.Article]
	err := s.read(ctx, "find articles", func(t transaction) error {
		var named [][]string
		for _, q := range prepared {
			named = append(named, q.Filter.Entities)
		}
		m, err := t.merges(ctx, named...)
		if err != nil {
			return err
		}
		for i := range plans {
			plans[i] = articlePlan(&prepared[i].Filter, plans[i].bounds, m)
		}
		if err := t.probe(ctx, "articles_holding", plans, wordsQuery); err != nil {
			return err
		}
		lists, err = finder[*graph.Article]{articles(), decodeArticle}.find(ctx, t, plans)
		return err
	})
	return lists, err
}

func articlePlan(f *graph.ArticleFilter, b graph.Bounds, m merges) plan {
	p := plan{bounds: b, filter: filter{}}
	mentions := m.now(f.Entities)
	oneOf(p.filter, "externalIds", f.ExternalIDs)
	oneOf(p.filter, "sources", f.Sources)
	oneOf(p.filter, "entities", mentions)
	overlapping(p.filter, f.Published)
	if f.Text != "" {
		words := paddedWords(f.Text)
		oneOf(p.filter, "words", words)
		p.nothing = len(words) == 0
	}
	if b.Order.By == graph.ByPublished {
		p.values = publishedValues(f.Published)
	}
	switch {
	case len(f.IDs) > 0:
		p.candidates(f.IDs)
	case len(f.ExternalIDs) > 0:
		p.listsOf(ofExternalID, listsOfEach(f.ExternalIDs))
	case len(mentions) > 0:
		p.listsOf(ofEntity, listsOfEach(mentions))
	case len(f.Sources) > 0:
		p.listsOf(ofSource, listsOfEach(f.Sources))
	default:
		p.listsOf(allOfThem, []string{""})
	}
	return p
}

// listsOfEach names the list of each thing.
func listsOfEach(things []string, level ...string) []string {
	names := make([]string, len(things))
	for i, thing := range things {
		names[i] = listOf(append([]string{clip(thing)}, level...)...)
	}
	return names
}

// publishedValues bounds instants by days, which lie in offsets of up to 14 hours.
func publishedValues(r graph.DateRange) values {
	var v values
	if from, err := time.Parse(time.DateOnly, r.From.From()); err == nil {
		v.least = from.AddDate(0, 0, -1).Format(time.DateOnly)
	}
	if to, err := time.Parse(time.DateOnly, r.To.To()); err == nil {
		v.most = to.AddDate(0, 0, 2).Format(time.DateOnly)
	}
	return v
}

// paddedWords returns the words to look for in what searchable writes.
func paddedWords(text string) []string {
	var padded []string
	for _, word := range graph.Words(text) {
		padded = append(padded, " "+clipWord(word)+" ")
	}
	return padded
}

// wordsQuery asks the full-text index for articles that hold all words of a filter, "" if it names none.
func wordsQuery(f filter) string {
	var b strings.Builder
	words, _ := f["words"].([]string)
	for _, word := range words {
		b.WriteString(`+"` + strings.TrimSpace(word) + `" `)
	}
	return b.String()
}

// probe looks for few nodes that match each plan's text, and takes these as candidates.
func (t transaction) probe(ctx context.Context, cypher string, plans []plan, query func(filter) string) error {
	asked := map[string][]int{}
	for i := range plans {
		if text := query(plans[i].filter); text != "" && !plans[i].nothing {
			asked[text] = append(asked[text], i)
		}
	}
	if len(asked) == 0 {
		return nil
	}
	var texts []string
	for text := range asked {
		texts = append(texts, text)
	}
	rows, err := t.run(ctx, cypher, map[string]any{"texts": texts, "limit": few + 1})
	if err != nil {
		return err
	}
	for _, r := range rows {
		ids := r.texts("ids")
		for _, i := range asked[r.text("text")] {
			if len(ids) <= few {
				plans[i].candidates(ids)
			}
		}
	}
	return nil
}
