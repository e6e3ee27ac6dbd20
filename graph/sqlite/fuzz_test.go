package sqlite_test

import (
	"testing"

	"parley/graph"
)

// FuzzText looks for any text in every way: none makes a query that the engine refuses.
func FuzzText(f *testing.F) {
	for _, text := range []string{"Armenia", `"`, `a"b`, "NEAR(a b)", "a\x00b", "\xff\xfe", "* OR ^", "é", "  ", "日本国", "a-b:c", "\ufffd\u0301"} {
		f.Add(text)
	}
	s := open(f, ":memory:")
	put(f, s, corpus(f, 5)...)
	f.Fuzz(func(t *testing.T, text string) {
		ctx := t.Context()
		if _, err := s.Candidates(ctx, text, nil, 10); err != nil {
			t.Errorf("candidates for %q: %v", text, err)
		}
		if _, err := s.FindArticles(ctx, []graph.ArticleQuery{{Filter: graph.ArticleFilter{Text: text}}}); err != nil {
			t.Errorf("articles with %q: %v", text, err)
		}
		if _, err := s.FindEntities(ctx, []graph.EntityQuery{{Filter: graph.EntityFilter{Text: text, Countries: []string{"country:" + text}}}}); err != nil {
			t.Errorf("entities named %q: %v", text, err)
		}
		if _, err := s.FindStatements(ctx, []graph.StatementQuery{{Filter: graph.StatementFilter{Text: text, Relationships: []string{"relationship:" + text, "relationship:x" + text}}}}); err != nil {
			t.Errorf("statements with %q: %v", text, err)
		}
		if _, err := s.Get(ctx, []string{text, "mention:" + text, "person:" + text}); err != nil {
			t.Errorf("get %q: %v", text, err)
		}
	})
}
