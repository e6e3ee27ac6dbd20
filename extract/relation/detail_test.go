package relation_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/relation"
)

// only reads a text that says one thing of a type.
func only(t *testing.T, text string, kind relation.Type) (*link.Document, relation.Statement) {
	t.Helper()
	d := marked(text)
	published := time.Date(2023, 5, 4, 12, 0, 0, 0, time.UTC) // a Thursday
	for _, s := range relation.Read(d, published, atlas.Default()) {
		if s.Type == kind {
			return d, s
		}
	}
	t.Fatalf("no %s in %q", kind, d.Text)
	return nil, relation.Statement{}
}

func TestReadDates(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"none", "[Iraq|C] invaded [Kuwait|C].", ""},
		{"day month year", "[Iraq|C] invaded [Kuwait|C] on 2 August 1990.", "1990-08-02"},
		{"month day year", "[Iraq|C] invaded [Kuwait|C] on August 2, 1990.", "1990-08-02"},
		{"month year", "[Iraq|C] invaded [Kuwait|C] in August 1990.", "1990-08"},
		{"year", "[Iraq|C] invaded [Kuwait|C] in 1990.", "1990"},
		{"weekday", "[Iraq|C] invaded [Kuwait|C] on Monday.", "2023-05-01"},
		{"same weekday", "[Iraq|C] invaded [Kuwait|C] on Thursday.", "2023-05-04"},
		{"weekday to come", "[Iraq|C] will invade [Kuwait|C] on Monday.", "2023-05-08"},
		{"yesterday", "[Iraq|C] invaded [Kuwait|C] yesterday.", "2023-05-03"},
		{"last month", "[Iraq|C] invaded [Kuwait|C] last month.", "2023-04"},
		{"month alone", "[Iraq|C] invaded [Kuwait|C] in March.", "2023-03"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, s := only(t, c.text, relation.Attacks); s.Date != c.want {
				t.Errorf("date %q, want %q", s.Date, c.want)
			}
		})
	}
}

func TestReadDetails(t *testing.T) {
	type details struct{ Quote, Trigger, Topic, Title, Place string }
	for _, c := range []struct {
		name, text string
		kind       relation.Type
		want       details
	}{
		{"topic and place", "On Monday [Peru|C] held talks with [Chile|C] in [Lima|L] over their sea border, officials said.", relation.Negotiates,
			details{Quote: "Peru held talks with Chile in Lima over their sea border", Trigger: "talks", Topic: "their sea border", Place: "Lima"}},
		{"topic behind a date", "[Peru|C] and [Chile|C] agreed on Sunday on a framework for peace after talks.", relation.Agrees,
			details{Quote: "Peru and Chile agreed on Sunday on a framework for peace", Trigger: "agreed", Topic: "a framework for peace"}},
		{"date is no topic", "[Peru|C] met [Chile|C] on Monday and left.", relation.Meets,
			details{Quote: "Peru met Chile on Monday and left", Trigger: "met"}},
		{"title", "It was said by [Peruvian|C=Peru] Foreign Minister [Ana Gervasi|P] in [Lima|L].", relation.HoldsOffice,
			details{Quote: "Peruvian Foreign Minister Ana Gervasi", Trigger: "Foreign Minister", Title: "Foreign Minister"}},
		{"title of a counterpart", "[Chilean|C=Chile] foreign minister [A|P] met [B|P], his [Peruvian|C=Peru] counterpart.", relation.HoldsOffice,
			details{Quote: "Chilean foreign minister A", Trigger: "foreign minister", Title: "foreign minister"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, s := only(t, c.text, c.kind)
			got := details{Quote: d.Text[s.Quote.Start:s.Quote.End], Trigger: d.Text[s.Trigger.Start:s.Trigger.End], Topic: s.Topic, Title: s.Title}
			if s.Place >= 0 {
				got.Place = d.Entities[s.Place].Name
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestReadActsForInStandingStatements(t *testing.T) {
	for _, c := range []struct {
		name, text string
		kind       relation.Type
		want       []string
	}{
		{"office", "[Kenyan|C=Kenya] President [Moi|P] spoke.", relation.HoldsOffice, []string{"#0", "#0"}},
		{"past office", "Former [Kenyan|C=Kenya] President [Moi|P] spoke.", relation.HoldsOffice, []string{"", "#0"}},
		{"place", "They met in [Malindi|L], [Kenya|C].", relation.LocatedIn, []string{"", "#1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, s := only(t, c.text, c.kind)
			var got []string
			for _, p := range s.Participants {
				got = append(got, p.ActsFor)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestReadActsFor(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"officer", "[Kenyan|C=Kenya] Foreign Minister [Monica Juma|P] met [Tina Turner|P].", []string{"#0", ""}},
		{"country", "[Armenia|C] met [Georgia|C].", []string{"#0", "#1"}},
		{"ministry", "The [Kenyan Interior Ministry|O] met [Georgia|C]. It is in [Kenya|C].", []string{"#2", "#1"}},
		{"ministry of a country not named", "The [Kenyan Interior Ministry|O] met [Georgia|C].", []string{"country:KE", "#1"}},
		{"former officer", "Former [Kenyan|C=Kenya] President [Moi|P] met [Tina Turner|P].", []string{"", ""}},
		{"of a country", "[Pik Botha|P] of [South Africa|C] met [Tina Turner|P].", []string{"#1", ""}},
		{"opposition leader", "[Kenyan|C=Kenya] opposition leader [Matiba|P] met [Tina Turner|P].", []string{"", ""}},
		{"office told later", "[Mutua|P] met [Tina Turner|P]. He is the [Kenyan|C=Kenya] Trade Secretary [Mutua|P].", []string{"#2", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, s := only(t, c.text, relation.Meets)
			var got []string
			for _, p := range s.Participants {
				got = append(got, p.ActsFor)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
