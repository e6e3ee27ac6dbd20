package neo4j

import (
	"strings"

	"parley/graph"
)

// kind is a kind of node that lists are made of.
type kind struct {
	name    string
	label   string
	orders  []graph.OrderKey
	drivers []driver
}

// driver is a family of indexes, one for each order, that a list can be read from. Each index holds a string: a prefix
// that names the list, then the node's place in it (see place).
type driver struct {
	name    string
	pattern string // what to match: n is the node of the list
	indexed string // what has the key: variable and label or type
	prefix  string // of the property, "" for none
}

// property names the indexed property: byDate, articleByDate, …
func (d driver) property(by graph.OrderKey) string {
	if d.prefix == "" {
		return "by" + camel(by)
	}
	return d.prefix + "By" + camel(by)
}

// key is the indexed property in Cypher.
func (d driver) key(by graph.OrderKey) string {
	variable, _, _ := strings.Cut(d.indexed, ":")
	return variable + "." + d.property(by)
}

// camel writes ARTICLE_COUNT as ArticleCount.
func camel(by graph.OrderKey) string {
	var b strings.Builder
	for word := range strings.SplitSeq(string(by), "_") {
		b.WriteString(word[:1] + strings.ToLower(word[1:]))
	}
	return b.String()
}

// The names of the drivers.
const (
	allOfThem      = "all"
	ofSource       = "source"
	ofExternalID   = "external"
	ofEntity       = "entity"
	ofCountry      = "country"
	ofArticle      = "article"
	ofRelationship = "relationship"
)

func articles() *kind {
	return &kind{"article", "Article", []graph.OrderKey{graph.ByPublished, graph.ByTitle}, []driver{
		{allOfThem, "(n:Article)", "n:Article", ""},
		{ofSource, "(n:Article)", "n:Article", "source"},
		{ofExternalID, "(n:Article)", "n:Article", "external"},
		{ofEntity, "(n)-[x:MENTIONS]->()", "x:MENTIONS", ""},
	}}
}

func entities() *kind {
	orders := []graph.OrderKey{graph.ByArticleCount, graph.ByMentionCount, graph.ByName, graph.ByLastSeen}
	return &kind{"entity", "Entity", orders, []driver{
		{allOfThem, "(n:Entity)", "n:Entity", ""},
		{ofCountry, "(n:Entity)", "n:Entity", "country"},
	}}
}

func mentions() *kind { return &kind{"mention", "Mention", nil, nil} } // no lists of them

func statements() *kind {
	return &kind{"statement", "Statement", []graph.OrderKey{graph.ByDate, graph.ByConfidence}, []driver{
		{allOfThem, "(n:Statement)", "n:Statement", ""},
		{ofArticle, "(n:Statement)", "n:Statement", "article"},
		{ofEntity, "(n)-[x:PARTICIPANT]->()", "x:PARTICIPANT", ""},
		{ofCountry, "(n)-[x:PARTICIPANT]->()", "x:PARTICIPANT", "country"},
		{ofRelationship, "(n)-[x:SUPPORTS]->()", "x:SUPPORTS", ""},
	}}
}

func relationships() *kind {
	orders := []graph.OrderKey{graph.ByArticleCount, graph.ByCount, graph.ByLastDate, graph.ByFirstDate, graph.ByConfidence}
	return &kind{"relationship", "Relationship", orders, []driver{
		{allOfThem, "(n:Relationship)", "n:Relationship", ""},
		{ofEntity, "(n)-[x:END]->()", "x:END", ""},
	}}
}

func kinds() []*kind {
	return []*kind{articles(), entities(), mentions(), statements(), relationships()}
}

// keys sets the indexed properties of a driver for one node in one list.
func (k *kind) keys(into map[string]any, driver, list string, n graph.Sortable) {
	for _, d := range k.drivers {
		if d.name == driver {
			for _, by := range k.orders {
				into[d.property(by)] = list + place(n.SortKey(by), n.NodeID())
			}
		}
	}
}

// nativeType returns the type of the native edge that stands beside a relationship's record.
func nativeType(as graph.As, t graph.RelationType) string {
	if as == graph.CountryLevel {
		return "COUNTRY_" + string(t)
	}
	return string(t)
}

func nativeTypes() []string {
	var types []string
	for _, t := range graph.RelationTypes() {
		types = append(types, nativeType(graph.ActorLevel, t), nativeType(graph.CountryLevel, t))
	}
	return types
}
