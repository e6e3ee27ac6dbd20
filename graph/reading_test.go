package graph_test

import (
	"errors"
	"math"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// parts are what a reading is made of; each test gets its own.
type parts struct {
	article    graph.Article
	entities   []graph.Description
	mentions   []graph.Mention
	statements []graph.Statement
}

// newParts reads "Blinken met Bayramov. 🕊 Talks went on." (its first sentence: 0–21).
func newParts(t testing.TB) *parts {
	t.Helper()
	a, err := graph.NewArticle(graph.Article{URL: "https://example.org/1", Text: "Blinken met Bayramov. 🕊 Talks went on.",
		Source: "Outlet", PublishedAt: "2023-05-04T01:00:00+04:00"})
	if err != nil {
		t.Fatal(err)
	}
	latitude, longitude := 40.4, 49.9
	return &parts{
		article: a,
		entities: []graph.Description{
			{Raw: "person:bayramov", Type: graph.Person, Name: "Jeyhun Bayramov", Aliases: []string{"Bayramov"}},
			{Raw: "country:US", Type: graph.Country, Name: "United States", Attributes: graph.Attributes{Code: "US", Demonyms: []string{"American"}}},
			{Raw: "country:AZ", Type: graph.Country, Name: "Azerbaijan"},
			{Raw: "person:blinken", Type: graph.Person, Name: "Antony Blinken", Aliases: []string{"Blinken"}},
			{Raw: "place:baku", Type: graph.Place, Name: "Baku", Attributes: graph.Attributes{Latitude: &latitude, Longitude: &longitude}},
		},
		mentions: []graph.Mention{
			{Span: graph.Span{Start: 12, End: 20}, Raw: "person:bayramov", Reading: "name", Score: 0.9},
			{Span: graph.Span{Start: 0, End: 7}, Raw: "person:blinken", Reading: "name", Score: 1},
		},
		statements: []graph.Statement{
			{Type: graph.Negotiates, Span: graph.Span{Start: 22, End: 38}, Trigger: graph.Span{Start: 24, End: 29}, Modality: graph.Actual,
				Participants: meeting(), Confidence: 0.5},
			{Type: graph.Meets, Span: graph.Span{Start: 0, End: 21}, Trigger: graph.Span{Start: 8, End: 11}, Modality: graph.Actual,
				Participants: meeting(), Date: "2023-05", Place: "place:baku", Topic: "peace", Confidence: 0.9, Rule: "met", ExtractorVersion: "1"},
		},
	}
}

func meeting() []graph.Participant {
	return []graph.Participant{
		{Role: graph.RoleParty, RawEntity: "person:blinken", RawActsFor: "country:US", Mention: graph.Span{Start: 0, End: 7}},
		{Role: graph.RoleParty, RawEntity: "person:bayramov", RawActsFor: "country:AZ", Mention: graph.Span{Start: 12, End: 20}},
	}
}

func (p *parts) read(t testing.TB) *graph.Reading {
	t.Helper()
	r, err := graph.NewReading(p.article, p.entities, p.mentions, p.statements)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestNewReading(t *testing.T) {
	p := newParts(t)
	r := p.read(t)
	var raws []string
	for _, e := range r.Entities {
		raws = append(raws, e.Raw)
		if e.ID != e.Raw {
			t.Errorf("entity %q is %q before any merge", e.Raw, e.ID)
		}
	}
	if diff := cmp.Diff([]string{"country:AZ", "country:US", "person:bayramov", "person:blinken", "place:baku"}, raws); diff != "" {
		t.Errorf("entities (-want +got):\n%s", diff)
	}
	first, second := r.Mentions[0], r.Mentions[1]
	want := graph.Mention{ID: graph.MentionID(p.article.ID, graph.Span{End: 7}), Article: p.article.ID, Span: graph.Span{End: 7},
		Entity: "person:blinken", Raw: "person:blinken", Reading: "name", Score: 1}
	if diff := cmp.Diff(want, first); diff != "" || second.Start != 12 {
		t.Errorf("mentions, second at %d (-want +got):\n%s", second.Start, diff)
	}
	met, talks := r.Statements[0], r.Statements[1]
	if met.Type != graph.Meets || met.Quote != "Blinken met Bayramov." || met.Article != p.article.ID {
		t.Errorf("first statement: %+v", met)
	}
	if talks.Quote != "🕊 Talks went on." {
		t.Errorf("second quote %q", talks.Quote)
	}
	if met.When != (graph.When{Date: "2023-05", Stated: true}) || talks.When != (graph.When{Date: "2023-05-04"}) {
		t.Errorf("dated %v and %v", met.When, talks.When)
	}
	if got := met.Participants[0]; got.Entity != "person:blinken" || got.ActsFor != "country:US" {
		t.Errorf("participant %+v", got)
	}
	if err := r.Check(); err != nil {
		t.Error(err)
	}
}

func TestNewReadingOfUndatedArticle(t *testing.T) {
	p := newParts(t)
	p.article.PublishedAt = ""
	if got := p.read(t).Statements[1].When; got != (graph.When{}) {
		t.Errorf("dated %v, want unknown", got)
	}
}

func TestNewReadingDropsDoubles(t *testing.T) {
	want := newParts(t).read(t)
	p := newParts(t)
	p.mentions = append(p.mentions, p.mentions...)
	p.statements = append(p.statements, p.statements...)
	p.statements[3].Participants = []graph.Participant{meeting()[1], meeting()[0]} // who takes part has no order
	if diff := cmp.Diff(want, p.read(t)); diff != "" {
		t.Errorf("reading (-once +twice):\n%s", diff)
	}
}

func TestNewReadingIgnoresOrderOfRivalMentions(t *testing.T) {
	rival := graph.Mention{Span: graph.Span{Start: 0, End: 7}, Raw: "country:US", Score: 0.2}
	p, q := newParts(t), newParts(t)
	p.mentions, q.mentions = append(p.mentions, rival), append([]graph.Mention{rival}, q.mentions...)
	if diff := cmp.Diff(p.read(t), q.read(t)); diff != "" {
		t.Errorf("reading (-last +first):\n%s", diff)
	}
}

// wrongs are changes that make a reading invalid.
var wrongs = map[string]func(*graph.Reading){
	"entity without id":              func(r *graph.Reading) { r.Entities[0].Raw = "" },
	"entity of no kind":              func(r *graph.Reading) { r.Entities[0].Raw, r.Entities[0].Type = "article:1", "" },
	"entity of another type":         func(r *graph.Reading) { r.Entities[0].Type = graph.Place },
	"entity of unknown type":         func(r *graph.Reading) { r.Entities[0].Type = "EVENT" },
	"entity without name":            func(r *graph.Reading) { r.Entities[0].Name = "" },
	"entity with an empty alias":     func(r *graph.Reading) { r.Entities[0].Aliases = []string{""} },
	"entity with letters in its id":  func(r *graph.Reading) { r.Entities[4].Raw = "place:bakı" },
	"entity described twice":         func(r *graph.Reading) { r.Entities[0] = r.Entities[1] },
	"entity nowhere on earth":        func(r *graph.Reading) { r.Entities[0].Attributes.Latitude = new(91.0) },
	"entity at no number":            func(r *graph.Reading) { r.Entities[0].Attributes.Longitude = new(math.NaN()) },
	"mention of nothing":             func(r *graph.Reading) { r.Mentions[0].Raw = "" },
	"mention of the undescribed":     func(r *graph.Reading) { r.Mentions[0].Raw = "person:nobody" },
	"mention before the text":        func(r *graph.Reading) { r.Mentions[0].Start = -1 },
	"mention beyond the text":        func(r *graph.Reading) { r.Mentions[1].End = 39 },
	"mention of no length":           func(r *graph.Reading) { r.Mentions[1].Start = r.Mentions[1].End },
	"mention backwards":              func(r *graph.Reading) { r.Mentions[1].Span = graph.Span{Start: 8, End: 4} },
	"mention score above one":        func(r *graph.Reading) { r.Mentions[0].Score = 1.1 },
	"mention score not a number":     func(r *graph.Reading) { r.Mentions[0].Score = math.NaN() },
	"statement of unknown type":      func(r *graph.Reading) { r.Statements[0].Type = "LIKES" },
	"statement without modality":     func(r *graph.Reading) { r.Statements[0].Modality = "" },
	"statement of unknown modality":  func(r *graph.Reading) { r.Statements[0].Modality = "actual" },
	"statement before the text":      func(r *graph.Reading) { r.Statements[0].Start = -1 },
	"statement beyond the text":      func(r *graph.Reading) { r.Statements[1].End = 39 },
	"statement of no length":         func(r *graph.Reading) { r.Statements[1].Start = r.Statements[1].End },
	"trigger beyond the text":        func(r *graph.Reading) { r.Statements[0].Trigger.End = 39 },
	"trigger backwards":              func(r *graph.Reading) { r.Statements[0].Trigger = graph.Span{Start: 3, End: 2} },
	"confidence above one":           func(r *graph.Reading) { r.Statements[0].Confidence = 1.01 },
	"confidence below zero":          func(r *graph.Reading) { r.Statements[0].Confidence = -0.01 },
	"confidence not a number":        func(r *graph.Reading) { r.Statements[0].Confidence = math.NaN() },
	"date that is none":              func(r *graph.Reading) { r.Statements[0].Date = "2023-02-29" },
	"date in words":                  func(r *graph.Reading) { r.Statements[0].Date = "Monday" },
	"place undescribed":              func(r *graph.Reading) { r.Statements[0].Place = "place:nowhere" },
	"participant that is nobody":     func(r *graph.Reading) { r.Statements[0].Participants[0].RawEntity = "" },
	"participant undescribed":        func(r *graph.Reading) { r.Statements[0].Participants[0].RawEntity = "person:nobody" },
	"participant for the unknown":    func(r *graph.Reading) { r.Statements[0].Participants[0].RawActsFor = "country:XX" },
	"participant in unknown role":    func(r *graph.Reading) { r.Statements[0].Participants[0].Role = "party" },
	"participant beyond the text":    func(r *graph.Reading) { r.Statements[0].Participants[0].Mention.End = 39 },
	"participant before the text":    func(r *graph.Reading) { r.Statements[0].Participants[0].Mention.Start = -1 },
	"participants the wrong way on ": func(r *graph.Reading) { r.Statements[0].Participants[0].Mention = graph.Span{Start: 9, End: 1} },
}

func TestNewReadingErrors(t *testing.T) {
	for name, wrong := range wrongs {
		t.Run(name, func(t *testing.T) {
			p := newParts(t).read(t)
			wrong(p)
			r, err := graph.NewReading(p.Article, p.Entities, p.Mentions, p.Statements)
			if !errors.Is(err, graph.ErrInvalid) || r != nil {
				t.Errorf("NewReading = %v, %v, want ErrInvalid", r, err)
			}
		})
	}
}

func TestReadingCheck(t *testing.T) {
	wrongs := map[string]func(*graph.Reading){"article without id": func(r *graph.Reading) { r.Article.ID = "" },
		"text cut off": func(r *graph.Reading) { r.Article.Text = "Blinken" }}
	for name, wrong := range wrongs {
		t.Run(name, func(t *testing.T) {
			r := newParts(t).read(t)
			wrong(r)
			if err := r.Check(); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("Check = %v, want ErrInvalid", err)
			}
		})
	}
	if err := (*graph.Reading)(nil).Check(); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("Check of nil = %v, want ErrInvalid", err)
	}
}

