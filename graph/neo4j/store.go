// Package neo4j keeps the graph in Neo4j 5: one server, a cluster or Aura. Start with Open.
//
// What a user of Neo4j Browser sees: (:Entity:Person|Country|Place|Organization), (:Article), (:Mention), (:Statement) and
// (:Relationship), the record of a relationship with its counts; (:Mention)-[:IN]->(:Article),
// (:Mention)-[:NAMES]->(:Entity), (:Article)-[:MENTIONS]->(:Entity), (:Statement)-[:FROM]->(:Article),
// (:Statement)-[:PARTICIPANT {role}]->(:Entity), (:Statement)-[:SUPPORTS]->(:Relationship)-[:END]->(:Entity). Beside each
// record stands a native edge with the same id, MEDIATES between actors and COUNTRY_MEDIATES between those for whom they
// acted, so that
//
//	MATCH (m)-[:MEDIATES]->(p) RETURN m, p
//
// shows the graph. Properties whose names hold "by" are sort keys: lists are read from their indexes, in order.
package neo4j

import (
	"context"
	"fmt"
	"time"

	bolt "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"parley/graph"
)

// Options of a store. The zero value works.
type Options struct {
	User     string // unless the URL has one; by default neo4j
	Password string // unless the URL has one
	Database string // unless the URL has ?database=; by default neo4j

	ReadTimeout    time.Duration // of one call that reads; by default 30 s
	WriteTimeout   time.Duration // of one call that writes; by default 2 min
	ConnectTimeout time.Duration // until a database that doesn't answer is given up; by default 15 s
}

func (o Options) withDefaults() Options {
	setDefault(&o.User, "neo4j")
	setDefault(&o.Database, "neo4j")
	setDefault(&o.ReadTimeout, 30*time.Second)
	setDefault(&o.WriteTimeout, 2*time.Minute)
	setDefault(&o.ConnectTimeout, 15*time.Second)
	return o
}

func setDefault[T comparable](option *T, value T) {
	var zero T
	if *option == zero {
		*option = value
	}
}

// Store is a graph.Store in a Neo4j database. It is safe for concurrent use.
type Store struct {
	driver    bolt.DriverWithContext
	bookmarks bolt.BookmarkManager // so that a read sees the writes before it, on whatever member of a cluster
	texts     texts
	address   string // without user and password
	options   Options
}

var (
	_ graph.Store   = (*Store)(nil)
	_ graph.Checker = (*Store)(nil)
)

// Open connects to the database at a URL, neo4j://user:password@host:port?database=name (or neo4j+s, neo4j+ssc, bolt,
// bolt+s, bolt+ssc), and creates its constraints and indexes or brings them up to date. Errors wrap
// graph.ErrInvalid for a URL that can't be used, graph.ErrUnavailable where the database can't be reached or refuses the
// login, graph.ErrConflict where it belongs to something else or to a newer program. They never hold the password.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	target, o, err := parseURL(url, o)
	if err != nil {
		return nil, err
	}
	t, err := newTexts()
	if err != nil {
		return nil, err
	}
	o = o.withDefaults()
	driver, err := bolt.NewDriverWithContext(target.dial, bolt.BasicAuth(o.User, o.Password, ""), o.configure)
	if err != nil {
		return nil, fmt.Errorf("open Neo4j at %s: %w: %w", target.shown, err, graph.ErrInvalid)
	}
	s := &Store{driver: driver, bookmarks: bolt.NewBookmarkManager(bolt.BookmarkManagerConfig{}), texts: t,
		address: target.shown, options: o}
	if err := s.start(ctx); err != nil {
		return nil, closeAfter(s, fmt.Errorf("open: %w", err))
	}
	return s, nil
}

func (o Options) configure(c *config.Config) {
	c.SocketConnectTimeout = min(o.ConnectTimeout, 5*time.Second)
	c.ConnectionAcquisitionTimeout = o.ConnectTimeout
	c.MaxTransactionRetryTime = o.ConnectTimeout
	c.ConnectionLivenessCheckTimeout = time.Minute
}

// start makes sure that the database answers and has the schema that this program needs.
func (s *Store) start(ctx context.Context) error {
	bounded, cancel := context.WithTimeout(ctx, s.options.ConnectTimeout)
	defer cancel()
	if err := s.ping(bounded); err != nil {
		return s.failure(ctx, "connect", err)
	}
	return s.migrate(ctx)
}

// ping runs a query in the database: connectivity alone tells nothing of the login or of the database's name.
func (s *Store) ping(ctx context.Context) error {
	session := s.session(ctx, bolt.AccessModeRead)
	defer session.Close(ctx)
	result, err := session.Run(ctx, "RETURN 1", nil)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

// Close ends all connections.
func (s *Store) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := s.driver.Close(ctx); err != nil {
		return fmt.Errorf("close Neo4j at %s: %w", s.address, err)
	}
	return nil
}

// closeAfter closes a store that is of no use because of err.
func closeAfter(s *Store, err error) error {
	if closing := s.Close(); closing != nil {
		return fmt.Errorf("%w (%w)", err, closing)
	}
	return err
}
