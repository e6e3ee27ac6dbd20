// Package missing has the rule for tests that need a tool which is not
// installed: Java, Maven, Node, Chromium. Such a test is skipped with one line
// that says what to install, and fails where nothing may be skipped.
package missing

import (
	"os"
	"testing"
)

// Marker opens the message of every test skipped for want of a tool; programs
// that read a test log know such skips by it.
const Marker = "missing tool: "

// Required reports whether PARLEY_TEST_REQUIRE=1 is set: a missing tool is
// then a failure. CI sets it.
func Required() bool { return os.Getenv("PARLEY_TEST_REQUIRE") == "1" }

// Tool ends the test because a tool is missing: skipped, or failed where
// Required. What names the tool and says what to install, in one line.
func Tool(t testing.TB, what string) {
	t.Helper()
	if Required() {
		t.Fatal(Marker + what)
	}
	t.Skip(Marker + what)
}
