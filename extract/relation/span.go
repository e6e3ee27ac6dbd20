package relation

// skipDate passes over "on Thursday", "in May 2023", "more than", "at least": they stand between subject, verb and object.
func (r *reader) skipDate(i int) int {
	w := &r.words[i]
	switch {
	case r.is(i, fPrep) && (r.isDay(i+1) || r.is(i+1, fAdv) && r.isDay(i+2)):
		for i++; r.is(i, fAdv) && w.mention < 0; i++ {
		}
		return r.skipDay(i)
	case r.isDay(i) && w.class == cAdv:
		return r.skipDay(i)
	case (sameText(w.text, "more") || sameText(w.text, "less") || sameText(w.text, "fewer")) && sameText(r.textAt(i+1), "than"),
		sameText(w.text, "at") && sameText(r.textAt(i+1), "least"),
		sameText(w.text, "up") && sameText(r.textAt(i+1), "to") && isDigits(r.textAt(i+2)):
		return i + 2
	}
	return i
}

func isDigits(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }

// isDay tells whether a date begins at word i: a day, a month, a year, "4 May".
func (r *reader) isDay(i int) bool {
	if i >= len(r.words) || r.words[i].mention >= 0 {
		return false
	}
	w := &r.words[i]
	return w.is(fDay|fMonth) && w.upper && w.class != cVerb || len(w.text) == 4 && year(w.text) > 0 || dayNumber(w.text) > 0 && r.is(i+1, fMonth)
}

func (r *reader) skipDay(i int) int {
	for n := 0; n < 6 && i < len(r.words); n++ {
		switch {
		case r.isDay(i), r.is(i, fMonth) && r.words[i].upper, dayNumber(r.textAt(i)) > 0 && r.is(i-1, fMonth):
		case r.classAt(i) == cComma && i+1 < len(r.words) && len(r.textAt(i+1)) == 4 && year(r.textAt(i+1)) > 0 && r.is(i-2, fMonth):
		case sameText(r.textAt(i), "morning"), sameText(r.textAt(i), "evening"), sameText(r.textAt(i), "night"), sameText(r.textAt(i), "afternoon"):
		default:
			return i
		}
		i++
	}
	return i
}
