package main

import (
	"bufio"
	"encoding/json"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// counts tells how often a word was written small, and with a capital within a sentence that isn't a headline.
type counts struct{ small, capital map[string]int }

var (
	wordPattern = regexp.MustCompile(`\pL+(?:['’]\pL+)?`)
	sentenceEnd = regexp.MustCompile(`[.!?:"”]\s+|\n`)
)

func (c counts) add(text string) {
	for _, sentence := range sentenceEnd.Split(text, -1) {
		words := wordPattern.FindAllString(sentence, -1)
		headline := isHeadline(words)
		for i, word := range words {
			switch r, _ := utf8.DecodeRuneInString(word); {
			case unicode.IsLower(r):
				c.small[strings.ToLower(word)]++
			case i > 0 && !headline:
				c.capital[strings.ToLower(word)]++
			}
		}
	}
}

func isHeadline(words []string) bool {
	capitals := 0
	for _, word := range words {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
			capitals++
		}
	}
	return len(words) > 3 && 10*capitals > 6*len(words)
}

// readEvents reads a table whose last column is the text.
func (c counts) readEvents(lines *bufio.Scanner) {
	for lines.Scan() {
		line := lines.Text()
		c.add(line[strings.LastIndexByte(line, '\t')+1:])
	}
}

func (c counts) readArticles(lines *bufio.Scanner) {
	for lines.Scan() {
		var article struct{ Text string }
		if json.Unmarshal(lines.Bytes(), &article) == nil {
			c.add(article.Text)
		}
	}
}

// readTokens reads a token a line, its text first, with a blank line between sentences.
func (c counts) readTokens(lines *bufio.Scanner) {
	var sentence []string
	for lines.Scan() {
		token, _, _ := strings.Cut(lines.Text(), "\t")
		if token == "" {
			c.add(strings.Join(sentence, " "))
			sentence = sentence[:0]
			continue
		}
		sentence = append(sentence, token)
	}
	c.add(strings.Join(sentence, " "))
}

// readTrees reads the sentences that CoNLL-U files hold as comments.
func (c counts) readTrees(lines *bufio.Scanner) {
	for lines.Scan() {
		if text, ok := strings.CutPrefix(lines.Text(), "# text = "); ok {
			c.add(text)
		}
	}
}
