package atlas

import "strings"

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
	s := x.spell(name, string(plain), exact)
	for _, known := range s.senses {
		if known.ID == sense.ID {
			return
		}
	}
	s.senses = append(s.senses, sense)
}

// spell returns the record of a spelling, new where there is none. The pointer holds until the next call.
func (x *index) spell(name, plain string, exact bool) *spelling {
	var buffer [128]byte
	key := appendLower(buffer[:0], []byte(plain))
	first, found := x.byKey[string(key)]
	if !found {
		first = -1
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

// countWords notes how many tokens name has: words, and commas, which stand apart in a tokenised text.
func (x *index) countWords(name, key string) {
	words := uint8(1 + strings.Count(key, " ") + strings.Count(name, ","))
	first, _, _ := strings.Cut(key, " ")
	x.maxWords[first] = max(words, x.maxWords[first])
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
	if len(senses) == 0 {
		return s.senses[:len(s.senses):len(s.senses)]
	}
	if same {
		return append(s.senses[:len(s.senses):len(s.senses)], senses...)
	}
	return append(senses, s.senses...)
}

func (x *index) words(first string) int {
	var plainBuffer, keyBuffer [64]byte
	key := appendLower(keyBuffer[:0], appendPlain(plainBuffer[:0], first))
	return int(x.maxWords[string(key)])
}
