package token_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplitWrappedLines(t *testing.T) {
	const (
		first = "The finance ministers of Chile and Peru spent two days in Arica and\n" +
			"agreed to reopen the railway to Tacna before the end of the summer."
		second = "Trains last ran in 2012. Both sides will share the cost, as the two\nministers told reporters at the station."
	)
	folded := func(parts ...string) []string {
		for i, part := range parts {
			parts[i] = strings.Join(strings.Fields(part), " ")
		}
		return parts
	}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"paragraphs parted by blank lines", first + "\n\n" + second, folded(first, second)},
		{"paragraphs parted by short lines", second + "\n" + first, folded(second, first)},
		{"indented paragraphs", first + "\n   " + second, folded(first, second)},
		{"carriage returns", strings.ReplaceAll(first+"\n\n"+second, "\n", "\r\n"), folded(first, second)},
		{"between title and name", "On the third day of the visit the guests were received by Prime\nMinister Zoran Brenkov.",
			[]string{"On the third day of the visit the guests were received by Prime Minister Zoran Brenkov."}},
		{"short line between title and name", "They met Deputy\nMinister Brenkov.", []string{"They met Deputy Minister Brenkov."}},
		{"after an abbreviation", "The convoy was stopped on the orders of Gen.\nRovik, who denied it.",
			[]string{"The convoy was stopped on the orders of Gen. Rovik, who denied it."}},
		{"between forename and surname", first + "\nA letter of thanks from both presidents was read out by Janka\nRovik of the railway.",
			folded(first + " A letter of thanks from both presidents was read out by Janka Rovik of the railway.")},
		{"full stop at the full width", "The finance ministers of Chile and Peru have spent two days in Arica.\nThey agreed to reopen the railway " +
			"to Tacna, which floods tore up, and\nto share the cost.",
			[]string{"The finance ministers of Chile and Peru have spent two days in Arica. They agreed to reopen the railway " +
				"to Tacna, which floods tore up, and to share the cost."}},
		{"number at a line's start", first + "\nThe first train is to leave the old station of Tacna on the morning of March\n12. Tickets are free.",
			folded(first + " The first train is to leave the old station of Tacna on the morning of March 12. Tickets are free.")},

		{"headline", "Railway to Tacna will reopen\n" + first, folded("Railway to Tacna will reopen", first)},
		{"headline over one line", "Chile and Peru will reopen the railway to Tacna\nWorkers of both countries cheered the ministers.",
			[]string{"Chile and Peru will reopen the railway to Tacna", "Workers of both countries cheered the ministers."}},
		{"headline nearly as wide as the text", "Chile and Peru will reopen the flooded railway to Tacna by summer\n" + first,
			folded("Chile and Peru will reopen the flooded railway to Tacna by summer", first)},
		{"headline in capitals", "CHILE AND PERU WILL REOPEN THE RAILWAY TO TACNA BEFORE SUMMER ENDS\n" + first,
			folded("CHILE AND PERU WILL REOPEN THE RAILWAY TO TACNA BEFORE SUMMER ENDS", first)},
		{"headline over a dateline", "Chile and Peru will reopen the flooded railway to Tacna in summer\nARICA (Own report) — " + first,
			folded("Chile and Peru will reopen the flooded railway to Tacna in summer", "ARICA (Own report) — "+first)},
		{"dateline alone", "WASHINGTON\n" + first, folded("WASHINGTON", first)},
		{"byline", "By Janka Rovik and Omar Karwi\n" + first, folded("By Janka Rovik and Omar Karwi", first)},
		{"headline, byline, dateline", "Railway to Tacna will reopen\nBy Janka Rovik\nARICA\n" + first,
			folded("Railway to Tacna will reopen", "By Janka Rovik", "ARICA", first)},
		{"headlines", "Chile reopens railway\nPeru welcomes first train\nBolivia asks for access", []string{
			"Chile reopens railway", "Peru welcomes first train", "Bolivia asks for access"}},
		{"list", first + "\n- trains twice a day\n- Tickets for one price\n* Police on board", append(folded(first),
			"- trains twice a day", "- Tickets for one price", "* Police on board")},
		{"numbered list", "They agreed on these points:\n1. Trains run twice a day.\n2. Tickets have one price.",
			[]string{"They agreed on these points:", "1. Trains run twice a day.", "2. Tickets have one price."}},
		{"wrapped item", "* Trains run twice a day from the station of Arica to that of\n  Tacna\n* Tickets have one price", []string{
			"* Trains run twice a day from the station of Arica to that of Tacna", "* Tickets have one price"}},
		{"paragraphs of one line", "The ministers met in Arica for two days and agreed on the railway.\nTrains last ran to Tacna in 2012, before the floods.\n" +
			"Both sides will share the cost of the repairs along the coast.", []string{
			"The ministers met in Arica for two days and agreed on the railway.", "Trains last ran to Tacna in 2012, before the floods.",
			"Both sides will share the cost of the repairs along the coast."}},
		{"long paragraphs of one line", strings.Repeat("The ministers met and agreed. ", 8) + "\n" + strings.Repeat("Trains run again. ", 9),
			folded(strings.Repeat("The ministers met and agreed. ", 8), strings.Repeat("Trains run again. ", 9))},
		{"long paragraph below a headline", "Chile and Peru will reopen the flooded railway to Tacna in summer\nRailway workers of both " +
			strings.Repeat("countries cheered the ministers ", 5) + "today.", folded("Chile and Peru will reopen the flooded railway to Tacna in summer",
			"Railway workers of both "+strings.Repeat("countries cheered the ministers ", 5)+"today.")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, paragraphs(test.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
