//go:build unix

package neo4jserver

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// process is one run of the server's Java process.
type process struct {
	cmd    *exec.Cmd
	guard  *guard
	exited chan struct{} // closed after the process has been waited for
	err    error         // how it ended; to read after exited
}

// spawn starts the server's main class itself: Neo4j's own launcher would
// start a second Java, and the process we hold would not be the server.
func spawn(dist distribution, h home, temporary string) (*process, error) {
	console, err := os.OpenFile(h.console(), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return nil, fmt.Errorf("open the server's log: %w", err)
	}
	defer console.Close() // the child has its own copy
	cmd := exec.Command(dist.java.path, javaArgs(dist, h)...)
	cmd.Dir = string(h)
	cmd.Stdout, cmd.Stderr = console, console
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C is for us: we stop it in turn
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("run %s: %w", dist.java.path, err)
	}
	p := &process{cmd: cmd, exited: make(chan struct{})}
	go p.wait()
	if p.guard, err = startGuard(cmd.Process.Pid, temporary); err != nil {
		p.kill()
		return nil, err
	}
	return p, nil
}

func javaArgs(dist distribution, h home) []string {
	return []string{
		"-Xms512m", "-Xmx2g", "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError",
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-cp", filepath.Join(dist.lib, "*"),
		"org.neo4j.server.CommunityEntryPoint", "--home-dir=" + string(h), "--config-dir=" + h.conf(),
	}
}

// wait collects the process; the goroutine that runs it ends with the process.
func (p *process) wait() {
	p.err = p.cmd.Wait()
	close(p.exited)
}

// stop asks the process to end and waits; the context's end kills it.
func (p *process) stop(ctx context.Context) error {
	p.signal(syscall.SIGTERM)
	var err error
	select {
	case <-p.exited:
	case <-ctx.Done():
		err = fmt.Errorf("killed, since it had not ended in time: %w", context.Cause(ctx))
	}
	p.kill()
	return err
}

// kill ends the process, if it still runs, and its guard.
func (p *process) kill() {
	p.signal(syscall.SIGKILL)
	<-p.exited
	p.guard.dismiss()
}

// signal reaches the process only while it runs: os.Process knows when it has
// been waited for, so no other process that got its id is hit.
func (p *process) signal(sig syscall.Signal) {
	_ = p.cmd.Process.Signal(sig) // the one error is that it has ended
}
