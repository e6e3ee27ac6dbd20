package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"parley/graph"
)

const articleColumns = "a.id, a.external_id, a.title, a.url, a.source, a.language, a.published_at, a.text"

func scanArticle(rows *sql.Rows) (*graph.Article, error) {
	a := &graph.Article{}
	return a, rows.Scan(articleFields(a)...)
}

func articleFields(a *graph.Article) []any {
	return []any{&a.ID, &a.ExternalID, &a.Title, &a.URL, &a.Source, &a.Language, &a.PublishedAt, &a.Text}
}

// FindArticles implements graph.Reader.
func (s *Store) FindArticles(ctx context.Context, queries []graph.ArticleQuery) ([]graph.List[*graph.Article], error) {
	return find(ctx, s, "find articles", kind[graph.ArticleQuery, *graph.Article]{
		entities: func(q graph.ArticleQuery) [][]string { return [][]string{q.Filter.Entities} },
		branches: articles,
		lister:   lister[*graph.Article]{articleColumns, scanArticle},
	}, queries)
}

// articles selects along the one entity that they mention, if there is one; nothing where it doesn't exist.
func articles(q graph.ArticleQuery, r resolution) []selection {
	f := q.Filter
	s := selection{from: "article a", key: "a.published", id: "a.id"}
	keys := r.keys(f.Entities)
	switch {
	case len(f.Entities) > 0 && len(keys) == 0:
		return nil
	case len(keys) == 1:
		s.from, s.key, s.id = "appearance v CROSS JOIN article a ON a.key = v.article", "v.published", "v.article_id"
		s.and("v.entity = ?", keys[0])
	case len(keys) > 1:
		s.and("a.key IN (SELECT article FROM appearance WHERE entity "+oneOf(len(keys))+")", list(keys))
	}
	if q.Order.By == graph.ByTitle {
		s.key, s.id = "a.title_key", "a.id"
	}
	in(&s, "a.id", f.IDs)
	in(&s, "a.external_id", f.ExternalIDs)
	in(&s, "a.source", f.Sources)
	s.days("a.day", "a.day", f.Published)
	if f.Text != "" {
		s.and("a.key IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", allWords(f.Text))
	}
	return []selection{s}
}

// days adds that the days from the first to the last that a date can mean overlap a range.
func (s *selection) days(date, last string, r graph.DateRange) {
	if r.From != "" {
		s.and(date+" >= ? AND "+last+" >= ?", string(r.From[:4]), r.From.From())
	}
	if r.To != "" {
		s.and(date+" <= ?", r.To.To())
	}
	if r != (graph.DateRange{}) {
		s.and(date + " > ''")
	}
}

// allWords asks for all words of a text; a text without words for one that is nowhere.
func allWords(text string) string {
	words := graph.Words(text)
	if len(words) == 0 {
		return `"-"`
	}
	return `"` + strings.Join(words, `" "`) + `"`
}
