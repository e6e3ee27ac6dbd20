package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Reading is what one article says: the unit of writing. Make it with NewReading.
type Reading struct {
	Article    Article
	Entities   []Description `json:",omitempty"` // every entity that a mention or a statement names, sorted by Raw
	Mentions   []Mention     `json:",omitempty"` // in text order
	Statements []Statement   `json:",omitempty"` // in text order
}

// Description is how one article describes an entity.
type Description struct {
	Raw        string // the entity as read
	ID         string // the entity it is now; differs from Raw after a merge
	Type       EntityType
	Name       string   // the usual name, as the reading gives it
	Aliases    []string `json:",omitempty"` // the other names by which the article calls it
	Attributes Attributes
}

// NewReading completes a reading whose parts name each other by raw ids: derives ids, quotes and dates, drops what is
// said twice, and checks that all spans lie in the text and all entities are described. Article comes from NewArticle.
// Its errors are ErrInvalid.
func NewReading(a Article, entities []Description, mentions []Mention, statements []Statement) (*Reading, error) {
	r := &Reading{Article: a, Entities: entities, Mentions: mentions, Statements: statements}
	text := []rune(a.Text)
	for i := range r.Mentions {
		m := &r.Mentions[i]
		m.Article, m.ID = a.ID, MentionID(a.ID, m.Span)
	}
	for i := range r.Statements {
		if err := r.Statements[i].complete(&a, text); err != nil {
			return nil, fmt.Errorf("article %s: %w", a.ID, err)
		}
	}
	r.sort()
	if err := r.check(len(text)); err != nil {
		return nil, fmt.Errorf("article %s: %w", a.ID, err)
	}
	r.Resolve(nil)
	return r, nil
}

func (s *Statement) complete(a *Article, text []rune) error {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return fmt.Errorf("statement %s at %d-%d outside the text: %w", s.Type, s.Start, s.End, ErrInvalid)
	}
	s.Article, s.Quote = a.ID, string(text[s.Start:s.End])
	s.ID = StatementID(a.ID, s.Type, s.Trigger, s.Participants)
	s.When = When{s.Date, true}
	if s.Date == "" {
		s.When = When{a.PublishedAt.Day(), false}
	}
	return nil
}

func (r *Reading) sort() {
	slices.SortFunc(r.Entities, func(a, b Description) int { return strings.Compare(a.Raw, b.Raw) })
	slices.SortFunc(r.Mentions, func(a, b Mention) int {
		return cmp.Or(a.Start-b.Start, a.End-b.End, strings.Compare(a.Raw, b.Raw))
	})
	slices.SortStableFunc(r.Statements, func(a, b Statement) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return strings.Compare(a.ID, b.ID)
	})
	r.Mentions = slices.CompactFunc(r.Mentions, func(a, b Mention) bool { return a.ID == b.ID })
	seen := map[string]bool{}
	r.Statements = slices.DeleteFunc(r.Statements, func(s Statement) bool {
		double := seen[s.ID]
		seen[s.ID] = true
		return double
	})
}

// Resolve names every entity by what it is now. The redirects hold final targets only; ids they lack stay as read.
func (r *Reading) Resolve(redirects map[string]string) {
	now := func(raw string) string {
		if to, found := redirects[raw]; found {
			return to
		}
		return raw
	}
	for i := range r.Entities {
		r.Entities[i].ID = now(r.Entities[i].Raw)
	}
	for i := range r.Mentions {
		r.Mentions[i].Entity = now(r.Mentions[i].Raw)
	}
	for i := range r.Statements {
		for j := range r.Statements[i].Participants {
			p := &r.Statements[i].Participants[j]
			p.Entity, p.ActsFor = now(p.RawEntity), now(p.RawActsFor)
		}
	}
}

// Fingerprint hashes all that was read, merges aside: an article whose fingerprint is stored needs no writing.
func (r *Reading) Fingerprint() string {
	raw := r.Clone()
	raw.Resolve(nil)
	data, err := json.Marshal(raw)
	if err != nil {
		return "" // no reading holds what JSON can't: an unknown fingerprint only costs a rewrite
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16])
}

// Clone returns a copy that shares nothing Resolve writes to.
func (r *Reading) Clone() *Reading {
	c := *r
	c.Entities, c.Mentions, c.Statements = slices.Clone(r.Entities), slices.Clone(r.Mentions), slices.Clone(r.Statements)
	for i := range c.Statements {
		c.Statements[i].Participants = slices.Clone(c.Statements[i].Participants)
	}
	return &c
}
