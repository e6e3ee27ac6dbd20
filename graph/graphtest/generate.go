package graphtest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"parley/graph"
)

// Generator invents readings, the same ones for the same seed: a few countries and people are in most of them.
type Generator struct {
	random    *rand.Rand
	countries []graph.Description
	people    []graph.Description
	home      map[string]graph.Description // the country for which a person acts
	sentences int
}

// NewGenerator returns a generator of readings with that many statements each, about that many countries (at most 26)
// and people.
func NewGenerator(seed uint64, countries, people, sentences int) *Generator {
	g := &Generator{random: rand.New(rand.NewPCG(seed, 1)), home: map[string]graph.Description{}, sentences: sentences}
	for _, line := range strings.Split(generatedCountries, "\n")[:countries] {
		code, name, _ := strings.Cut(line, " ")
		g.countries = append(g.countries, country(code, name, ""))
	}
	first, last := strings.Fields(generatedFirst), strings.Fields(generatedLast)
	for i := range people {
		name := first[i%len(first)] + " " + last[i/len(first)%len(last)]
		if round := i / len(first) / len(last); round > 0 {
			name += fmt.Sprint(" ", round+1)
		}
		p := person(strings.ReplaceAll(strings.ToLower(name), " ", "-"), name)
		g.people, g.home[p.Raw] = append(g.people, p), g.countries[i%countries]
	}
	return g
}

const generatedCountries = `AM Armenia
AZ Azerbaijan
US United States
RU Russia
IR Iran
IL Israel
EG Egypt
CN China
SA Saudi Arabia
UA Ukraine
TR Turkey
FR France
DE Germany
ES Spain
IT Italy
PL Poland
GE Georgia
IN India
PK Pakistan
KE Kenya
ET Ethiopia
SD Sudan
CO Colombia
NO Norway
QA Qatar
JP Japan`

const generatedFirst = `Ana Boris Carla David Elena Farid Gita Hiro Ines Jamal Karin Leyla Marco Nadia Omar Petra Qasim Rosa Samir Tanya
	Umar Vera Wanda Ximena Yusuf Zora`

const generatedLast = `Abad Baran Costa Demir Eriksen Faraj Gruber Hakobyan Ivanov Jansen Kovacs Lund Moreau Novak Okafor Popescu Quispe
	Rahimi Silva Tanaka Ustinov Varga Weber Xu Yilmaz Zhang`

// draft is an invented text with what it says; it is ASCII, so bytes count characters.
type draft struct {
	text       strings.Builder
	cast       map[string]graph.Description
	mentions   []graph.Mention
	statements []graph.Statement
}

// Reading invents what the article at url says.
func (g *Generator) Reading(t testing.TB, url string) *graph.Reading {
	t.Helper()
	d := &draft{cast: map[string]graph.Description{}}
	for i := range g.sentences {
		g.sentence(d, i)
	}
	published := ""
	if g.random.IntN(20) > 0 {
		published = fmt.Sprintf("%d-%02d-%02dT%02d:00:00Z", 2015+g.random.IntN(10), 1+g.random.IntN(12), 1+g.random.IntN(28), g.random.IntN(24))
	}
	a, err := graph.NewArticle(graph.Article{URL: url, Source: fmt.Sprint("Wire ", g.random.IntN(5)),
		PublishedAt: graph.Timestamp(published), Text: d.text.String()})
	if err != nil {
		t.Fatal(err)
	}
	var cast []graph.Description
	for _, e := range d.cast {
		cast = append(cast, e)
	}
	r, err := graph.NewReading(a, cast, d.mentions, d.statements)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// sentence has two of the cast deal with each other.
func (g *Generator) sentence(d *draft, number int) {
	types := graph.RelationTypes()
	typ := types[g.random.IntN(len(types))]
	start := d.text.Len()
	fmt.Fprintf(&d.text, "In round %d ", number)
	roles := []graph.Role{graph.RoleSource, graph.RoleTarget}
	switch {
	case typ == graph.Mediates:
		roles = []graph.Role{graph.RoleMediator, graph.RoleParty, graph.RoleParty}
	case typ.Symmetric():
		roles = []graph.Role{graph.RoleParty, graph.RoleParty}
	}
	s := graph.Statement{Type: typ, Modality: graph.Actual, Confidence: float64(g.random.IntN(10001)) / 10000, Rule: "generated", ExtractorVersion: "1"}
	for i, role := range roles {
		s.Participants = append(s.Participants, g.participant(d, role))
		if i == 0 {
			s.Trigger.Start = d.text.Len() + 1
			fmt.Fprintf(&d.text, " %s ", strings.ToLower(string(typ)))
			s.Trigger.End = d.text.Len() - 1
		} else if i < len(roles)-1 {
			d.text.WriteString(" and ")
		}
	}
	g.circumstances(&s)
	s.Span = graph.Span{Start: start, End: d.text.Len()}
	d.statements = append(d.statements, s)
	d.text.WriteString(". Officials gave no details of the talks, which both sides called frank and useful all the same. ")
}

func (g *Generator) circumstances(s *graph.Statement) {
	switch n := g.random.IntN(20); {
	case n == 0:
		s.Negated = true
	case n == 1:
		s.Modality = graph.Planned
	case n == 2:
		s.Modality = graph.Past
	}
	switch g.random.IntN(4) {
	case 0:
		s.Date = graph.Date(fmt.Sprint(2010 + g.random.IntN(15)))
	case 1:
		s.Date = graph.Date(fmt.Sprintf("%d-%02d-%02d", 2010+g.random.IntN(15), 1+g.random.IntN(12), 1+g.random.IntN(28)))
	}
}

// participant writes the name of one of the cast, the first of each list much more often than the last.
func (g *Generator) participant(d *draft, role graph.Role) graph.Participant {
	e, actsFor := pick(g.random, g.countries), ""
	if g.random.IntN(3) == 0 && len(g.people) > 0 {
		e = pick(g.random, g.people)
		actsFor = g.home[e.Raw].Raw
		d.describe(g.home[e.Raw], "")
	}
	surface := e.Name
	if _, last, found := strings.Cut(e.Name, " "); found && g.random.IntN(2) == 0 {
		surface = last
	}
	span := graph.Span{Start: d.text.Len(), End: d.text.Len() + len(surface)}
	d.text.WriteString(surface)
	d.describe(e, surface)
	d.mentions = append(d.mentions, graph.Mention{Span: span, Raw: e.Raw, Reading: "generated", Score: 1})
	return graph.Participant{Role: role, RawEntity: e.Raw, RawActsFor: actsFor, Mention: span}
}

func pick[T any](r *rand.Rand, list []T) T {
	f := r.Float64()
	return list[int(f*f*f*float64(len(list)))]
}

func (d *draft) describe(e graph.Description, surface string) {
	if known, found := d.cast[e.Raw]; found {
		e = known
	}
	if surface != "" && surface != e.Name && len(e.Aliases) == 0 {
		e.Aliases = []string{surface}
	}
	d.cast[e.Raw] = e
}
