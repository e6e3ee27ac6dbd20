//go:build unix

package scripts_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fakes are programs that answer as the real ones do. apt-get notes its calls
// and installs what it is asked for; npm -g brings a newer Node.
var fakes = map[string]string{
	"java":     `echo 'openjdk version "17.0.15" 2025-04-15' >&2`,
	"oldjava":  `echo 'java version "1.8.0_392"' >&2`,
	"mvn":      `exit 0`,
	"node":     `echo v22.12.0`,
	"oldnode":  `echo v18.20.4`,
	"npm":      `echo "npm $*" >>"$BIN/../calls"; case $* in *--global*) cp "$FAKES/node" "$BIN/node" ;; esac`,
	"chromium": `exit 0`,
	"python3":  `exit 0`,
	"git":      `exit 0`,
	"root":     `echo 0`,
	"user":     `echo 1000`,
	"apt-get": `verb= packages=
while [ $# -gt 0 ]; do
	case $1 in
	-o) shift ;;
	-*) ;;
	*) [ -n "$verb" ] && packages="$packages $1" || verb=$1 ;;
	esac
	shift
done
echo "apt-get $verb$packages" >>"$BIN/../calls"
for p in $packages; do
	case $p in
	nodejs) cp "$FAKES/oldnode" "$BIN/node" ;;
	maven) cp "$FAKES/mvn" "$BIN/mvn" ;;
	*) cp "$FAKES/$p" "$BIN/$p" ;;
	esac
done`,
	"broken-apt-get": `echo "apt-get broken" >>"$BIN/../calls"; exit 100`,
	"apt-cache":      `echo "  Candidate: 1.0"`,
	"sleep":          `exit 0`,
}

// here is what the script may use of the real system.
var here = []string{"sed", "cp"}

func TestSetup(t *testing.T) {
	all := []string{"java", "mvn", "node", "npm", "chromium", "python3", "git"}
	for _, tc := range []struct {
		name      string
		have      []string // fakes, or "name=fake"
		wantCalls []string // of apt-get and npm
		wantSays  []string // lines of the output, by their beginning
	}{
		{
			name: "everything there",
			have: append([]string{"id=root", "apt-get"}, all...),
		},
		{
			name: "as root on Debian what is missing is installed",
			have: []string{"id=root", "apt-get", "apt-cache", "java", "node", "npm", "python3", "git"},
			wantCalls: []string{
				"apt-get update", "apt-get install maven", "apt-get install chromium",
			},
			wantSays: []string{"setup: installing mvn", "setup: installing chromium"},
		},
		{
			name: "Debian's Node is too old",
			have: []string{"id=root", "apt-get", "apt-cache", "java", "mvn", "chromium", "python3", "git"},
			wantCalls: []string{
				"apt-get update", "apt-get install nodejs npm", "npm install --silent --global node@22",
			},
			wantSays: []string{"setup: installing node"},
		},
		{
			name:      "failing installation is tried again, then told",
			have:      []string{"id=root", "apt-get=broken-apt-get", "apt-cache", "java", "node", "npm", "chromium", "python3", "git"},
			wantCalls: []string{"apt-get broken", "apt-get broken", "apt-get broken", "apt-get broken", "apt-get broken", "apt-get broken"},
			wantSays: []string{
				"setup: apt-get update failed", "setup: installing mvn",
				"setup: no Maven: tests against Neo4j are skipped",
			},
		},
		{
			name: "not root",
			have: []string{"id=user", "apt-get", "apt-cache", "java", "node=oldnode", "npm", "git"},
			wantSays: []string{
				"setup: no Maven: tests against Neo4j are skipped",
				"setup: no Node 20.19 or newer",
				"setup: no Chromium: tests in the browser are skipped",
				"setup: no Python 3: comparisons with the reference scorer are skipped",
			},
		},
		{
			name:     "not Debian",
			have:     []string{"id=root", "java", "mvn", "node", "npm", "python3", "git"},
			wantSays: []string{"setup: no Chromium: tests in the browser are skipped; install chromium"},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if _, err := os.Stat("/Applications/Google Chrome.app"); err == nil {
				t.Skip("Chrome is found beside PATH here")
			}
			calls, output := setup(t, tc.have)
			if diff := cmp.Diff(tc.wantCalls, calls); diff != "" {
				t.Errorf("calls (-want +got):\n%s", diff)
			}
			if len(output) != len(tc.wantSays) {
				t.Fatalf("output %q, want %q", output, tc.wantSays)
			}
			for i, want := range tc.wantSays {
				if !strings.HasPrefix(output[i], want) {
					t.Errorf("line %d is %q, want %q…", i, output[i], want)
				}
			}
		})
	}
}

// setup runs the script with the given programs alone on its PATH. It returns
// the calls that were noted and the lines it printed.
func setup(t *testing.T, have []string) (calls, output []string) {
	t.Helper()
	dir := t.TempDir()
	bin, fakeDir := filepath.Join(dir, "bin"), filepath.Join(dir, "fakes")
	for _, d := range []string{bin, fakeDir} {
		if err := os.Mkdir(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name := range fakes {
		lay(t, fakeDir, name, name)
	}
	for _, entry := range append([]string{"sleep"}, have...) {
		name, fake, found := strings.Cut(entry, "=")
		if !found {
			fake = name
		}
		lay(t, bin, name, fake)
	}
	for _, name := range here {
		path, err := exec.LookPath(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(path, filepath.Join(bin, name)); err != nil {
			t.Fatal(err)
		}
	}
	script, err := os.ReadFile("setup.sh") // so that a cached result knows it
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("/bin/sh", "-c", string(script))
	cmd.Env = []string{"PATH=" + bin, "BIN=" + bin, "FAKES=" + fakeDir}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("setup.sh: %v\n%s", err, out)
	}
	noted, err := os.ReadFile(filepath.Join(dir, "calls"))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return lines(string(noted)), lines(string(out))
}

// lay writes one of the fakes under a name.
func lay(t *testing.T, dir, name, fake string) {
	t.Helper()
	text, ok := fakes[fake]
	if !ok {
		t.Fatalf("no fake %q", fake)
	}
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+text+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
}

func lines(text string) []string {
	if text = strings.TrimSpace(text); text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}
