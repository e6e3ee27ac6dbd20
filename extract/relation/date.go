package relation

import (
	"strconv"
	"strings"
	"time"
)

// date tells when the deed was or will be done, from the words of its sentence; "" where they don't.
func (r *reader) date(d deed) string {
	best, distance := "", 1<<30
	for i := range r.words {
		w := &r.words[i]
		if w.mention >= 0 {
			continue
		}
		found := r.dateAt(i, d)
		if found == "" {
			continue
		}
		if away := abs(i - d.start); away < distance {
			best, distance = found, away
		}
	}
	return best
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

func (r *reader) dateAt(i int, d deed) string {
	w := &r.words[i]
	switch {
	case w.is(fMonth) && w.upper:
		return r.monthDate(i)
	case w.is(fDay) && w.upper:
		return r.weekday(w.text, d)
	case len(w.text) == 4 && (w.text[0] == '1' || w.text[0] == '2'):
		if !r.is(i-1, fMonth) && !r.is(i-2, fMonth) && !r.is(i-3, fMonth) && r.is(i-1, fPrep|fWhen|fDet|fMonth) && year(w.text) > 0 {
			return w.text
		}
	case r.published.IsZero():
		return ""
	case w.is(fAdv):
		return r.relativeDay(i)
	}
	return ""
}

func year(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1500 || n > 2100 {
		return 0
	}
	return n
}

func (r *reader) relativeDay(i int) string {
	switch strings.ToLower(r.words[i].text) {
	case "today", "tonight":
		return r.published.Format(time.DateOnly)
	case "yesterday":
		return r.published.AddDate(0, 0, -1).Format(time.DateOnly)
	case "tomorrow":
		return r.published.AddDate(0, 0, 1).Format(time.DateOnly)
	case "last":
		return r.shifted(r.textAt(i+1), -1)
	case "next":
		return r.shifted(r.textAt(i+1), 1)
	}
	return ""
}

func (r *reader) shifted(unit string, by int) string {
	switch unit {
	case "month":
		first := time.Date(r.published.Year(), r.published.Month(), 1, 0, 0, 0, 0, time.UTC)
		return first.AddDate(0, by, 0).Format("2006-01")
	case "year":
		return strconv.Itoa(r.published.Year() + by)
	}
	return ""
}

// weekday resolves a day's name: the last one that was, or the next one of what is planned.
func (r *reader) weekday(text string, d deed) string {
	if r.published.IsZero() {
		return ""
	}
	planned := d.group != nil && d.group.planned
	for n := range 7 {
		day := r.published.AddDate(0, 0, -n)
		if planned {
			day = r.published.AddDate(0, 0, n)
		}
		if strings.EqualFold(day.Weekday().String(), text) {
			return day.Format(time.DateOnly)
		}
	}
	return ""
}

func monthNumber(text string) int {
	if len(text) < 3 {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(m.String()[:3], text[:3]) {
			return int(m)
		}
	}
	return 0
}

// monthDate reads "4 May 2023", "May 4, 2023", "May 2023", "May 4", "in May".
func (r *reader) monthDate(i int) string {
	month := monthNumber(r.words[i].text)
	day, y := dayNumber(r.textAt(i-1)), 0
	k := i + 1
	if d := dayNumber(r.textAt(k)); day == 0 && d > 0 {
		day, k = d, k+1
	}
	if r.classAt(k) == cComma {
		k++
	}
	y = year(r.textAt(k))
	if y == 0 && !r.published.IsZero() {
		y = r.published.Year()
		if published := int(r.published.Month()); month > published+6 {
			y--
		}
	}
	switch {
	case y == 0 || month == 0:
		return ""
	case day == 0:
		return time.Date(y, time.Month(month), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
	}
	return time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

func dayNumber(text string) int {
	text = strings.TrimRight(text, "stndrh")
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > 31 {
		return 0
	}
	return n
}
