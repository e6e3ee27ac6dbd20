package graphtest

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"parley/graph"
)

// story is an article in the making, with what it says.
type story struct {
	t          testing.TB
	article    graph.Article
	cast       []graph.Description
	mentions   []graph.Mention
	statements []graph.Statement
}

// tell begins the story of an article.
func tell(t testing.TB, a graph.Article) *story {
	t.Helper()
	article, err := graph.NewArticle(a)
	if err != nil {
		t.Fatalf("tell %q: %v", a.Title, err)
	}
	return &story{t: t, article: article}
}

// names marks every occurrence of the surfaces as mentions of the entity, longer surfaces before those within them.
func (s *story) names(e graph.Description, surfaces ...string) *story {
	s.t.Helper()
	for _, surface := range surfaces {
		spans := s.occurrences(surface)
		if len(spans) == 0 {
			s.t.Fatalf("%q isn't in the text", surface)
		}
		for _, span := range spans {
			s.mentions = append(s.mentions, graph.Mention{Span: span, Raw: e.Raw, Reading: "test", Score: 0.9})
		}
		if surface != e.Name && !slices.Contains(e.Aliases, surface) {
			e.Aliases = append(e.Aliases, surface)
		}
	}
	s.describe(e)
	return s
}

// occurrences returns where the surface occurs outside of what is already marked.
func (s *story) occurrences(surface string) []graph.Span {
	var spans []graph.Span
	for from := 0; ; {
		at := strings.Index(s.article.Text[from:], surface)
		if at < 0 {
			return spans
		}
		start := utf8.RuneCountInString(s.article.Text[:from+at])
		span := graph.Span{Start: start, End: start + utf8.RuneCountInString(surface)}
		if !slices.ContainsFunc(s.mentions, func(m graph.Mention) bool { return m.Start < span.End && span.Start < m.End }) {
			spans = append(spans, span)
		}
		from += at + len(surface)
	}
}

func (s *story) describe(e graph.Description) {
	known := func(d graph.Description) bool { return d.Raw == e.Raw }
	if i := slices.IndexFunc(s.cast, known); i >= 0 {
		s.cast[i].Aliases = slices.Compact(slices.Sorted(slices.Values(append(s.cast[i].Aliases, e.Aliases...))))
		return
	}
	s.cast = append(s.cast, e)
}

// span finds what within the part of the text that quote is.
func (s *story) span(quote, what string) graph.Span {
	s.t.Helper()
	outer, inner := strings.Index(s.article.Text, quote), strings.Index(quote, what)
	if outer < 0 || inner < 0 {
		s.t.Fatalf("%q in %q isn't in the text", what, quote)
	}
	start := utf8.RuneCountInString(s.article.Text[:outer+inner])
	return graph.Span{Start: start, End: start + utf8.RuneCountInString(what)}
}

// detail says more of a statement whose quote is given.
type detail func(s *story, quote string, st *graph.Statement)

// says adds a statement: quote is its evidence, trigger the words in it that tell its type.
func (s *story) says(t graph.RelationType, quote, trigger string, details ...detail) *story {
	s.t.Helper()
	st := graph.Statement{Type: t, Span: s.span(quote, quote), Trigger: s.span(quote, trigger), Modality: graph.Actual,
		Confidence: 0.9, Rule: "test", ExtractorVersion: "1"}
	for _, d := range details {
		d(s, quote, &st)
	}
	s.statements = append(s.statements, st)
	return s
}

// as adds a participant named by surface; actsFor is the entity for which it acts, if any.
func as(role graph.Role, surface string, e graph.Description, actsFor ...graph.Description) detail {
	return func(s *story, quote string, st *graph.Statement) {
		s.t.Helper()
		p := graph.Participant{Role: role, RawEntity: e.Raw, Mention: s.span(quote, surface)}
		s.describe(e)
		for _, a := range actsFor {
			p.RawActsFor = a.Raw
			s.describe(a)
		}
		st.Participants = append(st.Participants, p)
	}
}

func party(surface string, e graph.Description, actsFor ...graph.Description) detail {
	return as(graph.RoleParty, surface, e, actsFor...)
}

func source(surface string, e graph.Description, actsFor ...graph.Description) detail {
	return as(graph.RoleSource, surface, e, actsFor...)
}

func target(surface string, e graph.Description, actsFor ...graph.Description) detail {
	return as(graph.RoleTarget, surface, e, actsFor...)
}

func mediator(surface string, e graph.Description, actsFor ...graph.Description) detail {
	return as(graph.RoleMediator, surface, e, actsFor...)
}

func in(e graph.Description) detail {
	return func(s *story, _ string, st *graph.Statement) {
		s.describe(e)
		st.Place = e.Raw
	}
}

func on(date graph.Date) detail {
	return func(_ *story, _ string, st *graph.Statement) { st.Date = date }
}

func with(change func(*graph.Statement)) detail {
	return func(_ *story, _ string, st *graph.Statement) { change(st) }
}

func modality(m graph.Modality) detail {
	return with(func(st *graph.Statement) { st.Modality = m })
}

func negated() detail { return with(func(st *graph.Statement) { st.Negated = true }) }

func confidence(c float64) detail { return with(func(st *graph.Statement) { st.Confidence = c }) }

// reading ends the story.
func (s *story) reading() *graph.Reading {
	s.t.Helper()
	r, err := graph.NewReading(s.article, s.cast, s.mentions, s.statements)
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}
