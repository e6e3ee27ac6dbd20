package web

import "net/http"

// policy is the Content-Security-Policy of a page: all from this origin, no
// inline script. styles says where style sheets may come from.
func policy(styles string) string {
	return "default-src 'self'; script-src 'self'; style-src " + styles +
		"; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:; connect-src 'self'" +
		"; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}

// secure sets the headers every answer carries, errors included.
func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy("'self'"))
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		next.ServeHTTP(w, r)
	})
}
