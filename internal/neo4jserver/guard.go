//go:build unix

package neo4jserver

import (
	"fmt"
	"io"
	"os/exec"
	"strconv"
	"syscall"
)

// guardScript waits on its input. A line means that the server has been
// stopped in order. The end of the input means that its starter is gone, by a
// panic, a timeout or kill -9: the server is stopped, and the folder that was
// to go with it removed.
const guardScript = `
trap '' INT TERM HUP
read -r line && exit 0
kill -TERM "$1" 2>/dev/null
tries=0
while kill -0 "$1" 2>/dev/null && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -KILL "$1" 2>/dev/null
[ -z "$2" ] || rm -rf -- "$2"
`

// guard is the shell that sees to it that a server does not outlive the
// process that started it.
type guard struct {
	cmd   *exec.Cmd
	input io.WriteCloser
}

// startGuard watches over the process pid; temporary is a folder to remove, or
// empty.
func startGuard(pid int, temporary string) (*guard, error) {
	cmd := exec.Command("/bin/sh", "-c", guardScript, "guard", strconv.Itoa(pid), temporary)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	input, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("guard the server: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("guard the server: %w", err)
	}
	return &guard{cmd, input}, nil
}

// dismiss ends a guard that has nothing to watch any more. Dismissing it again,
// or one that never started, does nothing.
func (g *guard) dismiss() {
	if g == nil || g.cmd.ProcessState != nil {
		return
	}
	_, _ = io.WriteString(g.input, "stopped\n") // fails only if the guard is gone
	_ = g.cmd.Wait()                            // its exit code says nothing
}
