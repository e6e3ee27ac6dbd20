package ingest

import (
	"context"
	"fmt"

	"parley/graph"
)

// Service reads single articles and stores them at once.
type Service struct {
	Reader *Reader
	Store  graph.Store
}

// Ingest reads and stores an article. It returns the article as stored and whether anything changed.
func (s *Service) Ingest(ctx context.Context, given graph.Article) (*graph.Article, bool, error) {
	reading, err := s.Reader.Read(ctx, given)
	if err != nil {
		return nil, false, fmt.Errorf("ingest: %w", err)
	}
	changed, err := s.Store.Put(ctx, []*graph.Reading{reading})
	if err != nil {
		return nil, false, fmt.Errorf("ingest %s: %w", reading.Article.ID, err)
	}
	return &reading.Article, changed > 0, nil
}
