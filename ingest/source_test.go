package ingest_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
	"parley/ingest"
)

// write makes a file in a folder of the test's own and returns its path.
func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func collect(paths []string, stdin string, d ingest.Defaults) []ingest.Item {
	var items []ingest.Item
	for item := range ingest.Sources(paths, strings.NewReader(stdin), d) {
		items = append(items, item)
	}
	return items
}

func TestSources(t *testing.T) {
	article := "Talks resume in Geneva\n\nThe two sides met on Monday.\n"
	for name, test := range map[string]struct {
		file, content, stdin string
		want                 []graph.Article
	}{
		"a text with its headline": {file: "a.txt", content: article,
			want: []graph.Article{{Title: "Talks resume in Geneva", Text: article, Source: "Wire", PublishedAt: "2024-02-03"}}},
		"a text without": {file: "a.TXT", content: "One paragraph.",
			want: []graph.Article{{Text: "One paragraph.", Source: "Wire", PublishedAt: "2024-02-03"}}},
		"a byte order mark": {file: "a.txt", content: "\ufeffPlain.",
			want: []graph.Article{{Text: "Plain.", Source: "Wire", PublishedAt: "2024-02-03"}}},
		"lines with all fields, blank ones between": {file: "a.jsonl",
			content: `{"id":"x1","title":"T","text":"One.","date":"2020-01-02","url":"https://e.org/1","source":"S","region":"Asia"}` +
				"\n\n" + `{"id":7,"text":"Two.","publishedAt":"2020-01-02T03:04:05+02:00"}` + "\n",
			want: []graph.Article{
				{ExternalID: "x1", Title: "T", Text: "One.", PublishedAt: "2020-01-02", URL: "https://e.org/1", Source: "S"},
				{ExternalID: "7", Text: "Two.", PublishedAt: "2020-01-02T03:04:05+02:00", Source: "Wire"}}},
		"standard input as text": {stdin: "Some news.",
			want: []graph.Article{{Text: "Some news.", Source: "Wire", PublishedAt: "2024-02-03"}}},
		"standard input as lines": {stdin: " \n{\"text\":\"News.\"}",
			want: []graph.Article{{Text: "News.", Source: "Wire", PublishedAt: "2024-02-03"}}},
	} {
		t.Run(name, func(t *testing.T) {
			path := "-"
			if test.file != "" {
				path = write(t, test.file, test.content)
			}
			var got []graph.Article
			for _, item := range collect([]string{path}, test.stdin, ingest.Defaults{Source: "Wire", PublishedAt: "2024-02-03"}) {
				if item.Err != nil {
					t.Fatalf("%s: %v", item.Name, item.Err)
				}
				got = append(got, item.Article)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSourcesRefuse(t *testing.T) {
	for name, test := range map[string]struct {
		file, content string
		want          string // part of the message
	}{
		"an empty file":                 {"a.txt", "", "empty"},
		"white space":                   {"a.txt", " \n\t\n", "empty"},
		"binary junk":                   {"a.txt", "\x7fELF\x01\x00\x02", "not a text: byte 5 is zero"},
		"invalid UTF-8":                 {"a.txt", "caf\xe9 talks", "not UTF-8: byte 3 is 0xe9"},
		"a large text":                  {"a.txt", strings.Repeat("War and peace. ", 50<<20/15), "more than 8 MiB"},
		"a file of another kind":        {"a.pdf", "%PDF", `".pdf" files aren't read`},
		"an empty JSONL file":           {"a.jsonl", "\n\n", "empty"},
		"a line that isn't JSON":        {"a.jsonl", "talks in Geneva", "not a JSON object"},
		"a line of another shape":       {"a.jsonl", `["text"]`, "not a JSON object"},
		"a line without text":           {"a.jsonl", `{"title":"T"}`, `"text" is missing`},
		"a line with empty text":        {"a.jsonl", `{"text":" "}`, `"text": empty`},
		"a line with a zero byte":       {"a.jsonl", `{"text":"a\u0000b"}`, "is zero"},
		"a line that isn't UTF-8":       {"a.jsonl", "{\"text\":\"caf\xe9\"}", "not UTF-8"},
		"a line with a date of no kind": {"a.jsonl", `{"text":"T","date":"last week"}`, `"date": time "last week"`},
	} {
		t.Run(name, func(t *testing.T) {
			path := write(t, test.file, test.content)
			items := collect([]string{path}, "", ingest.Defaults{})
			if len(items) != 1 || items[0].Err == nil {
				t.Fatalf("got %d items, the first %+v; want one error", len(items), items)
			}
			if err := items[0].Err; !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %q, want ErrInvalid and %q", err, test.want)
			}
			if !strings.HasPrefix(items[0].Name, path) {
				t.Errorf("the item is called %q, want %q", items[0].Name, path)
			}
		})
	}
}

func TestSourcesGoOnAfterABadLine(t *testing.T) {
	path := write(t, "a.jsonl", "{\"text\":\"One.\"}\nnonsense\n{\"text\":\"Three.\"}\n")
	items := collect([]string{path}, "", ingest.Defaults{})
	if len(items) != 3 || items[1].Err == nil || items[1].Name != path+":2" || items[2].Article.Text != "Three." {
		t.Errorf("got %+v", items)
	}
}

func TestSourcesFolder(t *testing.T) {
	folder := t.TempDir()
	for name, content := range map[string]string{"b.txt": "B.", "a/c.txt": "C.", ".hidden/d.txt": "D.", "readme.md": "R.", "a.jsonl": `{"text":"A."}`} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, item := range collect([]string{folder}, "", ingest.Defaults{}) {
		got = append(got, item.Article.Text)
	}
	if diff := cmp.Diff([]string{"A.", "C.", "B."}, got); diff != "" {
		t.Error(diff)
	}
}

func TestSourcesFolderWithLinksAndPipes(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "a.txt"), []byte("A."), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(folder, "pipe.txt"), 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(folder, link); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{folder, link} {
		if items := collect([]string{path}, "", ingest.Defaults{}); len(items) != 1 || items[0].Article.Text != "A." {
			t.Errorf("%s: %+v", path, items)
		}
	}
}

func TestSourcesMissing(t *testing.T) {
	empty := t.TempDir()
	for name, test := range map[string]struct{ path, want string }{
		"no such file":              {filepath.Join(empty, "none.txt"), "no such file"},
		"a folder without articles": {empty, "holds no articles"},
	} {
		t.Run(name, func(t *testing.T) {
			items := collect([]string{test.path}, "", ingest.Defaults{})
			if len(items) != 1 || items[0].Err == nil || !strings.Contains(items[0].Err.Error(), test.want) {
				t.Errorf("got %+v, want %q", items, test.want)
			}
		})
	}
}
