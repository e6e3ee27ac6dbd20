package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/examples"
)

// -update rewrites what README shows of the program's output.
var update = flag.Bool("update", false, "rewrite README's examples")

const readme = "../../README.md"

// shownArticle is the bundled article that README shows.
const shownArticle = "arlington-2023"

const readmeQuery = `{
  relationships(as: COUNTRY, filter: {types: [MEDIATES], entities: {all: ["country:AM"]}}) {
    edges {
      node {
        source { name }
        target { name }
        count
        statements(first: 1) { edges { node { date quote article { title } } } }
      }
    }
  }
}`

// TestReadmeShowsWhatIsTrue compares README's article, reading and answer with what the program prints now.
func TestReadmeShowsWhatIsTrue(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	answer := indented(t, ask(t, start(t, "demo", "--addr", "127.0.0.1:0"), readmeQuery))
	want := string(text)
	for marker, content := range map[string]string{
		"article": quoted(exampleText(t)),
		"read":    fenced("text", readings(t)),
		"query":   fenced("graphql", readmeQuery),
		"answer":  fenced("json", answer),
	} {
		want = between(t, want, marker, content)
	}
	if *update {
		if err := os.WriteFile(readme, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(string(text), "\n")); diff != "" {
		t.Errorf("README differs (-update rewrites it):\n%s", diff)
	}
}

// between replaces what stands between a marker and the next end.
func between(t *testing.T, text, marker, content string) string {
	t.Helper()
	part := regexp.MustCompile(`(?s)<!-- ` + marker + ` -->\n.*?<!-- end -->`)
	if !part.MatchString(text) {
		t.Fatalf("README has no part %q", marker)
	}
	return part.ReplaceAllLiteralString(text, "<!-- "+marker+" -->\n"+content+"\n<!-- end -->")
}

func fenced(language, text string) string {
	return "```" + language + "\n" + strings.TrimSpace(text) + "\n```"
}

func quoted(text string) string {
	return "> " + strings.ReplaceAll(strings.ReplaceAll(text, "\n\n", "\n\n> "), "\n\n>", "\n>\n>")
}

func exampleText(t *testing.T) string {
	t.Helper()
	lines := bufio.NewScanner(bytes.NewReader(examples.JSONL()))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a struct{ ID, Title, Text string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		if a.ID == shownArticle {
			return "**" + a.Title + "**\n\n" + a.Text
		}
	}
	t.Fatalf("no example %q", shownArticle)
	return ""
}

// readings takes the article's part out of the extractor's golden file.
func readings(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../extract/testdata/examples.golden")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut("\n"+string(text), "\n# "+shownArticle+"\n")
	if !found {
		t.Fatalf("the golden file has no %q", shownArticle)
	}
	part, _, _ := strings.Cut(rest, "\n# ")
	return part
}
