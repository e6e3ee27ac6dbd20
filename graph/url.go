package graph

import (
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"
)

// trackingParameters are the query parameters that never change what a URL shows. The list is frozen: ids depend on it.
var trackingParameters = []string{"fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ocid",
	"cmpid", "ref_src", "_ga", "at_medium", "at_campaign"}

// CanonicalURL writes a web address in the one form from which ids are made (rule 1, frozen; its vectors are tests): scheme
// and host in lower case, http as https, no "www.", no default port, no fragment, no tracking parameters (utm_* and a
// frozen list), the others sorted, no trailing slash. "" stays "". Its errors are ErrInvalid.
func CanonicalURL(raw string) (string, error) {
	if raw == "" {
		return "", nil
	}
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return "", fmt.Errorf("url %q (want http or https): %w", raw, ErrInvalid)
	}
	host, port := strings.ToLower(strings.TrimSuffix(u.Hostname(), ".")), u.Port()
	host = strings.TrimPrefix(host, "www.")
	if port != "" && !(u.Scheme == "http" && port == "80") && !(u.Scheme == "https" && port == "443") {
		host = net.JoinHostPort(host, port)
	}
	canonical := "https://" + host + strings.TrimRight(u.EscapedPath(), "/")
	if query := canonicalQuery(u.Query()); query != "" {
		canonical += "?" + query
	}
	return canonical, nil
}

func canonicalQuery(query url.Values) string {
	for name := range query {
		if strings.HasPrefix(name, "utm_") || slices.Contains(trackingParameters, name) {
			delete(query, name)
		}
	}
	return query.Encode()
}
