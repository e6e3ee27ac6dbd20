//go:build unix

package neo4jserver

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseVersion(t *testing.T) {
	for _, tc := range []struct {
		name, out string
		want      int
		wantErr   bool
	}{
		{name: "17", out: "openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime Environment", want: 17},
		{name: "21 without minor", out: `openjdk version "21" 2023-09-19`, want: 21},
		{name: "8 calls itself 1.8", out: `java version "1.8.0_392"`, want: 8},
		{name: "early access", out: `openjdk version "26-ea" 2026-03-17`, want: 26},
		{name: "options printed first", out: "Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version \"17.0.1\"", want: 17},
		{name: "not Java", out: "The operation couldn't be completed.", wantErr: true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := parseVersion(tc.out)
			if got != tc.want || (err != nil) != tc.wantErr {
				t.Errorf("parseVersion = %d, %v; want %d, error %v", got, err, tc.want, tc.wantErr)
			}
		})
	}
}

func TestBestJava(t *testing.T) {
	for _, tc := range []struct {
		name  string
		found []java
		want  int // 0: none is good enough
	}{
		{"none", nil, 0},
		{"too old", []java{{"a", 8}, {"b", 11}}, 0},
		{"17 before 21", []java{{"a", 21}, {"b", 17}}, 17},
		{"21 before newer", []java{{"a", 25}, {"b", 21}, {"c", 18}}, 21},
		{"oldest of the newer", []java{{"a", 25}, {"b", 24}, {"c", 11}}, 24},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := bestJava(tc.found)
			if diff := cmp.Diff(tc.want, got.version); diff != "" {
				t.Errorf("version (-want +got):\n%s", diff)
			}
			if (err != nil) != (tc.want == 0) {
				t.Errorf("error %v", err)
			}
		})
	}
}

func TestMissingJavaSaysWhatToInstall(t *testing.T) {
	_, err := bestJava(nil)
	missing, ok := errors.AsType[*MissingError](err)
	if !ok {
		t.Fatalf("error %v is no MissingError", err)
	}
	if text := missing.Error(); !strings.Contains(text, "openjdk-17-jre-headless") || strings.Contains(text, "\n") {
		t.Errorf("message %q does not name the package in one line", text)
	}
}

func TestMissingMavenSaysWhatToInstall(t *testing.T) {
	if _, err := findJava(t.Context()); err != nil {
		need(t, err)
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("PATH", t.TempDir())
	err := Fetch(t.Context())
	if _, ok := errors.AsType[*MissingError](err); !ok {
		t.Fatalf("Fetch without Maven: %v, want a MissingError", err)
	}
	if !strings.Contains(err.Error(), "install maven") {
		t.Errorf("message %q does not say what to install", err)
	}
}
