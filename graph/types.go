package graph

// EntityType is what an entity is.
type EntityType string

// The four types of entity.
const (
	Person       EntityType = "PERSON"
	Country      EntityType = "COUNTRY"
	Place        EntityType = "PLACE"
	Organization EntityType = "ORGANIZATION"
)

// EntityTypes lists all types of entity.
func EntityTypes() []EntityType { return []EntityType{Person, Country, Place, Organization} }

// RelationType is what a statement says of its participants.
type RelationType string

// The sixteen types of relation.
const (
	Mediates    RelationType = "MEDIATES"
	Negotiates  RelationType = "NEGOTIATES"
	Disputes    RelationType = "DISPUTES"
	Meets       RelationType = "MEETS"
	Agrees      RelationType = "AGREES"
	Supports    RelationType = "SUPPORTS"
	Aids        RelationType = "AIDS"
	Demands     RelationType = "DEMANDS"
	Criticizes  RelationType = "CRITICIZES"
	Threatens   RelationType = "THREATENS"
	Sanctions   RelationType = "SANCTIONS"
	Attacks     RelationType = "ATTACKS"
	Detains     RelationType = "DETAINS"
	HoldsOffice RelationType = "HOLDS_OFFICE"
	MemberOf    RelationType = "MEMBER_OF"
	LocatedIn   RelationType = "LOCATED_IN"
)

// RelationTypes lists all types of relation.
func RelationTypes() []RelationType {
	return []RelationType{Mediates, Negotiates, Disputes, Meets, Agrees, Supports, Aids, Demands, Criticizes, Threatens,
		Sanctions, Attacks, Detains, HoldsOffice, MemberOf, LocatedIn}
}

// Symmetric tells whether the relation has no direction; such a relationship is stored once, smaller id first.
func (t RelationType) Symmetric() bool {
	return t == Negotiates || t == Disputes || t == Meets || t == Agrees
}

// Role is the part of a participant in a statement.
type Role string

// The roles. Symmetric statements have parties, mediations a mediator and parties, all others a source and a target;
// any may have a host and a place.
const (
	RoleMediator Role = "MEDIATOR"
	RoleParty    Role = "PARTY"
	RoleSource   Role = "SOURCE"
	RoleTarget   Role = "TARGET"
	RoleHost     Role = "HOST"
	RolePlace    Role = "PLACE"
)

func roles() []Role {
	return []Role{RoleMediator, RoleParty, RoleSource, RoleTarget, RoleHost, RolePlace}
}

// Modality tells whether what is said holds, is to come, or held once.
type Modality string

// The modalities. Past is for offices and memberships that have ended.
const (
	Actual  Modality = "ACTUAL"
	Planned Modality = "PLANNED"
	Past    Modality = "PAST"
)

func modalities() []Modality { return []Modality{Actual, Planned, Past} }

// As chooses who counts as the participant of a statement.
type As string

// The two ways of counting: the one who acted (Blinken), or the country or organization for which it acted (the United
// States). The zero value means ActorLevel.
const (
	ActorLevel   As = "ACTOR"
	CountryLevel As = "COUNTRY"
)
