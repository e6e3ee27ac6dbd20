// Package resolve gives entities their identity: one thing has one id, in whatever article it occurs.
//
// Start with Resolver.Describe.
package resolve

import (
	"parley/atlas"
	"parley/graph"
)

// Candidate is an entity as one document knows it.
type Candidate struct {
	Type    graph.EntityType
	Name    string   // its usual full English name, as the document's reader has it
	Aliases []string // other names by which the document calls it
	Known   string   // id of the atlas entry that it was read as, "" for none
	Country string   // id of the country that it belongs to or acts for in the document, "" for none
}

// Resolver knows what the atlas knows. It keeps no state: what an entity is depends on its own content alone, never on what
// came before.
type Resolver struct {
	atlas *atlas.Atlas
}

// New returns a resolver; a nil atlas means atlas.Default.
func New(a *atlas.Atlas) *Resolver {
	if a == nil {
		a = atlas.Default()
	}
	return &Resolver{atlas: a}
}

// Describe returns what the candidate is: its id and, where the atlas knows it, its attributes.
func (r *Resolver) Describe(c Candidate) graph.Description {
	d := graph.Description{Raw: c.Known, Type: c.Type, Name: c.Name, Aliases: c.Aliases}
	if graph.KindOf(c.Known).EntityType() != c.Type {
		d.Raw = newID(c)
		d.Attributes.Country = belongs(c)
		return d
	}
	d.Attributes, d.Name = r.known(c)
	return d
}

// DescribeKnown returns an entry of the atlas that a document doesn't name but means; false if there is none.
func (r *Resolver) DescribeKnown(id string) (graph.Description, bool) {
	c := Candidate{Type: graph.KindOf(id).EntityType(), Known: id}
	d := r.Describe(c)
	return d, d.Name != ""
}

// belongs returns the country that an attribute may tell: where a person comes from is for articles to say.
func belongs(c Candidate) string {
	if c.Type == graph.Person {
		return ""
	}
	return c.Country
}

// provenance names the atlas as the source of attributes.
const provenance = "atlas"

func (r *Resolver) known(c Candidate) (graph.Attributes, string) {
	none := graph.Attributes{Country: belongs(c)}
	switch c.Type {
	case graph.Country:
		if f, ok := r.atlas.Country(c.Known); ok {
			return country(f), f.Name
		}
	case graph.Organization:
		if f, ok := r.atlas.Organization(c.Known); ok {
			return graph.Attributes{Acronym: f.Acronym, Country: f.Country, Provenance: provenance}, f.Name
		}
	case graph.Place:
		if f, ok := r.atlas.Place(c.Known); ok {
			return place(f), f.Name
		}
	}
	return none, c.Name
}
