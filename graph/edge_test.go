package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// These take part in the statements of the tests: an actor, and the country or organization for which it acts.
var (
	blinken   = actor{"person:blinken", "country:US"}
	lavrov    = actor{"person:lavrov", "country:RU"}
	mirzoyan  = actor{"person:mirzoyan", "country:AM"}
	pashinyan = actor{"person:pashinyan", "country:AM"}
	bayramov  = actor{"person:bayramov", "country:AZ"}
	guterres  = actor{"person:guterres", "organization:un"}
	rezaian   = actor{"person:rezaian", ""}
	ministry  = actor{"organization:az-mfa", "country:AZ"}
	un        = actor{"organization:un", "organization:un"}
	osce      = actor{"organization:osce", ""}
	usa       = actor{"country:US", "country:US"}
	russia    = actor{"country:RU", ""} // a country acts for itself, said or not
	armenia   = actor{"country:AM", "country:AM"}
	azer      = actor{"country:AZ", "country:AZ"}
	iran      = actor{"country:IR", "country:IR"}
	turkey    = actor{"country:TR", "country:TR"}
	georgia   = actor{"country:GE", "country:GE"}
	arlington = actor{"place:arlington", ""}
	virginia  = actor{"place:virginia", ""}
)

type actor struct{ id, actsFor string }

func (a actor) as(r graph.Role) graph.Participant {
	return graph.Participant{Role: r, Entity: a.id, ActsFor: a.actsFor, RawEntity: a.id, RawActsFor: a.actsFor}
}

func mediators(actors ...actor) []graph.Participant { return all(graph.RoleMediator, actors) }
func parties(actors ...actor) []graph.Participant   { return all(graph.RoleParty, actors) }
func sources(actors ...actor) []graph.Participant   { return all(graph.RoleSource, actors) }
func targets(actors ...actor) []graph.Participant   { return all(graph.RoleTarget, actors) }
func hosts(actors ...actor) []graph.Participant     { return all(graph.RoleHost, actors) }
func places(actors ...actor) []graph.Participant    { return all(graph.RolePlace, actors) }

func all(r graph.Role, actors []actor) []graph.Participant {
	var participants []graph.Participant
	for _, a := range actors {
		participants = append(participants, a.as(r))
	}
	return participants
}

