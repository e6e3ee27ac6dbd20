package atlas

import "strings"

// loadVoids reads the phrases that hold a name but name something else.
func (a *Atlas) loadVoids(text string) error {
	for cells, err := range rows("voids.txt", text, 1) {
		if err != nil {
			return err
		}
		if ending, ok := strings.CutPrefix(cells[0], "[] "); ok {
			a.voidEnds[ending] = true
			continue
		}
		key := string(appendLower(nil, appendPlain(nil, cells[0])))
		a.voids[key] = struct{}{}
		first, _, _ := strings.Cut(key, " ")
		a.index.allowWords(first, tokens(cells[0]))
	}
	return nil
}

// Void tells whether a name that a country's or place's begins is that of a war, treaty, currency or community, within
// which neither is meant: "Vietnam War", "Oslo Accords", "Canadian dollars", "Turkish Cypriots". MaxWords counts these.
func (a *Atlas) Void(name string) bool {
	if a.voids.has(name) {
		return true
	}
	at := strings.LastIndexByte(name, ' ')
	if at < 0 || !a.voidEnds[name[at+1:]] {
		return false
	}
	senses := a.index.lookup(name[:at])
	return len(senses) > 0 && senses[0].Form == Demonym
}
