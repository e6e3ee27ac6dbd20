package atlas

import "strings"

// GivenName tells whether word is a frequent forename somewhere: Ararat, Antony. Words that English uses otherwise
// (Will, Hope) are left out.
func (a *Atlas) GivenName(word string) bool { return a.givenNames.has(word) }

// Surname tells whether word is a frequent family name somewhere, English words left out.
func (a *Atlas) Surname(word string) bool { return a.surnames.has(word) }

// nameSet holds words by their key.
type nameSet map[string]struct{}

// newNameSet reads a list of names, one a line.
func newNameSet(text string) nameSet {
	s := make(nameSet, strings.Count(text, "\n"))
	var plainBuffer, keyBuffer [64]byte
	for name := range strings.Lines(text) {
		name = strings.TrimSuffix(name, "\n")
		key := appendLower(keyBuffer[:0], appendPlain(plainBuffer[:0], name))
		s[same(name, key)] = struct{}{}
	}
	return s
}

// has tells whether word, written as a name (Ararat, ARARAT), is in the set.
func (s nameSet) has(word string) bool {
	var plainBuffer, keyBuffer [64]byte
	plain := appendPlain(plainBuffer[:0], word)
	if len(plain) == 0 || !isUpper(plain[0]) {
		return false
	}
	_, ok := s[string(appendLower(keyBuffer[:0], plain))]
	return ok
}
