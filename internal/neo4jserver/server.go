//go:build unix

package neo4jserver

import (
	"cmp"
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
)

// Options of a server. The zero value is a fresh server on a free port, whose
// folder is removed when it stops.
type Options struct {
	// Dir is the server's folder. It is made where it is missing, keeps its
	// data when the server stops, and must not be in use by another server.
	Dir string
	// Port is where Bolt listens on 127.0.0.1; 0 takes a free one.
	Port int
	// HTTPPort is where Neo4j's HTTP API and its Browser, under /browser/,
	// listen on 127.0.0.1; 0 switches them off.
	HTTPPort int
	// Password of the user neo4j, at least 8 characters; by default
	// [Password]. A folder with data keeps the password that it has.
	Password string
}

// A Server is one Neo4j process and the folder of its data. Its methods must
// not run at the same time; clients of the server may.
type Server struct {
	dist      distribution
	home      home
	temporary bool // the folder goes with the server
	bolt      int
	http      int
	password  string
	process   *process // nil before the first start
}

// Start runs a server and returns when a driver can use it: after about 5
// seconds, longer when [Fetch] has work to do. A tool that is not installed is
// reported as a [*MissingError]; a server that does not come up by the tail of
// its log.
func Start(ctx context.Context, opts Options) (*Server, error) {
	dist, err := fetch(ctx)
	if err != nil {
		return nil, fmt.Errorf("start Neo4j: %w", err)
	}
	s := &Server{dist: dist, bolt: opts.Port, http: opts.HTTPPort, password: cmp.Or(opts.Password, Password)}
	if err := s.start(ctx, opts.Dir); err != nil {
		s.discard()
		return nil, fmt.Errorf("start Neo4j: %w", err)
	}
	return s, nil
}

// start lays the folder and launches the process.
func (s *Server) start(ctx context.Context, dir string) error {
	if err := s.lay(dir); err != nil {
		return err
	}
	if err := s.home.prepare(ctx, s.dist, s.password); err != nil {
		return err
	}
	return s.launch(ctx)
}

// lay makes the server's folder.
func (s *Server) lay(dir string) error {
	if dir == "" {
		tmp, err := os.MkdirTemp("", "parley-neo4j-")
		if err != nil {
			return err
		}
		s.home, s.temporary = home(tmp), true
		return nil
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	s.home = home(abs)
	return os.MkdirAll(abs, 0o755)
}

// launch starts a process on the folder and waits until it is ready.
func (s *Server) launch(ctx context.Context) error {
	if err := s.choosePort(); err != nil {
		return err
	}
	if err := s.home.configure(s.bolt, s.http); err != nil {
		return err
	}
	temporary := ""
	if s.temporary {
		temporary = string(s.home)
	}
	p, err := spawn(s.dist, s.home, temporary)
	if err != nil {
		return err
	}
	s.process = p
	if err := s.waitReady(ctx); err != nil {
		p.kill()
		return fmt.Errorf("%w\n%s", err, s.home.logTail())
	}
	return nil
}

// URL returns the address with user and password in it:
// neo4j://neo4j:password@127.0.0.1:PORT.
func (s *Server) URL() string {
	u := url.URL{Scheme: "neo4j", User: url.UserPassword(User, s.password), Host: s.Address()}
	return u.String()
}

// HTTPURL returns the address of the HTTP API, or "" where it is switched off.
func (s *Server) HTTPURL() string {
	if s.http == 0 {
		return ""
	}
	return fmt.Sprintf("http://127.0.0.1:%d", s.http)
}

// Address returns where Bolt listens: host:port.
func (s *Server) Address() string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(s.bolt)) }

// Dir returns the server's folder, with data and logs in it.
func (s *Server) Dir() string { return string(s.home) }

// Done is closed when the running process has ended, by itself or otherwise.
func (s *Server) Done() <-chan struct{} { return s.process.exited }

// Stop ends the process cleanly (SIGTERM) and waits for its end; when the
// context ends first, the process is killed and the error says so. A server
// that isn't running is left as it is.
func (s *Server) Stop(ctx context.Context) error {
	err := s.process.stop(ctx)
	s.discard()
	if err != nil {
		return fmt.Errorf("stop Neo4j: %w", err)
	}
	return nil
}

// Kill ends the process at once (SIGKILL), as a crash would, and waits for its
// end. The data stays for [Server.Restart].
func (s *Server) Kill() { s.process.kill() }

// Restart starts the server again on the same folder, port and password,
// stopping it first where it runs. It is not for a server whose folder went
// when it stopped.
func (s *Server) Restart(ctx context.Context) error {
	if err := s.process.stop(ctx); err != nil {
		return fmt.Errorf("restart Neo4j: %w", err)
	}
	if err := s.launch(ctx); err != nil {
		return fmt.Errorf("restart Neo4j: %w", err)
	}
	return nil
}

// discard removes a temporary folder. That a file of it stays is no failure of
// the server.
func (s *Server) discard() {
	if s.temporary {
		os.RemoveAll(string(s.home))
	}
}
