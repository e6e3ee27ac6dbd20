package neo4j

// row is a record or a map of Neo4j's, read by name; what is absent reads as the zero value.
type row map[string]any

func value[T any](r row, name string) T {
	v, _ := r[name].(T)
	return v
}

func (r row) text(name string) string   { return value[string](r, name) }
func (r row) int(name string) int       { return int(value[int64](r, name)) }
func (r row) float(name string) float64 { return value[float64](r, name) }
func (r row) bool(name string) bool     { return value[bool](r, name) }
func (r row) row(name string) row       { return value[map[string]any](r, name) }
func (r row) optional(name string) *float64 {
	if f, ok := r[name].(float64); ok {
		return &f
	}
	return nil
}

func (r row) texts(name string) []string {
	var texts []string
	for _, v := range value[[]any](r, name) {
		if s, ok := v.(string); ok {
			texts = append(texts, s)
		}
	}
	return texts
}

func (r row) rows(name string) []row {
	var rows []row
	for _, v := range value[[]any](r, name) {
		if m, ok := v.(map[string]any); ok {
			rows = append(rows, m)
		}
	}
	return rows
}

// orNil is nil for the zero value: a property that isn't there.
func orNil[T comparable](v T) any {
	var zero T
	if v == zero {
		return nil
	}
	return v
}

// listOrNil is nil for an empty list.
func listOrNil[T any](list []T) any {
	if len(list) == 0 {
		return nil
	}
	return list
}
