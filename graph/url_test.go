package graph_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/graph"
)

// canonicalURLs is frozen: the ids of stored articles are made from the right side, so that changing a line makes
// articles be stored twice. A new rule needs a new version and a migration.
var canonicalURLs = []struct{ name, raw, want string }{
	{"none", "", ""},
	{"canonical", "https://example.org/news/1", "https://example.org/news/1"},
	{"http", "http://example.org/news/1", "https://example.org/news/1"},
	{"white space around", " https://example.org/a\n", "https://example.org/a"},
	{"case of scheme and host", "HTTPS://EXAMPLE.Org/News", "https://example.org/News"},
	{"case of path kept", "https://example.org/NEWS", "https://example.org/NEWS"},
	{"bare host", "http://example.org", "https://example.org"},
	{"bare host with slash", "http://example.org/", "https://example.org"},
	{"bare host with query", "http://example.org?p=1", "https://example.org?p=1"},
	{"slash before query", "http://example.org/?p=1", "https://example.org?p=1"},
	{"trailing slash", "https://example.org/a/", "https://example.org/a"},
	{"trailing slashes", "https://example.org/a///", "https://example.org/a"},
	{"slash before fragment", "https://example.org/a/#top", "https://example.org/a"},
	{"fragment", "https://example.org/a#b", "https://example.org/a"},
	{"fragment with a path", "https://example.org/a#!/b?c=d", "https://example.org/a"},
	{"www", "https://www.example.org/a", "https://example.org/a"},
	{"www in capitals", "https://WWW.example.org/a", "https://example.org/a"},
	{"www twice", "https://www.www.example.org/a", "https://example.org/a"},
	{"www is the domain", "https://www.org/a", "https://www.org/a"},
	{"www is the host", "https://www/a", "https://www/a"},
	{"www2 kept", "https://www2.example.org/a", "https://www2.example.org/a"},
	{"subdomain kept", "https://news.example.org/a", "https://news.example.org/a"},
	{"trailing dot", "https://example.org./a", "https://example.org/a"},
	{"trailing dot and www", "https://www.example.org./a", "https://example.org/a"},
	{"port of http", "http://example.org:80/a", "https://example.org/a"},
	{"port of https", "https://example.org:443/a", "https://example.org/a"},
	{"port of the other scheme", "http://example.org:443/a", "https://example.org/a"},
	{"port left empty", "https://example.org:/a", "https://example.org/a"},
	{"port kept", "http://example.org:8080/a", "https://example.org:8080/a"},
	{"user", "https://user@example.org/a", "https://example.org/a"},
	{"user and password", "https://user:secret@example.org/a", "https://example.org/a"},
	{"IPv4", "http://192.0.2.1/a", "https://192.0.2.1/a"},
	{"IPv6", "http://[2001:DB8::1]/a", "https://[2001:db8::1]/a"},
	{"IPv6 in full", "http://[2001:db8:0:0:0:0:0:1]/a", "https://[2001:db8::1]/a"},
	{"IPv6 with default port", "http://[2001:db8::1]:80/a", "https://[2001:db8::1]/a"},
	{"IPv6 with port", "http://[2001:db8::1]:8080/a", "https://[2001:db8::1]:8080/a"},
	{"IDN", "https://bücher.example/a", "https://xn--bcher-kva.example/a"},
	{"IDN in capitals", "https://BÜCHER.example/a", "https://xn--bcher-kva.example/a"},
	{"IDN decomposed", "https://bu\u0308cher.example/a", "https://xn--bcher-kva.example/a"},
	{"IDN in Punycode", "https://XN--bcher-KVA.example/a", "https://xn--bcher-kva.example/a"},
	{"IDN escaped", "https://b%C3%BCcher.example/a", "https://xn--bcher-kva.example/a"},
	{"IDN in Cyrillic", "https://новости.рф/мир", "https://xn--b1amnebsh.xn--p1ai/%D0%BC%D0%B8%D1%80"},
	{"IDN in Chinese", "https://他们为什么不说中文.example", "https://xn--ihqwcrb4cv8a8dqg056pqjye.example"},
	{"letters beyond ASCII", "https://example.org/é", "https://example.org/%C3%A9"},
	{"the same escaped", "https://example.org/%c3%a9", "https://example.org/%C3%A9"},
	{"case of escapes", "https://example.org/a%2fb", "https://example.org/a%2Fb"},
	{"escaped slash beside other letters", "https://example.org/é%2fb", "https://example.org/%C3%A9%2Fb"},
	{"needless escapes", "https://example.org/%7Ea%2Db%41", "https://example.org/~a-bA"},
	{"brackets", "https://example.org/Foo_%28bar%29", "https://example.org/Foo_(bar)"},
	{"blank", "https://example.org/a b", "https://example.org/a%20b"},
	{"escaped question mark", "https://example.org/a%3Fb", "https://example.org/a%3Fb"},
	{"escaped percent", "https://example.org/100%25", "https://example.org/100%25"},
	{"quotes", `https://example.org/"a"`, "https://example.org/%22a%22"},
	{"dot segments", "https://example.org/a/./b/../c", "https://example.org/a/c"},
	{"escaped dot segments", "https://example.org/a/%2e%2E/c", "https://example.org/c"},
	{"above the root", "https://example.org/../../a", "https://example.org/a"},
	{"double slashes", "https://example.org//a//b", "https://example.org/a/b"},
	{"parameters of the path", "https://example.org/a;v=1", "https://example.org/a;v=1"},
	{"query order", "https://example.org/a?b=2&a=1", "https://example.org/a?a=1&b=2"},
	{"query repeated", "https://example.org/a?b=2&a=1&b=1", "https://example.org/a?a=1&b=2&b=1"},
	{"query without value", "https://example.org/a?b", "https://example.org/a?b="},
	{"query with empty value", "https://example.org/a?b=", "https://example.org/a?b="},
	{"query without name", "https://example.org/a?=b", "https://example.org/a?=b"},
	{"query empty", "https://example.org/a?", "https://example.org/a"},
	{"query with empty pairs", "https://example.org/a?&b=1&&", "https://example.org/a?b=1"},
	{"query case kept", "https://example.org/a?ID=Ab", "https://example.org/a?ID=Ab"},
	{"query escapes", "https://example.org/a?q=%c3%a9+b%20c", "https://example.org/a?q=%C3%A9+b+c"},
	{"query unescaped", "https://example.org/a?q=é/b", "https://example.org/a?q=%C3%A9%2Fb"},
	{"query with semicolons", "https://example.org/a?b=1;c=2", "https://example.org/a?b=1%3Bc%3D2"},
	{"query badly escaped", "https://example.org/a?b=%zz", "https://example.org/a?b=%25zz"},
	{"query with equals signs", "https://example.org/a?b=c=d", "https://example.org/a?b=c%3Dd"},
	{"utm", "https://example.org/a?utm_source=x&id=7&utm_medium=y", "https://example.org/a?id=7"},
	{"utm alone", "https://example.org/a?utm_source=x", "https://example.org/a"},
	{"utm in capitals", "https://example.org/a?UTM_Source=x", "https://example.org/a"},
	{"tracking escaped", "https://example.org/a?utm%5Fsource=x", "https://example.org/a"},
	{"click ids", "https://example.org/a?fbclid=1&gclid=2&gbraid=3&wbraid=4&dclid=5&msclkid=6&yclid=7&ysclid=8&twclid=9",
		"https://example.org/a"},
	{"newsletters and social networks", "https://example.org/a?mc_cid=1&mc_eid=2&igshid=3&igsh=4&ref_src=5&ref_url=6" +
		"&__twitter_impression=true", "https://example.org/a"},
	{"outlets", "https://example.org/a?ocid=1&cmpid=2&CMP=3&at_medium=4&at_campaign=5&at_bbc_team=6&smid=7&taid=8&xtor=9" +
		"&guccounter=1&guce_referrer=2&guce_referrer_sig=3&traffic_source=4&_ga=5", "https://example.org/a"},
	{"like tracking but not", "https://example.org/a?ref=b&attach=1&utm=2&campaign=3", "https://example.org/a?attach=1&campaign=3&ref=b&utm=2"},
}

