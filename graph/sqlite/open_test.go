package sqlite_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
	"parley/graph/graphtest"
	"parley/graph/sqlite"
)

// raw opens a file as any other program would.
func raw(t testing.TB, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	return db
}

func execute(t testing.TB, db *sql.DB, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if _, err := db.Exec(text); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
}

// corpus invents readings.
func corpus(t testing.TB, n int) []*graph.Reading {
	g := graphtest.NewGenerator(5, 8, 20, 5)
	var readings []*graph.Reading
	for i := range n {
		readings = append(readings, g.Reading(t, fmt.Sprint("https://wire.example/", i)))
	}
	return readings
}

func put(t testing.TB, s *sqlite.Store, readings ...*graph.Reading) {
	t.Helper()
	if _, err := s.Put(t.Context(), readings); err != nil {
		t.Fatal(err)
	}
}

func TestOpenAgain(t *testing.T) {
	for _, name := range []string{"parley.db", "päth with #?% 'x' & \"y\".db"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), name)
			first, err := sqlite.Open(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			put(t, first, corpus(t, 20)...)
			want := graphtest.State(t, first)
			if err := first.Close(); err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(path); err != nil {
				t.Error(err)
			}
			if d := cmp.Diff(want, graphtest.State(t, open(t, path))); d != "" {
				t.Errorf("state after reopening (-want +got):\n%s", d)
			}
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	tests := []struct {
		name string
		make func(t *testing.T, path string)
		want error
	}{
		{"text", func(t *testing.T, path string) { write(t, path, bytes.Repeat([]byte("Once upon a time. "), 500)) }, graph.ErrInvalid},
		{"few bytes", func(t *testing.T, path string) { write(t, path, []byte("x")) }, graph.ErrInvalid},
		{"zeros", func(t *testing.T, path string) { write(t, path, make([]byte, 8192)) }, graph.ErrInvalid},
		{"other database", func(t *testing.T, path string) { execute(t, raw(t, path), "CREATE TABLE song (title TEXT)") }, graph.ErrConflict},
		{"other application", func(t *testing.T, path string) {
			execute(t, raw(t, path), "PRAGMA application_id = 42", "CREATE TABLE song (title TEXT)")
		}, graph.ErrConflict},
		{"newer schema", func(t *testing.T, path string) {
			open(t, path)
			execute(t, raw(t, path), "PRAGMA user_version = 1000")
		}, graph.ErrConflict},
		{"folder", func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}, graph.ErrUnavailable},
		{"in no folder", func(*testing.T, string) {}, graph.ErrUnavailable},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "file.db")
			if test.name == "in no folder" {
				path = filepath.Join(t.TempDir(), "none", "file.db")
			}
			test.make(t, path)
			before, _ := os.ReadFile(path)
			s, err := sqlite.Open(t.Context(), path)
			if !errors.Is(err, test.want) || s != nil {
				t.Errorf("error %v, want %v", err, test.want)
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestDamaged cuts and scrambles a file: whatever is asked then ends with an answer or an error.
func TestDamaged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "parley.db")
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, corpus(t, 100)...)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	failed := 0
	for i := range 24 {
		data := bytes.Clone(whole)
		if i < 8 {
			data = data[:len(data)*i/8]
		} else {
			at := len(data) * (i - 8) / 16
			copy(data[at:min(len(data), at+6000)], bytes.Repeat([]byte{0xa5, byte(i)}, 3000))
		}
		damaged := filepath.Join(t.TempDir(), "damaged.db")
		write(t, damaged, data)
		if err := useAll(t.Context(), damaged); err != nil {
			failed++
			if !errors.Is(err, graph.ErrUnavailable) && !errors.Is(err, graph.ErrInvalid) && i > 0 {
				t.Errorf("case %d: %v", i, err)
			}
		}
	}
	if failed < 12 {
		t.Errorf("only %d of 24 damages were noticed", failed)
	}
}

// useAll reads and writes a store; differences found count as an error.
func useAll(ctx context.Context, path string) error {
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		return err
	}
	defer s.Close()
	differences, err := graph.Check(ctx, s)
	if err != nil {
		return err
	}
	if len(differences) > 0 {
		return fmt.Errorf("%d differences: %w", len(differences), graph.ErrUnavailable)
	}
	if _, err := graph.Search(ctx, s, "armenia", nil, 10); err != nil {
		return err
	}
	_, err = s.Delete(ctx, []string{"article:0"})
	return err
}

// TestOpenAtOnce has several processes' worth of handles make one file.
func TestOpenAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "parley.db")
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			s, err := sqlite.Open(t.Context(), path)
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
}

func TestWaitForWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "parley.db")
	s := open(t, path)
	other := raw(t, path)
	execute(t, other, "BEGIN IMMEDIATE")
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := s.Put(ctx, corpus(t, 1)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want %v", err, context.DeadlineExceeded)
	}
	if waited := time.Since(began); waited > 5*time.Second {
		t.Errorf("gave up after %v", waited)
	}
	if _, err := s.Stats(t.Context()); err != nil {
		t.Errorf("reading beside a writer: %v", err)
	}
	timer := time.AfterFunc(300*time.Millisecond, func() { other.Exec("COMMIT") })
	defer timer.Stop()
	put(t, s, corpus(t, 1)...)
}
