// Package eval scores what the extractor found against annotated text.
//
// Load reads a gold set, Score compares one of its documents with a Result, Total sums the documents into the Table
// that is printed. Every figure is the one that the project's reference scorer, score.py, gives for the same input.
package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"parley/extract"
)

// maxLine bounds one document, in bytes.
const maxLine = 64 << 20

// Gold is one annotated document. Offsets count Unicode code points of Text, ends exclusive.
type Gold struct {
	ID        string     `json:"id"`
	Text      string     `json:"text"`
	Date      string     `json:"date"` // publication date, YYYY-MM-DD, or ""
	Entities  []Entity   `json:"entities"`
	Relations []Relation `json:"relations"`
}

// Entity is a person, country, place or organization that the document names.
type Entity struct {
	ID       string         `json:"id"` // within the document
	Type     string         `json:"type"`
	Name     string         `json:"name"`
	Names    []string       `json:"names"` // others that are as good
	Mentions []extract.Span `json:"mentions"`
	Optional bool           `json:"optional"` // counts neither for nor against
}

// Relation is what the document says of two of its entities.
type Relation struct {
	Type     string         `json:"type"`
	Source   string         `json:"source"` // entity ids
	Target   string         `json:"target"`
	Modality string         `json:"modality"` // actual, planned or past; "" is actual
	Negated  bool           `json:"negated"`
	Evidence []extract.Span `json:"evidence"`
	Optional bool           `json:"optional"` // counts neither for nor against
}

// Load reads one document per line, blank lines aside, each at most 64 MB. An error names the file (by the name given)
// and the line: one that isn't a gold document in UTF-8, or one whose id was used before.
func Load(r io.Reader, name string) ([]Gold, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	var documents []Gold
	seen := map[string]bool{}
	n := 0
	for lines.Scan() {
		n++
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		gold, err := parse(lines.Bytes())
		if err == nil && seen[gold.ID] {
			err = fmt.Errorf("document %q appears twice", gold.ID)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		seen[gold.ID] = true
		documents = append(documents, gold)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
	}
	return documents, nil
}

// parse refuses what would silently score as an empty document.
func parse(line []byte) (Gold, error) {
	var gold Gold
	if !utf8.Valid(line) {
		return gold, errors.New("not valid UTF-8")
	}
	if err := json.Unmarshal(line, &gold); err != nil {
		return gold, err
	}
	switch {
	case gold.ID == "":
		return gold, errors.New("document without an id")
	case gold.Entities == nil || gold.Relations == nil:
		return gold, fmt.Errorf("document %q lacks entities or relations: not annotated", gold.ID)
	}
	ids := map[string]bool{}
	for _, e := range gold.Entities {
		if ids[e.ID] {
			return gold, fmt.Errorf("document %q has two entities with the id %q", gold.ID, e.ID)
		}
		ids[e.ID] = true
	}
	return gold, nil
}
