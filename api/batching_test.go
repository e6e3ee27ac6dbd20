package api_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/api"
)

// TestCallsDependOnTheQueryAlone asks the same of two graphs, one ten times the other: a field that asked the store for each of
// its parents would show.
func TestCallsDependOnTheQueryAlone(t *testing.T) {
	for name, test := range map[string]struct {
		query string
		calls map[string]int
	}{
		"relationships with ends and evidence": {
			query: `{ relationships(first: 50, filter: {minCount: 0}) { totalCount edges { node { source { id name } target { id ... on Person { offices { title of { name } } } }
				statements(first: 5) { edges { node { quote article { title } participants { entity { name } actsFor { name } } } } } } } } }`,
			// relationships; source, target; offices, of; statements; article; entity, actsFor
			calls: map[string]int{"FindRelationships": 1, "Get": 6, "FindStatements": 2}},
		"entities, two levels": {
			query: `{ entities(first: 50) { edges { node { id relationships(first: 10) { edges { direction other { name relationships(as: COUNTRY) { totalCount edges { node { id } } } } } } articles(first: 2) { edges { node { id } } } } } } }`,
			calls: map[string]int{"FindEntities": 1, "FindRelationships": 2, "Get": 1, "FindArticles": 1}},
		"articles with all they hold": {
			query: `{ articles(first: 50) { edges { node { id mentions { text entity { name } } segments { text } entities { edges { node { name } } } statements { edges { node { type place { name } } } } } } } }`,
			calls: map[string]int{"FindArticles": 1, "Readings": 2, "Get": 2, "FindEntities": 1, "FindStatements": 1}},
		"neighbors and organizations": {
			query: `{ entities { edges { node { name neighbors(first: 3) { entity { name } relationships { type source { name } } } ... on Organization { memberOf { name } } ... on Place { country { code } } } } } }`,
			calls: map[string]int{"FindEntities": 1, "FindRelationships": 2, "Get": 3}},
		"nodes of every kind": {
			query: `{ a: nodes(ids: ["country:AM", "country:AZ", "person:antony-blinken"]) { id ... on Entity { statements { edges { node { id } } } } } }`,
			calls: map[string]int{"Get": 1, "FindStatements": 1}},
		"the same field under two names": {
			query: `{ entities { edges { node { a: relationships(first: 1) { edges { node { id } } } b: relationships(first: 2) { edges { node { id } } } } } } }`,
			calls: map[string]int{"FindEntities": 1, "FindRelationships": 2}},
		"a neighborhood": {
			query: `{ neighborhood(ids: ["country:AM"]) { entities { name articles { totalCount } } relationships { type source { name } } } }`,
			calls: map[string]int{"FindRelationships": 1, "Get": 3, "FindArticles": 1}},
	} {
		for _, articles := range []int{2, 20} {
			t.Run(fmt.Sprintf("%s, %d articles", name, articles), func(t *testing.T) {
				store := filled(t, articles)
				h := handler(store, api.Limits{Cost: 10_000_000})
				store.reset()
				var out any
				ask(t, h, test.query, nil, &out)
				if diff := cmp.Diff(test.calls, store.reset()); diff != "" {
					t.Errorf("calls of the store (-want +got):\n%s", diff)
				}
			})
		}
	}
}
