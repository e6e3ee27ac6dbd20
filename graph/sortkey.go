package graph

import (
	"fmt"
	"math"
)

// SortKey returns what the article is ordered by.
func (a *Article) SortKey(by OrderKey) string {
	if by == ByTitle {
		return Fold(a.Title)
	}
	return a.PublishedAt.Instant()
}

// SortKey returns what the entity is ordered by.
func (e *Entity) SortKey(by OrderKey) string {
	switch by {
	case ByName:
		return Fold(e.Name)
	case ByMentionCount:
		return number(e.MentionCount)
	case ByLastSeen:
		return e.LastSeen.Instant()
	}
	return number(e.ArticleCount)
}

// SortKey returns what the statement is ordered by.
func (s *Statement) SortKey(by OrderKey) string {
	if by == ByConfidence {
		return number(int(math.Round(s.Confidence * 10000)))
	}
	return string(s.When.Date)
}

// SortKey returns what the relationship is ordered by.
func (r *Relationship) SortKey(by OrderKey) string {
	switch by {
	case ByCount:
		return number(r.Count)
	case ByFirstDate:
		return string(r.First.Date)
	case ByLastDate:
		return string(r.Last.Date)
	case ByConfidence:
		return number(int(math.Round(r.Confidence() * 1e8)))
	}
	return number(r.ArticleCount)
}

// number writes n so that numbers sort as strings.
func number(n int) string { return fmt.Sprintf("%012d", n) }
