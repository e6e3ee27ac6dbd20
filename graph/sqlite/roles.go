package sqlite

import "parley/graph"

// The bits of involvement.roles; shifted by countryRoles they tell the same of each participant as what it acts for.
const (
	takesPart    = 1
	acts         = 2
	actedOn      = 4
	countryRoles = 3
)

// rolesOf returns in which roles each entity takes part in a statement, itself or through who acts for it.
func rolesOf(s *graph.Statement) map[string]int {
	roles := map[string]int{}
	for _, p := range s.Participants {
		r := takesPart
		switch p.Role {
		case graph.RoleSource, graph.RoleMediator:
			r |= acts
		case graph.RoleTarget:
			r |= actedOn
		case graph.RoleParty:
			r |= actedOn
			if s.Type.Symmetric() {
				r |= acts
			}
		}
		roles[p.At(graph.ActorLevel)] |= r
		roles[p.At(graph.CountryLevel)] |= r << countryRoles
	}
	return roles
}
