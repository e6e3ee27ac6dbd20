package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

func TestSegments(t *testing.T) {
	mention := func(start, end int) graph.Mention {
		return graph.Mention{Span: graph.Span{Start: start, End: end}, Raw: "person:a"}
	}
	quote := func(start, end int) graph.Statement {
		return graph.Statement{Type: graph.Meets, Span: graph.Span{Start: start, End: end}, Trigger: graph.Span{Start: start, End: end}, Modality: graph.Actual}
	}
	// In what is wanted, [x] is a mention and each digit before a piece one of the quotes in which it lies, in text order.
	for _, c := range []struct {
		name, text string
		mentions   []graph.Mention
		quotes     []graph.Statement
		want       []string
	}{
		{"plain", "abc", nil, nil, []string{"abc"}},
		{"a mention", "abcdef", []graph.Mention{mention(2, 4)}, nil, []string{"ab", "[cd]", "ef"}},
		{"a mention of all", "abc", []graph.Mention{mention(0, 3)}, nil, []string{"[abc]"}},
		{"mentions side by side", "abcd", []graph.Mention{mention(0, 2), mention(2, 4)}, nil, []string{"[ab]", "[cd]"}},
		{"a mention within a quote", "abcdef", []graph.Mention{mention(2, 3)}, []graph.Statement{quote(1, 5)}, []string{"a", "0b", "0[c]", "0de", "f"}},
		{"quotes that overlap", "abcdef", nil, []graph.Statement{quote(0, 4), quote(2, 6)}, []string{"0ab", "01cd", "1ef"}},
		{"quotes that nest", "abcdef", nil, []graph.Statement{quote(0, 6), quote(2, 4)}, []string{"0ab", "01cd", "0ef"}},
		{"quotes side by side", "abcd", nil, []graph.Statement{quote(0, 2), quote(2, 4)}, []string{"0ab", "1cd"}},
		{"a quote that cuts a mention", "abcdef", []graph.Mention{mention(1, 5)}, []graph.Statement{quote(3, 6)}, []string{"a", "[bc]", "0[de]", "0f"}},
		{"mentions that nest", "abcdef", []graph.Mention{mention(0, 6), mention(2, 4)}, nil, []string{"[ab]", "[cd]", "[ef]"}},
		{"signs beyond the BMP", "🕊a🕊b👩‍🚀", []graph.Mention{mention(1, 2), mention(3, 4)}, []graph.Statement{quote(2, 5)}, []string{"🕊", "[a]", "0🕊", "0[b]", "0👩", "\u200d🚀"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := graph.NewArticle(graph.Article{Text: c.text})
			if err != nil {
				t.Fatal(err)
			}
			r, err := graph.NewReading(a, []graph.Description{{Raw: "person:a", Type: graph.Person, Name: "A"}}, c.mentions, c.quotes)
			if err != nil {
				t.Fatal(err)
			}
			segments := r.Segments()
			if diff := cmp.Diff(c.want, drawn(r, segments)); diff != "" {
				t.Errorf("segments (-want +got):\n%s", diff)
			}
			var joined strings.Builder
			for _, s := range segments {
				joined.WriteString(s.Text)
			}
			if joined.String() != c.text {
				t.Errorf("joined: %q, want %q", joined.String(), c.text)
			}
		})
	}
}

func drawn(r *graph.Reading, segments []graph.Segment) []string {
	var pieces []string
	for _, s := range segments {
		piece := s.Text
		if s.Mention != "" && s.Entity == "person:a" {
			piece = "[" + piece + "]"
		}
		var quotes strings.Builder
		for _, id := range s.Statements {
			for i := range r.Statements {
				if r.Statements[i].ID == id {
					quotes.WriteByte(byte('0' + i))
				}
			}
		}
		pieces = append(pieces, quotes.String()+piece)
	}
	return pieces
}

func TestSegmentsNameTheInnermostMention(t *testing.T) {
	for name, inner := range map[string]graph.Span{"at the start": {Start: 0, End: 2}, "within": {Start: 1, End: 3}, "at the end": {Start: 2, End: 4}} {
		t.Run(name, func(t *testing.T) {
			a, err := graph.NewArticle(graph.Article{Text: "abcd"})
			if err != nil {
				t.Fatal(err)
			}
			r, err := graph.NewReading(a, []graph.Description{{Raw: "person:in", Type: graph.Person, Name: "I"}, {Raw: "person:out", Type: graph.Person, Name: "O"}},
				[]graph.Mention{{Span: graph.Span{Start: 0, End: 4}, Raw: "person:out"}, {Span: inner, Raw: "person:in"}}, nil)
			if err != nil {
				t.Fatal(err)
			}
			at := 0
			for _, s := range r.Segments() {
				want := "person:out"
				if inner.Start <= at && at < inner.End {
					want = "person:in"
				}
				if s.Entity != want {
					t.Errorf("%q at %d names %s, want %s", s.Text, at, s.Entity, want)
				}
				at += len(s.Text)
			}
		})
	}
}

// Cutting takes time in proportion to what there is to cut, also in a text of a book's length.
func BenchmarkSegments(b *testing.B) {
	const names = 20_000
	a, err := graph.NewArticle(graph.Article{Text: strings.Repeat("Ann met Bea. ", names)})
	if err != nil {
		b.Fatal(err)
	}
	var mentions []graph.Mention
	var statements []graph.Statement
	for i := range names {
		mentions = append(mentions, graph.Mention{Span: graph.Span{Start: i * 13, End: i*13 + 3}, Raw: "person:a"})
		statements = append(statements, graph.Statement{Type: graph.Meets, Modality: graph.Actual,
			Span: graph.Span{Start: i * 13, End: i*13 + 12}, Trigger: graph.Span{Start: i*13 + 4, End: i*13 + 7}})
	}
	r, err := graph.NewReading(a, []graph.Description{{Raw: "person:a", Type: graph.Person, Name: "Ann"}}, mentions, statements)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		r.Segments()
	}
}
