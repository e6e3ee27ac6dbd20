package graphtest

import (
	"slices"
	"testing"

	"parley/graph"
)

func testChanges(t *testing.T, open func(*testing.T) graph.Store) {
	s := open(t)
	same(t, "before anything happens", []graph.Change(nil), changes(t, s, 0, 10))
	r := arlington(t)
	put(t, s, r)
	t.Run("new article", func(t *testing.T) {
		want := []graph.Change{}
		for _, st := range r.Statements {
			want = append(want, graph.Change{Kind: graph.StatementAdded, ID: st.ID})
		}
		want = append(want, graph.Change{Kind: graph.ArticleProcessed, ID: r.Article.ID})
		same(t, "changes", append(want, changedRelationships(newOracle([]*graph.Reading{r}, nil))...), unnumbered(changes(t, s, 0, 1000)))
	})
	t.Run("changed article", func(t *testing.T) {
		since := stats(t, s).LastChange
		put(t, s, arlingtonCorrected(t))
		kinds := map[graph.ChangeKind]int{}
		for _, c := range changes(t, s, since, 1000) {
			kinds[c.Kind]++
		}
		// The mediation stands at another place in the new text: its old statement goes, a new one comes.
		same(t, "kinds", map[graph.ChangeKind]int{graph.ArticleProcessed: 1, graph.StatementRemoved: 6, graph.StatementAdded: 2,
			graph.RelationshipChanged: kinds[graph.RelationshipChanged]}, kinds)
		if kinds[graph.RelationshipChanged] == 0 {
			t.Error("no relationship changed")
		}
	})
	t.Run("deleted article", func(t *testing.T) {
		since := stats(t, s).LastChange
		remove(t, s, r.Article.ID)
		got := unnumbered(changes(t, s, since, 1000))
		if !slices.Contains(got, graph.Change{Kind: graph.ArticleDeleted, ID: r.Article.ID}) {
			t.Errorf("deletion isn't logged: %v", got)
		}
	})
	t.Run("nothing new", func(t *testing.T) {
		since := stats(t, s).LastChange
		remove(t, s, r.Article.ID)
		put(t, s)
		same(t, "changes", []graph.Change(nil), changes(t, s, since, 1000))
		same(t, "after the future", []graph.Change(nil), changes(t, s, since+1000, 1000))
	})
	t.Run("in pieces", func(t *testing.T) { testChangesResume(t, s) })
}

func changes(t testing.TB, s graph.Store, after int64, limit int) []graph.Change {
	t.Helper()
	found, err := s.ChangesAfter(t.Context(), after, limit)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func unnumbered(changes []graph.Change) []graph.Change {
	for i := range changes {
		changes[i].Seq = 0
	}
	return changes
}

func changedRelationships(o *oracle) []graph.Change {
	ids := idsOf(o.relationships)
	slices.Sort(ids)
	var changes []graph.Change
	for _, id := range ids {
		changes = append(changes, graph.Change{Kind: graph.RelationshipChanged, ID: id})
	}
	return changes
}

// testChangesResume reads the log in pieces while it grows.
func testChangesResume(t *testing.T, s graph.Store) {
	put(t, s, stories(t)...)
	whole := changes(t, s, 0, 10000)
	var pieces []graph.Change
	for after := int64(0); ; {
		piece := changes(t, s, after, 7)
		if len(piece) == 0 {
			break
		}
		pieces, after = append(pieces, piece...), piece[len(piece)-1].Seq
	}
	same(t, "in pieces", whole, pieces)
	complete(t, whole)
	same(t, "last change", whole[len(whole)-1].Seq, stats(t, s).LastChange)
}

// complete fails the test where a sequence number is left out.
func complete(t testing.TB, log []graph.Change) {
	t.Helper()
	for i, c := range log {
		if c.Seq != log[0].Seq+int64(i) {
			t.Fatalf("change %d has sequence number %d, want %d", i, c.Seq, log[0].Seq+int64(i))
		}
	}
}
