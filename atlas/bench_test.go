package atlas

import "testing"

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := newAtlas(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	a := Default()
	for _, name := range []string{"Armenia", "U.N. Security Council", "Côte d’Ivoire", "yesterday", "Danish foreign ministry"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				a.Lookup(name)
			}
		})
	}
}

func BenchmarkMaxWords(b *testing.B) {
	a := Default()
	b.ReportAllocs()
	for b.Loop() {
		a.MaxWords("United")
	}
}
