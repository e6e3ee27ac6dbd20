package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"parley/internal/shared"
)

// TestCompiledTablesAreCurrent compiles the tables anew and compares them with those in the repository, byte for byte.
func TestCompiledTablesAreCurrent(t *testing.T) {
	sources := filepath.Dir(shared.File(t, "data/gazetteer"))
	fresh := t.TempDir()
	data := filepath.Join("..", "data")
	for _, name := range []string{"countries.tsv", "organizations.tsv", "regions.tsv", "cities.tsv", "stops.txt", "words.txt"} {
		text, err := os.ReadFile(filepath.Join(data, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(fresh, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := compile(sources, fresh); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"places.tsv.gz", "forenames.txt.gz", "surnames.txt.gz"} {
		want, err := os.ReadFile(filepath.Join(data, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(fresh, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(want, got) {
			t.Errorf("%s is out of date: run go generate ./atlas", name)
		}
	}
}
