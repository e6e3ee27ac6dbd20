package graph

import (
	"context"
	"iter"
)

// Reader answers queries in batches: one call for any number of parents, the answers in the order of the questions.
// Errors wrap ErrInvalid for what can't be asked, ErrUnavailable where the database doesn't answer.
type Reader interface {
	// Get returns a node for each id, nil where there is none. Ids of merged entities return what they became.
	// Relationships are found under the ids of either level.
	Get(ctx context.Context, ids []string) ([]Node, error)

	FindArticles(ctx context.Context, queries []ArticleQuery) ([]List[*Article], error)
	FindEntities(ctx context.Context, queries []EntityQuery) ([]List[*Entity], error)
	FindStatements(ctx context.Context, queries []StatementQuery) ([]List[*Statement], error)
	FindRelationships(ctx context.Context, queries []RelationshipQuery) ([]List[*Relationship], error)

	// Readings returns what each of these articles says, nil where there is no such article.
	Readings(ctx context.Context, articles []string) ([]*Reading, error)

	// AllReadings streams what every article says, in the order of article ids. Writes in between may be missed.
	AllReadings(ctx context.Context) iter.Seq2[*Reading, error]

	// Candidates returns entities of these types (nil means all) whose name or alias is like text, in any order: all
	// that match exactly or begin with it, and what is near it in spelling; about limit in all. Search ranks them.
	Candidates(ctx context.Context, text string, types []EntityType, limit int) ([]*Entity, error)

	// Stats counts what the store holds.
	Stats(ctx context.Context) (Stats, error)

	// ChangesAfter returns up to limit entries of the change log after a sequence number, oldest first.
	ChangesAfter(ctx context.Context, seq int64, limit int) ([]Change, error)
}

// Writer changes the graph. Each call is one transaction: all of it is stored, with every count, edge and log entry, or
// nothing is. Any number of writers, in one process or many, may write at once.
type Writer interface {
	// Put stores readings, replacing those of the same articles, and returns how many changed something; storing one
	// again changes nothing. Entities that were merged are written as what they became.
	Put(ctx context.Context, readings []*Reading) (changed int, err error)

	// Delete removes articles and exactly what only they supported, and returns how many there were.
	Delete(ctx context.Context, articles []string) (deleted int, err error)

	// Redirect makes the entity from count as the entity into, in all that is stored and will be; into "" undoes that.
	// ErrInvalid if their kinds differ or the redirects would form a circle, ErrNotFound if into doesn't exist.
	Redirect(ctx context.Context, from, into string) error
}

// Store keeps the graph.
type Store interface {
	Reader
	Writer
	Close() error
}

// Checker is a store that can compare what its engine keeps beside the graph's records (native edges, search indexes)
// with those records. Check calls it where it exists.
type Checker interface {
	CheckEngine(ctx context.Context) ([]Difference, error)
}

// Stats counts what a store holds.
type Stats struct {
	Articles, Mentions, Statements int
	Entities                       map[EntityType]int
	Relationships                  map[RelationType]int // between actors; those supported by any statement
	FirstPublished, LastPublished  Timestamp            // of all articles; "" if unknown
	LastChange                     int64                // sequence number of the newest entry in the change log
}
