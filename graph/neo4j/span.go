package neo4j

import "parley/graph"

// span is a part of an index between two keys, both exclusive.
type span struct{ low, high string }

func (s span) parameters() map[string]any { return map[string]any{"low": s.low, "high": s.high} }

// values bounds the value that a list is ordered by, as far as the filter tells it; both are inclusive and "" where it
// doesn't. Bounds leave out what has no value.
type values struct{ least, most string }

// spans returns the parts of an index that hold a list between the page's cursors. Descending, the index's own order puts
// what has no value last; ascending, it must be read apart.
func spans(list string, b graph.Bounds, v values) []span {
	var all []span
	if b.Order.Descending {
		all = []span{descending(list, b)}
	} else {
		all = []span{ascendingKnown(list, b), ascendingUnknown(list, b)}
	}
	var kept []span
	for _, s := range all {
		if s = s.within(list, v); s.low < s.high {
			kept = append(kept, s)
		}
	}
	return kept
}

func descending(list string, b graph.Bounds) span {
	s := span{list + unknown, list + end}
	if b.After != nil {
		s.high = list + place(b.After.Value, b.After.ID)
	}
	if b.Before != nil {
		s.low = list + place(b.Before.Value, b.Before.ID)
	}
	return s
}

// ascendingKnown is the first part of an ascending list; a cursor in the second part leaves all of it or nothing.
func ascendingKnown(list string, b graph.Bounds) span {
	s := span{list + known, list + end}
	switch {
	case b.After == nil:
	case b.After.Value == "":
		return span{}
	default:
		s.low = list + place(b.After.Value, b.After.ID)
	}
	if b.Before != nil && b.Before.Value != "" {
		s.high = list + place(b.Before.Value, b.Before.ID)
	}
	return s
}

func ascendingUnknown(list string, b graph.Bounds) span {
	s := span{list + unknown, list + known}
	switch {
	case b.Before == nil:
	case b.Before.Value != "":
		return span{}
	default:
		s.high = list + place(b.Before.Value, b.Before.ID)
	}
	if b.After != nil && b.After.Value == "" {
		s.low = list + place(b.After.Value, b.After.ID)
	}
	return s
}

// within narrows a span to values.
func (s span) within(list string, v values) span {
	if v.least != "" {
		s.low = max(s.low, list+known+clip(v.least))
	}
	if v.most != "" {
		s.low, s.high = max(s.low, list+known), min(s.high, list+known+clip(v.most)+"\U0010FFFF")
	}
	return s
}
