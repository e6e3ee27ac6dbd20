package token_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"parley/extract/token"
)

// show writes tokens parted by a blank, sentences by " | ", paragraphs by " || ".
func show(sentences []token.Sentence) string {
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 {
			b.WriteString(" |")
			if s.Paragraph != sentences[i-1].Paragraph {
				b.WriteString("|")
			}
			b.WriteString(" ")
		}
		for j, t := range s.Tokens {
			if j > 0 {
				b.WriteString(" ")
			}
			b.WriteString(t.Text)
		}
	}
	return b.String()
}

func TestSplit(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty", "", ""},
		{"blank", " \n\t\n ", ""},
		{"plain", "Baku denied it. Yerevan agreed.", "Baku denied it . | Yerevan agreed ."},
		{"possessive", "Mirzoyan's aide", "Mirzoyan 's aide"},
		{"curly possessive", "Kabul’s aide", "Kabul ’s aide"},
		{"plural possessive", "the Houthis' reply", "the Houthis ' reply"},
		{"contractions", "They couldn't, and we're sure", "They could n't , and we 're sure"},
		{"inner apostrophe", "Côte d'Ivoire and O'Neill", "Côte d'Ivoire and O'Neill"},
		{"hyphen", "US-brokered and Jean-Marie", "US - brokered and Jean - Marie"},
		{"dash", "Armenia–Azerbaijan — talks", "Armenia – Azerbaijan — talks"},
		{"acronym", "The U.S. envoy to the U.N. left", "The U.S. envoy to the U.N. left"},
		{"acronym last", "He left the U.S. The talks went on.", "He left the U.S. | The talks went on ."},
		{"acronym half dotted", "the U.S forces", "the U.S forces"},
		{"acronym before hyphen", "U.S.-led", "U.S. - led"},
		{"title", "Gen. Haftar met Sen. Kerry.", "Gen. Haftar met Sen. Kerry ."},
		{"name like a title", "They met Amartya Sen. Friday was quiet.", "They met Amartya Sen . | Friday was quiet ."},
		{"initials", "George C. Marshall spoke.", "George C. Marshall spoke ."},
		{"company", "Acme Inc. said so. Acme Corp. The end.", "Acme Inc. said so . | Acme Corp. | The end ."},
		{"numbers", "It cost $2,000.50 at 10:30 a.m. on May 3.", "It cost $ 2,000.50 at 10:30 a.m. on May 3 ."},
		{"closing quote", "“Stop.” He left.", "“ Stop . ” | He left ."},
		{"straight quote", "\"Stop!\" she said. (Now.) Go", "\" Stop ! \" she said . | ( Now . ) | Go"},
		{"ellipsis", "Well... maybe", "Well ... maybe"},
		{"missing space", "They met.The end", "They met . | The end"},
		{"host name", "See example.com now", "See example.com now"},
		{"ampersand", "AT&T and B & C", "AT&T and B & C"},
		{"paragraphs", "Talks resume\n\nThey met.", "Talks resume || They met ."},
		{"headline by one break", "Talks resume\nThey met on Monday.", "Talks resume || They met on Monday ."},
		{"wrapped line", "The delegations of both countries met on Monday for more than\nthree hours.",
			"The delegations of both countries met on Monday for more than three hours ."},
		{"carriage returns", "Talks resume\r\n\r\nThey met.", "Talks resume || They met ."},
		{"other scripts", "北京。上海。 Армения и Баку.", "北京 。 | 上海 。 | Армения и Баку ."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, show(token.Split(test.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// paragraphs gathers the sentences of a text into paragraphs, white space folded.
func paragraphs(text string) []string {
	var list []string
	for i, s := range token.Split(text) {
		part := strings.Join(strings.Fields(text[s.Start:s.End]), " ")
		if i > 0 && s.Paragraph == len(list)-1 {
			list[s.Paragraph] += " " + part
			continue
		}
		list = append(list, part)
	}
	return list
}

// check fails unless sentences cover text in order, leaving out only white space.
func check(t *testing.T, text string, sentences []token.Sentence) {
	t.Helper()
	at := 0
	for i, s := range sentences {
		if len(s.Tokens) == 0 || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("sentence %d [%d:%d] does not span its tokens", i, s.Start, s.End)
		}
		for _, tok := range s.Tokens {
			if tok.Start < at || tok.End <= tok.Start || text[tok.Start:tok.End] != tok.Text {
				t.Fatalf("token %q at [%d:%d] after %d", tok.Text, tok.Start, tok.End, at)
			}
			if left := strings.TrimFunc(text[at:tok.Start], unicode.IsSpace); left != "" {
				t.Fatalf("left out %q before %q", left, tok.Text)
			}
			at = tok.End
		}
	}
	if left := strings.TrimFunc(text[at:], unicode.IsSpace); left != "" {
		t.Fatalf("left out %q at the end", left)
	}
}

func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"", "Baku's \"no.\" U.S.-led", "a.b.c. d'e’s n't", "\n \n", "北京。\r\n’s", "e\u0301 \u200b\ufeff…."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) { check(t, text, token.Split(text)) })
}
