//go:build unix

package neo4jserver

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"parley/internal/missing"
)

// SharedEnv names the environment variable with the URL of the server that all
// tests of a run share. WARNING: tests empty that server's database.
const SharedEnv = "PARLEY_TEST_NEO4J"

// perProcess starts the server of a test process that was given none. It is
// this package's one variable: the tests of a package have no other place to
// share a server. Its guard stops it when the process ends.
var perProcess = sync.OnceValues(func() (*Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute) // a slow download
	defer cancel()
	return Start(ctx, Options{})
})

// ForTest returns the URL of a server with an empty database, for the test's
// use alone: the one in PARLEY_TEST_NEO4J, else one that is started for the
// test process. It waits until no other test uses that server, whatever
// package it is in, and holds it until the test and its cleanups are done.
// Subtests that call it get what their parent has, as the parent left it, so
// data stay between calls within one test.
//
// Where Java or Maven is missing the test is skipped, or fails if
// PARLEY_TEST_REQUIRE=1.
func ForTest(t testing.TB) string {
	t.Helper()
	rawURL := os.Getenv(SharedEnv)
	if rawURL == "" {
		server, err := perProcess()
		need(t, err)
		rawURL = server.URL()
	}
	fresh, err := hold(t, rawURL)
	need(t, err)
	if fresh {
		need(t, Empty(t.Context(), rawURL))
	}
	return rawURL
}

// Need is for tests that start servers in ways of their own: it fetches what
// they need and skips like [ForTest].
func Need(t testing.TB) {
	t.Helper()
	need(t, Fetch(t.Context()))
}

// Own starts a server for one test, which may stop, kill and restart it. It is
// stopped with the test. Skips like [ForTest].
func Own(t testing.TB) *Server {
	t.Helper()
	server, err := Start(t.Context(), Options{Dir: t.TempDir()})
	need(t, err)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		if err := server.Stop(ctx); err != nil {
			t.Error(err)
		}
	})
	return server
}

// need ends the test on an error; a missing tool skips it.
func need(t testing.TB, err error) {
	t.Helper()
	if err == nil {
		return
	}
	if m, ok := errors.AsType[*MissingError](err); ok {
		missing.Tool(t, m.Error())
	}
	t.Fatal(err)
}

// hold takes the lock on the server until the end of the test. It reports false
// if this test or a parent of it has the lock already.
func hold(t testing.TB, rawURL string) (fresh bool, err error) {
	path, err := holdPath(rawURL)
	if err != nil {
		return false, err
	}
	for {
		held, err := tryLock(path)
		if err == nil {
			t.Cleanup(held.unlock)
			return true, held.sign(t.Name())
		}
		if !errors.Is(err, errHeld) {
			return false, err
		}
		if signedBy(path, t.Name()) {
			return false, nil
		}
		if err := sleep(t.Context(), 20*time.Millisecond); err != nil {
			return false, fmt.Errorf("wait for the shared server: %w", err)
		}
	}
}

func holdPath(rawURL string) (string, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "", fmt.Errorf("%s: %w", SharedEnv, err)
	}
	cache, err := CacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(cache, "locks", strings.ReplaceAll(u.Host, ":", "_")), nil
}

// sign notes in the lock's file which test holds it.
func (l *lockFile) sign(test string) error {
	if err := l.file.Truncate(0); err != nil {
		return fmt.Errorf("sign the lock: %w", err)
	}
	if _, err := fmt.Fprintf(l.file, "%d %s", os.Getpid(), test); err != nil {
		return fmt.Errorf("sign the lock: %w", err)
	}
	return nil
}

// signedBy tells whether the holder is this very test or one around it.
func signedBy(path, test string) bool {
	text, err := os.ReadFile(path)
	if err != nil {
		return false
	}
	holder, ok := strings.CutPrefix(string(text), fmt.Sprintf("%d ", os.Getpid()))
	return ok && holder != "" && strings.HasPrefix(test+"/", holder+"/")
}