func TestFingerprintTellsEveryField(t *testing.T) {
	was := newParts(t).read(t).Fingerprint()
	if again := newParts(t).read(t).Fingerprint(); again != was || len(was) != 32 {
		t.Fatalf("fingerprints %q and %q of the same", was, again)
	}
	derived := map[string]bool{"Entities.ID": true, "Mentions.Entity": true, "Statements.Participants.Entity": true,
		"Statements.Participants.ActsFor": true}
	eachField(reflect.ValueOf(newParts(t).read(t)).Elem(), "", func(path string, _ reflect.Value) {
		r := newParts(t).read(t)
		eachField(reflect.ValueOf(r).Elem(), "", func(p string, v reflect.Value) {
			if p == path {
				alter(t, path, v)
			}
		})
		if changed := r.Fingerprint() != was; changed == derived[path] {
			t.Errorf("%s altered: fingerprint changed %v", path, changed)
		}
	})
}

// eachField visits the fields that hold plain values, in lists those of the first element that isn't without them.
func eachField(v reflect.Value, path string, visit func(string, reflect.Value)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if path != "" {
				name = path + "." + name
			}
			eachField(v.Field(i), name, visit)
		}
	case reflect.Slice:
		if v.Len() > 0 && v.Index(0).Kind() == reflect.Struct {
			eachField(v.Index(0), path, visit)
			return
		}
		visit(path, v)
	default:
		visit(path, v)
	}
}

