package atlas

import "unicode/utf8"

// appendPlain appends name in ASCII as far as it can be: marks, full stops and commas dropped, apostrophes and hyphens
// plain, white space as single spaces, case kept. "Côte d’Ivoire" becomes "Cote d'Ivoire" and "U.S." becomes "US".
func appendPlain(to []byte, name string) []byte {
	start := len(to)
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf && c != '`' && c != '\t' && c != '\n' && c != '\r' {
			to = appendByte(to, start, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(name[i:])
		to = appendRune(to, start, r)
		i += size
	}
	if n := len(to); n > start && to[n-1] == ' ' {
		to = to[:n-1]
	}
	return to
}

func appendByte(to []byte, start int, c byte) []byte {
	switch {
	case c == '.' || c == ',':
		return to
	case c == ' ' && (len(to) == start || to[len(to)-1] == ' '):
		return to
	}
	return append(to, c)
}

func appendRune(to []byte, start int, r rune) []byte {
	plain, ok := ascii(r)
	if !ok {
		return utf8.AppendRune(to, r)
	}
	for i := range len(plain) {
		to = appendByte(to, start, plain[i])
	}
	return to
}

// appendLower appends plain with its ASCII letters in lower case: the key under which a name is found.
func appendLower(to, plain []byte) []byte {
	for _, c := range plain {
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		to = append(to, c)
	}
	return to
}

// writes tells whether a text that says seen may mean the name known; both are plain and differ in case at most.
// News writes a name as it is, in capitals throughout (ARMENIA), or with a capital where the name has none
// (Ministry Of Defence in a headline, Al-Qaeda at the start of a sentence). It writes none in small letters.
func writes(seen []byte, known string) bool {
	if string(seen) == known || !hasLower(seen) {
		return true
	}
	for i := range seen {
		if seen[i] != known[i] && !(isUpper(seen[i]) && startsWord(known, i)) {
			return false
		}
	}
	return true
}

func hasLower(plain []byte) bool {
	for _, c := range plain {
		if c >= 'a' && c <= 'z' || c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

func startsWord(name string, i int) bool {
	return i == 0 || name[i-1] == ' ' || name[i-1] == '-' || name[i-1] == '\''
}
