package neo4j_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"parley/graph"
	"parley/graph/neo4j"
	"parley/internal/neo4jserver"
)

const secret = "correct-horse-battery"

func TestOpenFails(t *testing.T) {
	server := neo4jserver.ForTest(t)
	someone := createUser(t, server)
	for _, test := range []struct {
		name, url string
		want      error
		says      string
	}{
		{"nothing listens", "neo4j://neo4j:" + secret + "@127.0.0.1:" + freePort(t), graph.ErrUnavailable, "neo4j://127.0.0.1:"},
		{"nothing answers", "bolt://neo4j:" + secret + "@" + silent(t), graph.ErrUnavailable, "bolt://127.0.0.1:"},
		{"no such host", "neo4j://neo4j:" + secret + "@nowhere.invalid:7687", graph.ErrUnavailable, "neo4j://nowhere.invalid:7687"},
		{"wrong password", with(t, server, url.UserPassword(someone, secret), ""), graph.ErrUnavailable, "the login is refused"},
		{"wrong database", with(t, server, nil, "database=elsewhere"), graph.ErrUnavailable, "there is no such database"},
		{"no TLS there", strings.Replace(server, "neo4j://", "neo4j+s://", 1), graph.ErrUnavailable, "neo4j+s://127.0.0.1:"},
		{"no scheme of Neo4j", "http://neo4j:" + secret + "@127.0.0.1:7474", graph.ErrInvalid, "http://"},
		{"no host", "neo4j://", graph.ErrInvalid, "a host"},
		{"no URL", "neo4j://neo4j:" + secret + "@[::1", graph.ErrInvalid, "can't be parsed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			_, err := neo4j.Open(t.Context(), test.url, neo4j.Options{ConnectTimeout: 3 * time.Second})
			if !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want one that is %v and says %q", err, test.want, test.says)
			}
			if err != nil && strings.Contains(err.Error(), secret) {
				t.Errorf("error tells the password: %v", err)
			}
			if took := time.Since(start); took > 15*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

func TestOpenWatchesContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := neo4j.Open(ctx, "bolt://neo4j:"+secret+"@"+silent(t), neo4j.Options{})
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 5*time.Second {
		t.Errorf("after %v: %v", time.Since(start), err)
	}
}

// TestOpenRefuses opens databases that aren't for this program; their schema is as it was afterwards.
func TestOpenRefuses(t *testing.T) {
	server := neo4jserver.ForTest(t)
	for _, test := range []struct{ name, make, undo, says string }{
		{"other data", "MATCH (s:Schema) DETACH DELETE s CREATE (:Movie {title: 'Z'})", "MATCH (m:Movie) DELETE m", "aren't Parley's"},
		{"newer schema", "MATCH (s:Schema) SET s.version = 1000", "MATCH (s:Schema) DELETE s", "has schema 1000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := openEmpty(t)
			if _, err := s.Run(t.Context(), test.make, nil); err != nil {
				t.Fatal(err)
			}
			_, err := neo4j.Open(t.Context(), server, neo4j.Options{})
			if !errors.Is(err, graph.ErrConflict) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want a conflict that says %q", err, test.says)
			}
			for _, cypher := range []string{test.undo, "MATCH (n) DETACH DELETE n"} {
				if _, err := s.Run(t.Context(), cypher, nil); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// createUser makes a user for wrong logins: Neo4j shuts out whoever tries three.
func createUser(t *testing.T, server string) string {
	t.Helper()
	s := open(t, server)
	name := fmt.Sprintf("test%d", time.Now().UnixNano())
	if _, err := s.Run(t.Context(), "CREATE USER "+name+" SET PASSWORD 'another-password' CHANGE NOT REQUIRED", nil); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := s.Run(context.WithoutCancel(t.Context()), "DROP USER "+name, nil); err != nil {
			t.Error(err)
		}
	})
	return name
}

func with(t *testing.T, server string, user *url.Userinfo, query string) string {
	t.Helper()
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	if user != nil {
		u.User = user
	}
	u.RawQuery = query
	return u.String()
}

func freePort(t *testing.T) string {
	t.Helper()
	_, port, err := net.SplitHostPort(closed(t).Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

func closed(t *testing.T) net.Listener {
	t.Helper()
	l := listen(t)
	l.Close()
	return l
}

// silent is the address of something that takes connections and never says a word.
func silent(t *testing.T) string { return listen(t).Addr().String() }

func listen(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}
