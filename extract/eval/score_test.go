package eval_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/extract"
	"parley/extract/eval"
)

func span(start, end int) extract.Span { return extract.Span{Start: start, End: end} }

func entity(id, kind, name string, spans ...extract.Span) extract.Entity {
	e := extract.Entity{ID: id, Type: kind, Name: name}
	for _, s := range spans {
		e.Mentions = append(e.Mentions, extract.Mention{Span: s})
	}
	return e
}

func relation(kind, source, target string) extract.Relation {
	return extract.Relation{Type: kind, Source: source, Target: target, Evidence: []extract.Span{span(0, 40)}}
}

// mini is "The U.S. brokered talks between Armenia and Azerbaijan …": three countries, of which e4 may be left out.
func mini() eval.Gold {
	country := func(id, name string, spans ...extract.Span) eval.Entity {
		return eval.Entity{ID: id, Type: "COUNTRY", Name: name, Mentions: spans}
	}
	gold := eval.Gold{ID: "mini", Entities: []eval.Entity{
		country("e1", "United States", span(4, 8), span(100, 110)),
		country("e2", "Armenia", span(32, 39)),
		country("e3", "Azerbaijan", span(44, 54), span(60, 64)),
		country("e4", "Russia", span(70, 76)),
	}}
	gold.Entities[0].Names = []string{"US", "The United States of America"}
	gold.Entities[3].Optional = true
	gold.Relations = []eval.Relation{
		{Type: "MEDIATES", Source: "e1", Target: "e2", Evidence: []extract.Span{span(0, 54)}},
		{Type: "MEDIATES", Source: "e1", Target: "e3", Evidence: []extract.Span{span(0, 54)}},
		{Type: "NEGOTIATES", Source: "e2", Target: "e3", Modality: "planned", Evidence: []extract.Span{span(0, 54)}},
		{Type: "CRITICIZES", Source: "e4", Target: "e1", Optional: true},
	}
	return gold
}

func found() *extract.Result {
	return &extract.Result{
		Entities: []extract.Entity{
			entity("p1", "COUNTRY", "United States", span(4, 8), span(100, 110)),
			entity("p2", "COUNTRY", "Armenia", span(32, 39)),
			entity("p3", "COUNTRY", "Azerbaijan", span(44, 54), span(60, 64)),
		},
		Relations: []extract.Relation{
			relation("MEDIATES", "p1", "p2"),
			relation("MEDIATES", "p1", "p3"),
			{Type: "NEGOTIATES", Source: "p3", Target: "p2", Modality: "planned", Evidence: []extract.Span{span(0, 40)}},
		},
	}
}

