package browsertest_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/web"
	"parley/web/browsertest"
)

// The API is a stub that sends back the query it got: this tests the page and
// the driver. The whole path is tested where the API is.
func TestPlayground(t *testing.T) {
	server := serve(t, http.HandlerFunc(echo))
	browser := browsertest.Open(t, server.URL+"/playground")

	examples := web.ExampleQueries()
	if tabs := browser.Tabs(t); len(tabs) != len(examples) {
		t.Fatalf("tabs are %q, want one for each of the %d examples", tabs, len(examples))
	}
	for i, tab := range browser.Tabs(t) {
		want := sent{examples[i].Text, tab}
		if diff := cmp.Diff(want, answer(t, browser.RunTab(t, tab))); diff != "" {
			t.Errorf("tab %s sent something else than its example (-want +got):\n%s", tab, diff)
		}
	}

	const short = "{ __typename }"
	if diff := cmp.Diff(sent{short, ""}, answer(t, browser.RunQuery(t, short))); diff != "" {
		t.Errorf("the new tab sent something else than the query given (-want +got):\n%s", diff)
	}
	browser.RunTab(t, "WhoMediates")
	if diff := cmp.Diff(sent{short, ""}, answer(t, browser.RunTab(t, "<untitled>"))); diff != "" {
		t.Errorf("the untitled tab sent something else than before (-want +got):\n%s", diff)
	}
	long := "# a comment\nquery Long {\n" + strings.Repeat("  a(b: {c: \"(x\"}) {\n    d\n  }\n", 60) + "}"
	if diff := cmp.Diff(sent{long, "Long"}, answer(t, browser.RunQuery(t, long))); diff != "" {
		t.Errorf("the new tab sent something else than the query given (-want +got):\n%s", diff)
	}
	if problems := browser.Errors(); len(problems) > 0 {
		t.Errorf("the page reported:\n%s", strings.Join(problems, "\n"))
	}
}

func TestErrors(t *testing.T) {
	cases := []struct {
		name, page string
		want       string // part of the only problem, empty for none
	}{
		{"sound page", `<script src="data:text/javascript,console.warn(1)"></script>`, ""},
		{"error on the console", `<script>console.error("broken", 7)</script>`, `console error: "broken" 7`},
		{"uncaught exception", `<script>throw new Error("broken")</script>`, "uncaught exception: Error: broken"},
		{"unhandled rejection", `<script>Promise.reject(new Error("broken"))</script>`, "uncaught exception: Error: broken"},
		{"missing file", `<img src="/missing.png">`, "/missing.png"},
		{"other host", `<script>fetch("http://cdn.example/x.js", {mode: "no-cors"}).catch(() => {})</script>`, "request to another host: http://cdn.example/x.js"},
		{"other port", `<script>fetch("http://127.0.0.1:9/", {mode: "no-cors"}).catch(() => {})</script>`, "request to another host: http://127.0.0.1:9/"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			server := serve(t, page(c.page))
			problems := browsertest.Open(t, server.URL+"/page").Errors()
			if c.want == "" {
				if len(problems) > 0 {
					t.Errorf("problems are %q, want none", problems)
				}
				return
			}
			if !strings.Contains(strings.Join(problems, "\n"), c.want) {
				t.Errorf("problems are %q, want one with %q", problems, c.want)
			}
		})
	}
}

// serve starts a server with the pages of package web and other at /graphql
// and /page.
func serve(t *testing.T, other http.Handler) *httptest.Server {
	mux := http.NewServeMux()
	mux.Handle("/", web.Handler())
	mux.Handle("/graphql", other)
	mux.Handle("/page", other)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

// sent is what the playground asks of the API.
type sent struct {
	Query         string `json:"query"`
	OperationName string `json:"operationName"`
}

func echo(w http.ResponseWriter, r *http.Request) {
	var request sent
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]any{"data": request, "extensions": map[string]any{"lines": make([]int, 1000)}})
}

func answer(t *testing.T, text string) sent {
	t.Helper()
	var result struct{ Data sent }
	if err := json.Unmarshal([]byte(text), &result); err != nil {
		t.Fatalf("the result pane shows no JSON answer: %v in %q", err, text)
	}
	return result.Data
}

func page(body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(`<!doctype html><link rel="icon" href="data:,">` + body))
	})
}
