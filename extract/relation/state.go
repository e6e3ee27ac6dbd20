package relation

// readRelations reads "relations between A and B have been tense".
func (r *reader) readRelations() {
	for e := range r.elements {
		p := r.phraseAt(e)
		if p == nil || !isRelations(r.words[p.head].text) {
			continue
		}
		parties, at := r.slot(e, &frame{slots: pBetween | pWith})
		if parties == nil {
			continue
		}
		word := r.strained(p, at)
		if word < 0 {
			continue
		}
		d := deed{typ: Disputes, start: word, end: word + 1, rule: "strained relations"}
		if len(parties) > 1 && r.prepAt(at-1) == pBetween {
			d.parties = parties
		} else {
			d.targets, d.sources = parties, p.owners
		}
		r.emit(d)
	}
}

func isRelations(text string) bool {
	return sameText(text, "relations") || sameText(text, "ties") || sameText(text, "relationship")
}

// strained finds the word that calls the relations bad: before their name, or behind the verb that follows at.
func (r *reader) strained(p *phrase, at int) int {
	for i := p.start; i < p.head; i++ {
		if isStrained(r.words[i].text) {
			return i
		}
	}
	for e := at; e < len(r.elements) && e < at+6; e++ {
		if g := r.groupAt(e); g != nil {
			for i := r.elements[e].start; i < len(r.words) && i < r.elements[e].end+3; i++ {
				if isStrained(r.words[i].text) {
					return i
				}
			}
		}
	}
	return -1
}

func isStrained(text string) bool {
	switch text {
	case "tense", "strained", "hostile", "frosty", "icy", "poor", "bad", "troubled", "sour", "soured", "worsened", "worsening", "deteriorated", "deteriorating", "fraught", "broken":
		return true
	}
	return false
}
