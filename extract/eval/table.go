package eval

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Precision is the part of what was predicted that is right; 0 where nothing was.
func (r Row) Precision() float64 { return ratio(r.Right, r.Predicted) }

// Recall is the part of gold that was found; 0 where gold is empty.
func (r Row) Recall() float64 { return ratio(r.Right, r.Gold) }

// F1 is the harmonic mean of precision and recall; 0 where both are 0.
func (r Row) F1() float64 {
	p, q := r.Precision(), r.Recall()
	if p+q == 0 {
		return 0
	}
	return 2 * p * q / (p + q)
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Table is the sum over documents.
type Table struct {
	Documents int
	Counts    Counts
}

// Total sums the counts of documents.
func Total(documents []Counts) Table {
	sum := Counts{}
	for _, counts := range documents {
		for measure, row := range counts {
			sum.add(measure, row)
		}
	}
	return Table{Documents: len(documents), Counts: sum}
}

// Measures lists the table's rows in order.
func Measures() []string {
	measures := []string{"mentions"}
	for _, kind := range entityTypes() {
		measures = append(measures, "mentions:"+kind)
	}
	measures = append(measures, "entities", "names", "relations", "events", "core", "ends", "evidence", "modality")
	for _, kind := range relationTypes() {
		measures = append(measures, "relations:"+kind)
	}
	return measures
}

// Write prints the table as score.py does, without its interval.
func (t Table) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%d documents\n", t.Documents)
	fmt.Fprintf(out, "%-26s%7s%7s%7s   right/pred/gold\n", "measure", "P", "R", "F1")
	for _, m := range Measures() {
		r := t.Counts[m]
		fmt.Fprintf(out, "%-26s%7.3f%7.3f%7.3f   %d/%d/%d\n", m, r.Precision(), r.Recall(), r.F1(), r.Right, r.Predicted, r.Gold)
	}
	return out.Flush()
}

// WriteJSON prints an object from measure to figures, byte for byte as score.py --json does.
func (t Table) WriteJSON(w io.Writer) error {
	var rows []string
	for _, m := range Measures() {
		r := t.Counts[m]
		rows = append(rows, fmt.Sprintf(" %q: {\n  \"precision\": %s,\n  \"recall\": %s,\n  \"f1\": %s,\n  \"right\": %d,\n  \"predicted\": %d,\n  \"gold\": %d\n }",
			m, rounded(r.Precision()), rounded(r.Recall()), rounded(r.F1()), r.Right, r.Predicted, r.Gold))
	}
	_, err := fmt.Fprintf(w, "{\n%s\n}\n", strings.Join(rows, ",\n"))
	return err
}

// rounded writes a figure with one to four decimals.
func rounded(x float64) string {
	digits := strings.TrimRight(strconv.FormatFloat(x, 'f', 4, 64), "0")
	if strings.HasSuffix(digits, ".") {
		return digits + "0"
	}
	return digits
}

// WriteErrors prints the first n errors of a document under its id, as score.py --errors does.
func WriteErrors(w io.Writer, id string, errors []string, n int) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# %s\n", id)
	for _, e := range errors[:max(0, min(n, len(errors)))] {
		fmt.Fprintf(out, "  %s\n", e)
	}
	return out.Flush()
}
