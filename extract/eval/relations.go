package eval

import (
	"fmt"
	"slices"

	"parley/extract"
)

// relationTypes is in the table's order.
func relationTypes() []string {
	return []string{"MEDIATES", "NEGOTIATES", "DISPUTES", "MEETS", "AGREES", "SUPPORTS", "AIDS", "DEMANDS", "CRITICIZES",
		"THREATENS", "SANCTIONS", "ATTACKS", "DETAINS", "HOLDS_OFFICE", "MEMBER_OF", "LOCATED_IN"}
}

func symmetric(kind string) bool {
	return slices.Contains([]string{"NEGOTIATES", "DISPUTES", "MEETS", "AGREES"}, kind)
}

func core(t triple) bool {
	return slices.Contains([]string{"MEDIATES", "NEGOTIATES", "DISPUTES"}, t.kind)
}

// event tells what happened from what stands.
func event(t triple) bool {
	return !slices.Contains([]string{"HOLDS_OFFICE", "MEMBER_OF", "LOCATED_IN"}, t.kind)
}

// triple is what makes two relations the same. Its ends are gold ids, or "?" and the id of an unpaired prediction.
type triple struct {
	kind, source, target string
	negated              bool
}

func newTriple(kind, source, target string, negated bool) triple {
	if symmetric(kind) && target < source {
		source, target = target, source
	}
	return triple{kind, source, target, negated}
}

// relations are those of one document, both sides.
type relations struct {
	want, spare, got map[triple]bool // spare: optional ones
	gold             map[triple][]Relation
	predicted        map[triple]extract.Relation // the first of each
}

func (d *document) scoreRelations(gold []Relation, predicted []extract.Relation) {
	r := d.relations(gold, predicted)
	d.counts.add("relations", compare(r.want, r.got))
	d.counts.add("events", compare(where(r.want, event), where(r.got, event)))
	d.counts.add("core", compare(where(r.want, core), where(r.got, core)))
	for _, kind := range relationTypes() {
		ofKind := func(t triple) bool { return t.kind == kind }
		d.counts.add("relations:"+kind, compare(where(r.want, ofKind), where(r.got, ofKind)))
	}
	d.counts.add("ends", r.ends())
	for t := range r.want {
		if r.got[t] {
			d.counts.add("evidence", evidence(r.gold[t], r.predicted[t]))
			d.counts.add("modality", modality(r.gold[t], r.predicted[t]))
		}
	}
	d.reportRelations("relation not in gold", r.got, r.want)
	d.reportRelations("relation missed", r.want, r.got)
}

func (d *document) relations(gold []Relation, predicted []extract.Relation) relations {
	r := relations{map[triple]bool{}, map[triple]bool{}, map[triple]bool{}, map[triple][]Relation{}, map[triple]extract.Relation{}}
	for _, g := range gold {
		t := newTriple(g.Type, g.Source, g.Target, g.Negated)
		if g.Optional {
			r.spare[t] = true
		} else {
			r.want[t] = true
		}
		r.gold[t] = append(r.gold[t], g)
	}
	for _, p := range predicted {
		t := newTriple(p.Type, d.end(p.Source), d.end(p.Target), p.Negated)
		if !r.got[t] {
			r.predicted[t] = p
		}
		r.got[t] = true
	}
	counted := func(t triple) bool { return !r.spare[t] }
	r.want, r.got = where(r.want, counted), where(r.got, counted)
	return r
}

func (d *document) end(predicted string) string {
	if id, ok := d.pairs[predicted]; ok {
		return id
	}
	return "?" + predicted
}

// ends compares which entities are connected, whatever the type and direction.
func (r relations) ends() Row {
	want, spare := pairsOf(r.want), pairsOf(r.spare)
	got := where(pairsOf(r.got), func(p [2]string) bool { return want[p] || !spare[p] })
	return compare(want, got)
}

func pairsOf(triples map[triple]bool) map[[2]string]bool {
	pairs := map[[2]string]bool{}
	for t := range triples {
		pairs[[2]string{min(t.source, t.target), max(t.source, t.target)}] = true
	}
	return pairs
}

func evidence(gold []Relation, predicted extract.Relation) Row {
	for _, g := range gold {
		for _, e := range g.Evidence {
			if slices.ContainsFunc(predicted.Evidence, func(p extract.Span) bool { return samePassage(p, e) }) {
				return Row{1, 1, 1}
			}
		}
	}
	return Row{0, 1, 1}
}

func samePassage(a, b extract.Span) bool {
	shared := min(a.End, b.End) - max(a.Start, b.Start)
	return float64(shared) >= 0.3*float64(max(a.End, b.End)-min(a.Start, b.Start))
}

// modality counts nothing where both sides say actual.
func modality(gold []Relation, predicted extract.Relation) Row {
	meant := map[string]bool{}
	for _, g := range gold {
		meant[orActual(g.Modality)] = true
	}
	said := orActual(predicted.Modality)
	marked, expected := said != "actual", !meant["actual"]
	switch {
	case meant[said] && (marked || expected):
		return Row{1, 1, 1}
	case meant[said]:
		return Row{}
	default:
		return Row{0, count(marked), count(expected)}
	}
}

func orActual(modality string) string {
	if modality == "" {
		return "actual"
	}
	return modality
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// reportRelations tells of the relations in one set that the other lacks, sorted: sets have no order.
func (d *document) reportRelations(what string, in, other map[triple]bool) {
	var lines []string
	for t := range in {
		if other[t] {
			continue
		}
		negated := ""
		if t.negated {
			negated = " (negated)"
		}
		lines = append(lines, fmt.Sprintf("%s: %s %s -> %s%s", what, t.kind, d.name(t.source), d.name(t.target), negated))
	}
	slices.Sort(lines)
	d.errors = append(d.errors, lines...)
}

// name is how an end of a relation is reported; a question mark follows what gold doesn't hold.
func (d *document) name(end string) string {
	if e, ok := d.byID[end]; ok {
		return e.Name
	}
	for _, e := range d.predicted {
		if "?"+e.ID == end {
			return e.Name + "?"
		}
	}
	return end + "?"
}
