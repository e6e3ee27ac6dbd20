package relation

// standingFact is an office, a place or a membership about to become a statement.
type standingFact struct {
	typ                Type
	source, target     int // entities
	sourceAt, targetAt Span
	trigger            Span
	modality           Modality
	title              string
	rule               string
}

// stand adds the statement of a standing fact; its quote reaches from the first to the last of its words.
func (r *reader) stand(f standingFact) {
	r.statements = append(r.statements, Statement{
		Type:    f.typ,
		Quote:   Span{min(f.sourceAt.Start, f.targetAt.Start, f.trigger.Start), max(f.sourceAt.End, f.targetAt.End, f.trigger.End)},
		Trigger: f.trigger,
		Participants: []Participant{
			{Role: Source, Entity: f.source, Mention: f.sourceAt},
			{Role: Target, Entity: f.target, Mention: f.targetAt},
		},
		Modality:   f.modality,
		Place:      -1,
		Title:      oneLine(f.title),
		Confidence: confidence(f.rule, f.typ),
		Rule:       f.rule,
	})
}

func (r *reader) spanOf(i int) Span { return Span{r.words[i].start, r.words[i].end} }

// spanTo is the text from word i to word j, j inclusive.
func (r *reader) spanTo(i, j int) Span { return Span{r.words[i].start, r.words[j].end} }
