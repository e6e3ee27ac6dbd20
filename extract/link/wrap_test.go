package link_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"parley/examples"
)

// wrap breaks the lines of a text so that none is wider than width code points, unless a word is.
func wrap(text string, width int, lineBreak string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		column := 0
		for word := range strings.FieldsSeq(line) {
			n := utf8.RuneCountInString(word)
			switch {
			case column > 0 && column+1+n > width:
				b.WriteString(lineBreak)
				column = 0
			case column > 0:
				b.WriteString(" ")
				column++
			}
			b.WriteString(word)
			column += n
		}
		if strings.HasSuffix(line, "\n") {
			b.WriteString(lineBreak)
		}
	}
	return b.String()
}

// TestResolveWrapped checks that the examples hold the same entities however their lines are wrapped.
func TestResolveWrapped(t *testing.T) {
	for line := range bytes.Lines(examples.JSONL()) {
		var article struct{ ID, Title, Text string }
		if err := json.Unmarshal(line, &article); err != nil {
			t.Fatal(err)
		}
		text := article.Title + "\n\n" + article.Text
		want := resolve(text)
		for _, width := range []int{60, 72, 80} {
			for _, lineBreak := range []string{"\n", "\r\n"} {
				t.Run(fmt.Sprintf("%s at %d%q", article.ID, width, lineBreak), func(t *testing.T) {
					got := resolve(wrap(text, width, lineBreak))
					for i, entity := range got {
						got[i] = strings.Join(strings.Fields(entity), " ")
					}
					if slices.Equal(want, got) {
						return
					}
					t.Error(cmp.Diff(want, got))
				})
			}
		}
	}
}
