package extract_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"parley/extract"
)

func TestExtract(t *testing.T) {
	text := "“Côte d’Ivoire” — Baku denied it, Zoran Brenkov said."
	got, err := extract.New(extract.Options{}).Extract(t.Context(), extract.Document{ID: "d1", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	type line struct{ Type, Name, Surface string }
	var lines []line
	runes := []rune(text)
	for _, e := range got.Entities {
		for _, m := range e.Mentions {
			lines = append(lines, line{e.Type, e.Name, string(runes[m.Start:m.End])})
		}
	}
	want := []line{
		{"COUNTRY", "Ivory Coast", "Côte d’Ivoire"},
		{"COUNTRY", "Azerbaijan", "Baku"},
		{"PERSON", "Zoran Brenkov", "Zoran Brenkov"},
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}

func TestExtractNothing(t *testing.T) {
	got, err := extract.New(extract.Options{}).Extract(t.Context(), extract.Document{ID: "d1"})
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(`{"id":"d1","text":"","entities":[],"relations":[],"statements":[]}`, string(data)); diff != "" {
		t.Error(diff)
	}
}

func TestExtractErrors(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	tests := []struct {
		name string
		ctx  context.Context
		text string
		want error
	}{
		{"not UTF-8", t.Context(), "Baku \xff denied it.", extract.ErrInvalidText},
		{"binary", t.Context(), "Baku\x00\x01", extract.ErrInvalidText},
		{"too large", t.Context(), strings.Repeat("a", 1001), extract.ErrTooLarge},
		{"cancelled", cancelled, "Baku denied it.", context.Canceled},
	}
	x := extract.New(extract.Options{MaxBytes: 1000})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, err := x.Extract(test.ctx, extract.Document{Text: test.text}); !errors.Is(err, test.want) {
				t.Errorf("error = %v, want %v", err, test.want)
			}
		})
	}
}

func FuzzExtract(f *testing.F) {
	for _, seed := range []string{"", "Baku’s “no”. U.S.-led talks in Yerevan (NHF).", "\u0301\u200b北京。Kim Jong-un", "A B C D of the Of of"} {
		f.Add(seed)
	}
	x := extract.New(extract.Options{})
	f.Fuzz(func(t *testing.T, text string) {
		r, err := x.Extract(t.Context(), extract.Document{Text: text})
		if err != nil {
			if utf8.ValidString(text) && !strings.Contains(text, "\x00") {
				t.Fatal(err)
			}
			return
		}
		check(t, r)
	})
}

// check fails unless all offsets lie in the text, mentions don't overlap, and references resolve.
func check(t *testing.T, r *extract.Result) {
	t.Helper()
	length := utf8.RuneCountInString(r.Text)
	inside := func(what string, s extract.Span) {
		t.Helper()
		if s.Start < 0 || s.End <= s.Start || s.End > length {
			t.Errorf("%s [%d:%d] outside a text of %d", what, s.Start, s.End, length)
		}
	}
	ids, taken := map[string]bool{}, make([]bool, length)
	for _, e := range r.Entities {
		ids[e.ID] = true
		if e.Name == "" || len(e.Mentions) == 0 {
			t.Errorf("entity %+v has no name or no mention", e)
		}
		for _, m := range e.Mentions {
			inside("mention", m.Span)
			for i := m.Start; i < m.End; i++ {
				if taken[i] {
					t.Fatalf("two mentions at %d", i)
				}
				taken[i] = true
			}
		}
	}
	for _, s := range r.Statements {
		ids[s.ID] = true
		inside("statement", s.Span)
		inside("trigger", s.Trigger)
		for _, p := range s.Participants {
			inside("participant", p.Mention)
			if !ids[p.Entity] {
				t.Errorf("participant %+v names no entity", p)
			}
		}
	}
	for _, rel := range r.Relations {
		if !ids[rel.Source] || !ids[rel.Target] || rel.Source == rel.Target || len(rel.Evidence) == 0 || len(rel.Statements) == 0 {
			t.Errorf("relation %+v is not whole", rel)
		}
	}
}

func BenchmarkExtract(b *testing.B) {
	data, err := os.ReadFile("testdata/news.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := string(data)
	words := len(strings.Fields(text))
	x := extract.New(extract.Options{})
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := x.Extract(b.Context(), extract.Document{Text: text, Date: "2024-02-01"}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
