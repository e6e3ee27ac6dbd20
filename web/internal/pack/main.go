// Command pack compresses a built bundle for embedding:
//
//	pack SOURCE TARGET
//
// replaces the folder TARGET with a gzip file for every file of SOURCE. The
// same input always gives the same bytes.
package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: pack SOURCE TARGET")
		os.Exit(2)
	}
	if err := pack(os.DirFS(os.Args[1]), os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func pack(source fs.FS, target string) error {
	if err := os.RemoveAll(target); err != nil {
		return err
	}
	return fs.WalkDir(source, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		path := filepath.Join(target, filepath.FromSlash(name))
		if entry.IsDir() {
			return os.MkdirAll(path, 0o755)
		}
		return compress(source, name, path+".gz")
	})
}

func compress(source fs.FS, name, path string) error {
	in, err := source.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer out.Close()
	zip, err := gzip.NewWriterLevel(out, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := io.Copy(zip, in); err != nil {
		return fmt.Errorf("compress %s: %w", name, err)
	}
	if err := zip.Close(); err != nil {
		return fmt.Errorf("compress %s: %w", name, err)
	}
	return out.Close()
}
