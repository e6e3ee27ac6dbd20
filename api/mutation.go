package api

import (
	"context"

	"parley/api/internal/gql"
	"parley/graph"
)

// Ingester reads an article and stores what it says.
type Ingester interface {
	// Ingest returns the article as stored and whether anything changed. Its errors wrap graph.ErrInvalid for what can't
	// be read.
	Ingest(ctx context.Context, a graph.Article) (stored *graph.Article, changed bool, err error)
}

type mutation struct{ *resolver }

func (r mutation) IngestArticle(ctx context.Context, input gql.IngestArticleInput) (*gql.IngestArticlePayload, error) {
	stored, changed, err := r.ingester.Ingest(ctx, graph.Article{Title: value(input.Title), Text: input.Text,
		URL: value(input.URL), Source: value(input.Source), PublishedAt: value(input.PublishedAt),
		ExternalID: value(input.ExternalID)})
	if err != nil {
		return nil, err
	}
	return &gql.IngestArticlePayload{Article: stored, Changed: changed}, nil
}

func (r mutation) DeleteArticle(ctx context.Context, id string) (*gql.DeleteArticlePayload, error) {
	deleted, err := r.store.Delete(ctx, []string{id})
	if err != nil || deleted == 0 {
		return &gql.DeleteArticlePayload{}, err
	}
	return &gql.DeleteArticlePayload{DeletedID: &id}, nil
}
