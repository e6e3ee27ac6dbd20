package graph_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

func TestNewArticleHeadline(t *testing.T) {
	for _, c := range []struct{ name, title, text, want string }{
		{"put first", "Talks in Geneva", "They met.", "Talks in Geneva\n\nThey met."},
		{"there already", "Talks in Geneva", "Talks in Geneva\n\nThey met.", "Talks in Geneva\n\nThey met."},
		{"there with one line break", "Talks in Geneva", "Talks in Geneva\nThey met.", "Talks in Geneva\nThey met."},
		{"there with white space around", " Talks in Geneva ", "\n  Talks in Geneva \r\n\r\nThey met.", "\n  Talks in Geneva \r\n\r\nThey met."},
		{"there and nothing else", "Talks in Geneva", "Talks in Geneva", "Talks in Geneva"},
		{"there, the text going on", "Talks", "Talks in Geneva went on.", "Talks\n\nTalks in Geneva went on."},
		{"there later", "Talks", "They met.\nTalks", "Talks\n\nThey met.\nTalks"},
		{"in other case", "TALKS", "Talks\n\nThey met.", "TALKS\n\nTalks\n\nThey met."},
		{"of two lines", "Talks\nin Geneva", "They met.", "Talks\nin Geneva\n\nThey met."},
		{"of two lines, there", "Talks\nin Geneva", "Talks\nin Geneva\n\nThey met.", "Talks\nin Geneva\n\nThey met."},
		{"none", "", " They met.\n", " They met.\n"},
		{"blank", " \n", "They met.", "They met."},
		{"without a text", "Talks in Geneva", "", "Talks in Geneva\n\n"},
		{"text not normalised", "T", "a  b\u00a0c\te\u0301\r\n", "T\n\na  b\u00a0c\te\u0301\r\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := graph.NewArticle(graph.Article{Title: c.title, Text: c.text})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, a.Text); diff != "" {
				t.Errorf("text (-want +got):\n%s", diff)
			}
			again, err := graph.NewArticle(a)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(a, again); diff != "" {
				t.Errorf("made again (-first +second):\n%s", diff)
			}
		})
	}
}

func TestNewArticleID(t *testing.T) {
	base := graph.Article{URL: "http://www.example.org/a/?utm_source=x", Title: "T", Text: "text"}
	id := func(change func(*graph.Article)) string {
		a := base
		change(&a)
		a, err := graph.NewArticle(a)
		if err != nil {
			t.Fatal(err)
		}
		return a.ID
	}
	same := id(func(*graph.Article) {})
	for name, c := range map[string]struct {
		change func(*graph.Article)
		same   bool
	}{
		"the address written otherwise": {func(a *graph.Article) { a.URL = "https://example.org/a" }, true},
		"another text there":            {func(a *graph.Article) { a.Text = "corrected" }, true},
		"another time":                  {func(a *graph.Article) { a.PublishedAt = "2023-05-04" }, true},
		"another external id":           {func(a *graph.Article) { a.ExternalID = "7" }, true},
		"another address":               {func(a *graph.Article) { a.URL = "https://example.org/b" }, false},
		"no address":                    {func(a *graph.Article) { a.URL = "" }, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := id(c.change); (got == same) != c.same {
				t.Errorf("id %s, was %s, want the same: %v", got, same, c.same)
			}
		})
	}
	withTitle := id(func(a *graph.Article) { a.URL = "" })
	inText := id(func(a *graph.Article) { a.URL, a.Title, a.Text = "", "", "T\n\ntext" })
	if withTitle != inText {
		t.Errorf("headline apart %s, in the text %s, want one id", withTitle, inText)
	}
}

func TestNewArticleKeepsWhatIsGiven(t *testing.T) {
	given := graph.Article{ExternalID: "7", Title: "T", URL: "HTTP://Example.org/a#b", Source: "Outlet", Language: "de",
		PublishedAt: "2023-05-04T10:00:00+02:00", Text: "T\ntext"}
	got, err := graph.NewArticle(given)
	if err != nil {
		t.Fatal(err)
	}
	given.ID = got.ID
	if diff := cmp.Diff(given, got); diff != "" {
		t.Errorf("article (-given +got):\n%s", diff)
	}
	if plain, err := graph.NewArticle(graph.Article{Text: "text"}); err != nil || plain.Language != "en" {
		t.Errorf("language %q, %v, want en", plain.Language, err)
	}
}

func TestNewArticleErrors(t *testing.T) {
	for name, a := range map[string]graph.Article{
		"empty":                       {},
		"blank text":                  {Text: " \n\t"},
		"text not UTF-8":              {Text: "a\xff"},
		"title not UTF-8":             {Text: "a", Title: "\xff"},
		"source not UTF-8":            {Text: "a", Source: "\xff"},
		"external id not UTF-8":       {Text: "a", ExternalID: "\xff"},
		"wrong time":                  {Text: "a", PublishedAt: "yesterday"},
		"month for a time":            {Text: "a", PublishedAt: "2023-05"},
		"address without scheme":      {Text: "a", URL: "example.org"},
		"address of a file":           {Text: "a", URL: "file:///a"},
		"blank text and no headline ": {Title: " ", Text: " "},
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := graph.NewArticle(a); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("NewArticle = %+v, %v, want ErrInvalid", got, err)
			}
		})
	}
}
