package neo4j

import (
	"slices"
	"strings"

	"parley/graph"
)

// articleProperties are those of an article's node.
func articleProperties(a *graph.Article, fingerprint string) map[string]any {
	properties := map[string]any{
		"id": a.ID, "externalId": orNil(a.ExternalID), "title": orNil(a.Title), "url": orNil(a.URL), "source": orNil(a.Source),
		"language": orNil(a.Language), "publishedAt": orNil(string(a.PublishedAt)), "text": a.Text,
		"fingerprint": fingerprint,
		"day":         orNil(string(a.PublishedAt.Day())),
		"instant":     orNil(a.PublishedAt.Instant()),
		"words":       searchable(a.Text),
	}
	k := articles()
	k.keys(properties, allOfThem, "", a)
	k.keys(properties, ofSource, listOf(clip(a.Source)), a)
	k.keys(properties, ofExternalID, listOf(clip(a.ExternalID)), a)
	return properties
}

// searchable writes the distinct words of a text with a blank around each.
func searchable(text string) string {
	words := graph.Words(text)
	for i, w := range words {
		words[i] = clipWord(w)
	}
	slices.Sort(words)
	return " " + strings.Join(slices.Compact(words), " ") + " "
}

// clipWord cuts a word to what Lucene takes as one.
func clipWord(word string) string {
	const most = 80 // letters; of up to three bytes
	if runes := []rune(word); len(runes) > most {
		return string(runes[:most])
	}
	return word
}

func decodeArticle(r row) *graph.Article {
	return &graph.Article{ID: r.text("id"), ExternalID: r.text("externalId"), Title: r.text("title"), URL: r.text("url"),
		Source: r.text("source"), Language: r.text("language"), PublishedAt: graph.Timestamp(r.text("publishedAt")),
		Text: r.text("text")}
}
