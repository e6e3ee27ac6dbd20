package graph

import (
	"fmt"
	"slices"
)

// check tells what of the filter can't be asked: an empty list, an id of another kind, a number out of range. All of it would find
// nothing or everything, silently.
func (f *ArticleFilter) check() error {
	var err error
	filled(&err, "ids", f.IDs, KindArticle)
	filled(&err, "externalIds", f.ExternalIDs)
	filled(&err, "sources", f.Sources)
	filled(&err, "entities", f.Entities, entityKinds()...)
	return err
}

func (f *EntityFilter) check() error {
	var err error
	filled(&err, "ids", f.IDs, entityKinds()...)
	filled(&err, "types", f.Types)
	filled(&err, "countries", f.Countries, KindCountry)
	filled(&err, "articles", f.Articles, KindArticle)
	known(&err, "type of entity", f.Types, EntityTypes())
	positive(&err, "minArticles", f.MinArticles)
	positive(&err, "minMentions", f.MinMentions)
	return err
}

func (m *EntityMatch) check(err *error) {
	filled(err, "entities.any", m.Any, entityKinds()...)
	filled(err, "entities.all", m.All, entityKinds()...)
	filled(err, "entities.source", m.Source, entityKinds()...)
	filled(err, "entities.target", m.Target, entityKinds()...)
}

func (f *StatementFilter) check() error {
	var err error
	filled(&err, "ids", f.IDs, KindStatement)
	filled(&err, "types", f.Types)
	f.Entities.check(&err)
	filled(&err, "countries", f.Countries, KindCountry)
	filled(&err, "articles", f.Articles, KindArticle)
	filled(&err, "relationships", f.Relationships, KindRelationship)
	filled(&err, "sources", f.Sources)
	filled(&err, "modalities", f.Modalities)
	known(&err, "type of relation", f.Types, RelationTypes())
	known(&err, "modality", f.Modalities, modalities())
	share(&err, f.MinConfidence)
	return err
}

func (f *RelationshipFilter) check() error {
	var err error
	filled(&err, "ids", f.IDs, KindRelationship)
	filled(&err, "types", f.Types)
	f.Entities.check(&err)
	filled(&err, "entityTypes", f.EntityTypes)
	filled(&err, "countries", f.Countries, KindCountry)
	filled(&err, "sources", f.Sources)
	filled(&err, "modalities", f.Modalities)
	known(&err, "type of relation", f.Types, RelationTypes())
	known(&err, "type of entity", f.EntityTypes, EntityTypes())
	known(&err, "modality", f.Modalities, modalities())
	positive(&err, "minCount", f.AtLeast())
	positive(&err, "minArticles", f.MinArticles)
	share(&err, f.MinConfidence)
	return err
}

func entityKinds() []Kind { return []Kind{KindPerson, KindCountry, KindPlace, KindOrganization} }

// filled refuses a list that is given and empty, and ids that aren't of one of the kinds.
func filled[T ~string](err *error, what string, values []T, kinds ...Kind) {
	if *err == nil && values != nil && len(values) == 0 {
		*err = fmt.Errorf("%s is an empty list; leave it out to ask for all: %w", what, ErrInvalid)
	}
	for _, v := range values {
		if *err == nil && len(kinds) > 0 && !slices.Contains(kinds, KindOf(string(v))) {
			*err = fmt.Errorf("%s: %q isn't an id of kind %v: %w", what, v, kinds, ErrInvalid)
		}
	}
}

func positive(err *error, what string, n int) {
	if *err == nil && n < 0 {
		*err = fmt.Errorf("%s is %d (want 0 or more): %w", what, n, ErrInvalid)
	}
}

func share(err *error, x float64) {
	if *err == nil && !isShare(x) {
		*err = fmt.Errorf("minConfidence is %v (want 0 to 1): %w", x, ErrInvalid)
	}
}
