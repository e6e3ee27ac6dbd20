package neo4j_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// TestNativeEdges asks what a user of Neo4j Browser would ask.
func TestNativeEdges(t *testing.T) {
	s := openEmpty(t)
	if _, err := s.Put(t.Context(), []*graph.Reading{talks(t, "https://wire.example/talks")}); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, cypher string
		want         []any
	}{
		{"mediators and parties", "MATCH (m)-[:MEDIATES]->(p) RETURN m.name + ' → ' + p.name",
			[]any{"Antony Blinken → Armenia", "Antony Blinken → Azerbaijan"}},
		{"those for whom they acted", "MATCH (m)-[:COUNTRY_MEDIATES]->(p) RETURN m.name + ' → ' + p.name",
			[]any{"United States → Armenia", "United States → Azerbaijan"}},
		{"each pair of negotiators once", "MATCH (a)-[n:NEGOTIATES]-(b) WHERE a.id < b.id RETURN a.name + ' – ' + b.name + ': ' + n.count",
			[]any{"Armenia – Azerbaijan: 1"}},
		{"labels", "MATCH (p:Entity:Person) RETURN p.name", []any{"Antony Blinken"}},
		{"the same id as the record", "MATCH ()-[n:MEDIATES]->() MATCH (r:Relationship {id: n.id}) RETURN r.type + ' ' + r.as",
			[]any{"MEDIATES ACTOR", "MEDIATES ACTOR"}},
		{"evidence", "MATCH (a:Article)<-[:FROM]-(s:Statement)-[:SUPPORTS]->(:Relationship {type: 'NEGOTIATES', as: 'ACTOR'}) RETURN s.quote",
			[]any{"Armenia negotiated with Azerbaijan."}},
		{"roles", "MATCH (:Statement {type: 'MEDIATES'})-[p:PARTICIPANT {role: 'MEDIATOR'}]->(e) RETURN e.name + ' for ' + p.actsFor",
			[]any{"Antony Blinken for country:US"}},
		{"where it is mentioned", "MATCH (m:Mention)-[:NAMES]->(:Country {code: 'AM'}) MATCH (m)-[:IN]->(a:Article) RETURN substring(a.text, m.start, m.end - m.start)",
			[]any{"Armenia", "Armenia"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := s.Run(t.Context(), test.cypher, nil)
			if err != nil {
				t.Fatal(err)
			}
			slices.SortFunc(got, func(a, b any) int { return compareText(a, b) })
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func compareText(a, b any) int {
	return slices.Compare([]string{fmt.Sprint(a)}, []string{fmt.Sprint(b)})
}
