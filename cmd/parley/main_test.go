package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"parley": main})
}

// TestScripts runs the transcripts in testdata: each shows a use of the program, or a mistake and what is said of it.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", Setup: func(e *testscript.Env) error {
		e.Setenv("PARLEY_DATA", e.WorkDir+"/data")
		return nil
	}})
}

func TestExitCodes(t *testing.T) {
	t.Setenv("PARLEY_DATA", t.TempDir())
	missing := t.TempDir() + "/none.txt"
	for name, test := range map[string]struct {
		args []string
		want int
		told string // part of what standard error says
	}{
		"help":                     {[]string{"--help"}, exitDone, ""},
		"nothing":                  {nil, exitDone, ""},
		"help on a command":        {[]string{"ingest", "--help"}, exitDone, ""},
		"an unknown command":       {[]string{"dance"}, exitUsage, "dance"},
		"an unknown flag":          {[]string{"version", "--loud"}, exitUsage, "--loud"},
		"ingest without a source":  {[]string{"ingest"}, exitUsage, "<source>"},
		"a date of no kind":        {[]string{"ingest", "-", "--date", "soon"}, exitUsage, `"soon"`},
		"a store of no kind":       {[]string{"check", "--store", "mysql://here"}, exitUsage, `store "mysql://here"`},
		"a store without a file":   {[]string{"check", "--store", "sqlite:"}, exitUsage, `store "sqlite:"`},
		"an address for the world": {[]string{"serve", "--addr", "0.0.0.0:0"}, exitUsage, "access tokens"},
		"an address without port":  {[]string{"serve", "--addr", "localhost"}, exitUsage, "HOST:PORT"},
		"a file that isn't there":  {[]string{"ingest", missing}, exitFailed, missing + ": no such file"},
		"gold that isn't there":    {[]string{"eval", missing}, exitUsage, missing},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errOut bytes.Buffer
			got := run(t.Context(), test.args, strings.NewReader(""), &out, &errOut)
			if got != test.want || !strings.Contains(errOut.String(), test.told) {
				t.Errorf("exit %d (want %d), standard error:\n%s(want %q)", got, test.want, errOut.String(), test.told)
			}
			if test.want == exitDone && out.Len() == 0 {
				t.Error("nothing on standard output")
			}
		})
	}
}

// TestInterruptedWhileWaitingForInput ends an ingest whose input says nothing more.
func TestInterruptedWhileWaitingForInput(t *testing.T) {
	t.Setenv("PARLEY_DATA", t.TempDir())
	in, feed := io.Pipe()
	defer in.Close()
	ctx, cancel := context.WithCancel(t.Context())
	var out, errOut bytes.Buffer
	done := make(chan int)
	go func() { done <- run(ctx, []string{"ingest", "-"}, in, &out, &errOut) }()
	if _, err := io.WriteString(feed, `{"text": "France and Germany signed a treaty."}`+"\n"); err != nil {
		t.Fatal(err)
	}
	cancel()
	if code := <-done; code != exitFailed || !strings.Contains(errOut.String(), "interrupted") {
		t.Errorf("exit %d, standard error:\n%s", code, errOut.String())
	}
}
