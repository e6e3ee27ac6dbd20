package neo4j

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseURL(t *testing.T) {
	given := Options{User: "someone", Password: "secret", Database: "news"}
	for _, test := range []struct {
		name, url string
		address   address
		options   Options
	}{
		{"all in the URL", "neo4j://me:p%40ss@db:7687?database=world", address{"neo4j://db:7687", "neo4j://db:7687"},
			Options{User: "me", Password: "p@ss", Database: "world"}},
		{"all in the options", "bolt://db", address{"bolt://db", "bolt://db"}, given},
		{"user in the URL, password in the options", "neo4j+s://me@db", address{"neo4j+s://db", "neo4j+s://db"},
			Options{User: "me", Password: "secret", Database: "news"}},
		{"routing context", "neo4j://db?region=eu&database=world", address{"neo4j://db?region=eu", "neo4j://db"},
			Options{User: "someone", Password: "secret", Database: "world"}},
		{"IPv6", "neo4j+ssc://[::1]:7687", address{"neo4j+ssc://[::1]:7687", "neo4j+ssc://[::1]:7687"}, given},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, options, err := parseURL(test.url, given)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.address, got, cmp.AllowUnexported(address{})); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(test.options, options); diff != "" {
				t.Error(diff)
			}
		})
	}
}
