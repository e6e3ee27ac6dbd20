//go:build unix

package neo4jserver

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// lockFile is a file that one process at a time, and one caller in it, holds.
// The lock goes with the process, so nothing needs cleaning after a crash.
type lockFile struct{ file *os.File }

var errHeld = errors.New("held by another")

// tryLock takes the lock or returns errHeld. The file is made where it is
// missing and is never removed: a removed lock file can be held twice.
func tryLock(path string) (*lockFile, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if err == nil {
		return &lockFile{file}, nil
	}
	file.Close()
	if errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR) {
		err = errHeld
	}
	return nil, fmt.Errorf("lock %s: %w", path, err)
}

// lock waits for the lock until the context ends. It polls, because a blocked
// flock cannot be interrupted.
func lock(ctx context.Context, path string) (*lockFile, error) {
	for {
		l, err := tryLock(path)
		if !errors.Is(err, errHeld) {
			return l, err
		}
		if err := sleep(ctx, 20*time.Millisecond); err != nil {
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
	}
}

// unlock lets the next one in.
func (l *lockFile) unlock() { l.file.Close() }

// sleep waits for d or for the context's end, whose error it returns.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}
