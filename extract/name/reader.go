package name

import (
	"parley/atlas"
	"parley/extract/token"
)

// keep is the score from which a mention is believed. What scores less is kept while a document is read: another
// passage may settle it.
const keep = 0.45

// longestName bounds the tokens of a name that no list holds.
const longestName = 30

// reader reads the names of a text sentence by sentence.
type reader struct {
	text     string
	atlas    *atlas.Atlas
	lexicon  lexicon
	sentence int
	tokens   []token.Token
	words    []word
	headline bool // all words have capitals, so a capital tells nothing
	shouting bool // all words are in capitals throughout, which make no acronym then
	broken   bool // white space other than single blanks parts some words, as in wrapped lines
	mentions []Mention
}

// found is a run of tokens that a rule took for a name; end is exclusive, and 0 where the rule found none.
type found struct {
	end     int
	kind    Type
	form    Form
	known   string
	reading string
	score   float64
}

// read appends the names of one sentence, unsure ones included.
func (r *reader) read(sentence int, s token.Sentence) {
	r.sentence, r.tokens = sentence, s.Tokens
	r.words = appendWords(r.words[:0], r.lexicon, s.Tokens)
	r.broken = broken(r.text, s.Tokens)
	r.shouting = shouted(r.words, r.shouting)
	r.headline = r.shouting || titleCase(r.words)
	for i := 0; i < len(r.words); {
		i = r.step(i)
	}
}

// step reads what begins at i and returns where to go on.
func (r *reader) step(i int) int {
	if !r.mayBegin(i) {
		return i + 1
	}
	f := r.best(i)
	switch {
	case f.end == 0:
		return i + 1
	case f.kind == "":
		return f.end // a name of something else
	}
	r.mentions = append(r.mentions, Mention{
		Sentence: r.sentence, First: i, Last: f.end,
		Type: f.kind, Form: f.form, Known: f.known, Reading: f.reading, Score: f.score,
	})
	return f.end
}

// best chooses among the rules: the longest name wins, what is known before what only looks like a name.
func (r *reader) best(i int) found {
	known := r.known(i)
	best := known
	for _, f := range [...]found{r.organization(i), r.thing(i), r.place(i)} {
		if f.end > best.end {
			best = f
		}
	}
	if best.end == 0 || best.end == known.end && r.personFirst(i, known) {
		if f := r.run(i); f.end > best.end || f.end == best.end && f.kind == Person && r.titleBefore(i) {
			best = f
		}
	}
	return best
}

// mayBegin tells whether a name may begin at i.
func (r *reader) mayBegin(i int) bool {
	w := &r.words[i]
	if w.looks(upper) {
		return !w.is(function) || w.looks(allCaps) || r.mayBeName(i) || r.shouting && r.stateShouted(i)
	}
	if w.looks(lower) && w.is(particle|article) {
		return r.particleBegins(i)
	}
	return false
}

// mayBeName tells whether a function word with a capital may be a name's, as in Than Shwe: it begins no sentence and
// stands before another capital.
func (r *reader) mayBeName(i int) bool {
	return !r.opens(i) && r.at(i+1).looks(upper) && !common(r.words[i].text)
}

// common tells whether a function word often has a capital within a sentence, in titles and quotations.
func common(word string) bool {
	switch word {
	case "The", "A", "An", "And", "Of", "In", "On", "At", "For", "But", "He", "She", "It", "They", "We", "I", "His", "Her", "This",
		"That", "When", "As", "If", "Is", "With", "By", "From", "You", "My", "Our", "Not", "What", "Why", "How", "Who",
		"First", "Second", "Third", "One", "Two", "Three", "There", "Let", "All", "Other":
		return true
	}
	return false
}

// particleBegins tells whether a name begins with the small particle at i: al-Sadr, de Mistura.
func (r *reader) particleBegins(i int) bool {
	if before := r.at(i - 1); before.looks(upper) && !before.is(title) {
		return false
	}
	next := r.at(i + 1)
	if next.looks(hyphen) {
		return r.words[i].is(article) && next.looks(glued) && r.at(i+2).looks(upper) && r.at(i+2).looks(glued)
	}
	return r.words[i].is(particle) && next.looks(upper) && len(r.words[i].text) > 1
}

// previous is the last mention of this sentence if it ends at end, else nil.
func (r *reader) previous(end int) *Mention {
	if n := len(r.mentions); n > 0 && r.mentions[n-1].Sentence == r.sentence && r.mentions[n-1].Last == end {
		return &r.mentions[n-1]
	}
	return nil
}

// at gives the word at i, or an empty one beyond the sentence's ends.
func (r *reader) at(i int) *word {
	if i < 0 || i >= len(r.words) {
		return &word{}
	}
	return &r.words[i]
}

// titleCase tells whether a sentence is a headline with a capital on nearly every word.
func titleCase(words []word) bool {
	caps, small := 0, 0
	for i := range words {
		switch {
		case words[i].is(function) && i > 0:
		case words[i].looks(upper):
			caps++
		case words[i].looks(lower):
			small++
		}
	}
	return caps >= 4 && small*4 <= caps && len(words) > 0 && !words[len(words)-1].looks(mark)
}
