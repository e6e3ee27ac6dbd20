package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"parley/extract"
	"parley/graph"
	"parley/graph/sqlite"
	"parley/ingest"
	"parley/resolve"
)

func open(t *testing.T) graph.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return store
}

// slowFirst reads the first text it is given last.
type slowFirst struct{ *extract.Extractor }

func (s slowFirst) Extract(ctx context.Context, d extract.Document) (*extract.Result, error) {
	if strings.Contains(d.Text, "slow") {
		time.Sleep(50 * time.Millisecond)
	}
	return s.Extractor.Extract(ctx, d)
}

func items(texts ...string) []ingest.Item {
	var all []ingest.Item
	for i, text := range texts {
		all = append(all, ingest.Item{Name: fmt.Sprint(i), Article: graph.Article{Text: text, URL: "https://example.org/same"}})
	}
	return all
}

func TestRunKeepsTheOrderOfTheSource(t *testing.T) {
	store, reader := open(t), ingest.NewReader(slowFirst{extract.New(extract.Options{})}, resolve.New(nil))
	all := items("A slow text about France.", "A text about Norway.", "The last text, about Kenya.")
	all = append(all, ingest.Item{Name: "bad", Err: graph.ErrInvalid}, ingest.Item{Name: "worse", Err: graph.ErrInvalid})
	var failed []string
	report, err := ingest.Run(t.Context(), reader, store, slices.Values(all), ingest.Options{Workers: 4, Batch: 1,
		Failed: func(it ingest.Item) { failed = append(failed, it.Name) }})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(ingest.Report{Stored: 3, Changed: 3, Failed: 2}, report); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"bad", "worse"}, failed); diff != "" {
		t.Error(diff)
	}
	lists, err := store.FindArticles(t.Context(), []graph.ArticleQuery{{}})
	if err != nil {
		t.Fatal(err)
	}
	if found := lists[0].Items; len(found) != 1 || found[0].Text != "The last text, about Kenya." {
		t.Errorf("stored is %+v, want the last version alone", found)
	}
}

// broken is a store that takes some transactions and fails then.
type broken struct {
	graph.Store
	left int
}

var errBroken = errors.New("broken")

func (b *broken) Put(ctx context.Context, readings []*graph.Reading) (int, error) {
	if b.left--; b.left < 0 {
		return 0, errBroken
	}
	return b.Store.Put(ctx, readings)
}

func TestRunStopsAtTheStoresFirstError(t *testing.T) {
	reader := ingest.NewReader(extract.New(extract.Options{}), resolve.New(nil))
	endless := func(yield func(ingest.Item) bool) {
		for n := 0; yield(ingest.Item{Article: graph.Article{Text: fmt.Sprintf("Text %d about Norway.", n)}}); n++ {
		}
	}
	report, err := ingest.Run(t.Context(), reader, &broken{open(t), 3}, endless, ingest.Options{Batch: 10})
	if !errors.Is(err, errBroken) || report.Stored != 30 {
		t.Errorf("%+v, %v; want 30 stored and the store's error", report, err)
	}
}

func TestUntilLeavesASourceThatWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in, feed := io.Pipe()
		ctx, cancel := context.WithCancel(t.Context())
		go func() {
			_, _ = io.WriteString(feed, "{\"text\":\"One.\"}\n")
			time.Sleep(time.Hour)
			cancel()
		}()
		var got []string
		for item := range ingest.Until(ctx, ingest.Sources([]string{"-"}, in, ingest.Defaults{})) {
			got = append(got, item.Article.Text)
		}
		if diff := cmp.Diff([]string{"One."}, got); diff != "" {
			t.Error(diff)
		}
		in.Close()
	})
}
