package graph

import (
	"fmt"
	"time"
)

// Date is a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY; "" where it isn't known. Dates compare as strings:
// by the first day they can mean, the vaguer first.
type Date string

// ParseDate checks s. Its errors are ErrInvalid.
func ParseDate(s string) (Date, error) {
	for _, layout := range []string{"2006", "2006-01", "2006-01-02"} {
		if len(s) == len(layout) {
			if _, err := time.Parse(layout, s); err == nil {
				return Date(s), nil
			}
		}
	}
	return "", fmt.Errorf("date %q (want YYYY, YYYY-MM or YYYY-MM-DD): %w", s, ErrInvalid)
}

// From returns the first day that d can mean, YYYY-MM-DD, "" of "".
func (d Date) From() string {
	switch len(d) {
	case 4:
		return string(d) + "-01-01"
	case 7:
		return string(d) + "-01"
	}
	return string(d)
}

// To returns the last day that d can mean, YYYY-MM-DD, "" of "".
func (d Date) To() string {
	switch len(d) {
	case 4:
		return string(d) + "-12-31"
	case 7:
		first, err := time.Parse("2006-01", string(d))
		if err != nil {
			return ""
		}
		return first.AddDate(0, 1, -1).Format("2006-01-02")
	}
	return string(d)
}

// DateRange is a span of days; an empty end is open. It holds whatever overlaps it.
type DateRange struct {
	From, To Date
}

func (r DateRange) check() error {
	for _, end := range []Date{r.From, r.To} {
		if end == "" {
			continue
		}
		if _, err := ParseDate(string(end)); err != nil {
			return err
		}
	}
	if r.From != "" && r.To != "" && r.From.From() > r.To.To() {
		return fmt.Errorf("dates from %s to %s: they end before they begin: %w", r.From, r.To, ErrInvalid)
	}
	return nil
}

// Overlaps tells whether d can lie in the range. An unknown date lies only in the range that is open at both ends.
func (r DateRange) Overlaps(d Date) bool {
	if r == (DateRange{}) {
		return true
	}
	return d != "" && (r.From == "" || d.To() >= r.From.From()) && (r.To == "" || d.From() <= r.To.To())
}

// When is the date by which something is ordered and counted: the one the text states, else the publication's.
type When struct {
	Date   Date
	Stated bool // the text states it
}

// Earlier returns the earlier of two dates that are known; an unknown one loses, a stated one wins a tie.
func Earlier(a, b When) When {
	if a.Date == "" || (b.Date != "" && (b.Date < a.Date || b.Date == a.Date && b.Stated)) {
		return b
	}
	return a
}

// Later returns the later of two dates that are known; an unknown one loses, a stated one wins a tie.
func Later(a, b When) When {
	if a.Date == "" || (b.Date != "" && (b.Date > a.Date || b.Date == a.Date && b.Stated)) {
		return b
	}
	return a
}

// Timestamp is a time of publication as its source gave it: RFC 3339 with its own offset, or YYYY-MM-DD; "" if unknown.
type Timestamp string

// ParseTimestamp checks s. Its errors are ErrInvalid.
func ParseTimestamp(s string) (Timestamp, error) {
	if s == "" {
		return "", nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil && 0 <= t.UTC().Year() && t.UTC().Year() <= 9999 {
		return Timestamp(s), nil
	}
	if _, err := time.Parse("2006-01-02", s); err == nil {
		return Timestamp(s), nil
	}
	return "", fmt.Errorf("time %q (want RFC 3339 or YYYY-MM-DD): %w", s, ErrInvalid)
}

// Day returns the day of t in its own offset.
func (t Timestamp) Day() Date {
	if len(t) < 10 {
		return ""
	}
	return Date(t[:10])
}

// Instant returns t in UTC in a form that sorts by time, "" of "". A mere day counts as its beginning in UTC.
func (t Timestamp) Instant() string {
	if len(t) == 10 {
		return string(t) + "T00:00:00Z"
	}
	parsed, err := time.Parse(time.RFC3339, string(t))
	if err != nil {
		return ""
	}
	return parsed.UTC().Format("2006-01-02T15:04:05Z")
}
