// Command compile counts, in news and annotated corpora, which words are written with a small letter, and prints those
// that are ordinary words: a capital on them, where a sentence or a headline begins, makes no name.
//
//	go run ./extract/name/compile ../shared/data > extract/name/words.txt
//
// It reads the events and articles of text/, the tokens of ner/gmb and the sentences of ud/. Only the words themselves
// are kept, no text. The README beside words.txt names the corpora and their licences.
package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: compile FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

// run prints the ordinary words of the corpora in a folder. It writes the same bytes for the same corpora.
func run(folder string, w io.Writer) error {
	c := counts{small: map[string]int{}, capital: map[string]int{}}
	for _, s := range []struct {
		pattern string
		read    func(*bufio.Scanner)
	}{
		{"text/wikipedia_current_events/*.tsv.gz", c.readEvents},
		{"text/wikinews/*.jsonl.gz", c.readArticles},
		{"ner/gmb/*.tsv.gz", c.readTokens},
		{"ud/*/*train*.conllu.gz", c.readTrees},
	} {
		paths, err := filepath.Glob(filepath.Join(folder, s.pattern))
		if err != nil || len(paths) == 0 {
			return fmt.Errorf("find %s: nothing there (%v)", s.pattern, err)
		}
		for _, path := range paths {
			if err := readFile(path, s.read); err != nil {
				return err
			}
		}
	}
	out := bufio.NewWriter(w)
	for _, word := range c.ordinary() {
		fmt.Fprintln(out, word)
	}
	return out.Flush()
}

func readFile(path string, read func(*bufio.Scanner)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	read(lines)
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// ordinary are the words seen small often enough, sorted: five times and not rare beside their capitals, or twice and
// mostly small; adverbs by their form.
func (c counts) ordinary() []string {
	var words []string
	for word, small := range c.small {
		capital := c.capital[word]
		often := small >= 5 && 10*small >= 3*capital || small >= 2 && small >= 2*capital || strings.HasSuffix(word, "ly") && small > capital
		if often && len(word) > 1 && word != "us" && word != "un" && !strings.ContainsAny(word, "'’") {
			words = append(words, word)
		}
	}
	slices.Sort(words)
	return words
}
