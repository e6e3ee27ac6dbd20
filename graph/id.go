package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Kind is the prefix of an id; it tells what the id names.
type Kind string

// The kinds of node.
const (
	KindArticle      Kind = "article"
	KindPerson       Kind = "person"
	KindCountry      Kind = "country"
	KindPlace        Kind = "place"
	KindOrganization Kind = "organization"
	KindMention      Kind = "mention"
	KindStatement    Kind = "statement"
	KindRelationship Kind = "relationship"
)

// KindOf returns the kind that an id names, "" if it isn't one of ours.
func KindOf(id string) Kind {
	prefix, rest, found := strings.Cut(id, ":")
	if !found || rest == "" {
		return ""
	}
	switch kind := Kind(prefix); kind {
	case KindArticle, KindPerson, KindCountry, KindPlace, KindOrganization, KindMention, KindStatement, KindRelationship:
		return kind
	}
	return ""
}

// EntityType returns the type of entity that the kind names, "" if it names none.
func (k Kind) EntityType() EntityType {
	switch k {
	case KindPerson, KindCountry, KindPlace, KindOrganization:
		return EntityType(strings.ToUpper(string(k)))
	}
	return ""
}

// ArticleID derives an article's id from its URL (see CanonicalURL) or, where it has none, from its stored text.
func ArticleID(canonicalURL, text string) string {
	if canonicalURL != "" {
		return string(KindArticle) + ":" + digest("url", canonicalURL)
	}
	return string(KindArticle) + ":" + digest("text", text)
}

// MentionID derives a mention's id from its place.
func MentionID(article string, span Span) string {
	return fmt.Sprintf("%s:%s-%d-%d", KindMention, strings.TrimPrefix(article, "article:"), span.Start, span.End)
}

// StatementID derives a statement's id from its article, type, trigger and the spans of its participants, so that reading
// an article again keeps the ids of what is found again.
func StatementID(article string, t RelationType, trigger Span, participants []Participant) string {
	parts := make([]string, 0, len(participants))
	for _, p := range participants {
		parts = append(parts, fmt.Sprintf("%s %d-%d", p.Role, p.Mention.Start, p.Mention.End))
	}
	slices.Sort(parts)
	head := []string{article, string(t), strconv.Itoa(trigger.Start), strconv.Itoa(trigger.End)}
	return string(KindStatement) + ":" + digest(append(head, parts...)...)
}

// RelationshipID derives a relationship's id from its key; ends of symmetric types may come in either order.
func RelationshipID(as As, t RelationType, source, target string) string {
	source, target = t.order(source, target)
	return string(KindRelationship) + ":" + digest(string(as), string(t), source, target)
}

func (t RelationType) order(source, target string) (string, string) {
	if t.Symmetric() && target < source {
		return target, source
	}
	return source, target
}

// digest hashes parts, each preceded by its length so that no two lists collide, to 96 bits in hexadecimal.
func digest(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}
