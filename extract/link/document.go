package link

import (
	"slices"
	"strings"

	"parley/extract/name"
)

// nameAll completes the names that depend on how the whole document writes them.
func (r *resolver) nameAll() {
	for i := range r.mentions {
		e := &r.entities[r.entityOf[i]]
		if e.Type == name.Person && e.Known == "" && r.afterPope(i) && !strings.HasPrefix(e.Name, "Pope ") {
			e.Name = "Pope " + e.Name
		}
	}
}

func (r *resolver) afterPope(i int) bool {
	m := &r.mentions[i]
	return m.First > 0 && r.sentences[m.Sentence].Tokens[m.First-1].Text == "Pope"
}

// document puts the entities in the order of their first mentions.
func (r *resolver) document() Document {
	d := Document{Text: r.text, Sentences: r.sentences, Mentions: make([]Mention, len(r.mentions))}
	place := make([]int, len(r.entities))
	for i := range place {
		place[i] = -1
	}
	for i := range r.mentions {
		e := r.entityOf[i]
		if place[e] < 0 {
			place[e] = len(d.Entities)
			d.Entities = append(d.Entities, r.finished(e))
		}
		tokens := r.tokens(&r.mentions[i])
		r.mentions[i].Known = r.entities[e].Known
		d.Mentions[i] = Mention{
			Mention: r.mentions[i], Entity: place[e],
			Start: tokens[0].Start, End: tokens[len(tokens)-1].End,
		}
	}
	return d
}

func (r *resolver) finished(e int) Entity {
	en := r.entities[e].Entity
	for _, spelling := range r.entities[e].spellings {
		if spelling != en.Name {
			en.Aliases = append(en.Aliases, spelling)
		}
	}
	slices.Sort(en.Aliases)
	return en
}
