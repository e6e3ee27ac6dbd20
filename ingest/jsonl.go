package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"parley/graph"
)

// maxLine is the longest line of a JSONL file: a text in which every character is escaped, and its company.
const maxLine = 6*MaxText + 1<<20

// line is an article as a JSONL file gives it; only the text is needed.
type line struct {
	ID          json.RawMessage `json:"id"`
	Title       string          `json:"title"`
	Text        *string         `json:"text"`
	Date        string          `json:"date"`
	PublishedAt string          `json:"publishedAt"`
	URL         string          `json:"url"`
	Source      string          `json:"source"`
	Language    string          `json:"language"`
}

// lines yields the article on each line that isn't blank.
func lines(name string, r io.Reader) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		scanner := bufio.NewScanner(r)
		scanner.Buffer(nil, maxLine)
		n, found := 0, false
		for scanner.Scan() {
			n++
			data := bytes.TrimSpace(bytes.TrimPrefix(scanner.Bytes(), []byte(byteOrderMark)))
			if len(data) == 0 {
				continue
			}
			found = true
			item := Item{Name: fmt.Sprintf("%s:%d", name, n)}
			item.Article, item.Err = parseLine(data)
			if !yield(item) {
				return
			}
		}
		switch err := scanner.Err(); {
		case errors.Is(err, bufio.ErrTooLong):
			yield(Item{Name: fmt.Sprintf("%s:%d", name, n+1), Err: fmt.Errorf("the line is over %d MiB: %w", maxLine>>20, graph.ErrInvalid)})
		case err != nil:
			yield(Item{Name: name, Err: err})
		case !found:
			yield(Item{Name: name, Err: fmt.Errorf("empty: %w", graph.ErrInvalid)})
		}
	}
}

func parseLine(data []byte) (graph.Article, error) {
	var l line
	if err := json.Unmarshal(data, &l); err != nil {
		return graph.Article{}, fmt.Errorf("not a JSON object of an article (%w): %w", err, graph.ErrInvalid)
	}
	if l.Text == nil {
		return graph.Article{}, fmt.Errorf(`"text" is missing: %w`, graph.ErrInvalid)
	}
	// The line is checked, not the decoded text: JSON's decoder puts a replacement character for what isn't UTF-8.
	if err := checkUTF8(data); err != nil {
		return graph.Article{}, err
	}
	if err := checkText([]byte(*l.Text)); err != nil {
		return graph.Article{}, fmt.Errorf(`"text": %w`, err)
	}
	if l.PublishedAt == "" {
		l.PublishedAt = l.Date
	}
	published, err := graph.ParseTimestamp(l.PublishedAt)
	if err != nil {
		return graph.Article{}, fmt.Errorf(`"date": %w`, err)
	}
	return graph.Article{ExternalID: externalID(l.ID), Title: l.Title, URL: l.URL, Source: l.Source, Language: l.Language,
		PublishedAt: published, Text: *l.Text}, nil
}

// externalID takes a string as it is, a number as it is written.
func externalID(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	if string(raw) == "null" {
		return ""
	}
	return string(raw)
}
