package main

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
)

// readColumns returns two columns of a CSV file whose first record names the columns. Records too short for either are
// left out.
func readColumns(path, first, second string) (firsts, seconds []string, err error) {
	var text strings.Builder
	err = readLines(path, func(_ int, line string) error {
		text.WriteString(strings.TrimPrefix(line, "\ufeff") + "\n")
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	records := csv.NewReader(strings.NewReader(text.String()))
	records.FieldsPerRecord = -1
	all, err := records.ReadAll()
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", path, err)
	}
	i, j := slices.Index(all[0], first), slices.Index(all[0], second)
	if i < 0 || j < 0 {
		return nil, nil, fmt.Errorf("read %s: no column %s or %s", path, first, second)
	}
	for _, record := range all[1:] {
		if max(i, j) < len(record) {
			firsts = append(firsts, strings.TrimSpace(record[i]))
			seconds = append(seconds, strings.TrimSpace(record[j]))
		}
	}
	return firsts, seconds, nil
}
