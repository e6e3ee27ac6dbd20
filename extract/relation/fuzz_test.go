package relation_test

import (
	"testing"
	"time"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/relation"
	"parley/extract/token"
)

// scattered names every capitalised token of a text, of types that turn round.
func scattered(text string) *link.Document {
	d := &link.Document{Text: text, Sentences: token.Split(text)}
	types := []name.Type{name.Country, name.Person, name.Organization, name.Place}
	index := map[string]int{}
	for i, s := range d.Sentences {
		for k, t := range s.Tokens {
			if t.Text[0] < 'A' || t.Text[0] > 'Z' {
				continue
			}
			if _, ok := index[t.Text]; !ok {
				index[t.Text] = len(d.Entities)
				d.Entities = append(d.Entities, link.Entity{Name: t.Text, Type: types[len(t.Text)%len(types)]})
			}
			m := link.Mention{Entity: index[t.Text], Start: t.Start, End: t.End}
			m.Sentence, m.First, m.Last, m.Form = i, k, k+1, name.Form(k%3)
			d.Mentions = append(d.Mentions, m)
		}
	}
	return d
}

func FuzzRead(f *testing.F) {
	f.Add(benchText)
	f.Add("US-brokered talks between (Aaaa and Bbbb), who said: \"We, the two sides, agreed to meet until Cccc 's")
	f.Add("The President of the of, by and to Aaaa, Bbbb, former of Cccc's minister - backed by with talks between")
	f.Add("Not until unless Aaaa denied accused of attacking the of Bbbb as, as well as Cccc including Dddd")
	f.Fuzz(func(t *testing.T, text string) {
		d := scattered(text)
		for _, s := range relation.Read(d, time.Date(2020, 1, 2, 0, 0, 0, 0, time.UTC), atlas.Default()) {
			checkSpan(t, text, "quote", s.Quote)
			checkSpan(t, text, "trigger", s.Trigger)
			if len(s.Participants) < 2 || s.Confidence <= 0 || s.Confidence > 1 || s.Rule == "" || s.Place < -1 || s.Place >= len(d.Entities) {
				t.Errorf("bad statement %+v", s)
			}
			for _, p := range s.Participants {
				checkSpan(t, text, "mention", p.Mention)
				if p.Entity < 0 || p.Entity >= len(d.Entities) {
					t.Errorf("participant %+v of %d entities", p, len(d.Entities))
				}
			}
		}
	})
}

func checkSpan(t *testing.T, text, what string, s relation.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		t.Errorf("%s %+v in %d bytes", what, s, len(text))
	}
}

// TestReadLength reads a sentence without an end, which must not take more than its length's time.
func TestReadLength(t *testing.T) {
	var text []byte
	for range 4000 {
		text = append(text, "Prime Minister Aaaaa and the very very Bbbb accused Cccc of talks with Dddddd, "...)
	}
	d := scattered(string(text))
	start := time.Now()
	relation.Read(d, time.Time{}, atlas.Default())
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("%d words took %v", 4000*15, took)
	}
}
