package main

import (
	"fmt"
	"runtime/debug"

	"parley/extract"
)

// version is the program's version.
const version = "0.1.0"

type versionCommand struct{}

// Run prints the version, the commit it was built from and the model that reads.
func (versionCommand) Run(t terminal) error {
	_, err := fmt.Fprintf(t.out, "parley %s\ncommit %s\nmodel %s\n", version, commit(), extract.Version)
	return err
}

// commit returns the commit that the program was built from; go run and builds without version control know none.
func commit() string {
	revision, dirty := "unknown", ""
	info, _ := debug.ReadBuildInfo()
	if info == nil {
		return revision
	}
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			dirty = " (modified)"
		}
	}
	return revision + dirty
}
