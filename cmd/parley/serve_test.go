package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
)

// start runs a serving command until the test ends and returns where it serves.
func start(t *testing.T, args ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	told, errOut := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, args, strings.NewReader(""), io.Discard, errOut)
		errOut.Close()
	}()
	t.Cleanup(func() {
		stop()
		if code := <-done; code != exitDone {
			t.Errorf("%v: exit %d after the interrupt", args, code)
		}
	})
	address := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(told)
		found := regexp.MustCompile(`http://[0-9.]+:[0-9]+`)
		for lines.Scan() {
			t.Log(lines.Text())
			if a := found.FindString(lines.Text()); a != "" {
				address <- a
			}
		}
		close(address)
	}()
	select {
	case a, ok := <-address:
		if !ok {
			t.Fatalf("%v ended before it served", args)
		}
		return a
	case <-time.After(30 * time.Second):
		t.Fatalf("%v doesn't serve after 30 s", args)
	}
	return ""
}

func get(t *testing.T, address string, change func(*http.Request)) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(request)
	}
	return do(t, request)
}

func do(t *testing.T, request *http.Request) (int, string) {
	t.Helper()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body)
}

// ask sends a query to a server and returns its data.
func ask(t *testing.T, address, query string) json.RawMessage {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	status, text := do(t, request)
	var answer struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil || status != http.StatusOK || answer.Errors != nil {
		t.Fatalf("status %d, answer %s", status, text)
	}
	return answer.Data
}

func TestDemoServesTheExamples(t *testing.T) {
	began := time.Now()
	address := start(t, "demo", "--addr", "127.0.0.1:0")
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("ready after %v, want 10 s at most", took)
	}
	for path, want := range map[string]string{"/healthz": "alive\n", "/readyz": "ready\n"} {
		if status, body := get(t, address+path, nil); status != http.StatusOK || body != want {
			t.Errorf("%s: %d %q", path, status, body)
		}
	}
	for path, want := range map[string]string{"/": "Parley", "/playground": "<title>Parley playground", "/schema.graphqls": "type Relationship implements Node"} {
		if status, body := get(t, address+path, nil); status != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("%s: %d, without %q", path, status, want)
		}
	}
	var out struct {
		Stats         struct{ Articles, Statements int }
		Relationships struct{ TotalCount int }
	}
	data := ask(t, address, `{ stats { articles statements } relationships(filter: {types: [MEDIATES]}, as: COUNTRY) { totalCount } }`)
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	if out.Stats.Articles < 40 || out.Stats.Statements < 200 || out.Relationships.TotalCount < 40 {
		t.Errorf("the examples' graph is small: %s", data)
	}
}

func TestServeKeepsToThisMachine(t *testing.T) {
	t.Setenv("PARLEY_DATA", t.TempDir())
	address := start(t, "serve", "--addr", "127.0.0.1:0")
	for name, test := range map[string]struct {
		change func(*http.Request)
		want   int
	}{
		"its own address":          {nil, http.StatusOK},
		"localhost":                {func(r *http.Request) { r.Host = "localhost:8080" }, http.StatusOK},
		"a name that points to it": {func(r *http.Request) { r.Host = "evil.example" }, http.StatusForbidden},
	} {
		t.Run(name, func(t *testing.T) {
			if status, _ := get(t, address+"/healthz", test.change); status != test.want {
				t.Errorf("status %d, want %d", status, test.want)
			}
		})
	}
	t.Run("a form of another site", func(t *testing.T) {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address+"/graphql",
			strings.NewReader(`{"query": "mutation { deleteArticle(id: \"x\") { deletedId } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Sec-Fetch-Site", "cross-site")
		if status, _ := do(t, request); status != http.StatusForbidden {
			t.Errorf("status %d, want %d", status, http.StatusForbidden)
		}
	})
}

func TestIngestBesideServe(t *testing.T) {
	t.Setenv("PARLEY_DATA", t.TempDir())
	address := start(t, "serve", "--addr", "127.0.0.1:0")
	var out, errOut bytes.Buffer
	if code := run(t.Context(), []string{"ingest", "-"}, strings.NewReader("France and Germany signed a treaty."), &out, &errOut); code != exitDone {
		t.Fatalf("exit %d: %s", code, errOut.String())
	}
	if data := ask(t, address, `{ stats { articles } }`); string(data) != `{"stats":{"articles":1}}` {
		t.Errorf("the server doesn't see it: %s", data)
	}
}
