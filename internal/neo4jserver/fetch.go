//go:build unix

package neo4jserver

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

//go:embed pom.xml
var pom []byte

// CacheDir returns the folder under which everything fetched is kept:
// $XDG_CACHE_HOME/parley/neo4j, by default ~/.cache/parley/neo4j.
func CacheDir() (string, error) {
	cache := os.Getenv("XDG_CACHE_HOME")
	if cache == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("find the cache folder: %w", err)
		}
		cache = filepath.Join(home, ".cache")
	}
	return filepath.Join(cache, "parley", "neo4j"), nil
}

// A distribution is what it takes to start servers of one version.
type distribution struct {
	java     java
	lib      string // folder of jars
	template string // a fresh server's folder, cleanly stopped
}

// Fetch makes sure that Neo4j can be started without a network: it fetches
// about 140 MB once and prepares a fresh database folder. Where both are
// there it takes milliseconds. Processes that call it at once wait for the
// first. A tool that is not installed is reported as a [*MissingError].
func Fetch(ctx context.Context) error {
	_, err := fetch(ctx)
	return err
}

// release names the folder of what is fetched: the version, and a digest of
// the list of artifacts, so that a changed list is fetched anew.
func release() string {
	digest := sha256.Sum256(pom)
	return fmt.Sprintf("%s-%x", Version, digest[:4])
}

func fetch(ctx context.Context) (distribution, error) {
	cache, err := CacheDir()
	if err != nil {
		return distribution{}, err
	}
	found, err := findJava(ctx)
	if err != nil {
		return distribution{}, err
	}
	base := filepath.Join(cache, release())
	dist := distribution{java: found, lib: filepath.Join(base, "lib"), template: filepath.Join(base, "template")}
	if exists(dist.lib) && exists(dist.template) {
		return dist, nil
	}
	held, err := lock(ctx, filepath.Join(base, "fetch.lock"))
	if err != nil {
		return distribution{}, err
	}
	defer held.unlock()
	if err := fill(dist.lib, func(tmp string) error { return fetchJars(ctx, found, base, tmp) }); err != nil {
		return distribution{}, err
	}
	if err := fill(dist.template, func(tmp string) error { return makeTemplate(ctx, dist, tmp) }); err != nil {
		return distribution{}, err
	}
	return dist, nil
}

// fill makes the folder dir by way of dir.tmp, so that a folder that exists is
// complete. It does nothing where dir exists.
func fill(dir string, write func(tmp string) error) error {
	if exists(dir) {
		return nil
	}
	tmp := dir + ".tmp"
	if err := os.RemoveAll(tmp); err != nil {
		return fmt.Errorf("clear %s: %w", tmp, err)
	}
	if err := write(tmp); err != nil {
		return err
	}
	if err := os.Rename(tmp, dir); err != nil {
		return fmt.Errorf("fill %s: %w", dir, err)
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// fetchJars copies the server's jars into lib. Maven keeps what it has got, so
// a second try after a network fault goes on from there.
func fetchJars(ctx context.Context, j java, base, lib string) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return &MissingError{Tool: "Maven (mvn) to fetch it", Install: "maven (Debian, Homebrew)"}
	}
	file := filepath.Join(base, "pom.xml")
	if err := os.WriteFile(file, pom, 0o644); err != nil {
		return fmt.Errorf("fetch Neo4j: %w", err)
	}
	const tries = 3
	for try := 1; ; try++ {
		err := runMaven(ctx, mvn, j, file, lib)
		if err == nil || try == tries || ctx.Err() != nil {
			return err
		}
		if err := sleep(ctx, time.Duration(try)*2*time.Second); err != nil {
			return fmt.Errorf("fetch Neo4j: %w", err)
		}
	}
}

func runMaven(ctx context.Context, mvn string, j java, file, lib string) error {
	cmd := exec.CommandContext(ctx, mvn, "-B", "-q", "-f", file, "-Dneo4j.version="+Version,
		"org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
		"-DincludeScope=runtime", "-DoutputDirectory="+lib)
	cmd.Env = append(os.Environ(), "JAVA_HOME="+j.home())
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("fetch Neo4j %s by Maven: %w\n%s", Version, err, lastLines(string(out), 15))
	}
	return nil
}
