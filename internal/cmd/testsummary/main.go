// Command testsummary reads the events of go test -json on its input, prints
// what a person wants to see of them as they come, and closes with one line:
//
//	128 passed, 0 failed, 2 skipped
//
// Counted are top-level tests, and a package that failed without a failed test
// (it did not build, or its process died) as one. The exit code is 1 if
// anything failed or nothing ran. With PARLEY_TEST_REQUIRE=1 a test skipped
// for a missing tool is a failure.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"parley/internal/missing"
)

func main() { os.Exit(run(os.Stdin, os.Stdout, os.Stderr, missing.Required())) }

func run(stdin io.Reader, stdout, stderr io.Writer, required bool) int {
	s := newSummary(stdout, required)
	if err := readEvents(stdin, stdout, s.add); err != nil {
		fmt.Fprintln(stderr, "testsummary:", err)
		return 1
	}
	if !s.close() {
		return 1
	}
	return 0
}

// event is one line of go test -json; see go doc test2json.
type event struct {
	Action  string
	Package string
	Test    string // Top/sub/subsub, or empty for the package itself
	Output  string
}

// readEvents calls add with each event; lines that are none are passed on.
func readEvents(r io.Reader, other io.Writer, add func(event)) error {
	in := bufio.NewReader(r) // not a Scanner: a line may be of any length
	for {
		line, err := in.ReadBytes('\n')
		var e event
		switch {
		case len(line) == 0:
		case line[0] == '{' && json.Unmarshal(line, &e) == nil:
			add(e)
		default:
			other.Write(line)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the test log: %w", err)
		}
	}
}
