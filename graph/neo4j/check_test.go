package neo4j_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parley/graph"
	"parley/graph/graphtest"
	"parley/graph/neo4j"
)

// TestCheckFindsDamage breaks a sound store by hand, each time in one place, and asks graph.Check for it.
func TestCheckFindsDamage(t *testing.T) {
	for _, test := range []struct{ name, cypher, want string }{
		{"count of a record", "MATCH (r:Relationship) WITH r LIMIT 1 SET r.count = r.count + 1", "Count"},
		{"sort key of a record", "MATCH (r:Relationship) WITH r LIMIT 1 SET r.byLastDate = 'x'", "record kept"},
		{"record", "MATCH (r:Relationship) WITH r LIMIT 1 DETACH DELETE r", "should be"},
		{"key of an end", "MATCH (:Relationship)-[x:END]->() WITH x LIMIT 1 SET x.byCount = 'x'", "end kept"},
		{"end", "MATCH (:Relationship)-[x:END]->() WITH x LIMIT 1 DELETE x", "not kept"},
		{"native edge", "MATCH (:Entity)-[x:NEGOTIATES]->(:Entity) WITH x LIMIT 1 DELETE x", "native edge not kept"},
		{"count of a native edge", "MATCH (:Entity)-[x:NEGOTIATES]->(:Entity) WITH x LIMIT 1 SET x.count = 99", "native edge kept"},
		{"native edge too many", "MATCH (a:Person) MATCH (b:Country) WITH a, b LIMIT 1 CREATE (a)-[:MEDIATES {id: 'x'}]->(b)",
			"edges MEDIATES kept"},
		{"count of an entity", "MATCH (e:Entity) WITH e LIMIT 1 SET e.mentionCount = 0", "MentionCount:0"},
		{"names of an entity", "MATCH (e:Entity) WITH e LIMIT 1 SET e.names = 'x'", "entity kept"},
		{"label of an entity", "MATCH (e:Person) WITH e LIMIT 1 REMOVE e:Person", "labelled"},
		{"entity too many", "CREATE (:Entity:Person {id: 'person:x', type: 'PERSON', name: 'X', byArticleCount: '1000000000000\tperson:x'})",
			"no article describes it"},
		{"words of an article", "MATCH (a:Article) WITH a LIMIT 1 REMOVE a.words", "searchable articles"},
		{"mention", "MATCH (m:Mention) WITH m LIMIT 1 DETACH DELETE m", "should be"},
		{"mention of nothing", "CREATE (:Mention {id: 'mention:x'})", "mentions kept"},
		{"statement of nothing", "CREATE (:Statement {id: 'statement:x'})", "statements kept"},
		{"key of a statement", "MATCH (s:Statement) WITH s LIMIT 1 SET s.byDate = 'x'", "statement kept"},
		{"key of a participant", "MATCH (:Statement)-[x:PARTICIPANT]->() WITH x LIMIT 1 SET x.countryByDate = 'x'", "participant kept"},
		{"support", "MATCH (:Statement)-[x:SUPPORTS]->(:Relationship) WITH x LIMIT 1 DELETE x", "support of"},
		{"edge to a mentioned entity", "MATCH (:Article)-[x:MENTIONS]->() WITH x LIMIT 1 DELETE x", "mention of"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := sound(t)
			if _, err := s.Run(t.Context(), test.cypher, nil); err != nil {
				t.Fatal(err)
			}
			found, err := graph.Check(t.Context(), s)
			if err != nil {
				t.Fatal(err)
			}
			if !tells(found, test.want) {
				t.Errorf("nothing about %q in %v", test.want, found)
			}
		})
	}
}

func TestCheckFindsNothing(t *testing.T) {
	if found, err := graph.Check(t.Context(), sound(t)); err != nil || len(found) > 0 {
		t.Errorf("found %v, %v", found, err)
	}
}

func TestCheckFindsMissingIndex(t *testing.T) {
	s := sound(t)
	index := func(cypher string) {
		if _, err := s.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	index("DROP INDEX parley_end_by_count")
	found, err := graph.Check(t.Context(), s)
	if err != nil || !tells(found, "index missing") {
		t.Errorf("found %v, %v", found, err)
	}
	index("CREATE INDEX parley_end_by_count FOR ()-[x:END]-() ON (x.byCount)")
}

// sound returns a store with something of everything.
func sound(t *testing.T) *neo4j.Store {
	t.Helper()
	s := openEmpty(t)
	g := graphtest.NewGenerator(7, 8, 10, 6)
	var readings []*graph.Reading
	for i := range 5 {
		readings = append(readings, g.Reading(t, fmt.Sprintf("https://wire.example/%d", i)))
	}
	if _, err := s.Put(t.Context(), readings); err != nil {
		t.Fatal(err)
	}
	return s
}

func tells(found []graph.Difference, text string) bool {
	return slices.ContainsFunc(found, func(d graph.Difference) bool { return strings.Contains(d.What, text) })
}
