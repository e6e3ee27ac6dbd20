package graph

import (
	"cmp"
	"slices"
)

// ChooseName picks an entity's name among those that articles give it, whatever their order of arrival: the usual name
// that most articles give, then the longest, then the first in the alphabet; an alias only where there is no usual name.
// The other names are returned sorted, none twice.
func ChooseName(counts map[Naming]int) (name string, aliases []string) {
	var best Naming
	for n, count := range counts {
		if count > 0 && (best == Naming{} || compareNaming(n, count, best, counts[best]) < 0) {
			best = n
		}
	}
	for n, count := range counts {
		if count > 0 && n.Name != best.Name {
			aliases = append(aliases, n.Name)
		}
	}
	slices.Sort(aliases)
	return best.Name, slices.Compact(aliases)
}

func compareNaming(a Naming, countA int, b Naming, countB int) int {
	if a.Usual != b.Usual {
		if a.Usual {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(countB, countA), cmp.Compare(len(b.Name), len(a.Name)), cmp.Compare(a.Name, b.Name))
}
