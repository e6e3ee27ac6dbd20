package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"parley/graph"
)

const statementColumns = `s.key, s.id, a.id, s.type, s.begins, s.ends, s.quote, s.trigger_begins, s.trigger_ends, s.negated, s.modality,
	s.date, s.when_date, s.place, s.topic, s.title, s.confidence, s.rule, s.extractor_version`

// statementRow is a statement with its key, by which its participants are found.
type statementRow struct {
	*graph.Statement
	key int64
}

func scanStatement(rows *sql.Rows) (statementRow, error) {
	s := &graph.Statement{}
	r := statementRow{Statement: s}
	err := rows.Scan(&r.key, &s.ID, &s.Article, &s.Type, &s.Start, &s.End, &s.Quote, &s.Trigger.Start, &s.Trigger.End, &s.Negated, &s.Modality,
		&s.Date, &s.When.Date, &s.Place, &s.Topic, &s.Title, &s.Confidence, &s.Rule, &s.ExtractorVersion)
	s.When.Stated = s.Date != ""
	return r, err
}

// FindStatements implements graph.Reader.
func (s *Store) FindStatements(ctx context.Context, queries []graph.StatementQuery) ([]graph.List[*graph.Statement], error) {
	k := kind[graph.StatementQuery, statementRow]{
		entities: func(q graph.StatementQuery) [][]string { return append(matched(q.Filter.Entities), q.Filter.Countries) },
		branches: statements,
		lister:   lister[statementRow]{statementColumns, scanStatement},
	}
	var lists []graph.List[*graph.Statement]
	err := s.read(ctx, "find statements", func(t *tx) error {
		found, err := k.find(ctx, t, queries)
		if err != nil {
			return err
		}
		var rows []statementRow
		for _, list := range found {
			rows = append(rows, list.Items...)
			lists = append(lists, withoutKeys(list))
		}
		return t.participants(ctx, rows)
	})
	if err != nil {
		return nil, err
	}
	return lists, nil
}

func withoutKeys(list graph.List[statementRow]) graph.List[*graph.Statement] {
	l := graph.List[*graph.Statement]{Cursors: list.Cursors, HasPrevious: list.HasPrevious, HasNext: list.HasNext, Total: list.Total}
	for _, item := range list.Items {
		l.Items = append(l.Items, item.Statement)
	}
	return l
}

// statements selects along the one relationship that they support or an entity that takes part in them, if there is one;
// nothing where somebody must take part who doesn't exist.
func statements(q graph.StatementQuery, r resolution) []selection {
	f := q.Filter
	s := selection{from: "statement s", key: "s.when_date", id: "s.id"}
	asked := involved(q, r)
	if slices.ContainsFunc(asked, func(a involvement) bool { return len(a.keys) == 0 }) {
		return nil
	}
	switch along := rarest(asked); {
	case len(f.Relationships) == 1:
		s.along("support", "relationship = (SELECT key FROM relationship WHERE id = ?)", f.Relationships[0])
		f.Relationships = nil
	case along >= 0:
		s.along("involvement", "entity = ? AND v.roles & ? <> 0", asked[along].keys[0], asked[along].roles)
		asked = append(asked[:along:along], asked[along+1:]...)
	}
	for _, a := range asked {
		s.and(`EXISTS (SELECT 1 FROM involvement w WHERE w.entity `+oneOf(len(a.keys))+` AND w.when_date = s.when_date
			AND w.statement_id = s.id AND w.roles & ? <> 0)`, list(a.keys), a.roles)
	}
	s.joins = " CROSS JOIN article a ON a.key = s.article"
	s.days(s.key, "s.when_to", f.Dates)
	if q.Order.By == graph.ByConfidence {
		s.key, s.id, s.numeric = "s.confidence_key", "s.id", true
	}
	in(&s, "s.id", f.IDs)
	in(&s, "s.type", f.Types)
	if len(f.Articles) > 0 {
		s.key = "+" + s.key
		s.and("s.article IN (SELECT key FROM article WHERE id "+oneOf(len(f.Articles))+")", list(f.Articles))
	}
	if len(f.Relationships) > 0 {
		s.and("s.key IN (SELECT p.statement FROM relationship r CROSS JOIN support p ON p.relationship = r.key WHERE r.id "+
			oneOf(len(f.Relationships))+")", list(f.Relationships))
	}
	s.said(f.Sources, f.Modalities, f.Negated, f.Text)
	if f.MinConfidence > 0 {
		s.and("s.confidence >= ?", f.MinConfidence)
	}
	return []selection{s}
}

// along begins with a table whose rows are in the order of the list.
func (s *selection) along(table, condition string, args ...any) {
	s.from, s.key, s.id = table+" v CROSS JOIN statement s ON s.key = v.statement", "v.when_date", "v.statement_id"
	s.and("v."+condition, args...)
}

// said adds what both kinds of filter ask of a statement s, its date aside.
func (s *selection) said(sources []string, modalities []graph.Modality, negated *bool, text string) {
	if len(sources) > 0 {
		s.and("EXISTS (SELECT 1 FROM article b WHERE b.key = s.article AND b.source "+oneOf(len(sources))+")", list(sources))
	}
	in(s, "s.modality", modalities)
	if negated != nil {
		s.and("s.negated = ?", *negated)
	}
	if text != "" {
		s.and("instr(parley_lower(s.quote), ?) > 0", strings.ToLower(text))
	}
}

// involvement is that one of some entities takes part in certain roles.
type involvement struct {
	keys   []int64
	roles  int
	weight int
}

// involved returns all that a filter asks of those who take part.
func involved(q graph.StatementQuery, r resolution) []involvement {
	shift := 0
	if q.As == graph.CountryLevel {
		shift = countryRoles
	}
	f := q.Filter
	var asked []involvement
	ask := func(ids []string, roles int) {
		if len(ids) > 0 {
			asked = append(asked, involvement{r.keys(ids), roles, r[ids[0]].weight})
		}
	}
	for _, id := range f.Entities.All {
		ask([]string{id}, takesPart<<shift)
	}
	ask(f.Entities.Any, takesPart<<shift)
	ask(f.Entities.Source, acts<<shift)
	ask(f.Entities.Target, actedOn<<shift)
	ask(f.Countries, takesPart|takesPart<<countryRoles)
	return asked
}

// rarest returns the position of the single entity that the fewest articles mention, -1 if none is single.
func rarest(asked []involvement) int {
	found := -1
	for i, a := range asked {
		if len(a.keys) == 1 && (found < 0 || a.weight < asked[found].weight) {
			found = i
		}
	}
	return found
}
