package web

import (
	"net/http"
	"strconv"
	"strings"
)

// acceptsGzip tells whether the client's Accept-Encoding allows gzip: by name
// or through *, with a weight above zero; the name decides where both occur.
func acceptsGzip(r *http.Request) bool {
	accepted := false
	for _, header := range r.Header.Values("Accept-Encoding") {
		for coding := range strings.SplitSeq(header, ",") {
			name, parameters, _ := strings.Cut(coding, ";")
			switch strings.ToLower(strings.TrimSpace(name)) {
			case "gzip", "x-gzip":
				return positive(parameters)
			case "*":
				accepted = positive(parameters)
			}
		}
	}
	return accepted
}

// positive reads the weight of a coding ("q=0.5"), which is 1 when left out.
func positive(parameters string) bool {
	weight, found := strings.CutPrefix(strings.ToLower(strings.TrimSpace(parameters)), "q=")
	if !found {
		return true
	}
	value, err := strconv.ParseFloat(strings.TrimSpace(weight), 64)
	return err == nil && value > 0
}
