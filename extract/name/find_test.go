package name_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/atlas"
	"parley/extract/name"
	"parley/extract/token"
)

// mark writes a text with its mentions as [Baku|COUNTRY].
func mark(text string, sentences []token.Sentence, mentions []name.Mention) string {
	var b strings.Builder
	at := 0
	for _, m := range mentions {
		tokens := sentences[m.Sentence].Tokens[m.First:m.Last]
		start, end := tokens[0].Start, tokens[len(tokens)-1].End
		fmt.Fprintf(&b, "%s[%s|%s]", text[at:start], text[start:end], m.Type)
		at = end
	}
	return b.String() + text[at:]
}

// unmark gives the text of a marked one.
func unmark(marked string) string {
	var b strings.Builder
	for marked != "" {
		before, rest, found := strings.Cut(marked, "[")
		b.WriteString(before)
		if !found {
			break
		}
		inside, after, _ := strings.Cut(rest, "]")
		surface, _, _ := strings.Cut(inside, "|")
		b.WriteString(surface)
		marked = after
	}
	return b.String()
}

func TestFind(t *testing.T) {
	tests := []struct{ name, want string }{
		{"country and person", "[Danish|COUNTRY] Foreign Minister [Lene Espersen|PERSON]'s reply"},
		{"no names", "The government said that rebels had fled across the border."},
		{"acronyms of countries", "The [U.S.|COUNTRY] and the [UK|COUNTRY] sent envoys; nobody told us."},
		{"compound", "a [US|COUNTRY]-brokered truce"},
		{"demonyms", "Two [Norwegians|COUNTRY] and a [French|COUNTRY] nurse were freed."},
		{"peoples are nothing", "Arab and European ministers met Muslim leaders."},
		{"people within a country", "Turkish Cypriot leaders spoke."},
		{"ethnic", "mayors of the ethnic Albanian minority"},
		{"currency", "The Chinese yuan fell."},
		{"conflict of two", "efforts to end the Moroccan–Algerian conflict"},
		{"paired", "[North|COUNTRY] and [South Korea|COUNTRY] agreed."},
		{"official form", "the [Republic of Latvia|COUNTRY]"},
		{"dollars", "a loan of US$10 million"},

		{"title", "President [Ilham Aliyev|PERSON] spoke."},
		{"small title", "[Iranian|COUNTRY] foreign minister [Abbas Araghchi|PERSON] left."},
		{"long title", "Secretary of State [George C. Marshall|PERSON] called."},
		{"country before title", "[Iceland|COUNTRY] Prime Minister [Geir Haarde|PERSON]"},
		{"president of", "the President of [Brazil|COUNTRY] [Fernando Henrique Cardoso|PERSON]"},
		{"hyphens and particles", "[Roh Moo-hyun|PERSON] received [Mustafa el-Nahas|PERSON] and [Ursula von der Leyen|PERSON]."},
		{"surname later", "President [Zoran Brenkov|PERSON] left. [Brenkov|PERSON] had met nobody."},
		{"age", "[Janka Rovik|PERSON], 45, was jailed."},
		{"forename that is a country", "Senator [Jordan Smith|PERSON] voted."},
		{"ruler's administration", "The [Brenkov|PERSON] administration refused."},

		{"ministry", "The [Icelandic Foreign Ministry|ORGANIZATION] denied it."},
		{"small ministry", "The [Danish foreign ministry|ORGANIZATION] denied it."},
		{"ministry of", "the [Ministry of Internal Affairs of Georgia|ORGANIZATION]"},
		{"court of a country", "[Norway|COUNTRY]'s [Supreme Court|ORGANIZATION] agreed."},
		{"possessive inside", "the [Women's Army Corps|ORGANIZATION]"},
		{"university", "the [University of Virginia|ORGANIZATION]"},
		{"acronym in brackets", "The [Northern Harvest Front|ORGANIZATION] ([NHF|ORGANIZATION]) split. The [NHF|ORGANIZATION] denied it."},
		{"short form", "The [Upland Farmers Council|ORGANIZATION] met. The [Council|ORGANIZATION] agreed."},
		{"party with a person", "the [Labour Party|ORGANIZATION]'s [Neil Kinnock|PERSON]"},
		{"head alone", "A Board has been named."},

		{"valley", "fighting in the [Napa Valley|PLACE]"},
		{"province", "fighting in [Zarbul Province|PLACE]"},
		{"village", "the village of [Kolobrin|PLACE]"},
		{"lake", "troops near [Lake Karbun|PLACE]"},
		{"preposition", "They met in [Zarbul|PLACE] on Monday."},
		{"list of places", "They fled from [Zarbul Province|PLACE], [Kolobrin Province|PLACE] and [Tarsk Province|PLACE]."},

		{"capital denies", "[Lima|COUNTRY] denied the reports."},
		{"capitals talk", "talks between [Moscow|COUNTRY] and [Kyiv|COUNTRY]"},
		{"capital as a place", "They met in [Baku|PLACE] and flew to [Moscow|PLACE]."},
		{"dateline", "[MOSCOW|PLACE] (own report) — Rain fell."},
		{"backed", "[Tehran|COUNTRY]-backed fighters"},
		{"based", "a [London|PLACE]-based group"},
		{"capital's airport", "[Kabul|PLACE] airport was closed."},

		{"law", "under the Foreign Relief Act of 1961"},
		{"operation", "The army began Operation Iron Lance."},
		{"month", "on Monday, May 3"},
		{"headline", "Envoys Open Trade Talks in [Armenia|COUNTRY]"},
		{"acronym in a headline", "[Armenia|COUNTRY] Says Talks With [US|COUNTRY] Made Progress"},
		{"wire copy in capitals", "PRESIDENT [ZORAN BRENKOV|PERSON], WHO MET [NATO|ORGANIZATION] ENVOYS IN [BALI|PLACE], SAID IT WOULD TAKE TIME. " +
			"[US|COUNTRY] OFFICIALS SAW ICE ON THE ROAD. THE [CIA|ORGANIZATION] WILL HELP US ALL. NO WAY."},
		{"acronyms beside small letters", "The [WHO|ORGANIZATION] and [ICE|ORGANIZATION] agreed."},
		{"vaccine", "the Zarbovir vaccine"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := unmark(test.want)
			sentences := token.Split(text)
			got := mark(text, sentences, name.Find(text, sentences, atlas.Default()))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func BenchmarkFind(b *testing.B) {
	text := readNews(b)
	a := atlas.Default()
	sentences := token.Split(text)
	words := len(strings.Fields(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		name.Find(text, sentences, a)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func readNews(b *testing.B) string {
	b.Helper()
	text, err := os.ReadFile("../testdata/news.txt")
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}
