package graph

import "slices"

// Segment is a piece of an article's text cut at the borders of mentions and quotes, so that whoever shows it need not
// count characters. The segments' texts joined are the article's text.
type Segment struct {
	Text       string
	Mention    string   // id of the mention that this is part of, of several the shortest, "" for none
	Entity     string   // the entity it names, "" for none
	Statements []string // ids of the statements in whose quotes it lies
}

// Segments cuts the article's text.
func (r *Reading) Segments() []Segment {
	text := []rune(r.Article.Text)
	mentions, quotes := sweep{}, sweep{}
	for i := range r.Mentions {
		mentions.spans = append(mentions.spans, r.Mentions[i].Span)
	}
	for i := range r.Statements {
		quotes.spans = append(quotes.spans, r.Statements[i].Span)
	}
	cuts := cutsOf(len(text), mentions.spans, quotes.spans)
	segments := make([]Segment, 0, len(cuts)-1)
	for i := 1; i < len(cuts); i++ {
		s := Segment{Text: string(text[cuts[i-1]:cuts[i]])}
		if m := mentions.shortestAt(cuts[i-1]); m >= 0 {
			s.Mention, s.Entity = r.Mentions[m].ID, r.Mentions[m].Entity
		}
		for _, q := range quotes.at(cuts[i-1]) {
			s.Statements = append(s.Statements, r.Statements[q].ID)
		}
		segments = append(segments, s)
	}
	return segments
}

func cutsOf(length int, lists ...[]Span) []int {
	cuts := []int{0, length}
	for _, spans := range lists {
		for _, s := range spans {
			cuts = append(cuts, s.Start, s.End)
		}
	}
	slices.Sort(cuts)
	return slices.Compact(cuts)
}

// sweep goes through spans in text order and knows which of them are open: a long text has too many to try each.
type sweep struct {
	spans []Span
	next  int   // the first that wasn't met
	open  []int // those met that may not have ended
}

// at returns the spans that hold a place, in order; places only grow.
func (w *sweep) at(place int) []int {
	for ; w.next < len(w.spans) && w.spans[w.next].Start <= place; w.next++ {
		w.open = append(w.open, w.next)
	}
	w.open = slices.DeleteFunc(w.open, func(i int) bool { return w.spans[i].End <= place })
	return w.open
}

// shortestAt returns the shortest span that holds a place, -1 if none does.
func (w *sweep) shortestAt(place int) int {
	shortest := -1
	for _, i := range w.at(place) {
		if shortest < 0 || w.spans[i].End-w.spans[i].Start < w.spans[shortest].End-w.spans[shortest].Start {
			shortest = i
		}
	}
	return shortest
}
