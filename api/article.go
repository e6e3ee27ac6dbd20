package api

import (
	"context"

	"parley/api/internal/batch"
	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

type article struct{ *resolver }

func (article) ExternalID(_ context.Context, obj *graph.Article) (*string, error) {
	return model.Known(obj.ExternalID), nil
}

func (article) URL(_ context.Context, obj *graph.Article) (*string, error) {
	return model.Known(obj.URL), nil
}

func (article) Source(_ context.Context, obj *graph.Article) (*string, error) {
	return model.Known(obj.Source), nil
}

func (r article) Segments(ctx context.Context, obj *graph.Article) ([]*graph.Segment, error) {
	return load(ctx, obj, func(ctx context.Context, parents []*graph.Article) ([][]*graph.Segment, error) {
		return fromReadings(ctx, r.store, parents, func(reading *graph.Reading) []*graph.Segment {
			return pointers(reading.Segments())
		})
	})
}

func (r article) Mentions(ctx context.Context, obj *graph.Article) ([]*graph.Mention, error) {
	return load(ctx, obj, func(ctx context.Context, parents []*graph.Article) ([][]*graph.Mention, error) {
		var all []*graph.Mention
		mentions, err := fromReadings(ctx, r.store, parents, func(reading *graph.Reading) []*graph.Mention {
			found := pointers(reading.Mentions)
			all = append(all, found...)
			return found
		})
		batch.Join(ctx, all)
		return mentions, err
	})
}

// fromReadings takes something out of what each article says.
func fromReadings[T any](ctx context.Context, store graph.Reader, articles []*graph.Article, take func(*graph.Reading) []T) ([][]T, error) {
	ids := make([]string, len(articles))
	for i, a := range articles {
		ids[i] = a.ID
	}
	readings, err := store.Readings(ctx, ids)
	if err != nil {
		return nil, err
	}
	taken := make([][]T, len(articles))
	for i, reading := range readings {
		taken[i] = []T{}
		if reading != nil {
			taken[i] = take(reading)
		}
	}
	return taken, nil
}

func pointers[T any](values []T) []*T {
	out := make([]*T, len(values))
	for i := range values {
		out[i] = &values[i]
	}
	return out
}

func (r article) Statements(ctx context.Context, obj *graph.Article, filter *graph.StatementFilter, orderBy *gql.StatementOrder,
	first *int, after *string, last *int, before *string) (*gql.StatementConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := listOf(ctx, obj, func(a *graph.Article) graph.StatementQuery {
		f := value(filter)
		f.Articles = within(f.Articles, a.ID)
		return graph.StatementQuery{Filter: f, Order: statementOrder(orderBy), Page: p}
	}, r.store.FindStatements)
	return statementConnection(list), err
}

func (r article) Entities(ctx context.Context, obj *graph.Article, types []graph.EntityType, first *int, after *string,
	last *int, before *string, orderBy *gql.EntityOrder) (*gql.EntityConnection, error) {
	p, err := page(ctx, first, after, last, before)
	if err != nil {
		return nil, err
	}
	list, err := listOf(ctx, obj, func(a *graph.Article) graph.EntityQuery {
		f := graph.EntityFilter{Articles: []string{a.ID}, Types: types}
		return graph.EntityQuery{Filter: f, Order: entityOrder(orderBy), Page: p}
	}, r.store.FindEntities)
	return entityConnection(list), err
}

type segment struct{}

func (segment) MentionID(_ context.Context, obj *graph.Segment) (*string, error) {
	return model.Known(obj.Mention), nil
}

func (segment) EntityID(_ context.Context, obj *graph.Segment) (*string, error) {
	return model.Known(obj.Entity), nil
}

func (segment) StatementIds(_ context.Context, obj *graph.Segment) ([]string, error) {
	return append([]string{}, obj.Statements...), nil
}

type mention struct{ *resolver }

func (r mention) Article(ctx context.Context, obj *graph.Mention) (*graph.Article, error) {
	return articleOf(ctx, r.resolver, obj, articleOfMention)
}

func (r mention) Entity(ctx context.Context, obj *graph.Mention) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(m *graph.Mention) string { return m.Entity })
}

func (r mention) Text(ctx context.Context, obj *graph.Mention) (string, error) {
	a, err := articleOf(ctx, r.resolver, obj, articleOfMention)
	if err != nil || a == nil {
		return "", err
	}
	text := []rune(a.Text)
	return string(text[obj.Start:obj.End]), nil
}

func articleOfMention(m *graph.Mention) string { return m.Article }
