package graph_test

import (
	"errors"
	"testing"
	"time"

	"parley/graph"
)

func TestDateBounds(t *testing.T) {
	for _, c := range []struct{ date, from, to string }{
		{"", "", ""},
		{"2023", "2023-01-01", "2023-12-31"},
		{"2023-05", "2023-05-01", "2023-05-31"},
		{"2023-04", "2023-04-01", "2023-04-30"},
		{"2023-12", "2023-12-01", "2023-12-31"},
		{"2023-02", "2023-02-01", "2023-02-28"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2000-02", "2000-02-01", "2000-02-29"},
		{"1900-02", "1900-02-01", "1900-02-28"},
		{"2024-02-29", "2024-02-29", "2024-02-29"},
		{"1978-09-17", "1978-09-17", "1978-09-17"},
		{"9999-12", "9999-12-01", "9999-12-31"},
	} {
		t.Run(c.date, func(t *testing.T) {
			d := graph.Date(c.date)
			if d.From() != c.from || d.To() != c.to {
				t.Errorf("%q is from %q to %q, want %q, %q", d, d.From(), d.To(), c.from, c.to)
			}
		})
	}
}

var (
	wrongDates = []string{"", "23", "2023-5", "2023-13", "2023-00", "2023-02-29", "1900-02-29", "2023-04-31", "2023-05-00",
		"2023/05/04", "2023-05-4", "2023-05-04 ", " 2023", "20230504", "+023", "-001", "２０２３", "2023-05-04T10:00:00Z", "today"}
	rightDates = []string{"2023", "2023-05", "2023-05-04", "2024-02-29", "0001", "9999-12-31"}
)

func TestParseDate(t *testing.T) {
	for _, s := range rightDates {
		if d, err := graph.ParseDate(s); err != nil || string(d) != s {
			t.Errorf("ParseDate(%q) = %q, %v", s, d, err)
		}
	}
	for _, s := range wrongDates {
		if d, err := graph.ParseDate(s); !errors.Is(err, graph.ErrInvalid) || d != "" {
			t.Errorf("ParseDate(%q) = %q, %v, want ErrInvalid", s, d, err)
		}
	}
}

func TestDateRangeOverlaps(t *testing.T) {
	for _, c := range []struct {
		name           string
		from, to, date graph.Date
		want           bool
	}{
		{"open and known", "", "", "2023", true},
		{"open and unknown", "", "", "", true},
		{"open end and unknown", "2023", "", "", false},
		{"open beginning and unknown", "", "2023", "", false},
		{"day within", "2023-05-01", "2023-05-31", "2023-05-04", true},
		{"first day", "2023-05-04", "2023-05-31", "2023-05-04", true},
		{"last day", "2023-05-01", "2023-05-04", "2023-05-04", true},
		{"day before", "2023-05-04", "2023-05-31", "2023-05-03", false},
		{"day after", "2023-05-01", "2023-05-04", "2023-05-05", false},
		{"year round a day", "2023-05-04", "2023-05-04", "2023", true},
		{"month round a day", "2023-05-04", "2023-05-04", "2023-05", true},
		{"month before", "2023-05-04", "2023-05-04", "2023-04", false},
		{"month after", "2023-05-04", "2023-05-04", "2023-06", false},
		{"range of a year, last day", "2023", "2023", "2023-12-31", true},
		{"range of a year, next day", "2023", "2023", "2024-01-01", false},
		{"range to a month, last day", "", "2024-02", "2024-02-29", true},
		{"range to a month, next day", "", "2024-02", "2024-03-01", false},
		{"range from a month, day before", "2024-02", "", "2024-01-31", false},
		{"range from a month, year round it", "2024-02", "", "2024", true},
		{"range to a month, year round it", "", "2024-02", "2024", true},
		{"range from a month, year before", "2024-02", "", "2023", false},
		{"backwards", "2024", "2023", "2023-06-01", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := (graph.DateRange{From: c.from, To: c.to}).Overlaps(c.date); got != c.want {
				t.Errorf("%q–%q overlaps %q: %v, want %v", c.from, c.to, c.date, got, c.want)
			}
		})
	}
}

func TestEarlierLater(t *testing.T) {
	stated := func(d graph.Date) graph.When { return graph.When{Date: d, Stated: true} }
	published := func(d graph.Date) graph.When { return graph.When{Date: d} }
	for _, c := range []struct {
		name                 string
		a, b, earlier, later graph.When
	}{
		{"both unknown", graph.When{}, graph.When{}, graph.When{}, graph.When{}},
		{"one unknown", graph.When{}, published("2023"), published("2023"), published("2023")},
		{"days", stated("2023-05-04"), stated("2023-05-03"), stated("2023-05-03"), stated("2023-05-04")},
		{"the stated of two alike", published("2023-05-04"), stated("2023-05-04"), stated("2023-05-04"), stated("2023-05-04")},
		{"the vaguer is earlier", stated("2023"), stated("2023-01-01"), stated("2023"), stated("2023-01-01")},
		{"published before stated", published("2022"), stated("2023"), published("2022"), stated("2023")},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, pair := range [][2]graph.When{{c.a, c.b}, {c.b, c.a}} {
				earlier, later := graph.Earlier(pair[0], pair[1]), graph.Later(pair[0], pair[1])
				if earlier != c.earlier || later != c.later {
					t.Errorf("of %v: earlier %v, later %v, want %v, %v", pair, earlier, later, c.earlier, c.later)
				}
			}
		})
	}
}

