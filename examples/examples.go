// Package examples holds short news articles about talks, disputes and deals from 1978 to today, for the demo and for
// tests. README.md tells where they come from.
package examples

import _ "embed"

//go:embed articles.jsonl
var articles string

// JSONL returns a copy of the articles in order of their dates, one JSON object a line:
//
//	{"id", "title", "text", "date", "source", "region"}
//
// text lacks the headline, date is YYYY-MM-DD, region the continent that the article is about.
func JSONL() []byte {
	return []byte(articles)
}
