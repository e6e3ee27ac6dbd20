package main

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	passing = `{"Action":"start","Package":"p"}
{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Test":"TestA","Output":"=== RUN   TestA\n"}
{"Action":"output","Package":"p","Test":"TestA","Output":"    a_test.go:1: noise\n"}
{"Action":"run","Package":"p","Test":"TestA/sub"}
{"Action":"pass","Package":"p","Test":"TestA/sub"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Output":"PASS\n"}
{"Action":"output","Package":"p","Output":"ok  \tp\t0.1s\n"}
{"Action":"pass","Package":"p"}
`
	failing = `{"Action":"run","Package":"q","Test":"TestB"}
{"Action":"run","Package":"q","Test":"TestB/fine"}
{"Action":"output","Package":"q","Test":"TestB/fine","Output":"    --- PASS: TestB/fine (0.00s)\n"}
{"Action":"pass","Package":"q","Test":"TestB/fine"}
{"Action":"run","Package":"q","Test":"TestB/sub"}
{"Action":"output","Package":"q","Test":"TestB/sub","Output":"    b_test.go:7: got 1, want 2\n"}
{"Action":"fail","Package":"q","Test":"TestB/sub"}
{"Action":"output","Package":"q","Test":"TestB","Output":"--- FAIL: TestB (0.00s)\n"}
{"Action":"fail","Package":"q","Test":"TestB"}
{"Action":"output","Package":"q","Output":"FAIL\n"}
{"Action":"output","Package":"q","Output":"FAIL\tq\t0.1s\n"}
{"Action":"fail","Package":"q"}
`
	unbuilt = `{"ImportPath":"r","Action":"build-output","Output":"r/r.go:1:1: syntax error\n"}
{"ImportPath":"r","Action":"build-fail"}
{"Action":"start","Package":"r"}
{"Action":"output","Package":"r","Output":"FAIL\tr [build failed]\n"}
{"Action":"fail","Package":"r","FailedBuild":"r"}
`
	died = `{"Action":"run","Package":"d","Test":"TestSlow"}
{"Action":"output","Package":"d","Test":"TestSlow","Output":"panic: test timed out\n"}
{"Action":"output","Package":"d","Output":"FAIL\td\t1s\n"}
{"Action":"fail","Package":"d"}
`
	skipping = `{"Action":"run","Package":"s","Test":"TestC"}
{"Action":"output","Package":"s","Test":"TestC","Output":"    c_test.go:3: missing tool: Java\n"}
{"Action":"output","Package":"s","Test":"TestC","Output":"--- SKIP: TestC (0.00s)\n"}
{"Action":"skip","Package":"s","Test":"TestC"}
`
	skippingSub = `{"Action":"run","Package":"s","Test":"TestD"}
{"Action":"run","Package":"s","Test":"TestD/sub"}
{"Action":"output","Package":"s","Test":"TestD/sub","Output":"        d_test.go:3: no ../shared\n"}
{"Action":"skip","Package":"s","Test":"TestD/sub"}
{"Action":"pass","Package":"s","Test":"TestD"}
`
	noTests = `{"Action":"output","Package":"n","Output":"?   \tn\t[no test files]\n"}
{"Action":"skip","Package":"n"}
`
)

func TestRun(t *testing.T) {
	for _, tc := range []struct {
		name     string
		log      string
		required bool
		want     string
		wantCode int
	}{
		{
			name: "passes",
			log:  passing + noTests,
			want: "ok  \tp\t0.1s\n1 passed, 0 failed\n",
		},
		{
			name: "failure shows its output",
			log:  passing + failing,
			want: "ok  \tp\t0.1s\n    b_test.go:7: got 1, want 2\n--- FAIL: TestB (0.00s)\n" +
				"FAIL\nFAIL\tq\t0.1s\n1 passed, 1 failed\n",
			wantCode: 1,
		},
		{
			name:     "package that does not build",
			log:      passing + unbuilt,
			want:     "ok  \tp\t0.1s\nr/r.go:1:1: syntax error\nFAIL\tr [build failed]\n1 passed, 1 failed\n",
			wantCode: 1,
		},
		{
			name:     "process that died in a test",
			log:      passing + died,
			want:     "ok  \tp\t0.1s\npanic: test timed out\nFAIL\td\t1s\n1 passed, 1 failed\n",
			wantCode: 1,
		},
		{
			name: "skip says why",
			log:  passing + skipping,
			want: "ok  \tp\t0.1s\nskipped 1: missing tool: Java (s.TestC)\n1 passed, 0 failed, 1 skipped\n",
		},
		{
			name:     "skip for a missing tool where tools are required",
			log:      passing + skipping,
			required: true,
			want:     "ok  \tp\t0.1s\n    c_test.go:3: missing tool: Java\n--- SKIP: TestC (0.00s)\n1 passed, 1 failed\n",
			wantCode: 1,
		},
		{
			name:     "other skip where tools are required",
			log:      skippingSub,
			required: true,
			want:     "skipped 1: no ../shared (s.TestD/sub)\n1 passed, 0 failed\n",
		},
		{
			name:     "lines that are no events",
			log:      "go: warning\n{broken\n" + passing,
			want:     "go: warning\n{broken\nok  \tp\t0.1s\n1 passed, 0 failed\n",
			wantCode: 0,
		},
		{name: "nothing ran", log: noTests, want: "0 passed, 0 failed\n", wantCode: 1},
		{name: "empty", log: "", want: "0 passed, 0 failed\n", wantCode: 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var out strings.Builder
			code := run(strings.NewReader(tc.log), &out, io.Discard, tc.required)
			if diff := cmp.Diff(tc.want, out.String()); diff != "" {
				t.Errorf("output (-want +got):\n%s", diff)
			}
			if code != tc.wantCode {
				t.Errorf("exit code %d, want %d", code, tc.wantCode)
			}
		})
	}
}
