package neo4j

import (
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/graph"
)

// Candidates implements graph.Reader: what is named so, then what begins so, what holds it and what is near it in
// spelling, as far as there is room; of each, those first that most articles mention.
func (s *Store) Candidates(ctx context.Context, text string, types []graph.EntityType, limit int) ([]*graph.Entity, error) {
	folded := graph.Fold(text)
	if folded == "" || limit < 1 {
		return nil, nil
	}
	var found []*graph.Entity
	err := s.read(ctx, fmt.Sprintf("candidates for %q", text), func(t transaction) error {
		var err error
		if found, err = t.holding(ctx, folded, types, limit); err != nil {
			return err
		}
		near, err := t.spelledLike(ctx, folded, types, limit)
		found = append(found, near...)
		return err
	})
	return distinct(found), err
}

// holding returns entities whose names are text, begin with it or hold it, up to limit of each.
func (t transaction) holding(ctx context.Context, text string, types []graph.EntityType, limit int) ([]*graph.Entity, error) {
	parts := []string{"\n" + text + "\n", "\n" + text, text} // see searchableNames
	plans := make([]plan, len(parts))
	for i, part := range parts {
		plans[i] = entityPlan(&graph.EntityFilter{Types: types}, graph.Bounds{
			Order: graph.Order{By: graph.ByArticleCount, Descending: true}, Limit: min(limit, graph.MaxPage)}, merges{})
		plans[i].filter["text"] = part
	}
	if err := t.probe(ctx, "entities_holding", plans, heldText); err != nil {
		return nil, err
	}
	lists, err := finder[*graph.Entity]{entities(), decodeEntity}.find(ctx, t, plans)
	if err != nil {
		return nil, err
	}
	var found []*graph.Entity
	for _, l := range lists {
		found = append(found, l.Items...)
	}
	return found, nil
}

// spelledLike returns entities with words that differ from those of text in few letters.
func (t transaction) spelledLike(ctx context.Context, text string, types []graph.EntityType, limit int) ([]*graph.Entity, error) {
	query := fuzzyQuery(text)
	if query == "" {
		return nil, nil
	}
	wanted := filter{"types": nil}
	oneOf(wanted, "types", types)
	rows, err := t.run(ctx, "entities_like", map[string]any{"text": query, "types": wanted["types"], "limit": limit})
	if err != nil {
		return nil, err
	}
	var found []*graph.Entity
	for _, r := range rows {
		found = append(found, decodeEntity(r.row("node")))
	}
	return found, nil
}

// mostFuzzy bounds the words that are looked for with mistakes: Lucene refuses queries of more than about a thousand terms,
// and each such word stands for many.
const mostFuzzy = 12

// fuzzyQuery asks Lucene for any of the words, spelled right or nearly, "" where text is too short for mistakes. Like
// graph.Search, it lets a letter in four differ; Lucene allows two at most.
func fuzzyQuery(text string) string {
	distance := min(2, utf8.RuneCountInString(text)/4)
	if distance == 0 {
		return ""
	}
	var b strings.Builder
	for i, word := range strings.Fields(text) {
		if i == mostFuzzy {
			break
		}
		for _, r := range clipWord(word) {
			if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
				b.WriteByte('\\')
			}
			b.WriteRune(r)
		}
		fmt.Fprintf(&b, "~%d ", distance)
	}
	return b.String()
}

func distinct(entities []*graph.Entity) []*graph.Entity {
	seen := map[string]bool{}
	var kept []*graph.Entity
	for _, e := range entities {
		if !seen[e.ID] {
			seen[e.ID] = true
			kept = append(kept, e)
		}
	}
	return kept
}