func TestScore(t *testing.T) {
	type rows = map[string]eval.Row
	all := rows{
		"mentions": {5, 5, 5}, "mentions:COUNTRY": {5, 5, 5}, "entities": {3, 3, 3}, "names": {3, 3, 3},
		"relations": {3, 3, 3}, "relations:MEDIATES": {2, 2, 2}, "relations:NEGOTIATES": {1, 1, 1},
		"events": {3, 3, 3}, "core": {3, 3, 3}, "ends": {3, 3, 3}, "evidence": {3, 3, 3}, "modality": {1, 1, 1},
	}
	tests := []struct {
		name   string
		change func(*extract.Result)
		rows   rows // those that differ from all
		errors []string
	}{
		{name: "all right", change: func(*extract.Result) {}},
		{
			name: "span of a mention shifted",
			change: func(r *extract.Result) {
				r.Entities[0].Mentions[0].Span = span(0, 8)
			},
			rows: rows{"mentions": {4, 5, 5}, "mentions:COUNTRY": {4, 5, 5}},
		},
		{
			name: "mention given twice counts once",
			change: func(r *extract.Result) {
				r.Entities[0].Mentions = append(r.Entities[0].Mentions, r.Entities[0].Mentions...)
			},
		},
		{
			name: "wrong type loses the entity and its relations",
			change: func(r *extract.Result) {
				r.Entities[1].Type = "PLACE"
			},
			rows: rows{
				"mentions": {4, 5, 5}, "mentions:COUNTRY": {4, 4, 5}, "mentions:PLACE": {0, 1, 0}, "entities": {2, 3, 3},
				"names": {2, 2, 2}, "relations": {1, 3, 3}, "relations:MEDIATES": {1, 2, 2}, "relations:NEGOTIATES": {0, 1, 1},
				"events": {1, 3, 3}, "core": {1, 3, 3}, "ends": {1, 3, 3}, "evidence": {1, 1, 1}, "modality": {0, 0, 0},
			},
			errors: []string{
				"entity not in gold: PLACE 'Armenia'",
				"entity missed: COUNTRY 'Armenia'",
				"relation not in gold: MEDIATES United States -> Armenia?",
				"relation not in gold: NEGOTIATES Armenia? -> Azerbaijan",
				"relation missed: MEDIATES United States -> Armenia",
				"relation missed: NEGOTIATES Armenia -> Azerbaijan",
			},
		},
		{
			name: "split entity: the lower id takes the pair, as text",
			change: func(r *extract.Result) {
				r.Entities[0].Mentions = r.Entities[0].Mentions[:1]
				r.Entities = append(r.Entities, entity("p10", "COUNTRY", "America", span(100, 110)))
				r.Relations[0].Source = "p10"
			},
			rows:   rows{"entities": {3, 4, 3}, "relations": {2, 3, 3}, "relations:MEDIATES": {1, 2, 2}, "events": {2, 3, 3}, "core": {2, 3, 3}, "ends": {2, 3, 3}, "evidence": {2, 2, 2}},
			errors: []string{"entity not in gold: COUNTRY 'America'", "relation not in gold: MEDIATES America? -> Armenia", "relation missed: MEDIATES United States -> Armenia"},
		},
		{
			name: "accepted names: case, punctuation and the article aside",
			change: func(r *extract.Result) {
				r.Entities[0].Name = "UNITED STATES OF AMERICA."
			},
		},
		{
			name: "wrong name",
			change: func(r *extract.Result) {
				r.Entities[0].Name = `Cote d'Ivoire`
			},
			rows:   rows{"names": {2, 3, 3}},
			errors: []string{`entity misnamed: "Cote d'Ivoire" for 'United States'`},
		},
		{
			name: "optional entity and relation found",
			change: func(r *extract.Result) {
				r.Entities = append(r.Entities, entity("p4", "COUNTRY", "Russia", span(70, 76)))
				r.Relations = append(r.Relations, relation("CRITICIZES", "p4", "p1"))
			},
		},
		{
			name: "optional entity under a wrong type is spared, its relations are not",
			change: func(r *extract.Result) {
				r.Entities = append(r.Entities, entity("p4", "PERSON", "Russia", span(68, 72)))
				r.Relations = append(r.Relations, relation("CRITICIZES", "p4", "p1"))
			},
			rows:   rows{"relations": {3, 4, 3}, "relations:CRITICIZES": {0, 1, 0}, "events": {3, 4, 3}, "ends": {3, 4, 3}},
			errors: []string{"relation not in gold: CRITICIZES Russia? -> United States"},
		},
		{
			name: "ends of an optional relation are spared under another type",
			change: func(r *extract.Result) {
				r.Entities = append(r.Entities, entity("p4", "COUNTRY", "Russia", span(70, 76)))
				r.Relations = append(r.Relations, relation("SUPPORTS", "p1", "p4"))
			},
			rows:   rows{"relations": {3, 4, 3}, "relations:SUPPORTS": {0, 1, 0}, "events": {3, 4, 3}},
			errors: []string{"relation not in gold: SUPPORTS United States -> Russia"},
		},
		{
			name: "direction counts",
			change: func(r *extract.Result) {
				r.Relations[0].Source, r.Relations[0].Target = "p2", "p1"
			},
			rows:   rows{"relations": {2, 3, 3}, "relations:MEDIATES": {1, 2, 2}, "events": {2, 3, 3}, "core": {2, 3, 3}, "evidence": {2, 2, 2}},
			errors: []string{"relation not in gold: MEDIATES Armenia -> United States", "relation missed: MEDIATES United States -> Armenia"},
		},
		{
			name: "negation counts",
			change: func(r *extract.Result) {
				r.Relations[2].Negated = true
			},
			rows: rows{
				"relations": {2, 3, 3}, "relations:NEGOTIATES": {0, 1, 1}, "events": {2, 3, 3}, "core": {2, 3, 3},
				"evidence": {2, 2, 2}, "modality": {0, 0, 0},
			},
			errors: []string{"relation not in gold: NEGOTIATES Armenia -> Azerbaijan (negated)", "relation missed: NEGOTIATES Armenia -> Azerbaijan"},
		},
		{
			name: "planned taken for actual",
			change: func(r *extract.Result) {
				r.Relations[2].Modality = "actual"
			},
			rows: rows{"modality": {0, 0, 1}},
		},
		{
			name: "planned taken for past",
			change: func(r *extract.Result) {
				r.Relations[2].Modality = "past"
			},
			rows: rows{"modality": {0, 1, 1}},
		},
		{
			name: "actual taken for planned",
			change: func(r *extract.Result) {
				r.Relations[0].Modality = "planned"
			},
			rows: rows{"modality": {1, 2, 1}},
		},
		{
			name: "of a relation said twice the first counts",
			change: func(r *extract.Result) {
				again := relation("MEDIATES", "p1", "p2")
				again.Modality, again.Evidence = "planned", nil
				r.Relations = append(r.Relations, again)
			},
		},
		{
			name: "passage of 16 in 54 characters is too little",
			change: func(r *extract.Result) {
				r.Relations[0].Evidence[0] = span(0, 16)
				r.Relations[1].Evidence[0] = span(0, 17)
			},
			rows: rows{"evidence": {2, 3, 3}},
		},
		{
			name: "end that is no entity",
			change: func(r *extract.Result) {
				r.Relations = append(r.Relations, relation("HOLDS_OFFICE", "p9", "p1"))
			},
			rows:   rows{"relations": {3, 4, 3}, "relations:HOLDS_OFFICE": {0, 1, 0}, "ends": {3, 4, 3}},
			errors: []string{"relation not in gold: HOLDS_OFFICE ?p9? -> United States"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			predicted := found()
			tt.change(predicted)
			counts, errors := eval.Score(mini(), predicted)
			for _, measure := range eval.Measures() {
				want, ok := tt.rows[measure]
				if !ok {
					want = all[measure]
				}
				if counts[measure] != want {
					t.Errorf("%s = %v, want %v", measure, counts[measure], want)
				}
			}
			if diff := cmp.Diff(tt.errors, errors); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Two predicted entities claim one gold entity: the one with more mentions wins, whatever its id.
func TestScorePairsByMentions(t *testing.T) {
	gold := eval.Gold{Entities: []eval.Entity{
		{ID: "e1", Type: "PERSON", Name: "Kofi Annan", Mentions: []extract.Span{span(0, 10), span(20, 25), span(40, 45)}},
	}}
	predicted := &extract.Result{Entities: []extract.Entity{
		entity("p1", "PERSON", "Annan", span(20, 25)),
		entity("p2", "PERSON", "Kofi Annan", span(0, 10), span(40, 45)),
	}}
	counts, _ := eval.Score(gold, predicted)
	want := eval.Row{Right: 1, Predicted: 1, Gold: 1}
	if counts["names"] != want {
		t.Errorf("names = %v, want %v", counts["names"], want)
	}
}

func TestScoreNothingFound(t *testing.T) {
	counts, errors := eval.Score(mini(), nil)
	want := map[string]eval.Row{"mentions": {0, 0, 5}, "entities": {0, 0, 3}, "relations": {0, 0, 3}, "names": {}}
	for measure, row := range want {
		if counts[measure] != row {
			t.Errorf("%s = %v, want %v", measure, counts[measure], row)
		}
	}
	if len(errors) != 6 {
		t.Errorf("%d errors, want 6: %q", len(errors), errors)
	}
}
