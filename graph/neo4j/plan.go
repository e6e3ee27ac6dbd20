package neo4j

import "parley/graph"

// plan is how a query is answered: from candidates whose ids are known, else from lists in index order. The filter is
// checked on whatever they bring.
type plan struct {
	bounds  graph.Bounds
	filter  filter
	nothing bool     // nothing can match
	ids     []string // candidates; nil if unknown
	lists   []list   // read unless there are candidates
	values  values   // what the lists can be narrowed to
}

// list is a list in the indexes of a driver.
type list struct{ driver, name string }

func (p *plan) candidates(ids []string) {
	if p.ids == nil {
		p.ids = nonNil(ids)
		return
	}
	p.ids = nonNil(intersect(p.ids, ids))
}

func (p *plan) listsOf(driver string, names []string) {
	for _, name := range names {
		p.lists = append(p.lists, list{driver, name})
	}
}

// oneDriver tells whether all lists are in the indexes of one driver.
func (p *plan) oneDriver() bool {
	for _, l := range p.lists {
		if l.driver != p.lists[0].driver {
			return false
		}
	}
	return true
}

// filter holds the conditions on a node that the fixed texts check; absent ones ask for nothing.
type filter map[string]any

// oneOf asks for one of these values, unless there are none.
func oneOf[T ~string](f filter, name string, values []T) {
	if len(values) == 0 {
		return
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	f[name] = texts
}

// atLeast asks for a minimum, unless it is zero.
func atLeast[T int | float64](f filter, name string, least T) {
	if least > 0 {
		f[name] = least
	}
}

// overlapping asks for dates that lie in the range.
func overlapping(f filter, r graph.DateRange) {
	if r.From != "" {
		f["from"] = r.From.From()
	}
	if r.To != "" {
		f["to"] = r.To.To()
	}
}

func nonNil(ids []string) []string {
	if ids == nil {
		return []string{}
	}
	return ids
}

func intersect(a, b []string) []string {
	in := map[string]bool{}
	for _, id := range b {
		in[id] = true
	}
	var both []string
	for _, id := range a {
		if in[id] {
			both = append(both, id)
		}
	}
	return both
}
