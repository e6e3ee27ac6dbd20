package sqlite

import (
	"context"
	"math"
	"strings"

	"parley/graph"
)

// unlink removes the rows that lead from entities and relationships to an article and its statements.
func (w *write) unlink(ctx context.Context, r *graph.Reading) error {
	if r == nil {
		return nil
	}
	for id := range mentioned(r) {
		if err := w.exec(ctx, "DELETE FROM appearance WHERE entity = ? AND published = ? AND article_id = ?", w.entities[id].key,
			r.Article.PublishedAt.Instant(), r.Article.ID); err != nil {
			return err
		}
	}
	for i := range r.Statements {
		s := &r.Statements[i]
		for id := range rolesOf(s) {
			if err := w.exec(ctx, "DELETE FROM involvement WHERE entity = ? AND when_date = ? AND statement_id = ?", w.entities[id].key,
				string(s.When.Date), s.ID); err != nil {
				return err
			}
		}
		for _, edge := range graph.Edges(s) {
			if err := w.exec(ctx, "DELETE FROM support WHERE relationship = ? AND when_date = ? AND statement_id = ?",
				w.relationships[edge].key, string(s.When.Date), s.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

func mentioned(r *graph.Reading) map[string]bool {
	ids := map[string]bool{}
	for i := range r.Mentions {
		ids[r.Mentions[i].Entity] = true
	}
	return ids
}

// link adds the rows that lead from entities and relationships to an article and its statements. The article's
// own rows are there.
func (w *write) link(ctx context.Context, article int64, r *graph.Reading) error {
	if r == nil {
		return nil
	}
	for id := range mentioned(r) {
		if err := w.exec(ctx, "INSERT INTO appearance (entity, published, article_id, article) VALUES (?, ?, ?, ?)", w.entities[id].key,
			r.Article.PublishedAt.Instant(), r.Article.ID, article); err != nil {
			return err
		}
	}
	for i := range r.Statements {
		if err := w.linkStatement(ctx, &r.Statements[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *write) linkStatement(ctx context.Context, s *graph.Statement) error {
	key := w.statements[s.ID]
	for id, roles := range rolesOf(s) {
		if err := w.exec(ctx, "INSERT INTO involvement (entity, when_date, statement_id, statement, roles) VALUES (?, ?, ?, ?, ?)",
			w.entities[id].key, string(s.When.Date), s.ID, key, roles); err != nil {
			return err
		}
	}
	for _, edge := range graph.Edges(s) {
		if err := w.exec(ctx, "INSERT INTO support (relationship, when_date, statement_id, statement, counts, stated) VALUES (?, ?, ?, ?, ?, ?)",
			w.relationships[edge].key, string(s.When.Date), s.ID, key, s.Counts(), s.When.Stated); err != nil {
			return err
		}
	}
	return nil
}

// replaceArticle replaces an article's own rows. The article keeps its key.
func (w *write) replaceArticle(ctx context.Context, p pair) error {
	if p.before != nil {
		for _, text := range []string{
			"DELETE FROM participant WHERE statement IN (SELECT key FROM statement WHERE article = ?)",
			"DELETE FROM statement WHERE article = ?",
			"DELETE FROM mention WHERE article = ?",
			"DELETE FROM description WHERE article = ?",
			"DELETE FROM article_search WHERE rowid = ?",
			"DELETE FROM article WHERE key = ?",
		} {
			if err := w.exec(ctx, text, p.key); err != nil {
				return err
			}
		}
	}
	if p.after == nil {
		return nil
	}
	return w.insertArticle(ctx, p)
}

func (w *write) insertArticle(ctx context.Context, p pair) error {
	if err := w.insertText(ctx, p); err != nil {
		return err
	}
	r, numbers := p.after, map[string]int{}
	for i := range r.Entities {
		numbers[r.Entities[i].Raw] = i
		if err := w.insertDescription(ctx, p.key, i, &r.Entities[i]); err != nil {
			return err
		}
	}
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if err := w.exec(ctx, "INSERT INTO mention (article, begins, ends, description, reading, score) VALUES (?, ?, ?, ?, ?, ?)",
			p.key, m.Start, m.End, numbers[m.Raw], m.Reading, m.Score); err != nil {
			return err
		}
	}
	for i := range r.Statements {
		if err := w.insertStatement(ctx, p.key, &r.Statements[i], numbers); err != nil {
			return err
		}
	}
	return nil
}

func (w *write) insertText(ctx context.Context, p pair) error {
	a := &p.after.Article
	err := w.exec(ctx, `INSERT INTO article (key, id, external_id, title, title_key, url, source, language, published_at, published, day, text,
		fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, p.key, a.ID, a.ExternalID, a.Title, a.SortKey(graph.ByTitle), a.URL,
		a.Source, a.Language, string(a.PublishedAt), a.PublishedAt.Instant(), string(a.PublishedAt.Day()), a.Text, p.fingerprint)
	if err != nil {
		return err
	}
	return w.exec(ctx, "INSERT INTO article_search (rowid, words) VALUES (?, ?)", p.key, searchWords(a.Text))
}

// searchWords writes a text's words as the search index splits them.
func searchWords(text string) string { return strings.Join(graph.Words(text), " ") }

func (w *write) insertDescription(ctx context.Context, article int64, number int, d *graph.Description) error {
	aliases, err := encode(d.Aliases)
	if err != nil {
		return err
	}
	attributes, err := encode(d.Attributes)
	if err != nil {
		return err
	}
	return w.exec(ctx, "INSERT INTO description (article, number, raw, entity, name, aliases, attributes) VALUES (?, ?, ?, ?, ?, ?, ?)",
		article, number, d.Raw, w.entities[d.ID].key, d.Name, aliases, attributes)
}

func (w *write) insertStatement(ctx context.Context, article int64, s *graph.Statement, numbers map[string]int) error {
	key := w.nextStatement
	w.nextStatement++
	w.statements[s.ID] = key
	err := w.exec(ctx, `INSERT INTO statement (key, id, article, type, begins, ends, quote, trigger_begins, trigger_ends, negated, modality, date,
		when_date, when_to, place, topic, title, confidence, confidence_key, rule, extractor_version)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, key, s.ID, article, string(s.Type), s.Start, s.End, s.Quote,
		s.Trigger.Start, s.Trigger.End, s.Negated, string(s.Modality), string(s.Date), string(s.When.Date), s.When.Date.To(), s.Place, s.Topic,
		s.Title, s.Confidence, int64(math.Round(s.Confidence*10000)), s.Rule, s.ExtractorVersion)
	if err != nil {
		return err
	}
	return w.insertParticipants(ctx, key, s, numbers)
}

func (w *write) insertParticipants(ctx context.Context, statement int64, s *graph.Statement, numbers map[string]int) error {
	for i, p := range s.Participants {
		var actsFor any
		if p.RawActsFor != "" {
			actsFor = numbers[p.RawActsFor]
		}
		if err := w.exec(ctx, "INSERT INTO participant (statement, position, role, entity, acts_for, begins, ends) VALUES (?, ?, ?, ?, ?, ?, ?)",
			statement, i, string(p.Role), numbers[p.RawEntity], actsFor, p.Mention.Start, p.Mention.End); err != nil {
			return err
		}
	}
	return nil
}
