package sqlite

import (
	"context"
	"database/sql"

	"parley/graph"
)

const relationshipColumns = `r.id, r.level, r.type, x.id, y.id, r.count, r.article_count, r.planned_count, r.negated_count, r.confidence_sum,
	r.first_date, r.first_stated, r.last_date, r.last_stated`

const relationshipEnds = " CROSS JOIN entity x ON x.key = r.source CROSS JOIN entity y ON y.key = r.target"

// symmetricTypes is the condition that a relationship has no direction.
const symmetricTypes = "r.type IN ('NEGOTIATES', 'DISPUTES', 'MEETS', 'AGREES')"

func scanRelationship(rows *sql.Rows) (*graph.Relationship, error) {
	r := &graph.Relationship{}
	return r, rows.Scan(relationshipFields(r)...)
}

func relationshipFields(r *graph.Relationship) []any {
	return []any{&r.ID, &r.As, &r.Type, &r.Source, &r.Target, &r.Count, &r.ArticleCount, &r.PlannedCount, &r.NegatedCount, &r.ConfidenceSum,
		&r.First.Date, &r.First.Stated, &r.Last.Date, &r.Last.Stated}
}

// FindRelationships implements graph.Reader.
func (s *Store) FindRelationships(ctx context.Context, queries []graph.RelationshipQuery) ([]graph.List[*graph.Relationship], error) {
	return find(ctx, s, "find relationships", kind[graph.RelationshipQuery, *graph.Relationship]{
		entities: func(q graph.RelationshipQuery) [][]string {
			return append(matched(q.Filter.Entities), q.Filter.Countries)
		},
		branches: relationships,
		lister:   lister[*graph.Relationship]{relationshipColumns, scanRelationship},
	}, queries)
}

// relationships selects along each side of the one entity that they have at an end, if there is one.
func relationships(q graph.RelationshipQuery, r resolution) []selection {
	f := q.Filter
	s := selection{from: "relationship r", joins: relationshipEnds, key: "r.article_count", id: "r.id", numeric: true}
	switch q.Order.By {
	case graph.ByCount:
		s.key = "r.count"
	case graph.ByConfidence:
		s.key = "r.confidence_key"
	case graph.ByFirstDate:
		s.key, s.numeric = "r.first_date", false
	case graph.ByLastDate:
		s.key, s.numeric = "r.last_date", false
	}
	if len(f.IDs) == 0 {
		s.and("r.level = ?", string(q.As))
	}
	in(&s, "r.id", f.IDs)
	in(&s, "r.type", f.Types)
	if len(f.EntityTypes) > 0 {
		s.from, s.joins = s.from+s.joins, ""
		in(&s, "x.type", f.EntityTypes)
		in(&s, "y.type", f.EntityTypes)
	}
	if f.AtLeast() > 0 {
		s.and("+r.count >= ?", f.AtLeast())
	}
	if f.MinArticles > 0 {
		s.and("+r.article_count >= ?", f.MinArticles)
	}
	if f.MinConfidence > 0 {
		s.and("r.count > 0 AND CAST(r.confidence_sum AS REAL) / r.count / 10000 >= ?", f.MinConfidence)
	}
	s.supported(f, r)
	return s.ends(f.Entities, r)
}

// supported adds that one statement meets all that the filter asks of statements.
func (s *selection) supported(f graph.RelationshipFilter, r resolution) {
	if !f.AboutStatements() {
		return
	}
	statement := selection{from: "support p CROSS JOIN statement s ON s.key = p.statement"}
	statement.and("p.relationship = r.key")
	if len(f.Countries) > 0 {
		keys := r.keys(f.Countries)
		statement.and(`EXISTS (SELECT 1 FROM involvement w WHERE w.entity `+oneOf(len(keys))+` AND w.when_date = s.when_date
			AND w.statement_id = s.id)`, list(keys))
	}
	statement.days("p.when_date", "s.when_to", f.Dates)
	statement.said(f.Sources, f.Modalities, f.Negated, f.Text)
	s.and("EXISTS (SELECT 1 FROM "+statement.from+statement.where()+")", statement.args...)
}

// end is that one of some entities is at an end: the source, the target, or either where the flag says so.
type end struct {
	keys           []int64
	source, target string // conditions under which that side counts, "" for always
}

// ends splits a selection by the sides at which a single entity stands and adds what else is asked of the ends;
// nothing where somebody must be at an end who doesn't exist.
func (s selection) ends(m graph.EntityMatch, r resolution) []selection {
	var asked []end
	ask := func(ids []string, source, target string) {
		if len(ids) > 0 {
			asked = append(asked, end{r.keys(ids), source, target})
		}
	}
	ask(m.Source, "", symmetricTypes)
	ask(m.Target, symmetricTypes, "")
	ask(m.Any, "", "")
	for i := range m.All {
		ask(m.All[i:i+1], "", "")
	}
	single := -1
	for i, e := range asked {
		if len(e.keys) == 0 {
			return nil
		}
		if len(e.keys) == 1 && single < 0 {
			single = i
			continue
		}
		one, them := oneOf(len(e.keys)), list(e.keys)
		s.and("(r.source "+one+orAlways(e.source)+" OR r.target "+one+orAlways(e.target)+")", them, them)
	}
	if single < 0 {
		return []selection{s}
	}
	source, target := s.clone(), s.clone()
	source.and("r.source = ?"+orAlways(asked[single].source), asked[single].keys[0])
	target.and("r.target = ?"+orAlways(asked[single].target), asked[single].keys[0])
	return []selection{source, target}
}

func orAlways(condition string) string {
	if condition == "" {
		return ""
	}
	return " AND " + condition
}
