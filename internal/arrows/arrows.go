// Package arrows checks which package may import which: the arrows of
// DESIGN.md. Its test runs the check over the module; a new arrow is a new line
// in [rules], and a decision about the design.
package arrows

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// module is the path of this module.
const module = "parley"

// Package is what go list -json tells of a package.
type Package struct {
	ImportPath   string
	Name         string
	Imports      []string // of its code
	TestImports  []string // of its tests
	XTestImports []string // of its tests from outside
	Deps         []string // of its code, and of what it imports, all the way
}

// Check returns what is wrong with the packages, a sentence each, sorted.
func Check(packages []Package) []string {
	var wrong []string
	for _, p := range packages {
		wrong = append(wrong, checkName(p)...)
		wrong = append(wrong, checkImports(p)...)
		wrong = append(wrong, checkTests(p)...)
		wrong = append(wrong, checkBinary(p)...)
	}
	slices.Sort(wrong)
	return slices.Compact(wrong)
}

// vagueNames say nothing about what is inside.
var vagueNames = []string{"common", "helper", "helpers", "misc", "pkg", "util", "utils"}

func checkName(p Package) []string {
	for _, name := range []string{p.Name, path.Base(p.ImportPath)} {
		if slices.Contains(vagueNames, name) {
			return []string{fmt.Sprintf("%s: %q is no name for a package: say what it provides", p.ImportPath, name)}
		}
	}
	return nil
}

// checkImports holds the package's code against its rule.
func checkImports(p Package) []string {
	r, ok := ruleFor(p.ImportPath)
	if !ok {
		return []string{fmt.Sprintf("%s has no rule: give it one in internal/arrows", p.ImportPath)}
	}
	var wrong []string
	for _, imported := range p.Imports {
		if !isStandard(imported) && !r.allows(imported) {
			wrong = append(wrong, fmt.Sprintf("%s must not import %s", p.ImportPath, imported))
		}
	}
	return wrong
}

// checkTests keeps the stores apart in tests also; else these may import
// anything.
func checkTests(p Package) []string {
	own, ok := storeOf(p.ImportPath)
	if !ok {
		return nil
	}
	var wrong []string
	for _, imported := range slices.Concat(p.TestImports, p.XTestImports) {
		if other, ok := storeOf(imported); ok && other != own {
			wrong = append(wrong, fmt.Sprintf("a test of %s must not import %s", p.ImportPath, imported))
		}
	}
	return wrong
}

// checkBinary keeps what only tests need out of what users run.
func checkBinary(p Package) []string {
	if !matches("cmd/...", p.ImportPath) {
		return nil
	}
	var wrong []string
	for _, dep := range p.Deps {
		if matchesAny(testOnly, dep) {
			wrong = append(wrong, fmt.Sprintf("%s must not depend on %s, which is for tests", p.ImportPath, dep))
		}
	}
	return wrong
}

// storeOf returns the store that a package belongs to.
func storeOf(importPath string) (string, bool) {
	for _, store := range stores {
		if matches(store, importPath) {
			return store, true
		}
	}
	return "", false
}

// isStandard tells packages of the standard library, whose first path element
// has no dot. "C" is none: there is no C in the binary.
func isStandard(importPath string) bool {
	first, _, _ := strings.Cut(importPath, "/")
	return first != module && first != "C" && !strings.Contains(first, ".")
}

func matchesAny(patterns []string, importPath string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool { return matches(pattern, importPath) })
}

// matches tells whether the pattern means the package. A pattern is a path
// within the module, or a whole import path; "/..." at its end takes in all
// that lies below.
func matches(pattern, importPath string) bool {
	tree, isTree := strings.CutSuffix(pattern, "/...")
	for _, full := range []string{tree, path.Join(module, tree)} {
		if importPath == full || isTree && strings.HasPrefix(importPath, full+"/") {
			return true
		}
	}
	return false
}
