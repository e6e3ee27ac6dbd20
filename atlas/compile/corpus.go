package main

import (
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// corpus counts how English news writes words: what is a word in small letters is a poor name, what is often
// capitalised within sentences a good one.
type corpus struct {
	small   map[string]int // words in small letters
	capital map[string]int // capitalised words and runs of up to three, not at the start of a sentence
}

func readCorpus(sources string) (corpus, error) {
	c := corpus{small: map[string]int{}, capital: map[string]int{}}
	events := filepath.Join(sources, "text", "wikipedia_current_events", "current_events.tsv.gz")
	err := readLines(events, func(number int, line string) error {
		cells := strings.Split(line, "\t")
		c.count(strings.Fields(cells[len(cells)-1]))
		return nil
	})
	if err != nil {
		return c, err
	}
	var sentence []string
	return c, readLines(filepath.Join(sources, "ner", "gmb", "gmb.train.tsv.gz"), func(_ int, line string) error {
		if line == "" {
			c.count(sentence)
			sentence = sentence[:0]
			return nil
		}
		word, _, _ := strings.Cut(line, "\t")
		sentence = append(sentence, word)
		return nil
	})
}

func (c corpus) count(words []string) {
	initial := true
	var run []string
	for _, raw := range words {
		word := trim(raw)
		first, _ := utf8.DecodeRuneInString(word)
		if unicode.IsUpper(first) && !initial {
			run = append(run, word)
			c.countRun(run)
		} else {
			run = run[:0]
			if word == strings.ToLower(word) {
				c.small[word]++
			}
		}
		if raw != word && !strings.HasSuffix(raw, "'s") {
			run = run[:0]
		}
		initial = endsSentence(raw)
	}
}

func (c corpus) countRun(run []string) {
	for n := 1; n <= min(3, len(run)); n++ {
		c.capital[strings.Join(run[len(run)-n:], " ")]++
	}
}

func trim(word string) string {
	word = strings.Trim(word, ".,;:!?\"()[]“”‘’'–")
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
}

func endsSentence(word string) bool {
	return strings.HasSuffix(word, ".") || strings.HasSuffix(word, "?") || strings.HasSuffix(word, "!") ||
		strings.HasSuffix(word, ":") || word == "–" || word == "\"" || word == "``"
}

// common tells whether name is a word of English that a sentence may begin with.
func (c corpus) common(name string) bool {
	small := c.small[strings.ToLower(name)]
	return small >= 2 && 4*small >= c.capital[name]
}
