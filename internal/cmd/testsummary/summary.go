package main

import (
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"parley/internal/missing"
)

// summary counts tests and prints what failed.
type summary struct {
	out                     io.Writer
	required                bool // a test skipped for a missing tool has failed
	passed, failed, skipped int
	open                    map[testID]*strings.Builder // output of what runs
	failures                map[string]int              // failed tests by package
	reasons                 map[string][]string         // skipped tests by reason
}

// testID names a test or subtest, or with an empty test a package.
type testID struct{ pkg, test string }

// top is the test that is counted.
func (id testID) top() testID {
	name, _, _ := strings.Cut(id.test, "/")
	return testID{id.pkg, name}
}

func (id testID) String() string { return strings.TrimSuffix(id.pkg+"."+id.test, ".") }

func newSummary(out io.Writer, required bool) *summary {
	return &summary{
		out: out, required: required,
		open:     map[testID]*strings.Builder{},
		failures: map[string]int{},
		reasons:  map[string][]string{},
	}
}

// add takes the next event.
func (s *summary) add(e event) {
	id := testID{e.Package, e.Test}
	switch e.Action {
	case "build-output":
		io.WriteString(s.out, e.Output)
	case "run", "start":
		s.buffer(id)
	case "output":
		s.output(id, e.Output)
	case "pass", "fail", "skip":
		s.end(id, e.Action)
	}
}

func (s *summary) buffer(id testID) *strings.Builder {
	if s.open[id] == nil {
		s.open[id] = &strings.Builder{}
	}
	return s.open[id]
}

// output keeps text until it is known whether it is wanted: for the test that
// wrote it, which may be skipped, and for the one it belongs to, which may
// fail.
func (s *summary) output(id testID, text string) {
	if strings.HasPrefix(text, "=== ") || strings.HasPrefix(strings.TrimSpace(text), "--- PASS: ") {
		return // progress: RUN, PAUSE, CONT, NAME; what passed
	}
	s.buffer(id).WriteString(text)
	if top := id.top(); top != id {
		s.buffer(top).WriteString(text)
	}
}

// end closes a package, a test or a subtest.
func (s *summary) end(id testID, action string) {
	text := s.buffer(id).String()
	delete(s.open, id)
	switch {
	case id.test == "":
		s.endPackage(id, action, text)
	case action == "skip":
		s.skip(id, text)
	case id.top() != id: // counted with its parent
	case action == "pass":
		s.passed++
	default:
		s.fail(id, text)
	}
}

func (s *summary) fail(id testID, text string) {
	s.failed++
	s.failures[id.pkg]++
	io.WriteString(s.out, text)
}

var location = regexp.MustCompile(`^\s*[\w.-]+\.go:\d+: `)

// skip notes why a test was skipped: the last thing it said.
func (s *summary) skip(id testID, text string) {
	reason := "no reason given"
	for line := range strings.Lines(text) {
		if location.MatchString(line) {
			reason = strings.TrimSpace(location.ReplaceAllString(line, ""))
		}
	}
	if s.required && strings.HasPrefix(reason, missing.Marker) {
		s.fail(id, text)
		return
	}
	s.reasons[reason] = append(s.reasons[reason], id.String())
	if id.top() == id {
		s.skipped++
	}
}

// endPackage prints a package's own lines. Tests of it that have not ended
// were under way when its process died.
func (s *summary) endPackage(id testID, action, text string) {
	for _, test := range s.openTests(id.pkg) {
		if action == "fail" && test.top() == test {
			s.fail(test, s.open[test].String())
		}
		delete(s.open, test)
	}
	switch action {
	case "pass":
		io.WriteString(s.out, resultLines(text))
	case "fail":
		io.WriteString(s.out, text)
		if s.failures[id.pkg] == 0 {
			s.failed++
		}
	}
}

func (s *summary) openTests(pkg string) []testID {
	var ids []testID
	for id := range s.open {
		if id.pkg == pkg && id.test != "" {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b testID) int { return strings.Compare(a.test, b.test) })
	return ids
}

// resultLines keeps the line with the package's name and time.
func resultLines(text string) string {
	var kept strings.Builder
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "ok  \t") {
			kept.WriteString(line)
		}
	}
	return kept.String()
}

// close prints the reasons for skips and the closing line, and reports whether
// all is well.
func (s *summary) close() bool {
	for _, reason := range slices.Sorted(maps.Keys(s.reasons)) {
		tests := s.reasons[reason]
		fmt.Fprintf(s.out, "skipped %d: %s (%s)\n", len(tests), reason, few(tests))
	}
	fmt.Fprintf(s.out, "%d passed, %d failed", s.passed, s.failed)
	if s.skipped > 0 {
		fmt.Fprintf(s.out, ", %d skipped", s.skipped)
	}
	fmt.Fprintln(s.out)
	return s.failed == 0 && s.passed > 0
}

// few names the first tests of a list that may be long.
func few(tests []string) string {
	const most = 3
	if len(tests) > most {
		return strings.Join(tests[:most], ", ") + ", …"
	}
	return strings.Join(tests, ", ")
}
