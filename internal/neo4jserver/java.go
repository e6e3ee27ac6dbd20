//go:build unix

package neo4jserver

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
)

// MissingError says that a tool is not installed. Its text is one line and
// ends with what to install.
type MissingError struct {
	Tool    string // for people: "Java 17 or newer"
	Install string // for people: a package, or where to get it
}

func (e *MissingError) Error() string {
	return fmt.Sprintf("Neo4j needs %s: install %s", e.Tool, e.Install)
}

// oldestJava is what Neo4j 5.26 was compiled for; its makers also support 21.
const oldestJava = 17

// java is one Java installation.
type java struct {
	path    string // the java executable
	version int    // 17, 21, …
}

// home returns the folder that JAVA_HOME would name.
func (j java) home() string { return filepath.Dir(filepath.Dir(j.path)) }

// findJava returns the best Java of the machine: 17 if there is one, else 21,
// else the oldest newer one, since those start with a warning.
func findJava(ctx context.Context) (java, error) {
	var found []java
	for _, path := range javaPaths() {
		version, err := javaVersion(ctx, path)
		if err != nil {
			continue // not a Java that runs: a dead link, macOS's placeholder
		}
		found = append(found, java{path, version})
		if version == oldestJava {
			break
		}
	}
	if err := ctx.Err(); err != nil {
		return java{}, fmt.Errorf("find Java: %w", err)
	}
	return bestJava(found)
}

// bestJava chooses among the installations found.
func bestJava(found []java) (java, error) {
	usable := slices.DeleteFunc(found, func(j java) bool { return j.version < oldestJava })
	if len(usable) == 0 {
		return java{}, &MissingError{
			Tool:    "Java 17 or 21",
			Install: "openjdk-17-jre-headless (Debian) or openjdk@21 (Homebrew), or set JAVA_HOME",
		}
	}
	return slices.MinFunc(usable, func(a, b java) int { return cmp.Compare(a.rank(), b.rank()) }), nil
}

// rank orders installations, the best first.
func (j java) rank() int {
	switch j.version {
	case 17:
		return 0
	case 21:
		return 1
	default:
		return j.version
	}
}

// javaPaths lists the executables to try, without repeats.
func javaPaths() []string {
	var paths []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		paths = append(paths, filepath.Join(home, "bin", "java"))
	}
	if path, err := exec.LookPath("java"); err == nil {
		paths = append(paths, path)
	}
	for _, pattern := range []string{
		"/usr/lib/jvm/*/bin/java",
		"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java",
		"/opt/homebrew/opt/openjdk*/bin/java",
		"/usr/local/opt/openjdk*/bin/java",
	} {
		matches, _ := filepath.Glob(pattern) // the only error is a bad pattern
		paths = append(paths, matches...)
	}
	return distinctFiles(paths)
}

// distinctFiles resolves links, since one Java stands under many names, and
// drops what does not exist.
func distinctFiles(paths []string) []string {
	var files []string
	for _, path := range paths {
		file, err := filepath.EvalSymlinks(path)
		if err == nil && !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	return files
}

var versionLine = regexp.MustCompile(`version "(\d+)(?:\.(\d+))?`)

// javaVersion asks the executable for its major version.
func javaVersion(ctx context.Context, path string) (int, error) {
	out, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("%s -version: %w", path, err)
	}
	return parseVersion(string(out))
}

// parseVersion reads the major version from the output of java -version; Java
// 8 calls itself 1.8.
func parseVersion(out string) (int, error) {
	match := versionLine.FindStringSubmatch(out)
	if match == nil {
		return 0, fmt.Errorf("no Java version in %q", out)
	}
	digits := match[1]
	if digits == "1" && match[2] != "" {
		digits = match[2]
	}
	version, err := strconv.Atoi(digits)
	if err != nil {
		return 0, fmt.Errorf("read Java version %q: %w", digits, err)
	}
	return version, nil
}
