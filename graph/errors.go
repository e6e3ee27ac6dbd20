package graph

import "errors"

// The errors that callers tell apart; every other error is internal. Wrap them with the operation and the argument.
var (
	ErrNotFound    = errors.New("not found")
	ErrInvalid     = errors.New("invalid")
	ErrConflict    = errors.New("conflict")          // a newer schema, a store in use for something else
	ErrUnavailable = errors.New("store unavailable") // the database can't be reached or refuses the login
)
