package graph

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxHost is the length of the longest name of a host.
const maxHost = 253

// asciiHost writes the name of a host in lower case and, where it has other letters, in Punycode, as the network does.
// Its errors are ErrInvalid.
func asciiHost(host string) (string, error) {
	if !utf8.ValidString(host) || utf8.RuneCountInString(host) > maxHost {
		return "", fmt.Errorf("host %.300q: %w", host, ErrInvalid)
	}
	labels := strings.Split(norm.NFKC.String(strings.ToLower(norm.NFKC.String(host))), ".")
	for i, label := range labels {
		if strings.ContainsFunc(label, foreignToHosts) {
			return "", fmt.Errorf("host %q: %w", host, ErrInvalid)
		}
		labels[i] = punycode(label)
	}
	return strings.Join(labels, "."), nil
}

func foreignToHosts(r rune) bool {
	return r < utf8.RuneSelf && !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '-' || r == '_')
}

// The parameters of Punycode, RFC 3492 section 5.
const (
	punyBase, punyMin, punyMax  = 36, 1, 26
	punySkew, punyDamp, punyTop = 38, 700, 72
)

// punycode encodes a label after RFC 3492 section 6.3; labels in ASCII stay as they are.
func punycode(label string) string {
	runes, out := []rune(label), []byte{}
	for _, r := range runes {
		if r < utf8.RuneSelf {
			out = append(out, byte(r))
		}
	}
	basic := len(out)
	if basic == len(runes) {
		return label
	}
	if basic > 0 {
		out = append(out, '-')
	}
	delta, bias, done := 0, punyTop, basic
	for n := rune(utf8.RuneSelf); done < len(runes); n++ {
		next := smallestFrom(n, runes)
		delta += int(next-n) * (done + 1)
		n = next
		for _, r := range runes {
			if r < n {
				delta++
			}
			if r == n {
				out = appendPuny(out, delta, bias)
				bias = adaptPuny(delta, done+1, done == basic)
				delta, done = 0, done+1
			}
		}
		delta++
	}
	return "xn--" + string(out)
}

func smallestFrom(n rune, runes []rune) rune {
	smallest := rune(utf8.MaxRune)
	for _, r := range runes {
		if n <= r && r < smallest {
			smallest = r
		}
	}
	return smallest
}

// appendPuny writes a number in digits whose weight depends on the bias.
func appendPuny(out []byte, number, bias int) []byte {
	const digits = "abcdefghijklmnopqrstuvwxyz0123456789"
	for k := punyBase; ; k += punyBase {
		threshold := min(max(k-bias, punyMin), punyMax)
		if number < threshold {
			return append(out, digits[number])
		}
		out = append(out, digits[threshold+(number-threshold)%(punyBase-threshold)])
		number = (number - threshold) / (punyBase - threshold)
	}
}

func adaptPuny(delta, count int, first bool) int {
	if first {
		delta /= punyDamp
	} else {
		delta /= 2
	}
	delta += delta / count
	k := 0
	for delta > (punyBase-punyMin)*punyMax/2 {
		delta /= punyBase - punyMin
		k += punyBase
	}
	return k + (punyBase-punyMin+1)*delta/(delta+punySkew)
}
