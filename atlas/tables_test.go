package atlas

import "testing"

// TestTablesAgree checks that ids are unique within each table and that countries named there exist.
func TestTablesAgree(t *testing.T) {
	a := Default()
	tests := map[string]struct {
		table              string
		columns, id, state int
		prefix             string // of the state column's values
	}{
		"organizations": {"organizations.tsv", organizationColumns, 0, 4, "country:"},
		"regions":       {"regions.tsv", regionColumns, 0, 3, "country:"},
		"places":        {"places.tsv.gz", cityColumns, 0, 3, ""},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			text, err := readTable(test.table)
			if err != nil {
				t.Fatal(err)
			}
			seen := map[string]bool{}
			for cells, err := range rows(test.table, text, test.columns) {
				if err != nil {
					t.Fatal(err)
				}
				if seen[cells[test.id]] {
					t.Errorf("%s twice", cells[test.id])
				}
				seen[cells[test.id]] = true
				if state := cells[test.state]; state != "" {
					if _, ok := a.Country(test.prefix + state); !ok {
						t.Errorf("%s: no country %s", cells[test.id], state)
					}
				}
			}
		})
	}
}

func TestRows(t *testing.T) {
	for cells, err := range rows("x.tsv", "# comment\n\na\tb\nc\n", 2) {
		if err == nil && (len(cells) != 2 || cells[0] != "a") {
			t.Errorf("got %q, want a and b", cells)
		}
		if err != nil && err.Error() != "read x.tsv, line 4: 1 columns, want 2" {
			t.Errorf("got error %v", err)
		}
		if err == nil {
			continue
		}
		return
	}
	t.Error("a line with too few columns gave no error")
}
