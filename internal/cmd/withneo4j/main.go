//go:build unix

// Command withneo4j runs a Neo4j server: for the time of another command, which
// finds it by PARLEY_TEST_NEO4J,
//
//	withneo4j -- go test ./...
//
// or, without a command, until Ctrl-C, to play with:
//
//	withneo4j -dir ~/neo4j -port 7687 -http 7474
//
// The command's exit code is passed on. Where Java or Maven is missing the
// command runs without a server, unless PARLEY_TEST_REQUIRE=1. A server that
// PARLEY_TEST_NEO4J names already is used as it is.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"

	"parley/internal/missing"
	"parley/internal/neo4jserver"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var opts neo4jserver.Options
	flags := flag.NewFlagSet("withneo4j", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&opts.Dir, "dir", "", "`folder` that keeps the data; by default a temporary one")
	flags.IntVar(&opts.Port, "port", 0, "Bolt's `port`; 0 takes a free one")
	flags.IntVar(&opts.HTTPPort, "http", 0, "`port` of the HTTP API and of Neo4j Browser; 0 switches it off")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	r := runner{opts: opts, command: flags.Args(), stdin: stdin, stdout: stdout, stderr: stderr}
	code, err := r.run(ctx)
	if err != nil {
		fmt.Fprintln(stderr, "withneo4j:", err)
		return 1
	}
	return code
}

type runner struct {
	opts           neo4jserver.Options
	command        []string // none: wait for a signal
	stdin          io.Reader
	stdout, stderr io.Writer
}

func (r runner) run(ctx context.Context) (code int, err error) {
	if len(r.command) > 0 && os.Getenv(neo4jserver.SharedEnv) != "" {
		return r.runCommand(ctx)
	}
	server, err := neo4jserver.Start(ctx, r.opts)
	if tool, ok := errors.AsType[*neo4jserver.MissingError](err); ok && len(r.command) > 0 && !missing.Required() {
		fmt.Fprintf(r.stderr, "withneo4j: %v; tests that need it are skipped\n", tool)
		return r.runCommand(ctx)
	}
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, stop(server)) }()
	if len(r.command) == 0 {
		return 0, r.play(ctx, server)
	}
	return r.runCommand(ctx, neo4jserver.SharedEnv+"="+server.URL())
}

// stop ends the server when the context that ran it is over.
func stop(server *neo4jserver.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	return server.Stop(ctx)
}

// runCommand runs the command and returns its exit code. Our own end is passed
// on to it as SIGTERM.
func (r runner) runCommand(ctx context.Context, env ...string) (int, error) {
	cmd := exec.CommandContext(ctx, r.command[0], r.command[1:]...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = r.stdin, r.stdout, r.stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 10 * time.Second
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && exit.Exited() {
		return exit.ExitCode(), nil
	}
	return 0, err
}

// play says how to use the server and waits for a signal or the server's end.
func (r runner) play(ctx context.Context, server *neo4jserver.Server) error {
	fmt.Fprintf(r.stdout, `Neo4j %s is running; Ctrl-C stops it.

  Bolt      neo4j://%s
  user      %s
  password  %s
`, neo4jserver.Version, server.Address(), neo4jserver.User, neo4jserver.Password)
	if server.HTTPURL() != "" {
		fmt.Fprintf(r.stdout, "  Browser   %s/browser/\n", server.HTTPURL())
	}
	fmt.Fprintf(r.stdout, "  data      %s\n\nUse it:\n\n  PARLEY_STORE=%s parley serve\n", server.Dir(), server.URL())
	select {
	case <-ctx.Done():
		return nil
	case <-server.Done():
		return fmt.Errorf("Neo4j has ended; its log is under %s", server.Dir())
	}
}
