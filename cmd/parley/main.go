// Command parley reads news and keeps the graph of who deals with whom. `parley --help` tells how to use it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// terminal is where a command reads and writes: results to out, all else to err.
type terminal struct {
	in       io.Reader
	out, err io.Writer
}

type commands struct {
	Demo    demoCommand    `cmd:"" help:"Serve the bundled example articles from a fresh store: the quickest look at Parley."`
	Serve   serveCommand   `cmd:"" help:"Serve the GraphQL API and the playground."`
	Ingest  ingestCommand  `cmd:"" help:"Read articles and store what they say."`
	Extract extractCommand `cmd:"" help:"Read articles and print what they say, without any store."`
	Eval    evalCommand    `cmd:"" help:"Score the extractor against annotated texts."`
	Check   checkCommand   `cmd:"" help:"Recount the graph and tell what differs."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

const description = `Parley reads news and keeps the graph of who deals with whom.

  parley demo                          look around: examples, served at once
  parley ingest news/ && parley serve  your own articles
  parley extract article.txt           what one article says, as JSON`

// run is the whole program but for the process around it.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	var c commands
	exited := -1
	parser, err := kong.New(&c, kong.Name("parley"), kong.Description(description), kong.Writers(out, errOut),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}), kong.Exit(func(code int) { exited = code }),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(terminal{in, out, errOut}))
	if err != nil {
		return fail(errOut, err)
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if exited >= 0 {
		return exited // --help was answered
	}
	if err != nil {
		fmt.Fprintf(errOut, "parley: %v\nTry `parley --help`.\n", err)
		return exitUsage
	}
	if err := parsed.Run(); err != nil {
		return fail(errOut, err)
	}
	return exitDone
}

// errTold is a failure that has been told already.
var errTold = errors.New("failed")

// usageError is a value that a flag or variable can't have.
type usageError struct{ error }

func fail(errOut io.Writer, err error) int {
	if !errors.Is(err, errTold) {
		fmt.Fprintf(errOut, "parley: %s\n", message(err))
	}
	if errors.As(err, new(usageError)) {
		return exitUsage
	}
	return exitFailed
}