func TestEarlierLaterSeen(t *testing.T) {
	for _, c := range []struct {
		name                 string
		a, b, earlier, later graph.Timestamp
	}{
		{"both unknown", "", "", "", ""},
		{"one unknown", "", "2023-05-04", "2023-05-04", "2023-05-04"},
		{"by instant, not by text", "2023-05-04T01:00:00+04:00", "2023-05-03T22:00:00Z", "2023-05-04T01:00:00+04:00", "2023-05-03T22:00:00Z"},
		{"the same instant", "2023-05-04T00:00:00Z", "2023-05-04", "2023-05-04", "2023-05-04"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, pair := range [][2]graph.Timestamp{{c.a, c.b}, {c.b, c.a}} {
				earlier, later := graph.EarlierSeen(pair[0], pair[1]), graph.LaterSeen(pair[0], pair[1])
				if earlier != c.earlier || later != c.later {
					t.Errorf("of %v: earlier %v, later %v, want %v, %v", pair, earlier, later, c.earlier, c.later)
				}
			}
		})
	}
}

func TestTimestamp(t *testing.T) {
	for _, c := range []struct {
		name, at, instant string
		day               graph.Date
	}{
		{"unknown", "", "", ""},
		{"day", "2023-05-04", "2023-05-04T00:00:00Z", "2023-05-04"},
		{"UTC", "2023-05-04T10:20:30Z", "2023-05-04T10:20:30Z", "2023-05-04"},
		{"east, the day before in UTC", "2023-05-04T01:00:00+04:00", "2023-05-03T21:00:00Z", "2023-05-04"},
		{"west, the day after in UTC", "2023-12-31T22:00:00-05:00", "2024-01-01T03:00:00Z", "2023-12-31"},
		{"half an hour", "2023-05-04T01:00:00+05:30", "2023-05-03T19:30:00Z", "2023-05-04"},
		{"parts of a second", "2023-05-04T10:20:30.999Z", "2023-05-04T10:20:30Z", "2023-05-04"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at, err := graph.ParseTimestamp(c.at)
			if err != nil {
				t.Fatal(err)
			}
			if at.Instant() != c.instant || at.Day() != c.day {
				t.Errorf("%q is %q on %q, want %q, %q", at, at.Instant(), at.Day(), c.instant, c.day)
			}
		})
	}
}

var wrongTimes = []string{"2023", "2023-05", "2023-05-04T10:00:00", "2023-05-04 10:00:00Z", "2023-05-04T25:00:00Z",
	"2023-02-30", "2023-02-30T00:00:00Z", "Thu, 04 May 2023 10:00:00 GMT", "9999-12-31T23:00:00-05:00",
	"0000-01-01T00:00:00+10:00", " 2023-05-04"}

func TestParseTimestampErrors(t *testing.T) {
	for _, s := range wrongTimes {
		if at, err := graph.ParseTimestamp(s); !errors.Is(err, graph.ErrInvalid) || at != "" {
			t.Errorf("ParseTimestamp(%q) = %q, %v, want ErrInvalid", s, at, err)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range append(rightDates, wrongDates...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := graph.ParseDate(s)
		if err != nil {
			return
		}
		first, err := time.Parse(time.DateOnly, d.From())
		if err != nil {
			t.Fatal(err)
		}
		last, err := time.Parse(time.DateOnly, d.To())
		if err != nil {
			t.Fatal(err)
		}
		if days := last.Sub(first) / (24 * time.Hour); days != 0 && (days < 27 || days > 30) && days != 364 && days != 365 {
			t.Errorf("%q is from %q to %q", d, d.From(), d.To())
		}
		if !(graph.DateRange{From: d, To: d}).Overlaps(d) {
			t.Errorf("%q doesn't lie in itself", d)
		}
	})
}

func FuzzParseTimestamp(f *testing.F) {
	for _, s := range append(wrongTimes, "", "2023-05-04", "2023-05-04T10:20:30.5+04:00") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at, err := graph.ParseTimestamp(s)
		if err != nil || s == "" {
			return
		}
		if len(at.Instant()) != len("2023-05-04T10:20:30Z") {
			t.Errorf("instant of %q is %q", at, at.Instant())
		}
		if _, err := graph.ParseDate(string(at.Day())); err != nil {
			t.Errorf("day of %q: %v", at, err)
		}
		if again, err := graph.ParseTimestamp(at.Instant()); err != nil || again.Instant() != at.Instant() {
			t.Errorf("%q makes %q, %v", at, again, err)
		}
	})
}
