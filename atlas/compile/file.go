package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
)

// readLines calls read with each line of a text file, unpacked if its name ends in .gz. Line numbers start at 1.
func readLines(path string, read func(number int, line string) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	var text io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if text, err = gzip.NewReader(file); err != nil {
			return fmt.Errorf("unpack %s: %w", path, err)
		}
	}
	lines := bufio.NewScanner(text)
	lines.Buffer(nil, 1<<24)
	for number := 1; lines.Scan(); number++ {
		if err := read(number, lines.Text()); err != nil {
			return fmt.Errorf("read %s, line %d: %w", path, number, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// writeLines writes a packed text file. Its bytes depend on the lines alone: the header holds neither name nor time.
func writeLines(path string, lines []string) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if e := file.Close(); err == nil {
			err = e
		}
	}()
	packed, err := gzip.NewWriterLevel(file, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(packed, strings.Join(lines, "\n")+"\n"); err != nil {
		return err
	}
	return packed.Close()
}
