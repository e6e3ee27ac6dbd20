package graph

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Check tells what is wrong with a reading, whoever made it. Stores call it before they write. Its errors are ErrInvalid.
func (r *Reading) Check() error {
	if r == nil || KindOf(r.Article.ID) != KindArticle {
		return fmt.Errorf("reading without an article: %w", ErrInvalid)
	}
	if err := r.check(utf8.RuneCountInString(r.Article.Text)); err != nil {
		return fmt.Errorf("article %s: %w", r.Article.ID, err)
	}
	return nil
}

func (r *Reading) check(length int) error {
	described := map[string]bool{"": true}
	for _, d := range r.Entities {
		if err := d.check(); err != nil {
			return err
		}
		if described[d.Raw] {
			return fmt.Errorf("entity %q described twice: %w", d.Raw, ErrInvalid)
		}
		described[d.Raw] = true
	}
	for _, m := range r.Mentions {
		if !m.within(length) || m.Start == m.End || m.Raw == "" || !described[m.Raw] || !isShare(m.Score) {
			return fmt.Errorf("mention of %q at %d-%d, score %v: %w", m.Raw, m.Start, m.End, m.Score, ErrInvalid)
		}
	}
	for _, s := range r.Statements {
		if err := s.check(described, length); err != nil {
			return fmt.Errorf("statement %s at %d-%d: %w", s.Type, s.Start, s.End, err)
		}
	}
	return nil
}

func (d *Description) check() error {
	t := KindOf(d.Raw).EntityType()
	if t == "" || t != d.Type || !isASCII(d.Raw) || d.Name == "" || slices.Contains(d.Aliases, "") {
		return fmt.Errorf("entity %q of type %s named %q, %q: %w", d.Raw, d.Type, d.Name, d.Aliases, ErrInvalid)
	}
	a := d.Attributes
	if !isDegree(a.Latitude, 90) || !isDegree(a.Longitude, 180) {
		return fmt.Errorf("entity %q: coordinates: %w", d.Raw, ErrInvalid)
	}
	return nil
}

func (s *Statement) check(described map[string]bool, length int) error {
	var err error
	known(&err, "type of relation", []RelationType{s.Type}, RelationTypes())
	known(&err, "modality", []Modality{s.Modality}, modalities())
	if err != nil {
		return err
	}
	if !s.within(length) || s.Start == s.End || !s.Trigger.within(length) {
		return fmt.Errorf("trigger at %d-%d: %w", s.Trigger.Start, s.Trigger.End, ErrInvalid)
	}
	if !isShare(s.Confidence) || !described[s.Place] {
		return fmt.Errorf("confidence %v, place %q: %w", s.Confidence, s.Place, ErrInvalid)
	}
	if s.Date != "" {
		if _, err := ParseDate(string(s.Date)); err != nil {
			return err
		}
	}
	for _, p := range s.Participants {
		if err := p.check(described, length); err != nil {
			return err
		}
	}
	return nil
}

func (p *Participant) check(described map[string]bool, length int) error {
	var err error
	known(&err, "role", []Role{p.Role}, roles())
	if err != nil {
		return err
	}
	if p.RawEntity == "" || !described[p.RawEntity] || !described[p.RawActsFor] || !p.Mention.within(length) {
		return fmt.Errorf("participant %q for %q at %d-%d: %w", p.RawEntity, p.RawActsFor, p.Mention.Start, p.Mention.End,
			ErrInvalid)
	}
	return nil
}

func (s Span) within(length int) bool { return 0 <= s.Start && s.Start <= s.End && s.End <= length }

// isShare tells whether f is from 0 to 1; NaN isn't.
func isShare(f float64) bool { return f >= 0 && f <= 1 }

func isDegree(f *float64, most float64) bool { return f == nil || *f >= -most && *f <= most }

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
