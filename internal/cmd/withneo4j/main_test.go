//go:build unix

package main

import (
	"context"
	"strings"
	"testing"

	"parley/internal/neo4jserver"
)

func TestRun(t *testing.T) {
	neo4jserver.Need(t)
	for _, tc := range []struct {
		name       string
		shared     string // PARLEY_TEST_NEO4J as set before
		args       []string
		wantCode   int
		wantStdout string
		wantStderr string
	}{
		{
			name:       "command finds the server",
			args:       []string{"--", "sh", "-c", "echo $PARLEY_TEST_NEO4J"},
			wantStdout: "neo4j://neo4j:password@127.0.0.1:",
		},
		{
			name:       "server that is there is used",
			shared:     "neo4j://elsewhere",
			args:       []string{"sh", "-c", "echo $PARLEY_TEST_NEO4J"},
			wantStdout: "neo4j://elsewhere\n",
		},
		{name: "exit code", shared: "neo4j://elsewhere", args: []string{"sh", "-c", "exit 7"}, wantCode: 7},
		{name: "no such command", shared: "neo4j://elsewhere", args: []string{"no-such-command"}, wantCode: 1, wantStderr: "no-such-command"},
		{name: "killed command", shared: "neo4j://elsewhere", args: []string{"sh", "-c", "kill -9 $$"}, wantCode: 1, wantStderr: "killed"},
		{name: "wrong flag", args: []string{"-nonsense"}, wantCode: 2, wantStderr: "-nonsense"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Setenv(neo4jserver.SharedEnv, tc.shared)
			var stdout, stderr strings.Builder
			code := run(t.Context(), tc.args, strings.NewReader(""), &stdout, &stderr)
			if code != tc.wantCode {
				t.Errorf("exit code %d, want %d; stderr: %s", code, tc.wantCode, &stderr)
			}
			if !strings.HasPrefix(stdout.String(), tc.wantStdout) {
				t.Errorf("stdout %q, want it to start with %q", &stdout, tc.wantStdout)
			}
			if !strings.Contains(stderr.String(), tc.wantStderr) {
				t.Errorf("stderr %q lacks %q", &stderr, tc.wantStderr)
			}
		})
	}
}

// cancelWriter cancels at the first words, which come when the server is
// ready.
type cancelWriter struct {
	strings.Builder
	cancel context.CancelFunc
}

func (w *cancelWriter) Write(text []byte) (int, error) {
	defer w.cancel()
	return w.Builder.Write(text)
}

func TestRunWithoutCommandWaitsForTheSignal(t *testing.T) {
	neo4jserver.Need(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	stdout := cancelWriter{cancel: cancel}
	var stderr strings.Builder
	if code := run(ctx, []string{"-dir", t.TempDir()}, strings.NewReader(""), &stdout, &stderr); code != 0 {
		t.Fatalf("exit code %d; stderr: %s", code, &stderr)
	}
	for _, want := range []string{"PARLEY_STORE=neo4j://neo4j:password@127.0.0.1:", "Ctrl-C"} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("stdout %q lacks %q", stdout.String(), want)
		}
	}
}

func TestRunWithoutJava(t *testing.T) {
	for _, tc := range []struct {
		name, require string
		wantCode      int
		wantStdout    string
	}{
		{"the command runs without a server", "", 0, "ran\n"},
		{"unless tools are required", "1", 1, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Setenv(neo4jserver.SharedEnv, "")
			t.Setenv("PARLEY_TEST_REQUIRE", tc.require)
			t.Setenv("XDG_CACHE_HOME", t.TempDir()) // nothing fetched, and
			t.Setenv("PATH", t.TempDir())           // no Maven to fetch it
			var stdout, stderr strings.Builder
			code := run(t.Context(), []string{"/bin/sh", "-c", "echo ran"}, strings.NewReader(""), &stdout, &stderr)
			if code != tc.wantCode || stdout.String() != tc.wantStdout {
				t.Errorf("exit code %d, stdout %q; want %d, %q", code, &stdout, tc.wantCode, tc.wantStdout)
			}
			if !strings.Contains(stderr.String(), ": install ") || strings.Count(stderr.String(), "\n") != 1 {
				t.Errorf("stderr %q does not say in one line what to install", &stderr)
			}
		})
	}
}
