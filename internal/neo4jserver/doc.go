//go:build unix

// Package neo4jserver runs a real Neo4j Community server for tests and for
// playing with. The server is fetched from its Maven artifacts, runs in a
// process of its own and is spoken to over Bolt, so that it can be stopped,
// killed and restarted on its data as in production.
//
// A test asks for a server in one line:
//
//	url := neo4jserver.ForTest(t)  // empty database on the shared server
//	srv := neo4jserver.Own(t)      // a server of its own, to stop and kill
//
// Everything else uses [Start]. A server never outlives the process that
// started it, however that process ends.
//
// Only tests and the programs of internal/cmd import this package.
package neo4jserver

// Version is the Neo4j release that is fetched and run: the newest of the 5.26
// long-term line.
const Version = "5.26.30"

// User and Password are the login of every server that is started without a
// password of its own.
const (
	User     = "neo4j"
	Password = "password"
)
