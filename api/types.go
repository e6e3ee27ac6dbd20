package api

import (
	"context"

	"parley/api/internal/gql"
	"parley/api/internal/model"
	"parley/graph"
)

type person struct{ entity[*model.Person] }

// maxOfficeStatements bounds what is read of one person's career.
const maxOfficeStatements = 500

func (r person) Offices(ctx context.Context, obj *model.Person) ([]*graph.Office, error) {
	return load(ctx, obj.Base(), func(ctx context.Context, parents []*graph.Entity) ([][]*graph.Office, error) {
		queries := make([]graph.StatementQuery, len(parents))
		for i, e := range parents {
			queries[i] = graph.StatementQuery{Page: graph.Page{First: maxOfficeStatements}, Filter: graph.StatementFilter{
				Types: []graph.RelationType{graph.HoldsOffice}, Entities: graph.EntityMatch{Source: []string{e.ID}}}}
		}
		lists, err := r.store.FindStatements(ctx, queries)
		if err != nil {
			return nil, err
		}
		return officesOf(ctx, parents, lists), nil
	})
}

type office struct{ *resolver }

func (r office) Of(ctx context.Context, obj *graph.Office) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(o *graph.Office) string { return o.Of })
}

type country struct{ entity[*model.Country] }

type place struct{ entity[*model.Place] }

func (r place) Country(ctx context.Context, obj *model.Place) (*model.Country, error) {
	e, err := entityOf(ctx, r.resolver, obj.Base(), func(e *graph.Entity) string { return e.Attributes.Country })
	found, _ := e.(*model.Country)
	return found, err
}

func (r place) Coordinates(_ context.Context, obj *model.Place) (*gql.Coordinates, error) {
	if obj.Attributes.Latitude == nil || obj.Attributes.Longitude == nil {
		return nil, nil
	}
	return &gql.Coordinates{Latitude: *obj.Attributes.Latitude, Longitude: *obj.Attributes.Longitude}, nil
}

type organization struct{ entity[*model.Organization] }

func (r organization) MemberOf(ctx context.Context, obj *model.Organization) ([]model.Entity, error) {
	return load(ctx, obj.Base(), func(ctx context.Context, parents []*graph.Entity) ([][]model.Entity, error) {
		queries := make([]graph.RelationshipQuery, len(parents))
		for i, e := range parents {
			queries[i] = graph.RelationshipQuery{Filter: graph.RelationshipFilter{
				Types: []graph.RelationType{graph.MemberOf}, Entities: graph.EntityMatch{Source: []string{e.ID}}}}
		}
		lists, err := r.store.FindRelationships(ctx, queries)
		if err != nil {
			return nil, err
		}
		return r.targets(ctx, lists)
	})
}

type participant struct{ *resolver }

func (r participant) Entity(ctx context.Context, obj *graph.Participant) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(p *graph.Participant) string { return p.Entity })
}

func (r participant) ActsFor(ctx context.Context, obj *graph.Participant) (model.Entity, error) {
	return entityOf(ctx, r.resolver, obj, func(p *graph.Participant) string { return p.ActsFor })
}

type neighborhood struct{ *resolver }

func (r neighborhood) Entities(_ context.Context, obj *graph.Neighborhood) ([]model.Entity, error) {
	entities := make([]model.Entity, len(obj.Entities))
	for i, e := range obj.Entities {
		entities[i] = model.Of(e)
	}
	return entities, nil
}

type stats struct{}

func (stats) Entities(_ context.Context, obj *graph.Stats) ([]*gql.EntityTypeCount, error) {
	counts := []*gql.EntityTypeCount{}
	for _, t := range graph.EntityTypes() {
		counts = append(counts, &gql.EntityTypeCount{Type: t, Count: obj.Entities[t]})
	}
	return counts, nil
}

func (stats) Relationships(_ context.Context, obj *graph.Stats) ([]*gql.RelationTypeCount, error) {
	counts := []*gql.RelationTypeCount{}
	for _, t := range graph.RelationTypes() {
		counts = append(counts, &gql.RelationTypeCount{Type: t, Count: obj.Relationships[t]})
	}
	return counts, nil
}
