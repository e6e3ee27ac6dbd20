package relation_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/relation"
	"parley/extract/token"
)

// marked makes a document of a text whose names stand in brackets, with the first letter of their type, and the entity's
// name where the text calls it otherwise: "[Irish|C=Ireland] officials met [James Baker|P]".
func marked(text string) *link.Document {
	types := map[byte]name.Type{'P': name.Person, 'C': name.Country, 'L': name.Place, 'O': name.Organization}
	d := &link.Document{}
	var plain strings.Builder
	spans, index := map[int]namedSpan{}, map[string]int{}
	for text != "" {
		before, rest, found := strings.Cut(text, "[")
		plain.WriteString(before)
		if !found {
			break
		}
		inside, after, _ := strings.Cut(rest, "]")
		surface, mark, _ := strings.Cut(inside, "|")
		entity, ok := strings.CutPrefix(mark[1:], "=")
		if !ok {
			entity = surface
		}
		if _, ok := index[entity]; !ok {
			index[entity] = len(d.Entities)
			d.Entities = append(d.Entities, known(types[mark[0]], []string{entity}))
		}
		start := plain.Len()
		plain.WriteString(surface)
		spans[start] = namedSpan{start, plain.Len(), index[entity]}
		text = after
	}
	d.Text = plain.String()
	d.Sentences = token.Split(d.Text)
	addMentions(d, spans)
	return d
}

// said writes a statement on one line: type, negation, modality, sources -> targets, or parties joined by "+".
func said(d *link.Document, s relation.Statement) string {
	roles := map[relation.Role][]string{}
	for _, p := range s.Participants {
		roles[p.Role] = append(roles[p.Role], d.Entities[p.Entity].Name)
	}
	line := string(s.Type)
	if s.Negated {
		line += " not"
	}
	if s.Modality != relation.Actual {
		line += " " + string(s.Modality)
	}
	join := func(r relation.Role, by string) string { return strings.Join(roles[r], by) }
	switch s.Type {
	case relation.Mediates:
		return fmt.Sprintf("%s %s -> %s", line, join(relation.Mediator, ", "), join(relation.Party, ", "))
	case relation.Negotiates, relation.Disputes, relation.Meets, relation.Agrees:
		return line + " " + join(relation.Party, " + ")
	}
	return fmt.Sprintf("%s %s -> %s", line, join(relation.Source, ", "), join(relation.Target, ", "))
}

type readCase struct {
	name, text string
	want       []string // without what the case is not about
}

// standing are the types that hold rather than happen.
func standing(t relation.Type) bool {
	return t == relation.HoldsOffice || t == relation.MemberOf || t == relation.LocatedIn
}

func runRead(t *testing.T, cases []readCase, keep func(relation.Type) bool) {
	t.Helper()
	published := time.Date(2023, 5, 4, 12, 0, 0, 0, time.UTC)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := marked(c.text)
			got := []string{}
			for _, s := range relation.Read(d, published, atlas.Default()) {
				if line := said(d, s); keep(s.Type) && !slices.Contains(got, line) {
					got = append(got, line)
				}
			}
			slices.Sort(got)
			want := append([]string{}, c.want...)
			slices.Sort(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", d.Text, diff)
			}
		})
	}
}

func events(t relation.Type) bool { return !standing(t) }