func TestCanonicalURL(t *testing.T) {
	for _, c := range canonicalURLs {
		t.Run(c.name, func(t *testing.T) {
			got, err := graph.CanonicalURL(c.raw)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("CanonicalURL(%q) (-want +got):\n%s", c.raw, diff)
			}
		})
	}
}

func TestCanonicalURLErrors(t *testing.T) {
	for name, raw := range map[string]string{
		"blank":              " ",
		"no scheme":          "example.org/a",
		"scheme relative":    "//example.org/a",
		"path alone":         "/a",
		"other scheme":       "ftp://example.org/a",
		"mail":               "mailto:a@example.org",
		"script":             "javascript:alert(1)",
		"file":               "file:///etc/passwd",
		"opaque":             "https:example.org",
		"no host":            "https:///a",
		"port alone":         "https://:8080/a",
		"dots alone":         "https://../a",
		"bad escape":         "https://example.org/%zz",
		"escape cut short":   "https://example.org/%a",
		"bad port":           "https://example.org:http/a",
		"blank in host":      "https://exa mple.org/a",
		"signs in host":      `https://exa"mple.org/a`,
		"percent in host":    "https://a%25b/",
		"fraction sign":      "https://a℀b/", // becomes a/c
		"not UTF-8 in host":  "https://%ff.org/",
		"IPv6 with zone":     "http://[fe80::1%25en0]/",
		"IPv6 bracket open":  "http://[::1/",
		"IPv6 wrong":         "http://[1::2::3]/",
		"control characters": "https://example.org/\x00",
		"host too long":      "https://" + strings.Repeat("a", 254) + "/",
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := graph.CanonicalURL(raw); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("CanonicalURL(%q) = %q, %v, want ErrInvalid", raw, got, err)
			}
		})
	}
}

func FuzzCanonicalURL(f *testing.F) {
	for _, c := range canonicalURLs {
		f.Add(c.raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		once, err := graph.CanonicalURL(raw)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatalf("CanonicalURL(%q): %v isn't ErrInvalid", raw, err)
			}
			return
		}
		twice, err := graph.CanonicalURL(once)
		if err != nil || twice != once {
			t.Fatalf("CanonicalURL(%q) = %q, of which it makes %q, %v", raw, once, twice, err)
		}
		if strings.ContainsFunc(once, func(r rune) bool { return r <= ' ' || r > '~' }) {
			t.Fatalf("CanonicalURL(%q) = %q holds more than printable ASCII", raw, once)
		}
	})
}
