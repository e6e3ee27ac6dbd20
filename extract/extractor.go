package extract

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/relation"
	"parley/extract/token"
)

// Version names the rules by which texts are read. It changes with them, so that whoever stored a reading knows when to
// read again.
const Version = "parley-rules-1"

// DefaultMaxBytes is the largest text that an Extractor reads unless told otherwise.
const DefaultMaxBytes = 8 << 20

var (
	// ErrInvalidText says that a text is not UTF-8, or is binary data.
	ErrInvalidText = errors.New("not a text")
	// ErrTooLarge says that a text exceeds Options.MaxBytes.
	ErrTooLarge = errors.New("text too large")
)

// Options configure an Extractor. The zero value works.
type Options struct {
	Atlas    *atlas.Atlas // what is known of the world; nil: atlas.Default
	MaxBytes int          // the largest text read; 0: DefaultMaxBytes
}

// Extractor reads documents. It is safe for use by several goroutines.
type Extractor struct {
	atlas    *atlas.Atlas
	maxBytes int
}

// New returns an Extractor.
func New(o Options) *Extractor {
	x := &Extractor{atlas: o.Atlas, maxBytes: o.MaxBytes}
	if x.atlas == nil {
		x.atlas = atlas.Default()
	}
	if x.maxBytes == 0 {
		x.maxBytes = DefaultMaxBytes
	}
	return x
}

// Extract reads one document. An empty text gives an empty result. The error is ErrInvalidText, ErrTooLarge or the
// context's, wrapped with the document's id.
func (x *Extractor) Extract(ctx context.Context, d Document) (*Result, error) {
	if err := x.check(d.Text); err != nil {
		return nil, fmt.Errorf("extract %q: %w", d.ID, err)
	}
	sentences := token.Split(d.Text)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("extract %q: %w", d.ID, err)
	}
	linked := link.Resolve(d.Text, sentences, name.Find(d.Text, sentences, x.atlas), x.atlas)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("extract %q: %w", d.ID, err)
	}
	statements := relation.Read(&linked, published(d.Date), x.atlas)
	return newResult(d, &linked, statements), nil
}

func (x *Extractor) check(text string) error {
	switch {
	case len(text) > x.maxBytes:
		return fmt.Errorf("%w: %d bytes, at most %d are read", ErrTooLarge, len(text), x.maxBytes)
	case !utf8.ValidString(text):
		return fmt.Errorf("%w: not UTF-8", ErrInvalidText)
	case strings.IndexByte(text, 0) >= 0:
		return fmt.Errorf("%w: binary data", ErrInvalidText)
	}
	return nil
}

// published reads a publication date; the zero time where there is none that can be read.
func published(date string) time.Time {
	for _, layout := range [...]string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, date); err == nil {
			return t
		}
	}
	return time.Time{}
}
