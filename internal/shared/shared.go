// Package shared finds annotated news and corpora that tests use and the repository doesn't hold.
package shared

import (
	"os"
	"path/filepath"
	"testing"
)

// Env names the folder; without it the folder "shared" beside the repository is looked for.
const Env = "PARLEY_SHARED"

// File returns the path of a file of the shared folder, such as "eval/dev.jsonl", or skips the test where it is absent.
func File(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join(folder(t), filepath.FromSlash(name))
	if _, err := os.Stat(path); err != nil {
		t.Skipf("needs %s of the shared folder, which lies beside the repository or where %s says: %v", name, Env, err)
	}
	return path
}

func folder(t testing.TB) string {
	t.Helper()
	if named := os.Getenv(Env); named != "" {
		return named
	}
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			return filepath.Join(filepath.Dir(root), "shared")
		}
		if parent := filepath.Dir(root); parent != root {
			root = parent
			continue
		}
		t.Fatal("no go.mod above the test")
	}
}
