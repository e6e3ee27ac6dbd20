package neo4j

import (
	"fmt"
	"net/url"
	"slices"

	"parley/graph"
)

// address is where a database is.
type address struct {
	dial  string // for the driver
	shown string // for people
}

// parseURL takes user, password and database out of a URL into the options.
func parseURL(raw string, o Options) (address, Options, error) {
	u, err := url.Parse(raw)
	if err != nil { // it quotes the URL, and with it the password
		return address{}, o, fmt.Errorf("the URL of Neo4j can't be parsed (want neo4j://user:password@host:port): %w", graph.ErrInvalid)
	}
	schemes := []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}
	if !slices.Contains(schemes, u.Scheme) || u.Host == "" {
		return address{}, o, fmt.Errorf("URL %s (want %v and a host): %w", u.Redacted(), schemes, graph.ErrInvalid)
	}
	if u.User != nil {
		o.User = u.User.Username()
		if password, given := u.User.Password(); given {
			o.Password = password
		}
	}
	parameters := u.Query()
	if database := parameters.Get("database"); database != "" {
		o.Database = database
	}
	parameters.Del("database") // what remains is the cluster's routing context
	dial := url.URL{Scheme: u.Scheme, Host: u.Host, RawQuery: parameters.Encode()}
	return address{dial.String(), u.Scheme + "://" + u.Host}, o, nil
}
