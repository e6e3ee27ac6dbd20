package web

// Needs Node 20.19 or newer and the package registry. dist is committed, so
// that building Parley takes Go alone.
//go:generate npm ci --prefix playground
//go:generate npm run build --prefix playground
//go:generate go run ./internal/pack playground/build dist
