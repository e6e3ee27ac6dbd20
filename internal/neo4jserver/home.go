//go:build unix

package neo4jserver

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"text/template"
)

//go:embed neo4j.conf.tmpl
var confText string

// home is the folder of one server: conf, data and logs.
type home string

func (h home) conf() string    { return filepath.Join(string(h), "conf") }
func (h home) data() string    { return filepath.Join(string(h), "data") }
func (h home) log() string     { return filepath.Join(string(h), "logs", "neo4j.log") }
func (h home) console() string { return filepath.Join(string(h), "logs", "console.log") }

// prepare lays a folder for a server: a fresh one from the template, or for a
// password of its own by Neo4j's admin command, which is slower. A folder that
// has data keeps it.
func (h home) prepare(ctx context.Context, dist distribution, password string) error {
	if exists(h.data()) {
		return nil
	}
	if password != Password {
		return h.initialize(ctx, dist, password)
	}
	if err := os.CopyFS(h.data(), os.DirFS(home(dist.template).data())); err != nil {
		return fmt.Errorf("copy the template to %s: %w", h, err)
	}
	return nil
}

// initialize sets the password of an empty folder.
func (h home) initialize(ctx context.Context, dist distribution, password string) error {
	if err := h.configure(0, 0); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, dist.java.path, "-Xmx128m", "-cp", filepath.Join(dist.lib, "*"),
		"org.neo4j.server.startup.Neo4jAdminCommand", "dbms", "set-initial-password", password)
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+string(h), "NEO4J_CONF="+h.conf())
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("set the password of %s: %w\n%s", h, err, lastLines(string(out), 15))
	}
	return nil
}

// configure writes the server's configuration: its Bolt port and, unless 0,
// its HTTP port.
func (h home) configure(bolt, http int) error {
	tmpl, err := template.New("neo4j.conf").Parse(confText)
	if err != nil {
		return fmt.Errorf("configure %s: %w", h, err)
	}
	var conf bytes.Buffer
	if err := tmpl.Execute(&conf, map[string]int{"Bolt": bolt, "HTTP": http}); err != nil {
		return fmt.Errorf("configure %s: %w", h, err)
	}
	for _, dir := range []string{"conf", "logs", "plugins", "import"} {
		if err := os.MkdirAll(filepath.Join(string(h), dir), 0o755); err != nil {
			return fmt.Errorf("configure %s: %w", h, err)
		}
	}
	if err := os.WriteFile(filepath.Join(h.conf(), "neo4j.conf"), conf.Bytes(), 0o644); err != nil {
		return fmt.Errorf("configure %s: %w", h, err)
	}
	return nil
}

// makeTemplate runs a fresh server once in dir, so that its copies start with
// their files laid and the password set.
func makeTemplate(ctx context.Context, dist distribution, dir string) error {
	h := home(dir)
	if err := h.initialize(ctx, dist, Password); err != nil {
		return err
	}
	s := &Server{dist: dist, home: h, password: Password}
	if err := s.launch(ctx); err != nil {
		return fmt.Errorf("make the template: %w", err)
	}
	if err := s.Stop(ctx); err != nil {
		return fmt.Errorf("make the template: %w", err)
	}
	return nil
}
