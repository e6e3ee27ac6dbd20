package graph

import "math"

// Relationship is what statements of one type say between two entities: derived from them, gone with the last.
type Relationship struct {
	ID string
	Edge
	Tally
	First, Last When // dates of the first and the last statement that counts
}

// Tally is what statements add up to. All of it is whole numbers, so that adding and taking away are exact.
type Tally struct {
	Count         int // affirmed statements that are actual or past
	ArticleCount  int // their articles
	PlannedCount  int // affirmed statements of what is planned
	NegatedCount  int // statements that deny it
	ConfidenceSum int // of the statements that count, in ten-thousandths each
}

// Add returns the sum of two tallies.
func (t Tally) Add(u Tally) Tally {
	return Tally{t.Count + u.Count, t.ArticleCount + u.ArticleCount, t.PlannedCount + u.PlannedCount,
		t.NegatedCount + u.NegatedCount, t.ConfidenceSum + u.ConfidenceSum}
}

// Negate returns the tally that takes t away.
func (t Tally) Negate() Tally {
	return Tally{-t.Count, -t.ArticleCount, -t.PlannedCount, -t.NegatedCount, -t.ConfidenceSum}
}

// Empty tells whether no statement supports the relationship any more.
func (t Tally) Empty() bool { return t.Count == 0 && t.PlannedCount == 0 && t.NegatedCount == 0 }

// Confidence is the mean confidence of the statements that count, 0 if none does.
func (t Tally) Confidence() float64 {
	if t.Count == 0 {
		return 0
	}
	return float64(t.ConfidenceSum) / float64(t.Count) / 10000
}

// tally is what one statement adds to each of its relationships, its article aside.
func (s *Statement) tally() Tally {
	switch {
	case s.Negated:
		return Tally{NegatedCount: 1}
	case s.Modality == Planned:
		return Tally{PlannedCount: 1}
	}
	return Tally{Count: 1, ConfidenceSum: int(math.Round(s.Confidence * 10000))}
}
