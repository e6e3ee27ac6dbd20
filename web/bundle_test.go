package web

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/internal/missing"
)

func TestBundleHasTypes(t *testing.T) {
	for name := range bundle(t) {
		if contentType(name) == "" {
			t.Errorf("%s has no content type", name)
		}
	}
}

// What the page would load from elsewhere; links that a reader may follow and
// names of formats are no harm.
func TestBundleLoadsNothingFromElsewhere(t *testing.T) {
	networks := regexp.MustCompile(`(?i)(cdn\.|unpkg\.com|esm\.sh|jsdelivr|cdnjs|googleapis|gstatic|skypack|jspm)[\w./-]*`)
	styles := regexp.MustCompile(`(?i)(url\(|@import)\s*["']?(https?:)?//[^)"']*`)
	tags := regexp.MustCompile(`(?i)(src|href)="(https?:)?//[^"]*`)
	for name, content := range bundle(t) {
		if name == "licenses.md" {
			continue
		}
		for _, pattern := range []*regexp.Regexp{networks, styles, tags} {
			if found := pattern.FindString(content); found != "" {
				t.Errorf("%s names %s", name, found)
			}
		}
	}
}

// Whoever installs the packages chooses the registry.
func TestLockNamesNoRegistry(t *testing.T) {
	lock, err := os.ReadFile("playground/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(lock), `"resolved"`) {
		t.Error("package-lock.json holds download addresses; make it with the .npmrc beside it")
	}
}

// TestBundleIsCurrent builds playground/ anew and compares it with dist.
func TestBundleIsCurrent(t *testing.T) {
	needNode(t)
	folder := t.TempDir()
	copyTracked(t, folder)
	if output, err := npm(folder, "ci"); err != nil {
		if offline.MatchString(output) {
			missing.Tool(t, "no package registry to rebuild the playground from; connect to the network")
		}
		t.Fatalf("npm ci: %v\n%s", err, output)
	}
	if output, err := npm(folder, "run", "build"); err != nil {
		t.Fatalf("npm run build: %v\n%s", err, output)
	}
	built := read(t, os.DirFS(filepath.Join(folder, "build")))
	if diff := cmp.Diff(digests(built), digests(bundle(t))); diff != "" {
		t.Errorf("dist is not what playground/ builds; run go generate ./web (-built +committed):\n%s", diff)
	}
}

// needNode ends the test where there is no npm, or a Node too old for Vite.
func needNode(t *testing.T) {
	t.Helper()
	version, err := exec.Command("node", "--version").Output()
	if err == nil {
		_, err = exec.LookPath("npm")
	}
	var major, minor int
	fmt.Sscanf(string(version), "v%d.%d", &major, &minor)
	if err != nil || major < 20 || major == 20 && minor < 19 {
		missing.Tool(t, "no Node 20.19 or newer with npm to rebuild the playground; install nodejs and npm")
	}
}

var offline = regexp.MustCompile(`ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT`)

func npm(folder string, arguments ...string) (output string, err error) {
	command := exec.Command("npm", arguments...)
	command.Dir = folder
	combined, err := command.CombinedOutput()
	return string(combined), err
}

// copyTracked copies playground/ without what the build leaves there.
func copyTracked(t *testing.T, folder string) {
	t.Helper()
	source := os.DirFS("playground")
	for _, pattern := range []string{"*", ".npmrc", "examples/*"} {
		names, err := fs.Glob(source, pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			content, err := fs.ReadFile(source, name)
			if err != nil {
				continue // a folder
			}
			path := filepath.Join(folder, name)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, content, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// bundle returns the embedded files, decompressed, by name.
func bundle(t *testing.T) map[string]string {
	t.Helper()
	root, err := fs.Sub(dist, "dist")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for name, packed := range read(t, root) {
		content, err := decompress([]byte(packed))
		if err != nil {
			t.Fatalf("decompress %s: %v", name, err)
		}
		files[strings.TrimSuffix(name, ".gz")] = string(content)
	}
	return files
}

func read(t *testing.T, root fs.FS) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(root, name)
		files[name] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func digests(files map[string]string) map[string]string {
	sums := map[string]string{}
	for name, content := range files {
		sums[name] = checksum([]byte(content))
	}
	return sums
}
