package atlas_test

import (
	"strings"
	"testing"

	"parley/atlas"
)

// FuzzLookup checks that no text breaks the atlas, and that what it finds a finder that trusts MaxWords finds too.
func FuzzLookup(f *testing.F) {
	for _, seed := range []string{"Armenia", "Côte d’Ivoire", "Washington , D.C.", " of the ", "Ministry of of Armenia", "\xff U.S.", "Canadian dollars"} {
		f.Add(seed)
	}
	a := atlas.Default()
	f.Fuzz(func(t *testing.T, name string) {
		words := strings.Fields(name)
		found := a.Lookup(name) != nil || a.Void(name)
		if name == strings.Join(words, " ") && found && a.MaxWords(words[0]) < len(words) {
			t.Errorf("%q is found but MaxWords(%q) is %d", name, words[0], a.MaxWords(words[0]))
		}
	})
}
