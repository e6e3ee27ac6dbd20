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
		buffered := bufio.NewReaderSize(stdin, 1<<16)
		start, err := buffered.Peek(512)
		if err != nil && err != io.EOF && err != bufio.ErrBufferFull {
			yield(Item{Name: "standard input", Err: err})
			return
		}
		if bytes.HasPrefix(bytes.TrimLeft(start, " \t\r\n\ufeff"), []byte("{")) {
			lines("standard input", buffered)(yield)
			return
		}
		text("standard input", buffered)(yield)
	}
}

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

// plain drops a byte order mark, which is no part of the text.
func plain(data []byte) string { return strings.TrimPrefix(string(data), "\ufeff") }

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
