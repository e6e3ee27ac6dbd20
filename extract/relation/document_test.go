package relation_test

import (
	"strings"
	"unicode/utf8"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/token"
)

// document makes of a gold document what the stages before would have found in it, had they made no mistake.
func (g *goldDocument) document() *link.Document {
	d := &link.Document{Text: g.Text, Sentences: token.Split(g.Text)}
	at := byteOffsets(g.Text)
	spans := map[int]namedSpan{}
	for i, e := range g.Entities {
		d.Entities = append(d.Entities, known(name.Type(e.Type), append([]string{e.Name}, e.Names...)))
		for _, m := range e.Mentions {
			spans[at[m.Start]] = namedSpan{at[m.Start], at[m.End], i}
		}
	}
	addMentions(d, spans)
	return d
}

// namedSpan is a part of the text, in bytes, that names an entity.
type namedSpan struct{ start, end, entity int }

// addMentions makes mentions of the spans, which are keyed by their start.
func addMentions(d *link.Document, spans map[int]namedSpan) {
	for i, s := range d.Sentences {
		for k, t := range s.Tokens {
			m, ok := spans[t.Start]
			if !ok {
				continue
			}
			last := k + 1
			for last < len(s.Tokens) && s.Tokens[last].Start < m.end {
				last++
			}
			e := &d.Entities[m.entity]
			mention := link.Mention{Entity: m.entity, Start: m.start, End: m.end}
			mention.Sentence, mention.First, mention.Last, mention.Type = i, k, last, e.Type
			mention.Form = formOf(d.Text[m.start:m.end], e)
			d.Mentions = append(d.Mentions, mention)
		}
	}
}

func byteOffsets(text string) []int {
	at := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

func countryIn(organization string) string {
	words := strings.Fields(organization)
	for n := 3; n > 0; n-- {
		for i := 0; i+n <= len(words); i++ {
			for _, s := range atlas.Default().Lookup(strings.Join(words[i:i+n], " ")) {
				if s.Type == atlas.Country && (s.Form == atlas.Name || s.Form == atlas.Demonym || s.Form == atlas.Abbreviation) {
					return s.ID
				}
			}
		}
	}
	return ""
}

func formOf(surface string, e *link.Entity) name.Form {
	for _, s := range atlas.Default().Lookup(surface) {
		if s.ID != e.Known {
			continue
		}
		switch s.Form {
		case atlas.Demonym:
			return name.Demonym
		case atlas.Abbreviation:
			return name.Acronym
		case atlas.Capital:
			return name.Capital
		}
		return name.Full
	}
	return name.Full
}

// known makes an entity with what the atlas knows of it.
func known(t name.Type, names []string) link.Entity {
	e := link.Entity{Type: t, Name: names[0]}
	for _, n := range names {
		for _, s := range atlas.Default().Lookup(n) {
			if string(s.Type) == string(t) && e.Known == "" {
				e.Known, e.Country = s.ID, s.Country
			}
		}
	}
	if t == name.Organization && e.Country == "" {
		e.Country = countryIn(names[0])
	}
	return e
}
