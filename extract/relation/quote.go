package relation

import "parley/extract/name"

// quote is the passage from the first to the last word that the statement needs, on to the end of its clause.
func (r *reader) quote(trigger Span, people []Participant) Span {
	q := trigger
	first, last := r.words[0].start, r.words[len(r.words)-1].end
	for _, p := range people {
		if m := p.Mention; m.Start >= first && m.End <= last {
			q.Start, q.End = min(q.Start, m.Start), max(q.End, m.End)
		}
	}
	for i := range r.words {
		w := &r.words[i]
		if w.end <= q.End {
			continue
		}
		if w.class == cComma || w.class == cStop || w.class == cSub || w.class == cRel {
			return q
		}
		q.End = w.end
	}
	return q
}

// place is where it happened: the first place named behind "in" or "at" after the trigger.
func (r *reader) place(after int) int {
	for i := after; i < len(r.words); i++ {
		switch r.words[i].class {
		case cStop, cSub, cRel:
			return -1
		case cPrep:
			if r.words[i].entry.prep&(pIn|pAt) == 0 {
				continue
			}
			for k := i + 1; k < min(i+4, len(r.words)); k++ {
				if r.isType(k, name.Place) {
					return r.entityIndex(k)
				}
			}
		}
	}
	return -1
}

func (r *reader) textBetween(i, j int) string {
	if j <= i {
		return ""
	}
	return r.doc.Text[r.words[i].start:r.words[j-1].end]
}
