package eval

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"parley/extract"
)

// entityTypes is in the table's order.
func entityTypes() []string {
	return []string{"PERSON", "COUNTRY", "PLACE", "ORGANIZATION"}
}

type mention struct {
	extract.Span
	kind string
}

// scoreMentions leaves out predictions that touch an optional entity's mention, unless gold has them elsewhere.
func (d *document) scoreMentions() {
	want, got := map[mention]bool{}, map[mention]bool{}
	var optional []extract.Span
	for _, e := range d.gold {
		if e.Optional {
			optional = append(optional, e.Mentions...)
			continue
		}
		addMentions(want, e)
	}
	for _, e := range d.predicted {
		addMentions(got, e)
	}
	got = where(got, func(m mention) bool { return want[m] || !touches(m.Span, optional) })
	for _, kind := range entityTypes() {
		ofKind := func(m mention) bool { return m.kind == kind }
		row := compare(where(want, ofKind), where(got, ofKind))
		d.counts.add("mentions", row)
		d.counts.add("mentions:"+kind, row)
	}
}

func addMentions(set map[mention]bool, e Entity) {
	for _, s := range e.Mentions {
		set[mention{s, e.Type}] = true
	}
}

func (d *document) scoreEntities() {
	required, optional := d.required()
	open := maps.Clone(required) // must be found and are not yet
	for _, e := range d.predicted {
		switch id, ok := d.pairs[e.ID]; {
		case ok && required[id]:
			delete(open, id)
			d.counts.add("entities", Row{1, 1, 1})
			d.scoreName(e.Name, d.byID[id])
		case !ok && overlap(e.Mentions, optional) == 0:
			d.counts.add("entities", Row{0, 1, 0})
			d.errorf("entity not in gold: %s %s", e.Type, quote(e.Name))
		}
	}
	for _, e := range d.gold {
		if open[e.ID] {
			d.counts.add("entities", Row{0, 0, 1})
			d.errorf("entity missed: %s %s", e.Type, quote(e.Name))
		}
	}
}

// required is which of gold's entities count, and where the others are mentioned.
func (d *document) required() (ids map[string]bool, optional []extract.Span) {
	ids = map[string]bool{}
	for _, e := range d.gold {
		if e.Optional {
			optional = append(optional, e.Mentions...)
		} else {
			ids[e.ID] = true
		}
	}
	return ids, optional
}

func (d *document) scoreName(name string, gold Entity) {
	accepted := append([]string{gold.Name}, gold.Names...)
	if slices.ContainsFunc(accepted, func(a string) bool { return plain(a) == plain(name) }) {
		d.counts.add("names", Row{1, 1, 1})
		return
	}
	d.counts.add("names", Row{0, 1, 1})
	d.errorf("entity misnamed: %s for %s", quote(name), quote(gold.Name))
}

// pair matches predicted entities with gold ones of the same type, one to one, those that share most mentions first,
// then in the order of their ids as text: predicted id → gold id.
func pair(gold, predicted []Entity) map[string]string {
	type candidate struct {
		shared          int
		predicted, gold string
	}
	var candidates []candidate
	for _, p := range predicted {
		for _, g := range gold {
			if shared := overlap(p.Mentions, g.Mentions); shared > 0 && p.Type == g.Type {
				candidates = append(candidates, candidate{shared, p.ID, g.ID})
			}
		}
	}
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(b.shared-a.shared, cmp.Compare(a.predicted, b.predicted), cmp.Compare(a.gold, b.gold))
	})
	pairs, used := map[string]string{}, map[string]bool{}
	for _, c := range candidates {
		if _, ok := pairs[c.predicted]; !ok && !used[c.gold] {
			pairs[c.predicted] = c.gold
			used[c.gold] = true
		}
	}
	return pairs
}

// overlap counts the spans of a that touch one of b.
func overlap(a, b []extract.Span) int {
	n := 0
	for _, s := range a {
		if touches(s, b) {
			n++
		}
	}
	return n
}

func touches(s extract.Span, spans []extract.Span) bool {
	return slices.ContainsFunc(spans, func(t extract.Span) bool { return s.Start < t.End && t.Start < s.End })
}

func distinct(spans []extract.Span) []extract.Span {
	sorted := slices.SortedFunc(slices.Values(spans), func(a, b extract.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return slices.Compact(sorted)
}

var separators = regexp.MustCompile(`[^a-z0-9]+`)

// plain folds a name to its bare letters and digits; accented letters separate, as in score.py.
func plain(name string) string {
	// Python lowers the dotted capital İ to two code points, Go to one.
	lower := strings.ToLower(strings.ReplaceAll(name, "İ", "i\u0307"))
	return strings.TrimSpace(separators.ReplaceAllString(strings.TrimPrefix(lower, "the "), " "))
}

// quote writes a name as Python's repr does.
func quote(name string) string {
	quoted := strconv.Quote(name)
	if strings.Contains(name, "'") && !strings.Contains(name, `"`) {
		return quoted
	}
	inner := strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`)
	return "'" + strings.ReplaceAll(inner, "'", `\'`) + "'"
}
