package graphtest

import (
	"slices"
	"strings"

	"parley/graph"
)

// among tells whether a list that asks for nothing, or for x, holds x.
func among[T comparable](list []T, x T) bool { return len(list) == 0 || slices.Contains(list, x) }

// meets tells whether a list that asks for nothing, or for one of xs, holds one.
func meets(list, xs []string) bool {
	return len(list) == 0 || slices.ContainsFunc(xs, func(x string) bool { return slices.Contains(list, x) })
}

func (o *oracle) article(f graph.ArticleFilter, a *graph.Article) bool {
	return among(f.IDs, a.ID) && among(f.ExternalIDs, a.ExternalID) && among(f.Sources, a.Source) &&
		f.Published.Overlaps(a.PublishedAt.Day()) && meets(o.now(f.Entities), mentioned(o.reading[a.ID])) && holdsWords(a.Text, f.Text)
}

func mentioned(r *graph.Reading) []string {
	var ids []string
	for _, m := range r.Mentions {
		ids = append(ids, m.Entity)
	}
	return ids
}

func holdsWords(text, words string) bool {
	if words == "" {
		return true
	}
	held, asked := graph.Words(text), graph.Words(words)
	missing := func(w string) bool { return !slices.Contains(held, w) }
	return len(asked) > 0 && !slices.ContainsFunc(asked, missing)
}

func (o *oracle) entity(f graph.EntityFilter, e *graph.Entity) bool {
	inArticle := len(f.Articles) == 0
	for _, id := range f.Articles {
		r := o.reading[id]
		inArticle = inArticle || r != nil && slices.Contains(mentioned(r), e.ID)
	}
	named := f.Text == ""
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		named = named || strings.Contains(graph.Fold(name), graph.Fold(f.Text))
	}
	return among(o.now(f.IDs), e.ID) && among(f.Types, e.Type) &&
		meets(o.now(f.Countries), append(o.now([]string{e.Attributes.Country}), e.ID)) && inArticle && named &&
		e.ArticleCount >= f.MinArticles && e.MentionCount >= f.MinMentions
}

func (o *oracle) statement(f graph.StatementFilter, as graph.As, s *graph.Statement) bool {
	var supported []string
	for _, e := range graph.Edges(s) {
		supported = append(supported, e.ID())
	}
	return among(f.IDs, s.ID) && among(f.Types, s.Type) && o.takesPart(f.Entities, as, s) && among(f.Articles, s.Article) &&
		meets(f.Relationships, supported) &&
		o.says(graph.RelationshipFilter{Countries: f.Countries, Dates: f.Dates, Sources: f.Sources, Modalities: f.Modalities,
			Negated: f.Negated, Text: f.Text}, s) && s.Confidence >= f.MinConfidence
}

// says tells whether the statement meets what a filter of relationships asks of one of their statements.
func (o *oracle) says(f graph.RelationshipFilter, s *graph.Statement) bool {
	var actsFor []string
	for _, p := range s.Participants {
		actsFor = append(actsFor, p.Entity, p.ActsFor)
	}
	return meets(o.now(f.Countries), actsFor) && f.Dates.Overlaps(s.When.Date) &&
		among(f.Sources, o.reading[s.Article].Article.Source) && among(f.Modalities, s.Modality) &&
		(f.Negated == nil || *f.Negated == s.Negated) && strings.Contains(strings.ToLower(s.Quote), strings.ToLower(f.Text))
}

func (o *oracle) takesPart(m graph.EntityMatch, as graph.As, s *graph.Statement) bool {
	var any, acting, actedOn []string
	for _, p := range s.Participants {
		id := p.At(as)
		any = append(any, id)
		if p.Role == graph.RoleSource || p.Role == graph.RoleMediator || p.Role == graph.RoleParty && s.Type.Symmetric() {
			acting = append(acting, id)
		}
		if p.Role == graph.RoleTarget || p.Role == graph.RoleParty {
			actedOn = append(actedOn, id)
		}
	}
	return o.match(m, any, acting, actedOn)
}

func (o *oracle) match(m graph.EntityMatch, any, acting, actedOn []string) bool {
	for _, id := range o.now(m.All) {
		if !slices.Contains(any, id) {
			return false
		}
	}
	return meets(o.now(m.Any), any) && meets(o.now(m.Source), acting) && meets(o.now(m.Target), actedOn)
}

func (o *oracle) relationship(f graph.RelationshipFilter, as graph.As, r *graph.Relationship) bool {
	ends := []string{r.Source, r.Target}
	acting, actedOn := ends[:1], ends[1:]
	if r.Type.Symmetric() {
		acting, actedOn = ends, ends
	}
	said := !f.AboutStatements() || slices.ContainsFunc(o.supporting[r.ID], func(s *graph.Statement) bool { return o.says(f, s) })
	return (r.As == as || len(f.IDs) > 0) && among(f.IDs, r.ID) && among(f.Types, r.Type) && o.match(f.Entities, ends, acting, actedOn) &&
		among(f.EntityTypes, graph.KindOf(r.Source).EntityType()) && among(f.EntityTypes, graph.KindOf(r.Target).EntityType()) &&
		r.Count >= f.AtLeast() && r.ArticleCount >= f.MinArticles && r.Confidence() >= f.MinConfidence && said
}