// edgeTable says which relationships a statement gives: first between those who acted, then between those for whom.
var edgeTable = []struct {
	name           string
	is             graph.RelationType
	who            [][]graph.Participant
	actor, country []string
}{
	{"a mediator between two", graph.Mediates, [][]graph.Participant{mediators(usa), parties(armenia, azer)},
		[]string{"country:US country:AM", "country:US country:AZ"},
		[]string{"country:US country:AM", "country:US country:AZ"}},
	{"people mediate for their countries", graph.Mediates, [][]graph.Participant{mediators(blinken), parties(mirzoyan, bayramov)},
		[]string{"person:blinken person:bayramov", "person:blinken person:mirzoyan"},
		[]string{"country:US country:AM", "country:US country:AZ"}},
	{"two mediators", graph.Mediates, [][]graph.Participant{mediators(usa, russia), parties(armenia, azer)},
		[]string{"country:RU country:AM", "country:RU country:AZ", "country:US country:AM", "country:US country:AZ"},
		[]string{"country:RU country:AM", "country:RU country:AZ", "country:US country:AM", "country:US country:AZ"}},
	{"an organization's envoy mediates", graph.Mediates, [][]graph.Participant{mediators(guterres, osce), parties(armenia)},
		[]string{"organization:osce country:AM", "person:guterres country:AM"},
		[]string{"organization:osce country:AM", "organization:un country:AM"}},
	{"a mediator among more than five", graph.Mediates,
		[][]graph.Participant{mediators(un), parties(armenia, azer, iran, turkey, georgia, russia)},
		[]string{"organization:un country:AM", "organization:un country:AZ", "organization:un country:GE",
			"organization:un country:IR", "organization:un country:RU", "organization:un country:TR"},
		[]string{"organization:un country:AM", "organization:un country:AZ", "organization:un country:GE",
			"organization:un country:IR", "organization:un country:RU", "organization:un country:TR"}},
	{"a mediator that is a party too", graph.Mediates, [][]graph.Participant{mediators(russia), parties(russia, iran)},
		[]string{"country:RU country:IR"}, []string{"country:RU country:IR"}},
	{"a mediator whose country is a party", graph.Mediates, [][]graph.Participant{mediators(lavrov), parties(russia, iran)},
		[]string{"person:lavrov country:IR", "person:lavrov country:RU"}, []string{"country:RU country:IR"}},
	{"a mediator without parties", graph.Mediates, [][]graph.Participant{mediators(usa)}, nil, nil},
	{"parties without a mediator", graph.Mediates, [][]graph.Participant{parties(armenia, azer)}, nil, nil},
	{"hosts and places of a mediation", graph.Mediates,
		[][]graph.Participant{mediators(usa), parties(armenia), hosts(georgia), places(arlington)},
		[]string{"country:US country:AM"}, []string{"country:US country:AM"}},

	{"talks", graph.Negotiates, [][]graph.Participant{parties(armenia, azer)},
		[]string{"country:AM country:AZ"}, []string{"country:AM country:AZ"}},
	{"talks in the other order", graph.Negotiates, [][]graph.Participant{parties(azer, armenia)},
		[]string{"country:AM country:AZ"}, []string{"country:AM country:AZ"}},
	{"talks of three", graph.Negotiates, [][]graph.Participant{parties(turkey, armenia, azer)},
		[]string{"country:AM country:AZ", "country:AM country:TR", "country:AZ country:TR"},
		[]string{"country:AM country:AZ", "country:AM country:TR", "country:AZ country:TR"}},
	{"talks of five", graph.Negotiates, [][]graph.Participant{parties(armenia, azer, georgia, iran, turkey)},
		[]string{"country:AM country:AZ", "country:AM country:GE", "country:AM country:IR", "country:AM country:TR",
			"country:AZ country:GE", "country:AZ country:IR", "country:AZ country:TR", "country:GE country:IR",
			"country:GE country:TR", "country:IR country:TR"},
		[]string{"country:AM country:AZ", "country:AM country:GE", "country:AM country:IR", "country:AM country:TR",
			"country:AZ country:GE", "country:AZ country:IR", "country:AZ country:TR", "country:GE country:IR",
			"country:GE country:TR", "country:IR country:TR"}},
	{"talks of six", graph.Negotiates, [][]graph.Participant{parties(armenia, azer, georgia, iran, turkey, russia)}, nil, nil},
	{"talks of six people for two countries", graph.Negotiates,
		[][]graph.Participant{parties(mirzoyan, pashinyan, armenia, bayramov, ministry, azer)}, nil, nil},
	{"talks of five, one named twice", graph.Negotiates,
		[][]graph.Participant{parties(armenia, mirzoyan, pashinyan, bayramov, ministry, armenia)},
		[]string{"country:AM organization:az-mfa", "country:AM person:bayramov", "country:AM person:mirzoyan",
			"country:AM person:pashinyan", "organization:az-mfa person:bayramov", "organization:az-mfa person:mirzoyan",
			"organization:az-mfa person:pashinyan", "person:bayramov person:mirzoyan", "person:bayramov person:pashinyan",
			"person:mirzoyan person:pashinyan"},
		[]string{"country:AM country:AZ"}},
	{"talks with oneself", graph.Negotiates, [][]graph.Participant{parties(armenia, armenia)}, nil, nil},
	{"talks of one", graph.Negotiates, [][]graph.Participant{parties(armenia)}, nil, nil},
	{"talks of nobody", graph.Negotiates, nil, nil, nil},
	{"hosts and places of talks", graph.Negotiates,
		[][]graph.Participant{parties(armenia, azer), hosts(usa), places(arlington)},
		[]string{"country:AM country:AZ"}, []string{"country:AM country:AZ"}},
	{"mediators, sources and targets of talks", graph.Negotiates,
		[][]graph.Participant{parties(armenia, azer), mediators(usa), sources(iran), targets(turkey)},
		[]string{"country:AM country:AZ"}, []string{"country:AM country:AZ"}},

	{"a dispute with a ministry", graph.Disputes, [][]graph.Participant{parties(ministry, armenia)},
		[]string{"country:AM organization:az-mfa"}, []string{"country:AM country:AZ"}},
	{"a meeting", graph.Meets, [][]graph.Participant{parties(mirzoyan, blinken)},
		[]string{"person:blinken person:mirzoyan"}, []string{"country:AM country:US"}},
	{"a meeting within one country", graph.Meets, [][]graph.Participant{parties(mirzoyan, pashinyan)},
		[]string{"person:mirzoyan person:pashinyan"}, nil},
	{"a meeting with someone who acts for nobody", graph.Meets, [][]graph.Participant{parties(rezaian, blinken)},
		[]string{"person:blinken person:rezaian"}, []string{"country:US person:rezaian"}},
	{"an agreement", graph.Agrees, [][]graph.Participant{parties(russia, armenia, azer)},
		[]string{"country:AM country:AZ", "country:AM country:RU", "country:AZ country:RU"},
		[]string{"country:AM country:AZ", "country:AM country:RU", "country:AZ country:RU"}},

	{"support", graph.Supports, [][]graph.Participant{sources(turkey), targets(azer)},
		[]string{"country:TR country:AZ"}, []string{"country:TR country:AZ"}},
	{"aid of two to two", graph.Aids, [][]graph.Participant{sources(usa, un), targets(armenia, georgia)},
		[]string{"country:US country:AM", "country:US country:GE", "organization:un country:AM", "organization:un country:GE"},
		[]string{"country:US country:AM", "country:US country:GE", "organization:un country:AM", "organization:un country:GE"}},
	{"a demand", graph.Demands, [][]graph.Participant{sources(blinken), targets(azer)},
		[]string{"person:blinken country:AZ"}, []string{"country:US country:AZ"}},
	{"a demand on one's own country", graph.Demands, [][]graph.Participant{sources(blinken), targets(usa)},
		[]string{"person:blinken country:US"}, nil},
	{"criticism of two officials of one country", graph.Criticizes, [][]graph.Participant{sources(ministry), targets(mirzoyan, pashinyan)},
		[]string{"organization:az-mfa person:mirzoyan", "organization:az-mfa person:pashinyan"}, []string{"country:AZ country:AM"}},
	{"a threat", graph.Threatens, [][]graph.Participant{sources(iran), targets(usa)},
		[]string{"country:IR country:US"}, []string{"country:IR country:US"}},
	{"sanctions on oneself and another", graph.Sanctions, [][]graph.Participant{sources(usa), targets(usa, iran)},
		[]string{"country:US country:IR"}, []string{"country:US country:IR"}},
	{"sanctions by more than five", graph.Sanctions,
		[][]graph.Participant{sources(usa, turkey, georgia, armenia, azer, un), targets(iran)},
		[]string{"country:AM country:IR", "country:AZ country:IR", "country:GE country:IR", "country:TR country:IR",
			"country:US country:IR", "organization:un country:IR"},
		[]string{"country:AM country:IR", "country:AZ country:IR", "country:GE country:IR", "country:TR country:IR",
			"country:US country:IR", "organization:un country:IR"}},
	{"an attack on a place", graph.Attacks, [][]graph.Participant{sources(azer), targets(arlington), places(virginia)},
		[]string{"country:AZ place:arlington"}, []string{"country:AZ place:arlington"}},
	{"an arrest", graph.Detains, [][]graph.Participant{sources(iran), targets(rezaian)},
		[]string{"country:IR person:rezaian"}, []string{"country:IR person:rezaian"}},
	{"an office", graph.HoldsOffice, [][]graph.Participant{sources(blinken), targets(usa)},
		[]string{"person:blinken country:US"}, nil},
	{"an office, its holder acting for nobody", graph.HoldsOffice, [][]graph.Participant{sources(rezaian), targets(usa)},
		[]string{"person:rezaian country:US"}, []string{"person:rezaian country:US"}},
	{"a ministry of its country", graph.MemberOf, [][]graph.Participant{sources(ministry), targets(azer)},
		[]string{"organization:az-mfa country:AZ"}, nil},
	{"a member of an organization", graph.MemberOf, [][]graph.Participant{sources(armenia), targets(un)},
		[]string{"country:AM organization:un"}, []string{"country:AM organization:un"}},
	{"a place within another", graph.LocatedIn, [][]graph.Participant{sources(arlington), targets(virginia)},
		[]string{"place:arlington place:virginia"}, []string{"place:arlington place:virginia"}},
	{"a source without targets", graph.LocatedIn, [][]graph.Participant{sources(arlington)}, nil, nil},
	{"parties of what has a direction", graph.Supports, [][]graph.Participant{parties(turkey, azer)}, nil, nil},
	{"hosts and places alone", graph.Meets, [][]graph.Participant{hosts(usa, russia), places(arlington, virginia)}, nil, nil},
}

