package examples_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parley/examples"
)

type article struct {
	ID, Title, Text, Date, Source, Region string
}

func read(t *testing.T) []article {
	t.Helper()
	var articles []article
	lines := bufio.NewScanner(bytes.NewReader(examples.JSONL()))
	for lines.Scan() {
		decoder := json.NewDecoder(strings.NewReader(lines.Text()))
		decoder.DisallowUnknownFields()
		var a article
		if err := decoder.Decode(&a); err != nil {
			t.Fatalf("line %d: %v", len(articles)+1, err)
		}
		articles = append(articles, a)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return articles
}

func TestArticles(t *testing.T) {
	for _, a := range read(t) {
		t.Run(a.ID, func(t *testing.T) {
			if !regexp.MustCompile(`^[a-z0-9-]+$`).MatchString(a.ID) {
				t.Errorf("id %q is no slug", a.ID)
			}
			if a.Title == "" || strings.Contains(a.Text, a.Title) {
				t.Errorf("title %q is empty or repeated in the text", a.Title)
			}
			if a.Source != "Parley examples" {
				t.Errorf("source = %q", a.Source)
			}
			if n := len(strings.Fields(a.Text)); n < 90 || n > 220 {
				t.Errorf("%d words, want 90 to 220", n)
			}
			if n := len(strings.Split(a.Text, "\n\n")); n < 2 || n > 5 {
				t.Errorf("%d paragraphs, want two to five", n)
			}
			if strings.TrimSpace(a.Text) != a.Text || regexp.MustCompile(`\n{3}|  |[^\n]\n[^\n]`).MatchString(a.Text) {
				t.Error("stray white space")
			}
			if strings.ContainsAny(a.Text, "\"“”") {
				t.Error("somebody is quoted")
			}
		})
	}
}

func TestRange(t *testing.T) {
	articles := read(t)
	if len(articles) < 48 {
		t.Errorf("%d articles, want 48 or more", len(articles))
	}
	ids, titles, regions := map[string]bool{}, map[string]bool{}, map[string]int{}
	for _, a := range articles {
		if ids[a.ID] || titles[a.Title] {
			t.Errorf("%s: id or title appears twice", a.ID)
		}
		ids[a.ID], titles[a.Title] = true, true
		regions[a.Region]++
	}
	want := []string{"Africa", "Asia", "Europe", "North America", "Oceania", "South America"}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(regions))); diff != "" {
		t.Error(diff)
	}
	for region, n := range regions {
		if n < 5 {
			t.Errorf("%s has %d articles, want five or more", region, n)
		}
	}
	if !slices.IsSortedFunc(articles, func(a, b article) int { return strings.Compare(a.Date, b.Date) }) {
		t.Error("not in order of dates")
	}
}

// A dateline may carry the date, and news tells of its own day or the day before.
func TestDates(t *testing.T) {
	dateline := regexp.MustCompile(`^[^—\n]*, ([A-Z][a-z]+)\.? (\d+) —`)
	for _, a := range read(t) {
		t.Run(a.ID, func(t *testing.T) {
			date, err := time.Parse(time.DateOnly, a.Date)
			if err != nil {
				t.Fatal(err)
			}
			if date.Year() < 1978 || date.Year() > 2025 {
				t.Errorf("year %d, want 1978 to 2025", date.Year())
			}
			today, yesterday := date.Weekday().String(), date.AddDate(0, 0, -1).Weekday().String()
			if !strings.Contains(a.Text, today) && !strings.Contains(a.Text, yesterday) {
				t.Errorf("names neither %s, the day of its date, nor %s", today, yesterday)
			}
			m := dateline.FindStringSubmatch(a.Text)
			if m == nil {
				return
			}
			if want := date.Format("Jan 2"); m[1][:3]+" "+m[2] != want {
				t.Errorf("dateline says %s %s, want %s", m[1], m[2], want)
			}
		})
	}
}
