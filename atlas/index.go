package atlas

import (
	"bytes"
	"slices"
	"strings"
)

// index finds senses by name.
type index struct {
	byKey    map[string]int32 // key of a name → its first spelling, as a number of spellings
	spelling []spelling
	maxWords map[string]uint8 // key of a first word → most words of a name that begins with it
}

// spelling is one way to write a name and what it can mean, likeliest first.
type spelling struct {
	plain  string // as appendPlain gives it
	exact  string // the only accepted spelling, "" where variants of case and accents are fine
	senses []Sense
	next   int32 // another spelling with the same key, -1 for none
}

func newIndex(size int) *index {
	return &index{
		byKey:    make(map[string]int32, size),
		spelling: make([]spelling, 0, size),
		maxWords: make(map[string]uint8, size),
	}
}

// add makes name mean sense as well, after what it means already. A name with a leading "=" is found only as it is
// written, for names that in capitals or without their accents are words (Malé, CAR).
func (x *index) add(name string, sense Sense) {
	name, exact := strings.CutPrefix(name, "=")
	var buffer [128]byte
	plain := appendPlain(buffer[:0], name)
	if len(plain) == 0 {
		return
	}
	s := x.spell(name, same(name, plain), exact)
	if !slices.ContainsFunc(s.senses, func(known Sense) bool { return known.ID == sense.ID }) {
		s.senses = append(s.senses, sense)
	}
	if strings.HasPrefix(name, "al-") || strings.HasPrefix(name, "Al-") { // also written al Jazeera, Al Jazeera
		x.add(name[:2]+" "+name[3:], sense)
	}
}

// same returns plain as a string, without a copy where it is what name says already.
func same(name string, plain []byte) string {
	if name == string(plain) {
		return name
	}
	return string(plain)
}

// spell returns the record of a spelling, new where there is none. The pointer holds until the next call.
func (x *index) spell(name, plain string, exact bool) *spelling {
	var buffer [128]byte
	key := appendLower(buffer[:0], []byte(plain))
	first, found := x.byKey[string(key)]
	if !found {
		first = -1
	}
	if !found || strings.Contains(name, ",") {
		x.countWords(name, string(key))
	}
	for i := first; i >= 0; i = x.spelling[i].next {
		if s := &x.spelling[i]; s.plain == plain && (s.exact != "") == exact {
			return s
		}
	}
	added := spelling{plain: plain, next: first}
	if exact {
		added.exact = name
	}
	x.spelling = append(x.spelling, added)
	x.byKey[string(key)] = int32(len(x.spelling) - 1)
	return &x.spelling[len(x.spelling)-1]
}

// countWords notes how many tokens name has.
func (x *index) countWords(name, key string) {
	first, _, _ := strings.Cut(key, " ")
	x.allowWords(first, tokens(name))
}

// tokens returns how many a name has: words, and commas, which stand apart in a tokenised text.
func tokens(name string) int { return 1 + strings.Count(name, " ") + strings.Count(name, ",") }

// allowWords notes that names of so many tokens begin with a word, given by its key.
func (x *index) allowWords(first string, words int) {
	x.maxWords[first] = max(uint8(words), x.maxWords[first])
}

// allowLonger notes that so many words may follow a name: of an institution after a country, "province" after a region.
// They never follow long official names.
func (x *index) allowLonger(name string, words int) {
	if tokens(name) > 3 {
		return
	}
	var plainBuffer, keyBuffer [128]byte
	key := appendLower(keyBuffer[:0], appendPlain(plainBuffer[:0], name))
	first, _, _ := bytes.Cut(key, []byte(" "))
	if total := uint8(tokens(name) + words); total > x.maxWords[string(first)] {
		x.maxWords[string(first)] = total
	}
}

func (x *index) lookup(name string) []Sense {
	var plainBuffer, keyBuffer [128]byte
	plain := appendPlain(plainBuffer[:0], name)
	key := appendLower(keyBuffer[:0], plain)
	first, found := x.byKey[string(key)]
	if !found {
		return nil
	}
	var senses []Sense
	for i := first; i >= 0; i = x.spelling[i].next {
		if s := &x.spelling[i]; s.matches(name, plain) {
			senses = merge(senses, s, string(plain) == s.plain)
		}
	}
	return senses
}

func (s *spelling) matches(name string, plain []byte) bool {
	if s.exact != "" {
		return s.exact == name
	}
	return writes(plain, s.plain)
}

// merge adds what s means to senses, in front where the text has exactly this spelling. Its result is to be read only.
func merge(senses []Sense, s *spelling, same bool) []Sense {
	first, second := senses, s.senses
	if same {
		first, second = second, first
	}
	if len(first) == 0 {
		return second
	}
	first = slices.Clip(first)
	for _, sense := range second {
		if !slices.ContainsFunc(first, func(known Sense) bool { return known.ID == sense.ID }) {
			first = append(first, sense)
		}
	}
	return first
}

func (x *index) words(first string) int {
	var plainBuffer, keyBuffer [64]byte
	key := appendLower(keyBuffer[:0], appendPlain(plainBuffer[:0], first))
	return int(x.maxWords[string(key)])
}
