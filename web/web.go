// Package web serves the pages that are built into the binary: the home page
// and the GraphQL playground. [Handler] is the place to start. The pages load
// nothing from elsewhere and speak to the API at /graphql of the same origin.
package web

import (
	"embed"
	"net/http"
)

//go:embed home
var home embed.FS

// Handler serves the home page at / and the playground at /playground, for
// GET and HEAD. Any other path is answered with 404, so it can be mounted as
// the fallback of a mux that has the API.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", serveHome("index.html"))
	mux.HandleFunc("GET /home.css", serveHome("home.css"))
	mux.HandleFunc("GET /playground", servePlayground)
	mux.HandleFunc("GET /playground/{file...}", servePlaygroundFile)
	return secure(mux)
}

func serveHome(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		http.ServeFileFS(w, r, home, "home/"+name)
	}
}
