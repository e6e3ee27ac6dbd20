package relation

// doers finds who did the deed that a phrase only points at: "condemned the move", "welcomed the decision", "denounced the
// attack".
func (r *reader) doers(p *phrase) []actor {
	if !r.definite(p) || p.end-p.start > 3 {
		return nil
	}
	switch r.words[p.head].text {
	case "move", "decision", "announcement", "step", "plan", "statement", "proposal", "action", "actions", "measure", "measures", "moves", "remarks", "comments", "test", "tests", "launch", "initiative", "offer", "resolution", "announcements", "decisions", "label", "designation", "claim", "claims", "result", "results", "verdict", "ruling":
		return r.memory.subject
	case "attack", "attacks", "strike", "strikes", "airstrike", "airstrikes", "operation", "invasion", "offensive", "raid", "bombing", "killing", "killings", "assassination", "massacre":
		return r.attackers()
	}
	return nil
}

// farthestAttack bounds how far back an attack is looked for, in statements.
const farthestAttack = 20

// attackers are the sources of the attack told last.
func (r *reader) attackers() []actor {
	for i := len(r.statements) - 1; i >= max(0, len(r.statements)-farthestAttack); i-- {
		if s := &r.statements[i]; s.Type == Attacks && !s.Negated {
			var out []actor
			for _, p := range s.Participants {
				if p.Role == Source {
					out = append(out, actor{p.Entity, p.Mention.Start, p.Mention.End})
				}
			}
			return out
		}
	}
	return nil
}
