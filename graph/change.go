package graph

// Change is one entry of the change log, which every writer appends to in the transaction that makes the change.
type Change struct {
	Seq  int64 // grows by one in the order of commits
	Kind ChangeKind
	ID   string // of what changed; it may be gone
}

// ChangeKind is what happened.
type ChangeKind string

// The kinds of change.
const (
	ArticleProcessed    ChangeKind = "ARTICLE_PROCESSED"
	ArticleDeleted      ChangeKind = "ARTICLE_DELETED"
	StatementAdded      ChangeKind = "STATEMENT_ADDED"
	StatementRemoved    ChangeKind = "STATEMENT_REMOVED"
	RelationshipChanged ChangeKind = "RELATIONSHIP_CHANGED"
	EntityRedirected    ChangeKind = "ENTITY_REDIRECTED" // merged, or no longer so; only its relationships are logged besides
)
