// Package ingest takes articles from their sources into the store: it has them read, gives their entities identity, and
// writes what they say. It is the only place where extraction, identity and graph meet.
//
// Start with Service for one article and Run for many.
package ingest

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parley/extract"
	"parley/graph"
	"parley/resolve"
)

// Extractor reads a document. *extract.Extractor is one.
type Extractor interface {
	Extract(ctx context.Context, d extract.Document) (*extract.Result, error)
}

// Reader turns articles into what they say.
type Reader struct {
	extractor Extractor
	resolver  *resolve.Resolver
}

// NewReader returns a reader.
func NewReader(x Extractor, r *resolve.Resolver) *Reader { return &Reader{x, r} }

// Read reads an article as its sender gives it. Its errors wrap graph.ErrInvalid where the article can't be read.
func (r *Reader) Read(ctx context.Context, given graph.Article) (*graph.Reading, error) {
	article, err := graph.NewArticle(given)
	if err != nil {
		return nil, err
	}
	result, err := r.extractor.Extract(ctx, extract.Document{ID: article.ID, Text: article.Text, Date: string(article.PublishedAt)})
	if err != nil {
		if errors.Is(err, extract.ErrInvalidText) || errors.Is(err, extract.ErrTooLarge) {
			return nil, fmt.Errorf("%w: %w", err, graph.ErrInvalid)
		}
		return nil, err
	}
	t := translation{resolver: r.resolver, result: result, ids: map[string]string{}, described: map[string]int{}}
	return t.reading(article)
}

// translation takes one result into the graph's terms.
type translation struct {
	resolver  *resolve.Resolver
	result    *extract.Result
	ids       map[string]string // of the document's entities in the graph
	entities  []graph.Description
	described map[string]int // index in entities by id
}

func (t *translation) reading(article graph.Article) (*graph.Reading, error) {
	actsFor := t.homes()
	var mentions []graph.Mention
	for _, e := range t.result.Entities {
		id := t.describe(t.resolver.Describe(resolve.Candidate{Type: graph.EntityType(e.Type), Name: e.Name, Aliases: e.Aliases,
			Known: e.Known, Country: home(e, actsFor)}))
		t.ids[e.ID] = id
		for _, m := range e.Mentions {
			mentions = append(mentions, graph.Mention{Span: graph.Span(m.Span), Raw: id, Reading: m.Reading, Score: m.Score})
		}
	}
	var statements []graph.Statement
	for i := range t.result.Statements {
		statements = append(statements, t.statement(&t.result.Statements[i]))
	}
	return graph.NewReading(article, t.entities, mentions, statements)
}

// describe adds a description; two entities of the document that turn out to be one thing become one.
func (t *translation) describe(d graph.Description) string {
	if i, found := t.described[d.Raw]; found {
		t.entities[i].Aliases = append(append(t.entities[i].Aliases, d.Name), d.Aliases...)
		return d.Raw
	}
	t.described[d.Raw] = len(t.entities)
	t.entities = append(t.entities, d)
	return d.Raw
}

// homes returns the country for which each entity of the document acts most often; of a tie the first in the alphabet.
func (t *translation) homes() map[string]string {
	known := map[string]string{}
	for _, e := range t.result.Entities {
		known[e.ID] = e.Known
	}
	counts := map[string]map[string]int{}
	for _, s := range t.result.Statements {
		for _, p := range s.Participants {
			country := p.ActsFor
			if id, ours := known[country]; ours {
				country = id
			}
			if graph.KindOf(country) == graph.KindCountry {
				if counts[p.Entity] == nil {
					counts[p.Entity] = map[string]int{}
				}
				counts[p.Entity][country]++
			}
		}
	}
	homes := map[string]string{}
	for id, of := range counts {
		for country, n := range of {
			best := homes[id]
			if best == "" || n > of[best] || n == of[best] && country < best {
				homes[id] = country
			}
		}
	}
	return homes
}

func home(e extract.Entity, homes map[string]string) string {
	if e.Country != "" {
		return e.Country
	}
	return homes[e.ID]
}

func (t *translation) statement(s *extract.Statement) graph.Statement {
	out := graph.Statement{Type: graph.RelationType(s.Type), Span: graph.Span(s.Span), Trigger: graph.Span(s.Trigger),
		Negated: s.Negated, Modality: graph.Modality(strings.ToUpper(s.Modality)), Date: graph.Date(s.Date), Place: t.id(s.Place),
		Topic: s.Topic, Title: s.Title, Confidence: s.Confidence, Rule: s.Rule, ExtractorVersion: extract.Version}
	for _, p := range s.Participants {
		out.Participants = append(out.Participants, graph.Participant{Role: graph.Role(p.Role), RawEntity: t.id(p.Entity),
			RawActsFor: t.id(p.ActsFor), Mention: graph.Span(p.Mention)})
	}
	return out
}

// id returns the graph's id of an entity of the document, or of an atlas entry that the document doesn't name; that one is
// described from then on.
func (t *translation) id(ref string) string {
	if id, found := t.ids[ref]; found || ref == "" {
		return id
	}
	if d, known := t.resolver.DescribeKnown(ref); known {
		if _, found := t.described[d.Raw]; !found {
			t.describe(d)
		}
		return d.Raw
	}
	return ""
}
