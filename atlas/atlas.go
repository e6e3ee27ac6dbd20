// Package atlas is what Parley knows of the world before it reads: countries past and present with their names,
// demonyms and capitals, seats of government, well-known organizations, regions and cities.
//
// Start with Default and Atlas.Lookup.
package atlas

// Type is what an entry is; the values are those of the entity types.
type Type string

// The types of entry.
const (
	Person       Type = "PERSON"
	Country      Type = "COUNTRY"
	Place        Type = "PLACE"
	Organization Type = "ORGANIZATION"
)

// Form is the way in which a name names its entry.
type Form uint8

// The forms of a name.
const (
	Name         Form = iota // Armenia, Republic of Armenia
	Abbreviation             // US, U.S., DRC, NATO
	Demonym                  // Armenian, Armenians
	Capital                  // Yerevan, for the government of Armenia
	Seat                     // the Kremlin; an institution's seat
)

// Sense is one thing that a name can mean.
type Sense struct {
	ID      string // country:AM, organization:nato, place:geonames-616052
	Type    Type
	Form    Form
	Name    string // the entry's usual full English name
	Country string // id of the country it belongs to, "" for none; of a country its own
	Weight  int    // population of a city; 0 where not known
}
