package web_test

import (
	"compress/gzip"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/web"
)

func TestHandlerAnswers(t *testing.T) {
	script := find(t, `src="([^"]+\.js)"`)
	cases := []struct {
		name, method, path string
		status             int
		contentType, cache string
	}{
		{"home page", "GET", "/", 200, "text/html; charset=utf-8", "no-cache"},
		{"home style", "GET", "/home.css", 200, "text/css; charset=utf-8", "no-cache"},
		{"playground", "GET", "/playground", 200, "text/html; charset=utf-8", "no-cache"},
		{"playground, HEAD", "HEAD", "/playground", 200, "text/html; charset=utf-8", "no-cache"},
		{"hashed file", "GET", script, 200, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"},
		{"licences of the bundle", "GET", "/playground/licenses.md", 200, "text/markdown; charset=utf-8", "no-cache"},
		{"trailing slash", "GET", "/playground/", 301, "text/html; charset=utf-8", ""},
		{"page under its file name", "GET", "/playground/index.html", 301, "text/html; charset=utf-8", ""},
		{"no such file", "GET", "/playground/assets/no.js", 404, "text/plain; charset=utf-8", ""},
		{"folder", "GET", "/playground/assets", 404, "text/plain; charset=utf-8", ""},
		{"compressed name", "GET", script + ".gz", 404, "text/plain; charset=utf-8", ""},
		{"outside the bundle", "GET", "/playground/..%2fhome%2findex.html", 404, "text/plain; charset=utf-8", ""},
		{"no such page", "GET", "/nothing", 404, "text/plain; charset=utf-8", ""},
		{"posting to the page", "POST", "/playground", 405, "text/plain; charset=utf-8", ""},
		{"posting to the home page", "POST", "/", 405, "text/plain; charset=utf-8", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			header := request(t, c.method, c.path, nil)
			got := []any{header.StatusCode, header.Header.Get("Content-Type"), header.Header.Get("Cache-Control")}
			if diff := cmp.Diff([]any{c.status, c.contentType, c.cache}, got); diff != "" {
				t.Errorf("status, type, caching (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSecurityHeaders(t *testing.T) {
	const (
		before = "default-src 'self'; script-src 'self'; style-src "
		after  = "; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:; connect-src 'self'" +
			"; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	)
	cases := []struct{ name, path, policy string }{
		{"home page", "/", before + "'self'" + after},
		{"playground", "/playground", before + "'self' 'unsafe-inline'" + after},
		{"error", "/nothing", before + "'self'" + after},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			header := request(t, "GET", c.path, nil).Header
			want := []string{c.policy, "nosniff", "no-referrer"}
			got := []string{header.Get("Content-Security-Policy"), header.Get("X-Content-Type-Options"), header.Get("Referrer-Policy")}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("policy, sniffing, referrer (-want +got):\n%s", diff)
			}
		})
	}
}

func TestContentEncoding(t *testing.T) {
	cases := []struct {
		name   string
		accept []string
		gzip   bool
	}{
		{"nothing said", nil, false},
		{"a browser", []string{"gzip, deflate, br, zstd"}, true},
		{"two headers", []string{"br", "gzip"}, true},
		{"anything", []string{"*"}, true},
		{"capitals and weight", []string{"GZIP;q=0.5"}, true},
		{"others alone", []string{"br, deflate"}, false},
		{"refused", []string{"gzip;q=0"}, false},
		{"anything but gzip", []string{"gzip; q=0.0, *"}, false},
		{"no meaning", []string{"gzip;q=x"}, false},
	}
	plain := body(t, request(t, "GET", "/playground", nil))
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			answer := request(t, "GET", "/playground", http.Header{"Accept-Encoding": c.accept})
			if got := answer.Header.Get("Content-Encoding") == "gzip"; got != c.gzip {
				t.Fatalf("compressed is %t, want %t", got, c.gzip)
			}
			if diff := cmp.Diff(plain, body(t, answer)); diff != "" {
				t.Errorf("content (-plain +got):\n%s", diff)
			}
			if vary := answer.Header.Get("Vary"); vary != "Accept-Encoding" {
				t.Errorf("Vary is %q, want Accept-Encoding", vary)
			}
		})
	}
}

func TestRevalidation(t *testing.T) {
	compressed := http.Header{"Accept-Encoding": {"gzip"}}
	tag := request(t, "GET", "/playground", compressed).Header.Get("ETag")
	plainTag := request(t, "GET", "/playground", nil).Header.Get("ETag")
	if tag == "" || tag == plainTag {
		t.Fatalf("tags are %s compressed and %s plain, want two", tag, plainTag)
	}
	cases := []struct {
		name, tag string
		status    int
	}{
		{"unchanged", tag, http.StatusNotModified},
		{"changed", `"other"`, http.StatusOK},
		{"other form", plainTag, http.StatusOK},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			headers := compressed.Clone()
			headers.Set("If-None-Match", c.tag)
			if got := request(t, "GET", "/playground", headers).StatusCode; got != c.status {
				t.Errorf("status is %d, want %d", got, c.status)
			}
		})
	}
}

// request asks a Handler, and leaves the answer as it was sent.
func request(t *testing.T, method, path string, header http.Header) *http.Response {
	t.Helper()
	recorder := httptest.NewRecorder()
	asked := httptest.NewRequest(method, path, nil)
	maps.Copy(asked.Header, header)
	web.Handler().ServeHTTP(recorder, asked)
	return recorder.Result()
}

// body reads an answer's content, decompressed.
func body(t *testing.T, answer *http.Response) string {
	t.Helper()
	reader := io.Reader(answer.Body)
	if answer.Header.Get("Content-Encoding") == "gzip" {
		zip, err := gzip.NewReader(reader)
		if err != nil {
			t.Fatal(err)
		}
		reader = zip
	}
	content, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// find returns what the pattern's group matches in the playground's page.
func find(t *testing.T, pattern string) string {
	t.Helper()
	match := regexp.MustCompile(pattern).FindStringSubmatch(body(t, request(t, "GET", "/playground", nil)))
	if match == nil {
		t.Fatalf("the page holds nothing like %s", pattern)
	}
	return match[1]
}
