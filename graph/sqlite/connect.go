package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	engine "modernc.org/sqlite"
)

// settings of every connection: foreign keys are checked, a writer waits 30 s for another, a commit is on disk.
const settings = "_txlock=immediate&_error_rc=1&_dqs=0&_pragma=busy_timeout(30000)&_pragma=foreign_keys(1)&_pragma=synchronous(FULL)" +
	"&_pragma=cache_size(-65536)&_pragma=temp_store(MEMORY)"

// connector opens connections through a driver of its own, which knows our functions.
type connector struct {
	driver *engine.Driver
	name   string
}

func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return c.driver.Open(c.name)
}

func (c connector) Driver() driver.Driver { return c.driver }

// connect returns a pool of connections to the file at path, with more settings.
func connect(path, more string) (*sql.DB, error) {
	c, err := newConnector(path, more)
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(c), nil
}

func newConnector(path, more string) (driver.Connector, error) {
	name := memory + "?" + settings + more
	if path != memory {
		absolute, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		name = (&url.URL{Scheme: "file", Path: filepath.ToSlash(absolute), RawQuery: settings + more}).String()
	}
	d := &engine.Driver{}
	if err := d.RegisterDeterministicScalarFunction("parley_lower", 1, lower); err != nil {
		return nil, fmt.Errorf("register parley_lower: %w", err)
	}
	return connector{d, name}, nil
}

// lower is lower case in all scripts; SQLite's own lower knows only ASCII.
func lower(_ *engine.FunctionContext, args []driver.Value) (driver.Value, error) {
	text, _ := args[0].(string)
	return strings.ToLower(text), nil
}
