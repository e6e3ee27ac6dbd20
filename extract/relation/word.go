package relation

import (
	"slices"
	"strings"

	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/token"
)

// class is what a word does in its sentence.
type class uint8

const (
	cThing class = iota // nouns, adjectives, whatever is not known
	cMention
	cVerb
	cAux
	cPrep
	cDet
	cPronoun
	cAnd
	cBut
	cSub
	cRel
	cTo
	cAdv
	cNeg
	cComma
	cHyphen
	cOwns // 's
	cOpen
	cClose
	cQuote
	cStop // ; : — . and the like
)

// word is a word of a sentence; a whole mention is one word.
type word struct {
	text       string
	entry      *entry
	class      class
	mention    int // index in Document.Mentions, -1 for none
	start, end int // bytes of the text, end exclusive
	upper      bool
}

func (w *word) is(f flag) bool { return w.entry.flags&f != 0 }

// addWords adds the words of a sentence to those of the document.
func (r *reader) addWords(index int) {
	s := &r.doc.Sentences[index]
	for i := 0; i < len(s.Tokens); {
		for r.nextMention < len(r.doc.Mentions) && before(&r.doc.Mentions[r.nextMention], index, i) {
			r.nextMention++
		}
		if m := r.mentionAt(index, i); m >= 0 {
			i = r.addMention(s, m)
			continue
		}
		i = r.addWord(s, i)
	}
}

// classify gives the words of the piece at hand their class.
func (r *reader) classify() {
	for i := range r.words {
		r.words[i].class = r.classOf(i)
	}
}

func before(m *link.Mention, sentence, token int) bool {
	return m.Sentence < sentence || m.Sentence == sentence && m.First < token
}

func (r *reader) mentionAt(sentence, token int) int {
	if r.nextMention < len(r.doc.Mentions) {
		if m := &r.doc.Mentions[r.nextMention]; m.Sentence == sentence && m.First == token && m.Last > m.First {
			return r.nextMention
		}
	}
	return -1
}

func (r *reader) addMention(s *token.Sentence, m int) int {
	mention := &r.doc.Mentions[m]
	last := min(mention.Last, len(s.Tokens))
	start, end := s.Tokens[mention.First].Start, s.Tokens[last-1].End
	r.all = append(r.all, word{text: token.Text(r.doc.Text, s.Tokens[mention.First:last]), entry: unknown, class: cMention, mention: m, start: start, end: end, upper: true})
	r.nextMention++
	return last
}

// addWord adds the token at i, taken together with what hyphens tie to it, unless a mention is tied.
func (r *reader) addWord(s *token.Sentence, i int) int {
	t := s.Tokens[i]
	last := i + 1
	for last+1 < len(s.Tokens) && isHyphen(s.Tokens[last].Text) && wordByte(t.Text) && tied(s, last) && !r.startsMention(s, last+1) {
		last += 2
	}
	end := s.Tokens[last-1].End
	text := r.doc.Text[t.Start:end]
	e := r.lex.lookup(text)
	if last > i+1 && e == unknown {
		e = compound(r.lex.lookup(s.Tokens[last-1].Text))
	}
	r.all = append(r.all, word{text: text, entry: e, mention: -1, start: t.Start, end: end, upper: text[0] >= 'A' && text[0] <= 'Z'})
	return last
}

// compound is what the last part of a hyphenated word tells of the whole: of nouns all, of verbs nothing.
func compound(last *entry) *entry {
	if last.flags&(fOffice|fAgent|fNobody|fElect|fMemberNoun) != 0 && last.verb == nil {
		return last
	}
	return unknown
}

func isHyphen(text string) bool { return text == "-" || text == "‑" || text == "–" }

func wordByte(text string) bool {
	c := text[len(text)-1]
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80
}

// tied tells whether no space surrounds the hyphen at i.
func tied(s *token.Sentence, i int) bool {
	return s.Tokens[i-1].End == s.Tokens[i].Start && s.Tokens[i].End == s.Tokens[i+1].Start && wordByte(s.Tokens[i+1].Text)
}

func (r *reader) startsMention(s *token.Sentence, i int) bool {
	for m := r.nextMention; m < len(r.doc.Mentions) && m < r.nextMention+2; m++ {
		mention := &r.doc.Mentions[m]
		if mention.Start == s.Tokens[i].Start {
			return true
		}
	}
	return false
}

// entity returns the entity that the word at i names, nil for none.
func (r *reader) entity(i int) *link.Entity {
	if i < 0 || i >= len(r.words) || r.words[i].mention < 0 {
		return nil
	}
	return &r.doc.Entities[r.entityIndex(i)]
}

func (r *reader) entityIndex(i int) int { return r.doc.Mentions[r.words[i].mention].Entity }

func (r *reader) isType(i int, types ...name.Type) bool {
	e := r.entity(i)
	if e == nil {
		return false
	}
	return slices.Contains(types, e.Type)
}

func (r *reader) isDemonym(i int) bool {
	return i >= 0 && i < len(r.words) && r.words[i].mention >= 0 && r.doc.Mentions[r.words[i].mention].Form == name.Demonym
}

// is tells whether the word at i exists and has one of the flags.
func (r *reader) is(i int, f flag) bool {
	return i >= 0 && i < len(r.words) && r.words[i].entry.flags&f != 0
}

func (r *reader) classAt(i int) class {
	if i < 0 || i >= len(r.words) {
		return cStop
	}
	return r.words[i].class
}

func (r *reader) textAt(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].text
}

func isLowerWord(w *word) bool {
	return w.mention < 0 && !w.upper && strings.IndexByte("abcdefghijklmnopqrstuvwxyz", w.text[0]) >= 0
}

func sameText(a, b string) bool { return strings.EqualFold(a, b) }
