package neo4j

import (
	"strings"
	"unicode/utf8"
)

// An indexed key is LIST 1 VALUE tab ID, or LIST 0 tab ID where the value isn't known. Neo4j compares strings as Go does,
// by code point, so a range of such keys is a list in order. The tab sorts below whatever a folded value holds.
const (
	separator = "\t"
	unknown   = "0"
	known     = "1"
	end       = "2" // above all keys of a list
)

// maxValue bounds what is indexed, in bytes: Neo4j refuses values of more than about 8,000.
const maxValue = 500

// place returns a node's place in an order.
func place(value, id string) string {
	if value == "" {
		return unknown + separator + id
	}
	return known + clip(value) + separator + id
}

// clip cuts a value to what is indexed. Nodes that agree so far are ordered by id.
func clip(value string) string {
	if len(value) <= maxValue {
		return value
	}
	value = value[:maxValue]
	for !utf8.ValidString(value) {
		value = value[:len(value)-1]
	}
	return value
}

// listOf names the list of one thing, or of one thing at one level.
func listOf(parts ...string) string { return strings.Join(parts, separator) + separator }
