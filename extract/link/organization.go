package link

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/extract/name"
)

// organization returns the entity of an organization's name: of the atlas entry that it means here, else of its words.
func (r *resolver) organization(i int) int {
	surface := r.surface(&r.mentions[i])
	if s, ok := r.meant(i); ok {
		return r.entity(key{name.Organization, s.ID}, func() Entity {
			return Entity{Type: name.Organization, Name: r.cityOf(i, s.Name), Known: s.ID, Country: s.Country}
		})
	}
	return r.entity(key{name.Organization, fold(surface)}, func() Entity {
		return Entity{Type: name.Organization, Name: surface, Country: r.countryIn(surface)}
	})
}

// byAcronym returns the entity that an acronym stands for: the name before or after the brackets, or one with its
// initials; -1 for none.
func (r *resolver) byAcronym(i int, acronym string) int {
	m := &r.mentions[i]
	plain := strings.ReplaceAll(acronym, ".", "")
	if e, ok := r.byKey[key{m.Type, "acronym:" + plain}]; ok {
		return e
	}
	e := r.bracketed(i)
	if e < 0 {
		e = r.byInitials(plain, m.Type)
	}
	r.byKey[key{m.Type, "acronym:" + plain}] = e
	return e
}

// bracketed returns the entity named right before the brackets around mention i, or right inside the brackets after it.
func (r *resolver) bracketed(i int) int {
	m := &r.mentions[i]
	all := r.sentences[m.Sentence].Tokens
	if i > 0 && m.First > 0 && all[m.First-1].Text == "(" {
		if p := &r.mentions[i-1]; p.Sentence == m.Sentence && p.Last == m.First-1 && p.Type == m.Type {
			return r.entityOf[i-1]
		}
	}
	if i+1 < len(r.mentions) && m.Last < len(all) && all[m.Last].Text == "(" {
		if n := &r.mentions[i+1]; n.Sentence == m.Sentence && n.First == m.Last+1 && n.Type == m.Type && n.Form != name.Acronym {
			return r.entityOf[i+1]
		}
	}
	return -1
}

func (r *resolver) byInitials(acronym string, kind name.Type) int {
	if len(acronym) < 2 {
		return -1
	}
	for e := range r.entities {
		en := &r.entities[e]
		if en.Type == kind && (initials(en.Name, false) == acronym || initials(en.Name, true) == acronym) {
			return e
		}
	}
	return -1
}

// initials are the first letters of a name's words, those of its small words only where small is set.
func initials(name string, small bool) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' || r == '–' }) {
		r, _ := utf8.DecodeRuneInString(word)
		if unicode.IsUpper(r) || small && unicode.IsLetter(r) {
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	return b.String()
}

// farthest is the number of mentions over which a shortened name reaches back.
const farthest = 200

// organizationByPart returns the organization, last named before mention i, whose name holds the words of a shortened
// name: the Council, the Security Council. -1 for none.
func (r *resolver) organizationByPart(i int, surface string) int {
	for j := i - 1; j >= max(0, i-farthest); j-- {
		e := r.entityOf[j]
		if e < 0 || r.entities[e].Type != name.Organization {
			continue
		}
		if shortens(surface, r.surface(&r.mentions[j])) || shortens(surface, r.entities[e].Name) {
			return e
		}
	}
	return -1
}

// shortens tells whether short is made of the last words, or the first ones, of full.
func shortens(short, full string) bool {
	return len(short) < len(full) && (strings.HasSuffix(full, " "+short) || strings.HasPrefix(full, short+" "))
}
