package ingest

import (
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"parley/extract"
	"parley/graph"
)

// MaxText is the largest text that is read, in bytes.
const MaxText = extract.DefaultMaxBytes

// Defaults are what articles have that come without it.
type Defaults struct {
	Source      string
	PublishedAt graph.Timestamp
}

// Sources yields the articles of files, folders and standard input ("-"): text files (.txt), one article each, and JSONL
// files, one on each line. Folders are read to their depths, in the order of names, hidden files aside. What can't be read
// is yielded as an item with an error that names it.
func Sources(paths []string, stdin io.Reader, d Defaults) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, path := range paths {
			for item := range source(path, stdin) {
				if item.Article.Source == "" {
					item.Article.Source = d.Source
				}
				if item.Article.PublishedAt == "" {
					item.Article.PublishedAt = d.PublishedAt
				}
				if !yield(item) {
					return
				}
			}
		}
	}
}

func source(path string, stdin io.Reader) iter.Seq[Item] {
	if path == "-" {
		return standardInput(stdin)
	}
	if strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://") {
		return failure(path, fmt.Errorf("web addresses aren't read yet; save the page's text as a .txt file: %w", graph.ErrInvalid))
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return failure(path, err)
	case info.IsDir():
		return folder(path)
	}
	return file(path)
}

func failure(name string, err error) iter.Seq[Item] {
	return func(yield func(Item) bool) { yield(Item{Name: name, Err: err}) }
}

func folder(path string) iter.Seq[Item] {
	var files []string
	root, err := filepath.EvalSymlinks(path)
	if err != nil {
		return failure(path, err)
	}
	err = filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if hidden := strings.HasPrefix(entry.Name(), ".") && name != root; hidden {
			if entry.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if readable(name) && regular(name) {
			files = append(files, name)
		}
		return nil
	})
	switch {
	case err != nil:
		return failure(path, err)
	case len(files) == 0:
		return failure(path, fmt.Errorf("the folder holds no articles (.txt, .jsonl): %w", graph.ErrInvalid))
	}
	slices.Sort(files)
	return func(yield func(Item) bool) {
		for _, name := range files {
			for item := range file(name) {
				if !yield(item) {
					return
				}
			}
		}
	}
}

// regular tells whether a file, or what a link leads to, has an end: a pipe in a folder would be waited for without one.
func regular(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func readable(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".jsonl":
		return true
	}
	return false
}

func file(path string) iter.Seq[Item] {
	if !readable(path) {
		return failure(path, fmt.Errorf("%q files aren't read (want .txt or .jsonl): %w", filepath.Ext(path), graph.ErrInvalid))
	}
	return func(yield func(Item) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(Item{Name: path, Err: err})
			return
		}
		defer f.Close()
		items := lines(path, f)
		if strings.EqualFold(filepath.Ext(path), ".txt") {
			items = text(path, f)
		}
		items(yield)
	}
}
