// Package model gives each GraphQL type of entity a Go type of its own; all else is bound to package graph as it is.
package model

import (
	"strings"

	"parley/graph"
)

// Entity is a graph.Entity under the type that its GraphQL name tells.
type Entity interface {
	graph.Node
	Base() *graph.Entity
}

// Person is an entity of type PERSON.
type Person struct{ *graph.Entity }

// Country is an entity of type COUNTRY.
type Country struct{ *graph.Entity }

// Place is an entity of type PLACE.
type Place struct{ *graph.Entity }

// Organization is an entity of type ORGANIZATION.
type Organization struct{ *graph.Entity }

// Base returns the entity itself.
func (p *Person) Base() *graph.Entity { return p.Entity }

// Base returns the entity itself.
func (c *Country) Base() *graph.Entity { return c.Entity }

// Base returns the entity itself.
func (p *Place) Base() *graph.Entity { return p.Entity }

// Base returns the entity itself.
func (o *Organization) Base() *graph.Entity { return o.Entity }

// Of gives an entity its GraphQL type; nil stays nil.
func Of(e *graph.Entity) Entity {
	if e == nil {
		return nil
	}
	switch e.Type {
	case graph.Person:
		return &Person{e}
	case graph.Country:
		return &Country{e}
	case graph.Place:
		return &Place{e}
	}
	return &Organization{e}
}

// Code returns the country's code, by which Query.country finds it.
func (c *Country) Code() string { return strings.TrimPrefix(c.ID, string(graph.KindCountry)+":") }

// Capital returns the name of the country's capital.
func (c *Country) Capital() *string { return Known(c.Attributes.Capital) }

// Demonyms returns what the country's people and things are called.
func (c *Country) Demonyms() []string { return append([]string{}, c.Attributes.Demonyms...) }

// Acronym returns the organization's acronym.
func (o *Organization) Acronym() *string { return Known(o.Attributes.Acronym) }

// Known returns text that may be null: nil for an empty one.
func Known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
