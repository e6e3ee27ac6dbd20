package extract

import (
	"strconv"
	"strings"

	"parley/extract/link"
	"parley/extract/relation"
)

// newResult puts what the stages found into the form of a Result.
func newResult(d Document, l *link.Document, statements []relation.Statement) *Result {
	at := newOffsets(d.Text)
	r := &Result{ID: d.ID, Text: d.Text, Entities: entities(l, at), Statements: make([]Statement, len(statements))}
	known := knownEntities(l)
	for i := range statements {
		r.Statements[i] = statement(&statements[i], i, at, known)
	}
	r.Relations = relations(r.Statements, statements)
	return r
}

func entityID(i int) string { return "e" + strconv.Itoa(i+1) }

func entities(l *link.Document, at offsets) []Entity {
	list := make([]Entity, len(l.Entities))
	for i := range l.Entities {
		e := &l.Entities[i]
		list[i] = Entity{
			ID: entityID(i), Type: string(e.Type), Name: e.Name, Aliases: e.Aliases,
			Known: e.Known, Country: e.Country, Mentions: []Mention{},
		}
	}
	for i := range l.Mentions {
		m := &l.Mentions[i]
		e := &list[m.Entity]
		e.Mentions = append(e.Mentions, Mention{Span: at.span(m.Start, m.End), Reading: m.Reading, Score: m.Score})
	}
	return list
}

// knownEntities gives the ids of the document's entities by their atlas ids.
func knownEntities(l *link.Document) map[string]string {
	known := map[string]string{}
	for i := range l.Entities {
		if id := l.Entities[i].Known; id != "" {
			known[id] = entityID(i)
		}
	}
	return known
}

func statement(s *relation.Statement, i int, at offsets, known map[string]string) Statement {
	out := Statement{
		ID: "s" + strconv.Itoa(i+1), Type: string(s.Type),
		Span: at.span(s.Quote.Start, s.Quote.End), Trigger: at.span(s.Trigger.Start, s.Trigger.End),
		Negated: s.Negated, Modality: string(s.Modality), Date: s.Date, Topic: s.Topic, Title: s.Title,
		Confidence: s.Confidence, Rule: s.Rule, Participants: make([]Participant, len(s.Participants)),
	}
	if s.Place >= 0 {
		out.Place = entityID(s.Place)
	}
	for j, p := range s.Participants {
		out.Participants[j] = Participant{
			Role: string(p.Role), Entity: entityID(p.Entity), ActsFor: actsFor(p.ActsFor, known),
			Mention: at.span(p.Mention.Start, p.Mention.End),
		}
	}
	return out
}

// actsFor turns "#" and an index, or an atlas id, into an id of the document where it has one.
func actsFor(ref string, known map[string]string) string {
	if index, ok := strings.CutPrefix(ref, "#"); ok {
		if i, err := strconv.Atoi(index); err == nil {
			return entityID(i)
		}
	}
	if id, ok := known[ref]; ok {
		return id
	}
	return ref
}
