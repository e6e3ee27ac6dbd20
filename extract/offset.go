package extract

import "unicode/utf8"

// stride is the distance, in bytes, between the places whose code points are counted beforehand.
const stride = 256

// offsets turns byte offsets of a text into code points.
type offsets struct {
	text   string
	counts []int // code points before byte stride*i; nil for an ASCII text
}

func newOffsets(text string) offsets {
	o := offsets{text: text}
	if utf8.RuneCountInString(text) == len(text) {
		return o
	}
	count := 0
	for i := range len(text) {
		if i%stride == 0 {
			o.counts = append(o.counts, count)
		}
		if utf8.RuneStart(text[i]) {
			count++
		}
	}
	o.counts = append(o.counts, count)
	return o
}

// span turns the bytes [start, end), which begin and end between code points.
func (o offsets) span(start, end int) Span { return Span{o.of(start), o.of(end)} }

func (o offsets) of(at int) int {
	if o.counts == nil {
		return at
	}
	i := at / stride
	count := o.counts[i]
	for _, b := range []byte(o.text[i*stride : at]) {
		if utf8.RuneStart(b) {
			count++
		}
	}
	return count
}
