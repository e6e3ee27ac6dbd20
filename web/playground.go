package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io"
	"net/http"
	"path"
	"strings"
	"time"
)

// dist is the bundle that `go generate` builds from playground/: gzip files
// at the paths they have below /playground/.
//
//go:embed all:dist
var dist embed.FS

func servePlayground(w http.ResponseWriter, r *http.Request) {
	// The editor creates style elements, so this page can't do without inline styles.
	w.Header().Set("Content-Security-Policy", policy("'self' 'unsafe-inline'"))
	serveBundled(w, r, "index.html")
}

func servePlaygroundFile(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	if name == "" || name == "index.html" {
		http.Redirect(w, r, "/playground", http.StatusMovedPermanently)
		return
	}
	serveBundled(w, r, name)
}

func serveBundled(w http.ResponseWriter, r *http.Request, name string) {
	body, err := dist.ReadFile("dist/" + name + ".gz")
	if err != nil {
		http.NotFound(w, r)
		return
	}
	header := w.Header()
	header.Set("Content-Type", contentType(name))
	header.Set("Cache-Control", cacheControl(name))
	header.Set("Vary", "Accept-Encoding")
	etag := checksum(body)
	if acceptsGzip(r) {
		header.Set("Content-Encoding", "gzip")
	} else if body, err = decompress(body); err != nil {
		http.Error(w, "the embedded file is damaged", http.StatusInternalServerError)
		return
	} else {
		etag += "-identity"
	}
	header.Set("ETag", `"`+etag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

// cacheControl: the build names the files in assets after their content, so
// these never change; the others may, and are asked for again.
func cacheControl(name string) string {
	if strings.HasPrefix(name, "assets/") {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

// contentType is a fixed table, since mime.TypeByExtension depends on the
// machine. Empty for a kind of file the bundle doesn't hold.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".md":
		return "text/markdown; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".ttf":
		return "font/ttf"
	}
	return ""
}

func checksum(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:12])
}

func decompress(body []byte) ([]byte, error) {
	zip, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(zip)
}
