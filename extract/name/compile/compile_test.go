package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"parley/internal/shared"
)

// TestWordsAreCurrent compiles the word list anew and compares it with that in the repository, byte for byte.
func TestWordsAreCurrent(t *testing.T) {
	var got bytes.Buffer
	if err := run(filepath.Dir(shared.File(t, "data/text")), &got); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join("..", "words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got.Bytes()) {
		t.Error("words.txt is out of date: run go run ./extract/name/compile ../shared/data > extract/name/words.txt")
	}
}
