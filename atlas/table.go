package atlas

import (
	"fmt"
	"iter"
	"strings"
)

// rows yields the cells of each line of a table: separated by tabs, lines that begin with # left out. The slice holds
// until the next row. A line that has not exactly columns cells ends it with an error that names table and line.
func rows(table, text string, columns int) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		number := 0
		var cells []string
		for line := range strings.Lines(text) {
			number++
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			cells = cells[:0]
			for cell := range strings.SplitSeq(line, "\t") {
				cells = append(cells, cell)
			}
			if len(cells) != columns {
				yield(nil, fmt.Errorf("read %s, line %d: %d columns, want %d", table, number, len(cells), columns))
				return
			}
			if !yield(cells, nil) {
				return
			}
		}
	}
}

// list splits a cell that holds several values; an empty one holds none.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}
