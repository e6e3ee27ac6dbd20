package graph

import (
	"fmt"
	"net/netip"
	"net/url"
	"path"
	"slices"
	"strings"
)

// trackingParameters are the query parameters that never change what a URL shows, in lower case; trackingPrefixes begin
// such parameters. Both lists are frozen: ids depend on them.
var (
	trackingParameters = []string{"fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "ysclid", "twclid",
		"igshid", "igsh", "mc_cid", "mc_eid", "ocid", "cmpid", "cmp", "ref_src", "ref_url", "_ga", "smid", "taid", "xtor",
		"__twitter_impression", "guccounter", "guce_referrer", "guce_referrer_sig", "traffic_source"}
	trackingPrefixes = []string{"utm_", "at_"}
)

// CanonicalURL writes a web address in the one form from which ids are made (rule 1, frozen; its vectors are tests): http
// as https; the host in lower case and ASCII, without "www." and a final dot; no user, default port or fragment; the path
// escaped only where it must be, without dot segments, double and trailing slashes; the query without tracking
// parameters, the others sorted. "" stays "". Canonical addresses stay as they are. Its errors are ErrInvalid.
func CanonicalURL(raw string) (string, error) {
	if raw == "" {
		return "", nil
	}
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") {
		return "", fmt.Errorf("url %q (want http or https): %w", raw, ErrInvalid)
	}
	host, err := canonicalHost(u.Hostname())
	if err != nil {
		return "", fmt.Errorf("url %q: %w", raw, err)
	}
	location, err := canonicalPath(u)
	if err != nil {
		return "", fmt.Errorf("url %q: %w", raw, err)
	}
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		host += ":" + port
	}
	canonical := "https://" + host + location
	if query := canonicalQuery(u.RawQuery); query != "" {
		canonical += "?" + query
	}
	return canonical, nil
}

func canonicalHost(host string) (string, error) {
	if strings.Contains(host, ":") {
		ip, err := netip.ParseAddr(host)
		if err != nil || ip.Zone() != "" {
			return "", fmt.Errorf("address %q: %w", host, ErrInvalid)
		}
		return "[" + ip.String() + "]", nil
	}
	ascii, err := asciiHost(host)
	if err != nil {
		return "", err
	}
	ascii = strings.TrimRight(ascii, ".")
	for strings.HasPrefix(ascii, "www.") && strings.Contains(ascii[len("www."):], ".") {
		ascii = ascii[len("www."):]
	}
	if ascii == "" {
		return "", fmt.Errorf("no host: %w", ErrInvalid)
	}
	return ascii, nil
}

// canonicalPath decodes and escapes again segment by segment, so that an escaped slash stays one.
func canonicalPath(u *url.URL) (string, error) {
	escaped := u.RawPath
	if escaped == "" {
		escaped = u.EscapedPath()
	}
	segments := strings.Split(escaped, "/")
	for i, s := range segments {
		plain, err := url.PathUnescape(s)
		if err != nil {
			return "", fmt.Errorf("path %q: %w", escaped, ErrInvalid)
		}
		segments[i] = escapeSegment(plain)
	}
	return strings.TrimSuffix(path.Clean("/"+strings.Join(segments, "/")), "/"), nil
}

// escapeSegment escapes what RFC 3986 doesn't allow in a segment of a path, and nothing else.
func escapeSegment(s string) string {
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~!$&'()*+,;=:@", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// canonicalQuery keeps also what isn't well formed: leaving it out would make two addresses one.
func canonicalQuery(raw string) string {
	query := url.Values{}
	for pair := range strings.SplitSeq(raw, "&") {
		name, value, _ := strings.Cut(pair, "=")
		name, value = unescapeQuery(name), unescapeQuery(value)
		if pair != "" && !tracking(strings.ToLower(name)) {
			query.Add(name, value)
		}
	}
	return query.Encode()
}

func unescapeQuery(s string) string {
	if plain, err := url.QueryUnescape(s); err == nil {
		return plain
	}
	return s
}

func tracking(name string) bool {
	return slices.Contains(trackingParameters, name) ||
		slices.ContainsFunc(trackingPrefixes, func(p string) bool { return strings.HasPrefix(name, p) })
}
