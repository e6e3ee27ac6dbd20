package link_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/token"
)

// resolve reads a text and writes each entity as "Name (TYPE) = its mentions".
func resolve(text string) []string {
	a := atlas.Default()
	sentences := token.Split(text)
	d := link.Resolve(text, sentences, name.Find(text, sentences, a), a)
	lines := make([]string, len(d.Entities))
	for i, e := range d.Entities {
		lines[i] = e.Name + " (" + string(e.Type) + ") ="
	}
	for _, m := range d.Mentions {
		lines[m.Entity] += " " + text[m.Start:m.End] + ","
	}
	return lines
}

func TestResolve(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"country", "Armenia denied it. Armenian troops and Armenians in Yerevan.", []string{
			"Armenia (COUNTRY) = Armenia, Armenian, Armenians,",
			"Yerevan (PLACE) = Yerevan,",
		}},
		{"capital for government", "Azerbaijan attacked. Baku denied it.", []string{
			"Azerbaijan (COUNTRY) = Azerbaijan, Baku,",
		}},
		{"surname", "President Zoran Brenkov left. Brenkov met Janka Rovik.", []string{
			"Zoran Brenkov (PERSON) = Zoran Brenkov, Brenkov,",
			"Janka Rovik (PERSON) = Janka Rovik,",
		}},
		{"surname before", "Brenkov resigns, says aide. President Zoran Brenkov left.", []string{
			"Zoran Brenkov (PERSON) = Brenkov, Zoran Brenkov,",
		}},
		{"initial", "President Zoran K. Brenkov left. Zoran Brenkov returned.", []string{
			"Zoran Brenkov (PERSON) = Zoran K. Brenkov, Zoran Brenkov,",
		}},
		{"family name first", "Mr. Kim said so. Kim Tae-sun, a spokesman, said more.", []string{
			"Kim Tae-sun (PERSON) = Kim, Kim Tae-sun,",
		}},
		{"article", "President Omar al-Karwi left. Karwi returned.", []string{
			"Omar al-Karwi (PERSON) = Omar al-Karwi, Karwi,",
		}},
		{"acronym after", "The Northern Harvest Front (NHF) split. The NHF denied it.", []string{
			"Northern Harvest Front (ORGANIZATION) = Northern Harvest Front, NHF, NHF,",
		}},
		{"short name", "The Upland Farmers Council met. The Council agreed.", []string{
			"Upland Farmers Council (ORGANIZATION) = Upland Farmers Council, Council,",
		}},
		{"ministries", "The Greek Foreign Ministry replied to the Danish foreign ministry.", []string{
			"Ministry of Foreign Affairs of Greece (ORGANIZATION) = Greek Foreign Ministry,",
			"Ministry of Foreign Affairs of Denmark (ORGANIZATION) = Danish foreign ministry,",
		}},
		{"organ of the country before", "Norway waits. Its Supreme Court agreed.", []string{
			"Norway (COUNTRY) = Norway,",
			"Supreme Court of Norway (ORGANIZATION) = Supreme Court,",
		}},
		{"headline in capitals", "ZORAN BRENKOV MEETS LEADERS IN BALI\n\nZoran Brenkov flew to Bali.", []string{
			"Zoran Brenkov (PERSON) = ZORAN BRENKOV, Zoran Brenkov,",
			"Bali (PLACE) = BALI, Bali,",
		}},
		{"broken over two lines", "The order to let the buses through came on Tuesday from Zoran\r\nBrenkov, and not, as was first reported, from South\r\nKorea.", []string{
			"Zoran Brenkov (PERSON) = Zoran\r\nBrenkov,",
			"South Korea (COUNTRY) = South\r\nKorea,",
		}},
		{"pope", "Pope Pius XII spoke.", []string{"Pope Pius XII (PERSON) = Pius XII,"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, resolve(test.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestResolveCountryOfMinistry(t *testing.T) {
	a := atlas.Default()
	text := "The Greek Foreign Ministry wrote so."
	sentences := token.Split(text)
	d := link.Resolve(text, sentences, name.Find(text, sentences, a), a)
	if len(d.Entities) != 1 || d.Entities[0].Country != "country:GR" {
		t.Errorf("entities = %+v, want one of country:GR", d.Entities)
	}
}

func BenchmarkResolve(b *testing.B) {
	data, err := os.ReadFile("../testdata/news.txt")
	if err != nil {
		b.Fatal(err)
	}
	text, a := string(data), atlas.Default()
	sentences := token.Split(text)
	mentions := name.Find(text, sentences, a)
	words := len(strings.Fields(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		link.Resolve(text, sentences, mentions, a)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
