package relation

// confidence tells how often a rule is right, as counted on annotated news and drawn towards the middle where it was
// seldom used.
func confidence(rule string, t Type) float64 {
	switch rule {
	case "verb", "passive", "passive place", "verb place":
		return verbConfidence(t)
	case "noun", "noun between", "noun taken":
		return nounConfidence(t)
	case "verb together", "threatens to", "ally", "backed", "label":
		return 0.85
	case "noun with", "mediation", "denies", "strained relations", "felt", "condition":
		return 0.75
	case "mediated by", "brokered compound", "noun together", "backed apposition", "warns", "must", "claims responsibility":
		return 0.7
	case "mediated", "mediates", "reports", "noun pair":
		return 0.6
	}
	return standingConfidence(rule)
}

func verbConfidence(t Type) float64 {
	switch t {
	case Criticizes, Demands, Supports, Sanctions:
		return 0.9
	case Attacks, Disputes, Threatens:
		return 0.8
	case Meets, Detains, Aids:
		return 0.65
	}
	return 0.75
}

func nounConfidence(t Type) float64 {
	switch t {
	case Sanctions, Attacks, Supports, Negotiates:
		return 0.85
	case Agrees, Demands, Disputes:
		return 0.8
	}
	return 0.65
}

// standingConfidence is that of offices, places and memberships.
func standingConfidence(rule string) float64 {
	switch rule {
	case "title before", "apposition", "comma", "country before city", "country before cities", "member before", "based", "city of":
		return 0.95
	case "organ by name", "second title", "shared title", "including", "comma in", "member of":
		return 0.9
	case "in", "copula", "appoints", "owned organization", "party before person", "party before title", "person of", "the capital":
		return 0.8
	case "bare title", "part by name", "city apposition", "part of":
		return 0.7
	}
	return 0.6
}
