package relation_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/relation"
	"parley/extract/token"
)

// goldDocument is a line of a gold set, as far as these tests read it.
type goldDocument struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Date     string `json:"date"`
	Entities []struct {
		ID       string   `json:"id"`
		Type     string   `json:"type"`
		Name     string   `json:"name"`
		Names    []string `json:"names"`
		Mentions []struct{ Start, End int }
	} `json:"entities"`
}

// shared finds a file of the shared folder, and skips the test where it is absent.
func shared(t testing.TB, path string) string {
	t.Helper()
	root := os.Getenv("PARLEY_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	file := filepath.Join(root, path)
	if _, err := os.Stat(file); err != nil {
		t.Skipf("the shared folder with %s is absent: set PARLEY_SHARED", path)
	}
	return file
}

func readGold(t testing.TB, path string) []goldDocument {
	t.Helper()
	data, err := os.ReadFile(shared(t, path))
	if err != nil {
		t.Fatal(err)
	}
	var docs []goldDocument
	for line := range strings.Lines(string(data)) {
		var d goldDocument
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

// document makes of a gold document what the stages before would have found in it, had they made no mistake.
func (g *goldDocument) document() *link.Document {
	d := &link.Document{Text: g.Text, Sentences: token.Split(g.Text)}
	at := byteOffsets(g.Text)
	type span struct{ start, end, entity int }
	byStart := map[int]span{}
	for i, e := range g.Entities {
		entity := link.Entity{Type: name.Type(e.Type), Name: e.Name}
		for _, n := range append([]string{e.Name}, e.Names...) {
			for _, s := range atlas.Default().Lookup(n) {
				if string(s.Type) == e.Type && entity.Known == "" {
					entity.Known, entity.Country = s.ID, s.Country
				}
			}
		}
		if entity.Type == name.Organization && entity.Country == "" {
			entity.Country = countryIn(e.Name)
		}
		d.Entities = append(d.Entities, entity)
		for _, m := range e.Mentions {
			byStart[at[m.Start]] = span{at[m.Start], at[m.End], i}
		}
	}
	for i, s := range d.Sentences {
		for k := 0; k < len(s.Tokens); k++ {
			m, ok := byStart[s.Tokens[k].Start]
			if !ok {
				continue
			}
			last := k + 1
			for last < len(s.Tokens) && s.Tokens[last].Start < m.end {
				last++
			}
			e := &d.Entities[m.entity]
			mention := link.Mention{Entity: m.entity, Start: m.start, End: m.end}
			mention.Sentence, mention.First, mention.Last, mention.Type = i, k, last, e.Type
			mention.Form = formOf(g.Text[m.start:m.end], e)
			d.Mentions = append(d.Mentions, mention)
			k = last - 1
		}
	}
	return d
}

func byteOffsets(text string) []int {
	at := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

func countryIn(organization string) string {
	words := strings.Fields(organization)
	for n := 3; n > 0; n-- {
		for i := 0; i+n <= len(words); i++ {
			for _, s := range atlas.Default().Lookup(strings.Join(words[i:i+n], " ")) {
				if s.Type == atlas.Country && (s.Form == atlas.Name || s.Form == atlas.Demonym || s.Form == atlas.Abbreviation) {
					return s.ID
				}
			}
		}
	}
	return ""
}

func formOf(surface string, e *link.Entity) name.Form {
	for _, s := range atlas.Default().Lookup(surface) {
		if s.ID != e.Known {
			continue
		}
		switch s.Form {
		case atlas.Demonym:
			return name.Demonym
		case atlas.Abbreviation:
			return name.Acronym
		case atlas.Capital:
			return name.Capital
		}
		return name.Full
	}
	return name.Full
}

func (g *goldDocument) published() time.Time {
	t, _ := time.Parse(time.DateOnly, g.Date)
	return t
}

// TestWriteGold writes what is read from gold mentions, for the scorer: PARLEY_GOLD=in PARLEY_OUT=out.
func TestWriteGold(t *testing.T) {
	in, out := os.Getenv("PARLEY_GOLD"), os.Getenv("PARLEY_OUT")
	if in == "" || out == "" {
		t.Skip("PARLEY_GOLD and PARLEY_OUT say what to read and where to write")
	}
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, g := range readGold(t, in) {
		d := g.document()
		statements := relation.Read(d, g.published(), atlas.Default())
		if err := json.NewEncoder(f).Encode(g.result(d, statements)); err != nil {
			t.Fatal(err)
		}
	}
}

type outRelation struct {
	Type       string           `json:"type"`
	Source     string           `json:"source"`
	Target     string           `json:"target"`
	Modality   string           `json:"modality"`
	Negated    bool             `json:"negated"`
	Evidence   []map[string]int `json:"evidence"`
	Rule       string           `json:"rule"`
	Confidence float64
}

// result brings statements into the interchange format, by pairs.
func (g *goldDocument) result(d *link.Document, statements []relation.Statement) map[string]any {
	relations := []outRelation{}
	for _, s := range statements {
		start, end := utf8.RuneCountInString(g.Text[:s.Quote.Start]), utf8.RuneCountInString(g.Text[:s.Quote.End])
		for _, p := range pairsOf(s) {
			relations = append(relations, outRelation{string(s.Type), g.Entities[p[0]].ID, g.Entities[p[1]].ID, string(s.Modality), s.Negated,
				[]map[string]int{{"start": start, "end": end}}, s.Rule, s.Confidence})
		}
	}
	type entity struct {
		ID       string `json:"id"`
		Type     string `json:"type"`
		Name     string `json:"name"`
		Mentions any    `json:"mentions"`
	}
	var entities []entity
	for _, e := range g.Entities {
		mentions := []map[string]int{}
		for _, m := range e.Mentions {
			mentions = append(mentions, map[string]int{"start": m.Start, "end": m.End})
		}
		entities = append(entities, entity{e.ID, e.Type, e.Name, mentions})
	}
	return map[string]any{"id": g.ID, "text": g.Text, "entities": entities, "relations": relations}
}

func pairsOf(s relation.Statement) [][2]int {
	var out [][2]int
	for i, a := range s.Participants {
		for k, b := range s.Participants {
			switch {
			case a.Entity == b.Entity:
			case a.Role == relation.Party && b.Role == relation.Party && i < k && s.Type != relation.Mediates && len(s.Participants) <= 5,
				a.Role == relation.Mediator && b.Role == relation.Party, a.Role == relation.Source && b.Role == relation.Target:
				out = append(out, [2]int{a.Entity, b.Entity})
			}
		}
	}
	return out
}
