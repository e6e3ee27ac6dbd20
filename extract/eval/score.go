package eval

import (
	"fmt"
	"slices"

	"parley/extract"
)

// Counts holds a Row for each measure, under its name in the table.
//
//   - mentions (and mentions:PERSON, …): exact span and type.
//   - entities: paired one to one with gold's of the same type, so that split and merged ones cost.
//   - names: of the paired entities, those with an accepted name.
//   - relations (and relations:MEETS, …): type, both ends and negation agree.
//   - events: relations but HOLDS_OFFICE, MEMBER_OF, LOCATED_IN; core: MEDIATES, NEGOTIATES, DISPUTES alone.
//   - ends: the right two entities are connected, by whatever type.
//   - evidence: of the right relations, those that show gold's passage.
//   - modality: of the right relations, those that are planned or past and found as such.
type Counts map[string]Row

// Row counts what was right, what was predicted and what gold holds.
type Row struct {
	Right, Predicted, Gold int
}

func (c Counts) add(measure string, row Row) {
	sum := c[measure]
	c[measure] = Row{sum.Right + row.Right, sum.Predicted + row.Predicted, sum.Gold + row.Gold}
}

// document is the state of one comparison.
type document struct {
	gold      []Entity
	predicted []Entity
	byID      map[string]Entity // gold's
	pairs     map[string]string // predicted id → gold id
	counts    Counts
	errors    []string
}

// Score compares a document with what was found in it; nil stands for nothing found. The second result says in words
// what was wrong or missed: entities first, then relations, sorted.
func Score(gold Gold, predicted *extract.Result) (Counts, []string) {
	if predicted == nil {
		predicted = &extract.Result{}
	}
	d := &document{
		gold:      slices.Clone(gold.Entities),
		predicted: entitiesOf(predicted),
		byID:      map[string]Entity{},
		counts:    Counts{},
	}
	for i, e := range d.gold {
		d.gold[i].Mentions = distinct(e.Mentions)
		d.byID[e.ID] = d.gold[i]
	}
	d.pairs = pair(d.gold, d.predicted)
	d.scoreMentions()
	d.scoreEntities()
	d.scoreRelations(gold.Relations, predicted.Relations)
	return d.counts, d.errors
}

// entitiesOf brings predicted entities into gold's shape.
func entitiesOf(r *extract.Result) []Entity {
	entities := make([]Entity, len(r.Entities))
	for i, e := range r.Entities {
		spans := make([]extract.Span, len(e.Mentions))
		for j, m := range e.Mentions {
			spans[j] = m.Span
		}
		entities[i] = Entity{ID: e.ID, Type: e.Type, Name: e.Name, Mentions: distinct(spans)}
	}
	return entities
}

func (d *document) errorf(format string, args ...any) {
	d.errors = append(d.errors, fmt.Sprintf(format, args...))
}

// compare counts two sets.
func compare[T comparable](want, got map[T]bool) Row {
	return Row{Right: len(where(got, func(t T) bool { return want[t] })), Predicted: len(got), Gold: len(want)}
}

// where is the part of a set for which keep holds.
func where[T comparable](set map[T]bool, keep func(T) bool) map[T]bool {
	part := map[T]bool{}
	for t := range set {
		if keep(t) {
			part[t] = true
		}
	}
	return part
}