func TestEdges(t *testing.T) {
	tested := map[graph.RelationType]bool{}
	for _, c := range edgeTable {
		tested[c.is] = true
		t.Run(string(c.is)+" "+c.name, func(t *testing.T) {
			s := graph.Statement{Type: c.is}
			for _, who := range c.who {
				s.Participants = append(s.Participants, who...)
			}
			var got []string
			for _, e := range graph.Edges(&s) {
				got = append(got, fmt.Sprintf("%s %s %s %s", e.As, e.Type, e.Source, e.Target))
			}
			var want []string
			for _, e := range c.actor {
				want = append(want, fmt.Sprintf("ACTOR %s %s", c.is, e))
			}
			for _, e := range c.country {
				want = append(want, fmt.Sprintf("COUNTRY %s %s", c.is, e))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("Edges (-want +got):\n%s", diff)
			}
		})
	}
	for _, is := range graph.RelationTypes() {
		if !tested[is] {
			t.Errorf("no case for %s", is)
		}
	}
}

func TestEdgesCountWhateverIsSaid(t *testing.T) {
	for name, s := range map[string]graph.Statement{
		"negated": {Negated: true, Modality: graph.Actual},
		"planned": {Modality: graph.Planned},
		"past":    {Modality: graph.Past},
	} {
		t.Run(name, func(t *testing.T) {
			s.Type, s.Participants = graph.Supports, append(sources(turkey), targets(azer)...)
			if got := len(graph.Edges(&s)); got != 2 {
				t.Errorf("%d edges, want one at each level", got)
			}
		})
	}
}
