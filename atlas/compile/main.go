// Command compile makes the atlas's compiled tables (cities, regions within countries, forenames, surnames) out of the
// shared data folder. It writes the same bytes for the same sources.
//
// Run it as go generate ./atlas, which runs it in the folder atlas. The shared folder lies beside the repository or
// where PARLEY_SHARED says.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func run() error {
	shared := os.Getenv("PARLEY_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(shared, "data", "gazetteer")); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("no data/gazetteer in %s: put the shared data folder there or set PARLEY_SHARED", shared)
	}
	return compile(filepath.Join(shared, "data"), "data")
}

// compile reads sources and the hand-written tables in data and writes the compiled tables beside these.
func compile(sources, data string) error {
	corpus, err := readCorpus(sources)
	if err != nil {
		return err
	}
	written, err := readWritten(data)
	if err != nil {
		return err
	}
	people, err := readPeople(sources, corpus, written)
	if err != nil {
		return err
	}
	places, err := readPlaces(sources, corpus, written, people)
	if err != nil {
		return err
	}
	if err := writeLines(filepath.Join(data, "places.tsv.gz"), places); err != nil {
		return err
	}
	if err := writeLines(filepath.Join(data, "forenames.txt.gz"), sorted(people.forenames)); err != nil {
		return err
	}
	return writeLines(filepath.Join(data, "surnames.txt.gz"), sorted(people.surnames))
}
