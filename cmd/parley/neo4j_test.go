package main

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"parley/internal/neo4jserver"
)

func TestNeo4jDownAtTheStart(t *testing.T) {
	const address, password = "127.0.0.1:1", "not-to-be-told"
	began := time.Now()
	var out, errOut bytes.Buffer
	store := fmt.Sprintf("neo4j://neo4j:%s@%s", password, address)
	code := run(t.Context(), []string{"ingest", "-", "--store", store}, strings.NewReader("France met Germany."), &out, &errOut)
	told := errOut.String()
	if code != exitFailed || !strings.Contains(told, address) || strings.Contains(told, password) {
		t.Errorf("exit %d, told %q; want exit %d and the address without the password", code, told, exitFailed)
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("told after %v", took)
	}
}

// article is a line of JSONL; all articles name the same two countries, and each one of its own.
func article(n int) string {
	return fmt.Sprintf(`{"text": "France and Germany signed treaty number %d with Mayor Anna Number%c of Paris.", "url": "https://example.org/%d"}`+"\n",
		n, 'a'+rune(n%26), n)
}

// TestNeo4jStoppedInTheMiddleOfAnIngest kills the server under a running ingest: what was stored is whole, and the same
// command again completes it.
func TestNeo4jStoppedInTheMiddleOfAnIngest(t *testing.T) {
	const total, batch = 240, 50
	server := neo4jserver.Own(t)
	t.Setenv("PARLEY_STORE", server.URL())
	in, feed := io.Pipe()
	var out, errOut bytes.Buffer
	done := make(chan int, 1)
	go func() { done <- run(t.Context(), []string{"ingest", "-"}, in, &out, &errOut) }()
	go feedArticles(feed, 2*batch+10)
	waitForArticles(t, server.URL(), batch)
	server.Kill()
	go feedArticles(feed, total)
	code := <-done
	in.Close() // whoever still feeds is let go
	if told := errOut.String(); code != exitFailed || !strings.Contains(told, "run the same command again") ||
		!strings.Contains(told, server.Address()) {
		t.Fatalf("exit %d, told:\n%s", code, told)
	}
	t.Log(errOut.String())
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if stored := sound(t); stored == 0 || stored%batch != 0 {
		t.Errorf("%d articles are stored, want whole batches of %d", stored, batch)
	}
	var all strings.Builder
	for n := range total {
		all.WriteString(article(n))
	}
	if code := run(t.Context(), []string{"ingest", "-"}, strings.NewReader(all.String()), &out, &errOut); code != exitDone {
		t.Fatalf("again: exit %d, told:\n%s", code, errOut.String())
	}
	if stored := sound(t); stored != total {
		t.Errorf("%d articles are stored in the end, want %d", stored, total)
	}
}

// feedArticles writes so many articles, or fewer if nobody reads any more.
func feedArticles(w io.Writer, n int) {
	for i := range n {
		if _, err := io.WriteString(w, article(i)); err != nil {
			return
		}
	}
}

// sound checks the store and returns how many articles it holds.
func sound(t *testing.T) int {
	t.Helper()
	var out, errOut bytes.Buffer
	if code := run(t.Context(), []string{"check"}, strings.NewReader(""), &out, &errOut); code != exitDone {
		t.Errorf("check: exit %d: %s%s", code, out.String(), errOut.String())
	}
	return articles(t, start(t, "serve", "--addr", "127.0.0.1:0"))
}

func articles(t *testing.T, address string) int {
	t.Helper()
	var n int
	data := string(ask(t, address, `{ stats { articles } }`))
	if _, err := fmt.Sscan(regexp.MustCompile(`\d+`).FindString(data), &n); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return n
}

// waitForArticles waits until another process's ingest shows.
func waitForArticles(t *testing.T, store string, want int) {
	t.Helper()
	address := start(t, "serve", "--addr", "127.0.0.1:0", "--store", store)
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if articles(t, address) >= want {
			return
		}
	}
	t.Fatalf("no %d articles after a minute", want)
}
