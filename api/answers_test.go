package api_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"parley/api"
	"parley/web"
)

// TestAnswers asks each root field, and the fields of each type, over one article.
func TestAnswers(t *testing.T) {
	store := filled(t, 1)
	h := handler(store, api.Limits{})
	article := talks(t, 0).Article.ID
	for name, test := range map[string]struct {
		query     string
		variables map[string]any
		want      string
	}{
		"relationships by actor": {`{ relationships(filter: {types: [MEETS]}) { totalCount edges { node { as source { name } target { name } count articleCount symmetric firstDate firstDateStated confidence } } } }`, nil,
			`{"relationships":{"totalCount":1,"edges":[{"node":{"as":"ACTOR","source":{"name":"Antony Blinken"},"target":{"name":"Ararat Mirzoyan"},"count":1,"articleCount":1,"symmetric":true,"firstDate":"2023-05-01","firstDateStated":false,"confidence":0.5}}]}}`},
		"the same by country": {`{ relationships(as: COUNTRY, filter: {types: [MEETS]}) { totalCount edges { node { as source { id } target { id } count } } } }`, nil,
			`{"relationships":{"totalCount":1,"edges":[{"node":{"as":"COUNTRY","source":{"id":"country:AM"},"target":{"id":"country:US"},"count":1}}]}}`},
		"what is only planned is hidden": {`{ relationships(filter: {types: [LOCATED_IN]}) { totalCount } }`, nil, `{"relationships":{"totalCount":0}}`},
		"unless it is asked for": {`{ relationships(filter: {types: [LOCATED_IN], minCount: 0}) { totalCount edges { node { plannedCount lastDate } } } }`, nil,
			`{"relationships":{"totalCount":1,"edges":[{"node":{"plannedCount":1,"lastDate":null}}]}}`},
		"a statement": {`{ statements(filter: {types: [MEDIATES]}) { edges { node { quote date orderDate modality negated topic title article { title source url } participants { role entity { name } actsFor { name } } } } } }`, nil,
			`{"statements":{"edges":[{"node":{"quote":"The United States brokered talks between Armenia and Azerbaijan","date":"2023-05","orderDate":"2023-05","modality":"ACTUAL","negated":false,"topic":null,"title":null,"article":{"title":"Talks in Arlington, part 0","source":"Wire","url":null},"participants":[{"role":"MEDIATOR","entity":{"name":"United States"},"actsFor":{"name":"United States"}},{"role":"PARTY","entity":{"name":"Armenia"},"actsFor":{"name":"Armenia"}},{"role":"PARTY","entity":{"name":"Azerbaijan"},"actsFor":{"name":"Azerbaijan"}}]}}]}}`},
		"a person and an office": {`{ entity(name: "ararat mirzoyan", type: PERSON) { __typename ... on Person { offices { title of { name } from to former } } } }`, nil,
			`{"entity":{"__typename":"Person","offices":[{"title":"foreign minister","of":{"name":"Armenia"},"from":"2023-05-01","to":"2023-05-01","former":false}]}}`},
		"a country": {`{ country(code: "am") { id code capital demonyms relationships(filter: {types: [MEDIATES]}) { edges { direction other { name } } } } }`, nil,
			`{"country":{"id":"country:AM","code":"AM","capital":"Yerevan","demonyms":["Armenian"],"relationships":{"edges":[{"direction":"INCOMING","other":{"name":"United States"}}]}}}`},
		"a place": {`{ node(id: "place:arlington") { ... on Place { country { name } coordinates { latitude longitude } mentionCount firstSeen } } }`, nil,
			`{"node":{"country":{"name":"United States"},"coordinates":{"latitude":38.88,"longitude":-77.1},"mentionCount":1,"firstSeen":"2023-05-01"}}`},
		"an article": {`query($id: ID!) { article(id: $id) { mentions { text start entity { name } } segments { text } } }`, map[string]any{"id": article},
			`{"article":{"mentions":[{"text":"Arlington","start":9,"entity":{"name":"Arlington"}},{"text":"United States","start":32,"entity":{"name":"United States"}},{"text":"Armenia","start":69,"entity":{"name":"Armenia"}},{"text":"Azerbaijan","start":81,"entity":{"name":"Azerbaijan"}},{"text":"Antony Blinken","start":93,"entity":{"name":"Antony Blinken"}},{"text":"Ararat Mirzoyan","start":112,"entity":{"name":"Ararat Mirzoyan"}}],"segments":[{"text":"Talks "},{"text":"in "},{"text":"Arlington"},{"text":", part 0\n\n"},{"text":"The "},{"text":"United States"},{"text":" brokered "},{"text":"talks between "},{"text":"Armenia"},{"text":" and "},{"text":"Azerbaijan"},{"text":". "},{"text":"Antony Blinken"},{"text":" met "},{"text":"Ararat Mirzoyan"},{"text":", the foreign minister of Armenia"},{"text":", in Arlington."}]}}`},
		"a search": {`{ search(query: "Baku") { edges { node { __typename id } } pageInfo { hasNextPage } } }`, nil,
			`{"search":{"edges":[{"node":{"__typename":"Country","id":"country:AZ"}}],"pageInfo":{"hasNextPage":false}}}`},
		"a search by a name that no article uses": {`{ search(query: "U.S.") { edges { node { id } } } entity(name: "U.S.") { id } none: search(query: "U.S.", types: [PERSON]) { edges { cursor } } }`, nil,
			`{"search":{"edges":[{"node":{"id":"country:US"}}]},"entity":{"id":"country:US"},"none":{"edges":[]}}`},
		"a neighborhood": {`{ neighborhood(ids: ["country:AZ"], limit: 1) { entities { name } relationships { type } } }`, nil,
			`{"neighborhood":{"entities":[{"name":"Azerbaijan"},{"name":"United States"}],"relationships":[{"type":"MEDIATES"}]}}`},
		"statistics": {`{ stats { articles statements entities { type count } lastPublished } }`, nil,
			`{"stats":{"articles":1,"statements":5,"entities":[{"type":"PERSON","count":2},{"type":"COUNTRY","count":3},{"type":"PLACE","count":1},{"type":"ORGANIZATION","count":1}],"lastPublished":"2023-05-01"}}`},
		"what there is not": {`{ node(id: "person:nobody") { id } nodes(ids: ["x", "country:AM"]) { id } country(code: "QQ") { id } article(id: "article:0") { id } entity(name: "Nobody") { id } }`, nil,
			`{"node":null,"nodes":[null,{"id":"country:AM"}],"country":null,"article":null,"entity":null}`},
	} {
		t.Run(name, func(t *testing.T) {
			var got, want any
			ask(t, h, test.query, test.variables, &got)
			if err := json.Unmarshal([]byte(test.want), &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestIngestAndDelete(t *testing.T) {
	h := handler(open(t), api.Limits{})
	const ingest = `mutation { ingestArticle(input: {title: "Talks", text: "They met.", source: "Wire", publishedAt: "2024-02-03", externalId: "7"}) { changed article { id externalId text publishedAt } } }`
	var first, second struct {
		IngestArticle struct {
			Changed bool
			Article struct{ ID, ExternalID, Text, PublishedAt string }
		}
	}
	ask(t, h, ingest, nil, &first)
	ask(t, h, ingest, nil, &second)
	a := first.IngestArticle.Article
	if !first.IngestArticle.Changed || a.Text != "Talks\n\nThey met." || a.ExternalID != "7" || a.PublishedAt != "2024-02-03" {
		t.Errorf("first: %+v", first)
	}
	if second.IngestArticle.Changed || second.IngestArticle.Article != a {
		t.Errorf("second: %+v", second)
	}
	for _, want := range []any{a.ID, nil} {
		var out struct{ DeleteArticle struct{ DeletedID any } }
		ask(t, h, `mutation($id: ID!) { deleteArticle(id: $id) { deletedId } }`, map[string]any{"id": a.ID}, &out)
		if out.DeleteArticle.DeletedID != want {
			t.Errorf("deleted %v, want %v", out.DeleteArticle.DeletedID, want)
		}
	}
}

func TestPagesFollowCursors(t *testing.T) {
	h := handler(filled(t, 7), api.Limits{})
	var seen []string
	after := any(nil)
	for {
		var out struct {
			Articles struct {
				TotalCount int
				Edges      []struct{ Node struct{ Title string } }
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		ask(t, h, `query($after: String) { articles(first: 3, after: $after, orderBy: {field: TITLE, direction: ASC}) { totalCount edges { node { title } } pageInfo { hasNextPage endCursor } } }`,
			map[string]any{"after": after}, &out)
		if out.Articles.TotalCount != 7 {
			t.Fatalf("totalCount %d, want 7", out.Articles.TotalCount)
		}
		for _, e := range out.Articles.Edges {
			seen = append(seen, e.Node.Title[len(e.Node.Title)-1:])
		}
		if !out.Articles.PageInfo.HasNextPage {
			break
		}
		after = out.Articles.PageInfo.EndCursor
	}
	if diff := cmp.Diff([]string{"0", "1", "2", "3", "4", "5", "6"}, seen); diff != "" {
		t.Error(diff)
	}
}

func schema(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: api.Schema()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestEveryPartOfTheSchemaIsDescribed(t *testing.T) {
	for _, definition := range schema(t).Types {
		if definition.BuiltIn {
			continue
		}
		if definition.Description == "" {
			t.Errorf("%s isn't described", definition.Name)
		}
		for _, f := range definition.Fields {
			if f.Description == "" && f.Name[0] != '_' {
				t.Errorf("%s.%s isn't described", definition.Name, f.Name)
			}
		}
		for _, v := range definition.EnumValues {
			if v.Description == "" {
				t.Errorf("%s.%s isn't described", definition.Name, v.Name)
			}
		}
	}
}

func TestPlaygroundExamplesFitTheSchema(t *testing.T) {
	s := schema(t)
	for _, q := range web.ExampleQueries() {
		if _, err := gqlparser.LoadQueryWithRules(s, q.Text, nil); len(err) > 0 {
			t.Errorf("%s: %v", q.Name, gqlerror.List(err))
		}
	}
}
