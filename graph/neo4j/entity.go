package neo4j

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/graph"
)

// record is an entity with what its node keeps besides.
type record struct {
	graph.Entity
	described int                  // articles that describe it
	names     map[graph.Naming]int // how many articles call it so
}

// entityProperties are those of an entity's node.
func entityProperties(e *record) (map[string]any, error) {
	namings, err := encodeNamings(e.names)
	if err != nil {
		return nil, fmt.Errorf("entity %s: %w", e.ID, err)
	}
	properties := map[string]any{
		"id": e.ID, "type": string(e.Type), "name": e.Name, "aliases": listOrNil(e.Aliases),
		"mentionCount": e.MentionCount, "articleCount": e.ArticleCount,
		"firstSeen": orNil(string(e.FirstSeen)), "lastSeen": orNil(string(e.LastSeen)),
		"described": e.described, "namings": namings, "names": searchableNames(&e.Entity),
	}
	addAttributes(properties, &e.Attributes)
	k := entities()
	k.keys(properties, allOfThem, "", e)
	if country := countryOf(&e.Entity); country != "" {
		k.keys(properties, ofCountry, listOf(country), e)
	}
	return properties, nil
}

// countryOf returns the country that an entity is or belongs to.
func countryOf(e *graph.Entity) string {
	if e.Type == graph.Country {
		return e.ID
	}
	return e.Attributes.Country
}

// searchableNames writes the folded names with a line break around each.
func searchableNames(e *graph.Entity) string {
	names := []string{graph.Fold(e.Name)}
	for _, alias := range e.Aliases {
		names = append(names, graph.Fold(alias))
	}
	return "\n" + strings.Join(names, "\n") + "\n"
}

// naming is a graph.Naming as it is kept.
type naming struct {
	Name  string `json:"name"`
	Usual bool   `json:"usual,omitempty"`
	Count int    `json:"count"`
}

func encodeNamings(names map[graph.Naming]int) (string, error) {
	var list []naming
	for _, n := range slices.SortedFunc(maps.Keys(names), compareNamings) {
		list = append(list, naming{n.Name, n.Usual, names[n]})
	}
	data, err := json.Marshal(list)
	return string(data), err
}

func compareNamings(a, b graph.Naming) int {
	if a.Name == b.Name && a.Usual != b.Usual {
		if a.Usual {
			return -1
		}
		return 1
	}
	return strings.Compare(a.Name, b.Name)
}

func decodeEntity(r row) *graph.Entity {
	return &graph.Entity{ID: r.text("id"), Type: graph.EntityType(r.text("type")), Name: r.text("name"),
		Aliases: r.texts("aliases"), Attributes: decodeAttributes(r), MentionCount: r.int("mentionCount"),
		ArticleCount: r.int("articleCount"), FirstSeen: graph.Timestamp(r.text("firstSeen")),
		LastSeen: graph.Timestamp(r.text("lastSeen"))}
}

func decodeRecord(r row) (*record, error) {
	e := &record{Entity: *decodeEntity(r), described: r.int("described"), names: map[graph.Naming]int{}}
	namings := r.text("namings")
	if namings == "" { // just created, by the lock on it
		return e, nil
	}
	var list []naming
	if err := json.Unmarshal([]byte(namings), &list); err != nil {
		return nil, fmt.Errorf("entity %s: namings: %w", e.ID, err)
	}
	for _, n := range list {
		e.names[graph.Naming{Name: n.Name, Usual: n.Usual}] = n.Count
	}
	return e, nil
}
