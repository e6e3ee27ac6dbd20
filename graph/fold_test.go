package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

var foldTable = []struct{ name, s, want string }{
	{"empty", "", ""},
	{"plain", "armenia", "armenia"},
	{"capitals", "ARMENIA", "armenia"},
	{"white space", " \tUnited\u00a0 \n States ", "united states"},
	{"accents", "Recep Tayyip Erdoğan, António, Škoda, Nguyễn", "recep tayyip erdogan, antonio, skoda, nguyen"},
	{"decomposed", "Anto\u0301nio", "antonio"},
	{"strokes and ligatures", "Łódź, Sørensen, Đoković, Straße, Þór, Œuvre, Æsir", "lodz, sorensen, dokovic, strasse, thor, oeuvre, aesir"},
	{"capital sharp s", "STRAẞE", "strasse"},
	{"dotted and dotless i", "İstanbul, Diyarbakır", "istanbul, diyarbakir"},
	{"schwa", "Əliyev", "aliyev"},
	{"apostrophes", "O’Brien, Xi‘an, Sanaʻa, Sanaʿa, Qurʾan", "o'brien, xi'an, sana'a, sana'a, qur'an"},
	{"hyphens", "Port–au—Prince, a‐b, a\u2011b, a−b", "port-au-prince, a-b, a-b, a-b"},
	{"invisible signs", "Bel\u00adgrade\u200b, \ufeffBaku\u200e", "belgrade, baku"},
	{"compatibility letters", "ﬁnland ℌaiti Ａrmenia 1²", "finland haiti armenia 12"},
	{"sign of two capitals", "Parley™", "parleytm"},
	{"accent alone", "´a", "a"},
	{"Cyrillic", "Сергей Лавров", "сергеи лавров"},
	{"Greek", "ΑΘΉΝΑ", "αθηνα"},
	{"Chinese", "中国", "中国"},
	{"not UTF-8", "\xf4ì", "\ufffdi"},
	{"marks alone", "\u0301\u0302", ""},
}

func TestFold(t *testing.T) {
	for _, c := range foldTable {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, graph.Fold(c.s)); diff != "" {
				t.Errorf("Fold(%q) (-want +got):\n%s", c.s, diff)
			}
		})
	}
}

func TestWords(t *testing.T) {
	for s, want := range map[string][]string{
		"":                                  nil,
		" -- ":                              nil,
		"Talks, in Geneva.":                 {"talks", "in", "geneva"},
		"U.S.-brokered":                     {"u", "s", "brokered"},
		"Erdoğan's 2nd term":                {"erdogan", "s", "2nd", "term"},
		"мир 中国":                            {"мир", "中国"},
		`"quoted" AND (NEAR* OR col:value)`: {"quoted", "and", "near", "or", "col", "value"},
	} {
		if diff := cmp.Diff(want, graph.Words(s), cmp.Transformer("", func(w []string) string { return strings.Join(w, " ") })); diff != "" {
			t.Errorf("Words(%q) (-want +got):\n%s", s, diff)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, c := range foldTable {
		f.Add(c.s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := graph.Fold(s)
		if again := graph.Fold(folded); again != folded {
			t.Fatalf("Fold(%q) = %q, folded again %q", s, folded, again)
		}
		if strings.ContainsFunc(folded, func(r rune) bool { return 'A' <= r && r <= 'Z' }) || strings.TrimSpace(folded) != folded {
			t.Fatalf("Fold(%q) = %q", s, folded)
		}
		kept := strings.Map(onlyLower, s)
		if left := strings.Map(onlyLower, folded); !isSubsequence(kept, left) {
			t.Fatalf("Fold(%q) = %q lost some of %q", s, folded, kept)
		}
	})
}

func onlyLower(r rune) rune {
	if 'a' <= r && r <= 'z' {
		return r
	}
	return -1
}

func isSubsequence(part, whole string) bool {
	for _, r := range whole {
		part = strings.TrimPrefix(part, string(r))
	}
	return part == ""
}

func TestFoldIsIdempotentForEverySign(t *testing.T) {
	const lastLetter = 0x323AF // beyond are none that fold
	for r := rune(0); r <= lastLetter; r++ {
		s := "a" + string(r) + "b"
		if once := graph.Fold(s); graph.Fold(once) != once {
			t.Errorf("Fold(%q) = %q, folded again %q", s, once, graph.Fold(once))
		}
	}
}
