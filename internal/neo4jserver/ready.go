//go:build unix

package neo4jserver

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

const (
	startLimit = 2 * time.Minute // it takes 5 s, and far longer on a loaded machine
	pollEvery  = 50 * time.Millisecond
)

// choosePort takes a free port, or checks that the given one is free, which a
// server would find out only after seconds.
func (s *Server) choosePort() error {
	if s.bolt != 0 {
		return checkPort(s.bolt)
	}
	// Below the range from which systems take the ports of outgoing
	// connections: one of those could come in between.
	const low, high, tries = 20000, 30000, 100
	var err error
	for range tries {
		port := low + rand.IntN(high-low)
		if err = checkPort(port); err == nil {
			s.bolt = port
			return nil
		}
	}
	return fmt.Errorf("find a free port: %w", err)
}

func checkPort(port int) error {
	l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("port %d is taken: %w", port, err)
	}
	return l.Close()
}

// waitReady returns nil when a driver can work with the server. It gives up
// when the process has ended, the password is refused, or the time is over.
func (s *Server) waitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, startLimit, fmt.Errorf("not ready within %v", startLimit))
	defer cancel()
	driver, err := neo4j.NewDriverWithContext("neo4j://"+s.Address(), neo4j.BasicAuth(User, s.password, ""))
	if err != nil {
		return fmt.Errorf("make a driver: %w", err)
	}
	defer driver.Close(context.WithoutCancel(ctx))
	for {
		err := driver.VerifyConnectivity(ctx)
		if err == nil || refused(err) {
			return err
		}
		select {
		case <-s.process.exited:
			return fmt.Errorf("the server ended before it was ready: %w", exitError(s.process.err))
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(pollEvery):
		}
	}
}

// exitError names the end of a process that reported no error.
func exitError(err error) error {
	if err == nil {
		return errors.New("exit status 0")
	}
	return err
}

// refused tells a wrong password, which waiting does not mend.
func refused(err error) bool {
	neo4jErr, ok := errors.AsType[*neo4j.Neo4jError](err)
	return ok && neo4jErr.Code == "Neo.ClientError.Security.Unauthorized"
}

// logTail returns the end of what the server wrote.
func (h home) logTail() string {
	var tail strings.Builder
	for _, path := range []string{h.console(), h.log()} {
		text, err := os.ReadFile(path)
		if err != nil || len(text) == 0 {
			continue // it ended before it wrote any
		}
		fmt.Fprintf(&tail, "%s ends with:\n%s\n", path, lastLines(string(text), 15))
	}
	return tail.String()
}

// lastLines returns the last n lines of text, without the final newline.
func lastLines(text string, n int) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}
