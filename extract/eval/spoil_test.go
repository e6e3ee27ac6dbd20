package eval_test

import (
	"fmt"
	"math/rand/v2"

	"parley/extract"
	"parley/extract/eval"
)

// spoil turns gold into a prediction with every kind of mistake in it.
func spoil(random *rand.Rand, gold eval.Gold) *extract.Result {
	// score.py takes no null for a list.
	result := &extract.Result{ID: gold.ID, Text: gold.Text, Entities: []extract.Entity{}, Relations: []extract.Relation{}}
	for _, e := range gold.Entities {
		if chance(random, 5) {
			continue
		}
		result.Entities = append(result.Entities, spoilEntity(random, e)...)
	}
	if n := len(result.Entities); n > 2 && chance(random, 15) { // merge
		result.Entities[0].Mentions = append(result.Entities[0].Mentions, result.Entities[n-1].Mentions...)
		result.Entities = result.Entities[:n-1]
	}
	for _, r := range gold.Relations {
		if chance(random, 15) {
			continue
		}
		result.Relations = append(result.Relations, spoilRelation(random, r, gold.Entities)...)
	}
	return result
}

// spoilEntity gives one entity, or two where it is split. Ids sort unlike gold's, so that pairing by id shows.
func spoilEntity(random *rand.Rand, e eval.Entity) []extract.Entity {
	out := extract.Entity{ID: e.ID, Type: e.Type, Name: e.Name, Mentions: []extract.Mention{}}
	if chance(random, 10) {
		out.Type = pick(random, "PERSON", "COUNTRY", "PLACE", "ORGANIZATION")
	}
	if chance(random, 20) {
		out.Name = pick(random, "The "+e.Name, e.Name+"'s", "İstanbul", `the "O'Neill" `, append(e.Names, "Kosovo-Metohija")[0])
	}
	for _, s := range e.Mentions {
		if chance(random, 5) {
			s.Start = max(0, s.Start-1)
		}
		if chance(random, 5) {
			s.End += 6
		}
		if !chance(random, 5) {
			out.Mentions = append(out.Mentions, extract.Mention{Span: s})
		}
	}
	if n := len(out.Mentions); n > 1 && chance(random, 25) {
		other := extract.Entity{ID: "0" + e.ID, Type: e.Type, Name: e.Name, Mentions: out.Mentions[n/2:]}
		out.Mentions = out.Mentions[:n/2]
		return []extract.Entity{out, other}
	}
	return []extract.Entity{out}
}

// spoilRelation gives the relation and perhaps one more, the same again or another between entities of the document.
func spoilRelation(random *rand.Rand, r eval.Relation, entities []eval.Entity) []extract.Relation {
	out := extract.Relation{
		Type: r.Type, Source: r.Source, Target: r.Target, Modality: r.Modality, Negated: r.Negated,
		Evidence: []extract.Span{},
	}
	if chance(random, 10) {
		out.Type = pick(random, "MEDIATES", "NEGOTIATES", "DISPUTES", "MEETS", "AGREES", "SUPPORTS", "AIDS", "DEMANDS",
			"CRITICIZES", "THREATENS", "SANCTIONS", "ATTACKS", "DETAINS", "HOLDS_OFFICE", "MEMBER_OF", "LOCATED_IN")
	}
	if chance(random, 10) {
		out.Source, out.Target = out.Target, out.Source
	}
	if chance(random, 5) {
		out.Target = "nowhere"
	}
	if chance(random, 7) {
		out.Negated = !out.Negated
	}
	if out.Modality == "" || chance(random, 20) {
		out.Modality = pick(random, "actual", "planned", "past")
	}
	for _, s := range r.Evidence {
		shift := random.IntN(1 + s.End - s.Start)
		out.Evidence = append(out.Evidence, extract.Span{Start: s.Start + shift, End: s.End + shift})
	}
	relations := []extract.Relation{out}
	if chance(random, 20) {
		again := out
		again.Modality, again.Evidence = "planned", []extract.Span{}
		again.Type = pick(random, r.Type, "CRITICIZES", "THREATENS", "DETAINS", "MEETS")
		again.Target = pick(random, r.Target, entities[random.IntN(len(entities))].ID, fmt.Sprint(random.IntN(9)))
		relations = append(relations, again)
	}
	return relations
}

func chance(random *rand.Rand, percent int) bool { return random.IntN(100) < percent }

func pick(random *rand.Rand, choices ...string) string { return choices[random.IntN(len(choices))] }
