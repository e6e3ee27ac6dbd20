package graph

import "slices"

// Segment is a piece of an article's text cut at the borders of mentions and quotes, so that whoever shows it need not
// count characters. The segments' texts joined are the article's text.
type Segment struct {
	Text       string
	Mention    string   // id of the mention that this is part of, "" for none
	Entity     string   // the entity it names, "" for none
	Statements []string // ids of the statements in whose quotes it lies
}

// Segments cuts the article's text.
func (r *Reading) Segments() []Segment {
	text := []rune(r.Article.Text)
	cuts := []int{0, len(text)}
	for i := range r.Mentions {
		cuts = append(cuts, r.Mentions[i].Start, r.Mentions[i].End)
	}
	for i := range r.Statements {
		cuts = append(cuts, r.Statements[i].Start, r.Statements[i].End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	segments := make([]Segment, 0, len(cuts)-1)
	for i := 1; i < len(cuts); i++ {
		segments = append(segments, r.segment(text, Span{cuts[i-1], cuts[i]}))
	}
	return segments
}

func (r *Reading) segment(text []rune, span Span) Segment {
	s := Segment{Text: string(text[span.Start:span.End])}
	for i := range r.Mentions {
		if r.Mentions[i].holds(span) {
			s.Mention, s.Entity = r.Mentions[i].ID, r.Mentions[i].Entity
		}
	}
	for i := range r.Statements {
		if r.Statements[i].holds(span) {
			s.Statements = append(s.Statements, r.Statements[i].ID)
		}
	}
	return s
}

func (s Span) holds(inner Span) bool { return s.Start <= inner.Start && inner.End <= s.End }
