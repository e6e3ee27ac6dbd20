//go:build unix

package neo4jserver_test

import (
	"context"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"parley/internal/neo4jserver"
)

// query runs Cypher on the server and returns the first column.
func query(t *testing.T, rawURL, cypher string) []any {
	t.Helper()
	u, err := url.Parse(rawURL)
	if err != nil {
		t.Fatal(err)
	}
	password, _ := u.User.Password()
	driver, err := neo4j.NewDriverWithContext("neo4j://"+u.Host, neo4j.BasicAuth(u.User.Username(), password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	result, err := neo4j.ExecuteQuery(t.Context(), driver, cypher, nil, neo4j.EagerResultTransformer,
		neo4j.ExecuteQueryWithDatabase("neo4j"))
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	var column []any
	for _, record := range result.Records {
		column = append(column, record.Values[0])
	}
	return column
}

const names = `MATCH (n:Thing) RETURN n.name ORDER BY n.name DESC`

func write(t *testing.T, url, name string) {
	t.Helper()
	query(t, url, `CREATE (:Thing {name: '`+name+`'})`)
}

func TestServerKeepsItsDataWhenKilledAndRestarted(t *testing.T) {
	server := neo4jserver.Own(t)
	url := server.URL()
	write(t, url, "before")
	t.Run("no second server on its folder", func(t *testing.T) {
		_, err := neo4jserver.Start(t.Context(), neo4jserver.Options{Dir: server.Dir()})
		if err == nil || !strings.Contains(err.Error(), "store_lock") {
			t.Errorf("Start = %v, want the log's word on the lock", err)
		}
	})
	server.Kill()
	select {
	case <-server.Done():
	default:
		t.Error("Done is open after Kill")
	}
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(url, server.URL()); diff != "" {
		t.Errorf("URL after the restart (-want +got):\n%s", diff)
	}
	write(t, url, "after")
	if diff := cmp.Diff([]any{"before", "after"}, query(t, url, names)); diff != "" {
		t.Errorf("data (-want +got):\n%s", diff)
	}
}

// stop fails the test unless the server ends within what a clean stop takes.
func stop(t *testing.T, server *neo4jserver.Server) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if err := server.Stop(ctx); err != nil {
		t.Fatal(err)
	}
}

func TestStartOnATakenPort(t *testing.T) {
	neo4jserver.Need(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	port := taken.Addr().(*net.TCPAddr).Port
	_, err = neo4jserver.Start(t.Context(), neo4jserver.Options{Port: port})
	if err == nil || !strings.Contains(err.Error(), "is taken") {
		t.Errorf("Start = %v, want an error that says the port is taken", err)
	}
}

func TestStartStopsWaitingWithItsContext(t *testing.T) {
	neo4jserver.Need(t)
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := neo4jserver.Start(ctx, neo4jserver.Options{})
	if err == nil {
		t.Fatal("Start succeeded in half a second")
	}
	if waited := time.Since(start); waited > 3*time.Second {
		t.Errorf("Start returned after %v: %v", waited, err)
	}
}

func TestStartWithPasswordAndHTTP(t *testing.T) {
	neo4jserver.Need(t)
	server, err := neo4jserver.Start(t.Context(), neo4jserver.Options{
		Dir: t.TempDir(), Password: "correct horse", HTTPPort: freePort(t),
	})
	if err != nil {
		t.Fatal(err)
	}
	defer stop(t, server)
	if !strings.Contains(server.URL(), "neo4j:correct%20horse@") {
		t.Errorf("URL %s lacks the password", server.URL())
	}
	write(t, server.URL(), "x")
	response, err := http.Get(server.HTTPURL() + "/browser/")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Errorf("Neo4j Browser answers %s", response.Status)
	}
}

func freePort(t *testing.T) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port
}

func TestForTestGivesAnEmptyDatabase(t *testing.T) {
	for _, name := range []string{"first", "second"} {
		t.Run(name, func(t *testing.T) {
			url := neo4jserver.ForTest(t)
			if got := query(t, url, `MATCH (n) RETURN n`); len(got) != 0 {
				t.Errorf("%d nodes are left of the test before", len(got))
			}
			schema := `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`
			if got := query(t, url, schema); len(got) != 0 {
				t.Errorf("indexes %v are left of the test before", got)
			}
			query(t, url, `CREATE CONSTRAINT thing FOR (n:Thing) REQUIRE n.name IS UNIQUE`)
			query(t, url, `CREATE FULLTEXT INDEX words FOR (n:Thing) ON EACH [n.name]`)
			write(t, url, name)
			if diff := cmp.Diff([]any{name}, query(t, neo4jserver.ForTest(t), names)); diff != "" {
				t.Errorf("a second call within the test (-want +got):\n%s", diff)
			}
		})
	}
}
