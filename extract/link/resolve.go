package link

import (
	"slices"
	"strings"

	"parley/atlas"
	"parley/extract/name"
	"parley/extract/token"
)

// Resolve gathers mentions, in text order and not overlapping, into the entities of the document, in the order of their
// first mentions.
//
// What the atlas knows is one entity per atlas entry and type; a capital read as a government joins its country and stays
// apart from the city. Other mentions join by full names, parts of names (Blinken), acronyms (NHF) and shortened names
// (the Council).
func Resolve(text string, sentences []token.Sentence, mentions []name.Mention, a *atlas.Atlas) Document {
	r := &resolver{
		text: text, sentences: sentences, atlas: a,
		byKey: map[key]int{}, byWord: map[string][]int{}, mentioned: map[string]bool{}, entityOf: make([]int, len(mentions)), mentions: mentions,
	}
	r.findCountries()
	r.fullNames()
	r.shortNames()
	r.nameAll()
	return r.document()
}

// key identifies an entity within a document.
type key struct {
	kind name.Type
	name string // an atlas id, or a folded name
}

// entity is an entity while its mentions are gathered.
type entity struct {
	Entity
	spellings []string // distinct, in text order
	words     []string // of a person's name, folded
	last      int      // while short names are resolved: its last mention so far, -1 for none
}

type resolver struct {
	text      string
	sentences []token.Sentence
	atlas     *atlas.Atlas
	mentions  []name.Mention
	entityOf  []int
	entities  []entity
	byKey     map[key]int
	byWord    map[string][]int // persons by a folded word of a full name
	countries []int            // the mentions of countries
	mentioned map[string]bool  // countries named by themselves or by a place in them
}

func (r *resolver) tokens(m *name.Mention) []token.Token {
	return r.sentences[m.Sentence].Tokens[m.First:m.Last]
}

func (r *resolver) surface(m *name.Mention) string {
	return token.Text(r.text, r.tokens(m))
}

// findCountries notes the countries that the document speaks of.
func (r *resolver) findCountries() {
	for i := range r.mentions {
		switch m := &r.mentions[i]; {
		case m.Type == name.Country:
			r.countries = append(r.countries, i)
			r.mentioned[m.Known] = true
		case m.Type == name.Place && m.Known != "":
			if p, ok := r.atlas.Place(m.Known); ok {
				r.mentioned[p.Country] = true
			}
		}
	}
}

// fullNames makes the entities of all mentions but those that are parts of longer names.
func (r *resolver) fullNames() {
	for i := range r.mentions {
		m := &r.mentions[i]
		r.entityOf[i] = -1
		switch {
		case m.Known != "":
			r.assign(i, r.known(i))
		case m.Type == name.Person && m.Last-m.First > 1:
			r.assign(i, r.person(i))
		case m.Type == name.Organization && m.Form != name.Short && m.Form != name.Acronym:
			r.assign(i, r.organization(i))
		case m.Type == name.Place && m.Form != name.Acronym:
			r.assign(i, r.named(m.Type, r.surface(m)))
		}
	}
}

// shortNames gives the remaining mentions to the entities that they shorten, or to new ones.
func (r *resolver) shortNames() {
	for i := range r.mentions {
		if r.entityOf[i] < 0 {
			r.assign(i, r.short(i))
		}
		r.entities[r.entityOf[i]].last = i
	}
}

// short returns the entity that mention i shortens, or a new one.
func (r *resolver) short(i int) int {
	m := &r.mentions[i]
	surface := r.surface(m)
	var e int
	if m.Form == name.Acronym {
		e = r.byAcronym(i, surface)
	} else {
		e = r.byPart(i, surface)
	}
	switch {
	case e >= 0:
		return e
	case m.Type == name.Organization:
		return r.organization(i)
	}
	return r.named(m.Type, surface)
}

func (r *resolver) assign(i, e int) {
	r.entityOf[i] = e
	en := &r.entities[e]
	if surface := r.surface(&r.mentions[i]); !slices.Contains(en.spellings, surface) {
		en.spellings = append(en.spellings, surface)
	}
}

// entity returns the entity of a key, made where it is new.
func (r *resolver) entity(k key, make func() Entity) int {
	if e, ok := r.byKey[k]; ok {
		return e
	}
	r.entities = append(r.entities, entity{Entity: make(), last: -1})
	e := len(r.entities) - 1
	r.byKey[k] = e
	return e
}

// known returns the entity of the atlas entry that mention i was read as.
func (r *resolver) known(i int) int {
	m := &r.mentions[i]
	if m.Type == name.Organization {
		return r.organization(i)
	}
	return r.entity(key{m.Type, m.Known}, func() Entity {
		e := Entity{Type: m.Type, Known: m.Known}
		if c, ok := r.atlas.Country(m.Known); ok {
			e.Name, e.Country = c.Name, c.ID
			return e
		}
		surface := r.surface(m)
		for _, s := range r.atlas.Lookup(surface) {
			if s.ID == m.Known {
				e.Name, e.Country = spelled(s.Name, surface), s.Country
				break
			}
		}
		return e
	})
}

// spelled chooses between a place's name in the atlas and its full name in the text: the text's where they differ only in
// accents, or in the word for what the place is (Kirovohrad Oblast).
func spelled(known, surface string) string {
	if shouted(surface) {
		return known
	}
	if fold(known) == fold(surface) || strings.Contains(surface, " ") && strings.Contains(known, " ") {
		return surface
	}
	return known
}

// named returns the entity of a name that the atlas doesn't know.
func (r *resolver) named(kind name.Type, surface string) int {
	return r.entity(key{kind, fold(surface)}, func() Entity { return Entity{Type: kind, Name: surface} })
}
