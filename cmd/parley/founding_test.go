package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/internal/neo4jserver"
	"parley/internal/shared"
)

// foundingQuery asks what the founding article must tell: both levels, all evidence, the offices, the countries' other names.
const foundingQuery = `{
  actors: relationships(first: 200, filter: {types: [MEDIATES, NEGOTIATES, DISPUTES, HOLDS_OFFICE, MEETS]}) { ...found }
  countries: relationships(as: COUNTRY, first: 200, filter: {types: [MEDIATES, NEGOTIATES, DISPUTES, MEETS]}) { ...found }
  armenia: country(code: "AM") { aliases }
  azerbaijan: country(code: "AZ") { aliases }
  blinken: entity(name: "Antony Blinken") { ...career }
  mirzoyan: entity(name: "Ararat Mirzoyan") { ...career }
  bayramov: entity(name: "Jeyhun Bayramov") { ...career }
}
fragment found on RelationshipConnection {
  totalCount
  edges { node { id type count source { id name } target { id name } statements { edges { node { id quote date modality } } } } }
}
fragment career on Person { name offices { title of { id } } }`

type foundRelationship struct {
	Type           string
	Count          int
	Source, Target struct{ ID string }
	Statements     struct {
		Edges []struct{ Node struct{ Quote, Date string } }
	}
}

type found struct {
	Edges []struct{ Node foundRelationship }
}

// told returns the quotes that say a relation between two entities; of symmetric types the ends come in the order of ids.
func (f found) told(kind, source, target string) []string {
	var quotes []string
	for _, e := range f.Edges {
		if r := e.Node; r.Type == kind && r.Source.ID == source && r.Target.ID == target {
			for _, s := range r.Statements.Edges {
				quotes = append(quotes, s.Node.Quote)
			}
		}
	}
	return quotes
}

type person struct {
	Name    string
	Offices []struct {
		Title string
		Of    struct{ ID string }
	}
}

func (p person) holdsOfficeIn(country string) bool {
	return slices.ContainsFunc(p.Offices, func(o struct {
		Title string
		Of    struct{ ID string }
	}) bool {
		return o.Of.ID == country && o.Title != ""
	})
}

type foundingAnswer struct {
	Actors, Countries           found
	Armenia, Azerbaijan         struct{ Aliases []string }
	Blinken, Mirzoyan, Bayramov person
}

// answerFrom ingests the founding article into a store and asks the program that serves it.
func answerFrom(t *testing.T, store string) json.RawMessage {
	t.Helper()
	t.Setenv("PARLEY_STORE", store)
	var out, errOut bytes.Buffer
	article := shared.File(t, "seed/article.jsonl")
	if code := run(t.Context(), []string{"ingest", article}, strings.NewReader(""), &out, &errOut); code != exitDone {
		t.Fatalf("exit %d: %s", code, errOut.String())
	}
	if code := run(t.Context(), []string{"check"}, strings.NewReader(""), &out, &errOut); code != exitDone {
		t.Errorf("check: exit %d: %s%s", code, out.String(), errOut.String())
	}
	return ask(t, start(t, "serve", "--addr", "127.0.0.1:0"), foundingQuery)
}

func TestFoundingArticle(t *testing.T) {
	shared.File(t, "seed/article.jsonl")
	t.Setenv("PARLEY_DATA", t.TempDir())
	embedded := answerFrom(t, "sqlite:"+t.TempDir()+"/founding.db")
	t.Run("says what it must", func(t *testing.T) { checkFounding(t, embedded) })
	t.Run("says the same in Neo4j", func(t *testing.T) {
		if diff := cmp.Diff(indented(t, embedded), indented(t, answerFrom(t, neo4jserver.ForTest(t)))); diff != "" {
			t.Errorf("SQLite and Neo4j differ:\n%s", diff)
		}
	})
}

func checkFounding(t *testing.T, data json.RawMessage) {
	var a foundingAnswer
	if err := json.Unmarshal(data, &a); err != nil {
		t.Fatal(err)
	}
	const us, ru, am, az = "country:US", "country:RU", "country:AM", "country:AZ"
	for _, want := range [][3]string{{"MEDIATES", us, am}, {"MEDIATES", us, az}, {"MEDIATES", ru, am}, {"MEDIATES", ru, az},
		{"NEGOTIATES", am, az}, {"DISPUTES", am, az}} {
		if len(a.Countries.told(want[0], want[1], want[2])) == 0 {
			t.Errorf("as COUNTRY: %v isn't told by any sentence", want)
		}
	}
	for _, q := range a.Countries.told("MEDIATES", ru, am) {
		if !strings.Contains(q, "Russian-brokered") {
			t.Errorf("Russia mediates by the words %q", q)
		}
	}
	if len(a.Countries.told("MEETS", am, us)) == 0 || len(a.Actors.told("MEETS", am, us)) > 0 {
		t.Error("Blinken's meetings with Mirzoyan must count for their countries, and not as the countries' own")
	}
	for country, aliases := range map[string][]string{"Yerevan": a.Armenia.Aliases, "Baku": a.Azerbaijan.Aliases} {
		if !slices.Contains(aliases, country) {
			t.Errorf("%s doesn't stand for its country: %v", country, aliases)
		}
	}
	for country, p := range map[string]person{us: a.Blinken, am: a.Mirzoyan, az: a.Bayramov} {
		if !p.holdsOfficeIn(country) {
			t.Errorf("%s holds no office in %s: %+v", p.Name, country, p.Offices)
		}
	}
}

func indented(t *testing.T, data json.RawMessage) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
