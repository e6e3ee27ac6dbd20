package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// progress shows one line that changes in place, on a terminal; elsewhere it is silent.
type progress struct {
	out    io.Writer
	active bool
	shown  time.Time
	width  int
}

// progressPause is the least time between two states shown.
const progressPause = 100 * time.Millisecond

func newProgress(out io.Writer) *progress {
	f, ok := out.(*os.File)
	return &progress{out: out, active: ok && term.IsTerminal(int(f.Fd()))}
}

func (p *progress) show(state string) {
	if !p.active || time.Since(p.shown) < progressPause {
		return
	}
	p.shown = time.Now()
	fmt.Fprintf(p.out, "\r%-*s", p.width, state)
	p.width = len(state)
}

// line writes a line that stays.
func (p *progress) line(text string) {
	p.done()
	fmt.Fprintln(p.out, text)
}

// done takes the changing line away.
func (p *progress) done() {
	if p.active && p.width > 0 {
		fmt.Fprintf(p.out, "\r%*s\r", p.width, "")
		p.width = 0
	}
}
