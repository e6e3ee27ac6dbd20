package resolve

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"parley/graph"
)

// newID makes the id of an entity that no atlas knows: its type and folded name. A surname alone, or a name that an
// organization or place shares with those of other countries, is told apart by its country.
func newID(c Candidate) string {
	id := strings.ToLower(string(c.Type)) + ":" + slug(c.Name)
	if code := strings.TrimPrefix(c.Country, string(graph.KindCountry)+":"); c.Country != "" && ambiguous(c) {
		id += "~" + strings.ToLower(code)
	}
	return id
}

// ambiguous tells whether the name alone may be another's too. A person's full name is taken for one person's: where that
// is doubtful, graph.Suggestions says so.
func ambiguous(c Candidate) bool {
	return c.Type != graph.Person || !strings.ContainsAny(c.Name, " \u00a0")
}

// slug writes a name in lower-case ASCII letters, digits and hyphens. Letters that have no such form leave a hash of the
// name behind, so that two names stay two.
func slug(name string) string {
	var b strings.Builder
	lost := false
	for _, r := range graph.Fold(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		default:
			lost = lost || r > 127
			b.WriteByte('-')
		}
	}
	words := strings.FieldsFunc(b.String(), func(r rune) bool { return r == '-' })
	if lost || len(words) == 0 {
		sum := sha256.Sum256([]byte(graph.Fold(name)))
		words = append(words, hex.EncodeToString(sum[:5]))
	}
	return strings.Join(words, "-")
}
