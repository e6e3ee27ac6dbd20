package relation

import (
	"strconv"

	"parley/extract/name"
)

// addActsFor tells for whom each participant acted: from the offices and memberships of the document.
func (r *reader) addActsFor() {
	for i := range r.statements {
		s := &r.statements[i]
		if s.Type == HoldsOffice || s.Type == MemberOf || s.Type == LocatedIn {
			continue
		}
		for k := range s.Participants {
			s.Participants[k].ActsFor = r.actsFor(s.Participants[k].Entity)
		}
	}
}

func (r *reader) actsFor(entity int) string {
	e := &r.doc.Entities[entity]
	if e.Type == name.Country {
		return "#" + strconv.Itoa(entity)
	}
	if o := r.office[entity]; o > 0 {
		if up := r.office[o-1]; up > 0 && r.doc.Entities[o-1].Type == name.Organization && r.doc.Entities[up-1].Type == name.Country {
			o = up
		}
		return "#" + strconv.Itoa(o-1)
	}
	if e.Country == "" || e.Type == name.Place {
		return ""
	}
	if k := r.known(e.Country); k >= 0 {
		return "#" + strconv.Itoa(k)
	}
	return e.Country
}

// known finds the entity of the document that is an entry of the atlas, -1 for none.
func (r *reader) known(id string) int {
	if i, ok := r.knownAs[id]; ok {
		return i
	}
	return -1
}
