package name

import (
	"strings"

	"parley/extract/token"
)

// document settles by all of a text what its passages left open.
type document struct {
	text      string
	lexicon   lexicon
	sentences []token.Sentence
	mentions  []Mention
	parts     map[string]bool // words of full names of persons: Antony, Blinken
	acronyms  map[string]int  // acronym → the mention that it abbreviates
	heads     map[string]bool // last words of organizations' names
}

func newDocument(text string, l lexicon, sentences []token.Sentence, mentions []Mention) *document {
	return &document{text: text, lexicon: l, sentences: sentences, mentions: mentions,
		parts: map[string]bool{}, acronyms: map[string]int{}, heads: map[string]bool{}}
}

func (d *document) settle() {
	for i := range d.mentions {
		d.learn(i)
	}
	for i := range d.mentions {
		m := &d.mentions[i]
		d.apply(m)
		if m.Score < keep && d.shortens(m) {
			m.Score, m.Reading = 0.7, "last word of a name in the text"
		}
		d.learnHead(m)
	}
	d.agree()
}

func (d *document) tokens(m *Mention) []token.Token {
	return d.sentences[m.Sentence].Tokens[m.First:m.Last]
}

func (d *document) surface(m *Mention) string {
	return token.Text(d.text, d.tokens(m))
}

// learn notes the words of a full name and the acronym in brackets after a mention.
func (d *document) learn(i int) {
	m := &d.mentions[i]
	tokens := d.tokens(m)
	if m.Type == Person && m.Score >= keep && len(tokens) > 1 && shapeOf(tokens[0].Text)&allCaps == 0 {
		d.parts[lastName(d.text, tokens)] = true
		d.parts[tokens[len(tokens)-1].Text] = true
		d.parts[tokens[0].Text] = true
	}
	if i+1 < len(d.mentions) {
		next := &d.mentions[i+1]
		if m.Score >= keep && d.bracketed(m, next) {
			d.acronyms[d.surface(next)] = i
		}
	}
}

// lastName is the last word of a name with the article before it: al-Assad.
func lastName(text string, tokens []token.Token) string {
	first := len(tokens) - 1
	for first > 0 && tokens[first-1].End == tokens[first].Start {
		first--
	}
	return text[tokens[first].Start:tokens[len(tokens)-1].End]
}

// bracketed tells whether next stands in brackets right after m and could be its acronym.
func (d *document) bracketed(m, next *Mention) bool {
	all := d.sentences[m.Sentence].Tokens
	if next.Sentence != m.Sentence || next.First != m.Last+1 || all[m.Last].Text != "(" || next.Last != next.First+1 ||
		next.Last >= len(all) || all[next.Last].Text != ")" || len(d.tokens(m)) == 1 {
		return false
	}
	acronym := all[next.First].Text
	return shapeOf(acronym)&allCaps != 0 || strings.ToLower(acronym[1:]) != acronym[1:]
}

// shortens tells whether a bare head word is the last of an organization's name before it: the Council.
func (d *document) shortens(m *Mention) bool {
	return m.Type == Organization && m.Last == m.First+1 && m.Form == Short && d.heads[d.surface(m)]
}

// commonHead tells whether a head word with a capital is often used for a body of the kind rather than as its name.
func commonHead(word string) bool {
	switch word {
	case "Embassy", "Consulate", "Department", "Ministry", "Army", "Police", "Party", "Group", "Office", "Forces", "Court":
		return true
	}
	return false
}

// learnHead notes the head words of an organization's name.
func (d *document) learnHead(m *Mention) {
	t := d.tokens(m)
	if m.Type != Organization || m.Score < keep || len(t) < 2 {
		return
	}
	for i := range t {
		if d.lexicon.of(t[i].Text)&orgHead != 0 && !commonHead(t[i].Text) {
			d.heads[t[i].Text] = true
		}
	}
}

// apply reads a mention again by what the document taught.
func (d *document) apply(m *Mention) {
	surface := d.surface(m)
	if i, ok := d.acronyms[surface]; ok && (m.Known == "" || m.Score < keep) {
		full := &d.mentions[i]
		m.Type, m.Form, m.Score, m.Reading = full.Type, Acronym, 0.9, "acronym of a name in the text"
		m.Known = full.Known
		return
	}
	if d.parts[surface] && m.Type != Country && (m.Type != Organization || m.Known == "") && (m.Type != Place || m.Score < 0.9) {
		if m.Type == Place && m.Known != "" && m.Form == Full && m.Reading == "capital as a city" {
			return
		}
		m.Type, m.Form, m.Known = Person, Short, ""
		m.Score, m.Reading = 0.9, "part of a name in the text"
	}
}

// agree gives the same word the same type where no rule was sure.
func (d *document) agree() {
	best := map[string]*Mention{}
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.Known != "" || m.Last-m.First > 1 {
			continue
		}
		surface := d.surface(m)
		if b := best[surface]; b == nil || m.Score > b.Score {
			best[surface] = m
		}
	}
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.Known != "" || m.Last-m.First > 1 {
			continue
		}
		if b := best[d.surface(m)]; b != m && b.Score >= keep {
			m.Type, m.Form = b.Type, b.Form
			m.Score = max(m.Score, b.Score-0.1)
		}
	}
}

// kept are the mentions that are believed.
func (d *document) kept() []Mention {
	kept := d.mentions[:0]
	for _, m := range d.mentions {
		if m.Score >= keep {
			kept = append(kept, m)
		}
	}
	return kept
}
