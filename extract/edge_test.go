package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/extract/relation"
)

func TestRelations(t *testing.T) {
	in := func(role relation.Role, entities ...int) []relation.Participant {
		var list []relation.Participant
		for _, e := range entities {
			list = append(list, relation.Participant{Role: role, Entity: e})
		}
		return list
	}
	join := func(lists ...[]relation.Participant) []relation.Participant {
		var all []relation.Participant
		for _, l := range lists {
			all = append(all, l...)
		}
		return all
	}
	tests := []struct {
		name string
		in   []relation.Statement
		want []string
	}{
		{"mediator to each party", []relation.Statement{{Type: relation.Mediates,
			Participants: join(in(relation.Mediator, 2), in(relation.Party, 0, 1))}},
			[]string{"MEDIATES e3 e1 actual", "MEDIATES e3 e2 actual"}},
		{"parties among each other, smaller first", []relation.Statement{{Type: relation.Negotiates,
			Participants: in(relation.Party, 2, 0, 1)}},
			[]string{"NEGOTIATES e1 e2 actual", "NEGOTIATES e1 e3 actual", "NEGOTIATES e2 e3 actual"}},
		{"none among more than five", []relation.Statement{{Type: relation.Meets,
			Participants: in(relation.Party, 0, 1, 2, 3, 4, 5)}}, nil},
		{"source to each target", []relation.Statement{{Type: relation.Criticizes,
			Participants: join(in(relation.Source, 1), in(relation.Target, 0, 2))}},
			[]string{"CRITICIZES e2 e1 actual", "CRITICIZES e2 e3 actual"}},
		{"hosts and places are no ends", []relation.Statement{{Type: relation.Meets,
			Participants: join(in(relation.Party, 0, 1), in(relation.Host, 2), in(relation.Place, 3))}},
			[]string{"MEETS e1 e2 actual"}},
		{"never to itself", []relation.Statement{{Type: relation.Attacks,
			Participants: join(in(relation.Source, 0), in(relation.Target, 0))}}, nil},
		{"actual if any is", []relation.Statement{
			{Type: relation.Meets, Modality: relation.Planned, Participants: in(relation.Party, 0, 1)},
			{Type: relation.Meets, Participants: in(relation.Party, 1, 0)}},
			[]string{"MEETS e1 e2 actual"}},
		{"negated apart", []relation.Statement{
			{Type: relation.Meets, Participants: in(relation.Party, 0, 1)},
			{Type: relation.Meets, Negated: true, Participants: in(relation.Party, 0, 1)}},
			[]string{"MEETS e1 e2 actual", "MEETS e1 e2 actual negated"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out := make([]Statement, len(test.in))
			for i := range test.in {
				if test.in[i].Modality == "" {
					test.in[i].Modality = relation.Actual
				}
				out[i] = Statement{ID: "s", Modality: string(test.in[i].Modality)}
			}
			var got []string
			for _, r := range relations(out, test.in) {
				line := r.Type + " " + r.Source + " " + r.Target + " " + r.Modality
				if r.Negated {
					line += " negated"
				}
				got = append(got, line)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
