package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// candidatesPerResult is how many candidates are ranked for each result that is asked for.
const candidatesPerResult = 10

// Search returns the entities that text most likely means, best first: exact names, exact aliases, beginnings of
// names, of aliases, what is within, then what is near in spelling; within each by the articles that mention them, then by id.
func Search(ctx context.Context, r Reader, text string, types []EntityType, limit int) ([]*Entity, error) {
	if Fold(text) == "" {
		return nil, fmt.Errorf("search for %q (want at least a letter): %w", text, ErrInvalid)
	}
	if limit < 1 || limit > MaxPage {
		return nil, fmt.Errorf("search for %d results (want 1–%d): %w", limit, MaxPage, ErrInvalid)
	}
	var err error
	known(&err, "type of entity", types, EntityTypes())
	if err != nil {
		return nil, err
	}
	candidates, err := r.Candidates(ctx, text, types, limit*candidatesPerResult)
	if err != nil {
		return nil, fmt.Errorf("search for %q: %w", text, err)
	}
	ranked := rank(candidates, Fold(text))
	return ranked[:min(limit, len(ranked))], nil
}

func rank(candidates []*Entity, text string) []*Entity {
	grades := map[string]int{}
	kept := slices.DeleteFunc(slices.Clone(candidates), func(e *Entity) bool {
		if _, double := grades[e.ID]; double {
			return true
		}
		grades[e.ID] = likeness(e, text)
		return grades[e.ID] == unlike
	})
	slices.SortFunc(kept, func(a, b *Entity) int {
		return cmp.Or(cmp.Compare(grades[a.ID], grades[b.ID]), cmp.Compare(b.ArticleCount, a.ArticleCount),
			cmp.Compare(a.ID, b.ID))
	})
	return kept
}

// The grades of likeness, best first.
const (
	exactName = iota
	exactAlias
	namePrefix
	aliasPrefix
	within
	near   // plus the number of letters that differ
	unlike = 1000
)

func likeness(e *Entity, text string) int {
	name := Fold(e.Name)
	best := grade(name, text, exactName, namePrefix)
	for _, alias := range e.Aliases {
		best = min(best, grade(Fold(alias), text, exactAlias, aliasPrefix))
	}
	return best
}

func grade(name, text string, exact, prefix int) int {
	switch {
	case name == text:
		return exact
	case strings.HasPrefix(name, text):
		return prefix
	case strings.Contains(name, text):
		return within
	}
	return misspelling(name, text)
}

// misspelling grades text as a wrong spelling of the name or of one of its words: a letter in four may differ; two neighbours
// that changed places count as one.
func misspelling(name, text string) int {
	best, letters := unlike, []rune(text)
	for _, word := range append(strings.Fields(name), name) {
		if distance := misspelt([]rune(word), letters); distance <= len(letters)/4 {
			best = min(best, near+distance)
		}
	}
	return best
}

// misspelt returns how many letters differ, or more than may.
func misspelt(word, text []rune) int {
	if difference := len(word) - len(text); max(difference, -difference) > len(text)/4 {
		return unlike
	}
	if swapped(word, text) {
		return 1
	}
	return levenshtein.ComputeDistance(string(word), string(text))
}

// swapped tells whether two words differ only by two neighbours that changed places.
func swapped(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
}
