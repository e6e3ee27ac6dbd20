package graph

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Article is one text and where it comes from.
type Article struct {
	ID          string
	ExternalID  string // the sender's own id, "" for none
	Title       string
	URL         string // as given
	Source      string // the outlet
	Language    string // BCP 47, "en"
	PublishedAt Timestamp
	Text        string // the headline as its first paragraph, else exactly as given; offsets refer to it
}

// NewArticle completes an article: puts the headline into the text unless it is there, and derives the id. Its errors
// are ErrInvalid.
func NewArticle(a Article) (Article, error) {
	for _, s := range []string{a.Text, a.Title, a.Source, a.ExternalID, a.Language} {
		if !utf8.ValidString(s) {
			return Article{}, fmt.Errorf("article %q: text isn't UTF-8: %w", a.Title, ErrInvalid)
		}
	}
	a.Text = withHeadline(a.Title, a.Text)
	if strings.TrimSpace(a.Text) == "" {
		return Article{}, fmt.Errorf("article %q: text is empty: %w", a.Title, ErrInvalid)
	}
	if _, err := ParseTimestamp(string(a.PublishedAt)); err != nil {
		return Article{}, fmt.Errorf("article %q: publishedAt: %w", a.Title, err)
	}
	canonical, err := CanonicalURL(a.URL)
	if err != nil {
		return Article{}, fmt.Errorf("article %q: %w", a.Title, err)
	}
	if hasUser(a.URL) {
		return Article{}, fmt.Errorf("article %q: the url holds a user name or a password: %w", a.Title, ErrInvalid)
	}
	if a.Language == "" {
		a.Language = "en"
	}
	a.ID = ArticleID(canonical, a.Text)
	return a, nil
}

// hasUser tells whether an address would give a secret away to whoever sees the article.
func hasUser(address string) bool {
	u, err := url.Parse(strings.TrimSpace(address))
	return err == nil && u.User != nil
}

func withHeadline(title, text string) string {
	title = strings.TrimSpace(title)
	rest, found := strings.CutPrefix(strings.TrimLeftFunc(text, unicode.IsSpace), title)
	line, _, _ := strings.Cut(rest, "\n")
	if title == "" || found && strings.TrimSpace(line) == "" {
		return text
	}
	return title + "\n\n" + text
}