func alter(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		v.SetString(v.String() + "x")
	case reflect.Int:
		v.SetInt(v.Int() + 1)
	case reflect.Float64:
		v.SetFloat(v.Float() / 2)
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Pointer:
		v.Set(reflect.ValueOf(new(12.5)))
	case reflect.Slice:
		v.Set(reflect.ValueOf([]string{"x"}))
	default:
		t.Fatalf("%s is a %s: alter doesn't know it", path, v.Kind())
	}
}

func TestFingerprintIgnoresMergesAndEmptyLists(t *testing.T) {
	r := newParts(t).read(t)
	was := r.Fingerprint()
	r.Resolve(map[string]string{"person:blinken": "person:antony-blinken"})
	if r.Fingerprint() != was {
		t.Error("a merge changes the fingerprint")
	}
	if r.Mentions[0].Entity != "person:antony-blinken" {
		t.Error("the fingerprint undid the merge")
	}
	for i := range r.Entities {
		if r.Entities[i].Aliases == nil {
			r.Entities[i].Aliases = []string{}
		}
	}
	if r.Fingerprint() != was {
		t.Error("an empty list isn't as good as none")
	}
}

func TestResolve(t *testing.T) {
	r := newParts(t).read(t)
	raw := r.Clone()
	r.Resolve(map[string]string{"person:blinken": "person:antony", "country:US": "country:USA", "person:other": "person:x"})
	if got := []string{r.Entities[3].ID, r.Entities[1].ID, r.Entities[0].ID, r.Mentions[0].Entity, r.Mentions[1].Entity,
		r.Statements[0].Participants[0].Entity, r.Statements[0].Participants[0].ActsFor, r.Statements[0].Participants[1].ActsFor}; !cmp.Equal(got,
		[]string{"person:antony", "country:USA", "country:AZ", "person:antony", "person:bayramov", "person:antony", "country:USA", "country:AZ"}) {
		t.Errorf("resolved to %v", got)
	}
	r.Resolve(map[string]string{"person:blinken": "person:abu"}) // undone, then merged into another
	if got := r.Mentions[0].Entity; got != "person:abu" {
		t.Errorf("resolved again to %s", got)
	}
	r.Resolve(nil)
	if diff := cmp.Diff(raw, r); diff != "" {
		t.Errorf("all undone (-as read +got):\n%s", diff)
	}
}

func TestResolveKeepsNobody(t *testing.T) {
	p := newParts(t)
	p.statements[0].Participants[0].RawActsFor = ""
	r := p.read(t)
	r.Resolve(map[string]string{"person:blinken": "person:antony"})
	if got := r.Statements[1].Participants[0]; got.ActsFor != "" || got.Entity != "person:antony" {
		t.Errorf("participant %+v", got)
	}
}

func TestCloneIsIndependent(t *testing.T) {
	r, untouched := newParts(t).read(t), newParts(t).read(t)
	c := r.Clone()
	if diff := cmp.Diff(r, c); diff != "" {
		t.Fatalf("clone (-original +clone):\n%s", diff)
	}
	c.Resolve(map[string]string{"person:blinken": "person:x", "country:US": "country:X", "person:bayramov": "person:y"})
	if diff := cmp.Diff(untouched, r); diff != "" {
		t.Errorf("resolving the clone changes the original (-was +is):\n%s", diff)
	}
}
