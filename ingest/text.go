package ingest

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"parley/graph"
)

// standardInput is JSONL if it begins with a brace, else one text.
func standardInput(stdin io.Reader) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		buffered := bufio.NewReader(stdin)
		if beginsWithBrace(buffered) {
			lines("standard input", buffered)(yield)
			return
		}
		text("standard input", buffered)(yield)
	}
}

// beginsWithBrace looks no farther than it must: more may come late.
func beginsWithBrace(r *bufio.Reader) bool {
	for n := 1; ; n++ {
		start, err := r.Peek(n)
		if err != nil {
			return false // reading tells the reason, if it is one
		}
		start = bytes.TrimLeft(start, " \t\r\n")
		if len(start) == 0 || bytes.HasPrefix([]byte(byteOrderMark), start) {
			continue
		}
		return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(start, []byte(byteOrderMark)), " \t\r\n"), []byte("{"))
	}
}

// byteOrderMark may begin a text; it is no part of it.
const byteOrderMark = "\ufeff"

// text yields the one article that a plain text is. Its first paragraph, if it is one line, is its headline.
func text(name string, r io.Reader) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		item := Item{Name: name}
		data, err := io.ReadAll(io.LimitReader(r, MaxText+1))
		if item.Err = err; err == nil {
			item.Err = checkText(data)
		}
		if item.Err == nil {
			item.Article = graph.Article{Text: plain(data), Title: headline(plain(data))}
		}
		yield(item)
	}
}

// plain drops a byte order mark.
func plain(data []byte) string { return strings.TrimPrefix(string(data), byteOrderMark) }

// checkText tells why bytes aren't a text that can be read.
func checkText(data []byte) error {
	if len(data) > MaxText {
		return fmt.Errorf("more than %d MiB of text: %w", MaxText>>20, graph.ErrInvalid)
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return fmt.Errorf("not a text: byte %d is zero: %w", i, graph.ErrInvalid)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return fmt.Errorf("empty: %w", graph.ErrInvalid)
	}
	return checkUTF8(data)
}

func checkUTF8(data []byte) error {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return fmt.Errorf("not UTF-8: byte %d is %#x: %w", i, data[i], graph.ErrInvalid)
		}
		i += size
	}
	return nil
}

// maxHeadline is the longest first line that is taken for a headline, in bytes.
const maxHeadline = 300

func headline(text string) string {
	text = strings.TrimLeft(strings.ReplaceAll(text, "\r\n", "\n"), "\n ")
	first, rest, found := strings.Cut(text, "\n\n")
	if !found || strings.TrimSpace(rest) == "" || strings.Contains(first, "\n") || len(first) > maxHeadline {
		return ""
	}
	return strings.TrimSpace(first)
}
