package relation_test

import (
	"strings"
	"testing"
	"time"

	"parley/atlas"
	"parley/extract/link"
	"parley/extract/name"
	"parley/extract/relation"
	"parley/extract/token"
)

// benchText is news written for the benchmark.
const benchText = `Norway hosts talks between Colombia and the FARC

Norwegian Foreign Minister Espen Barth Eide opened talks in Oslo on Thursday between the government of Colombia and the FARC, the first direct negotiations in ten years. Cuba and Norway have mediated between the two sides since February 2012. Colombian President Belisario Betancur thanked Venezuela for its support, but said that the army would not stop its operations until the rebels signed a truce.

The European Union welcomed the talks and promised aid to Colombia. "This is a first step," said Catherine Ashton, the foreign policy chief of the European Union, who urged both sides to agree on a ceasefire. The United States, which had imposed sanctions on several commanders of the FARC, did not comment.

In Bogotá, Colombia, former president Álvaro Uribe condemned the negotiations and accused Betancur of surrendering to the group. The Colombian Foreign Ministry rejected the criticism.
`

func resolved(text string) *link.Document {
	sentences := token.Split(text)
	d := link.Resolve(text, sentences, name.Find(text, sentences, atlas.Default()), atlas.Default())
	return &d
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(benchText, 5)
	d := resolved(text)
	published := time.Date(2012, 10, 19, 0, 0, 0, 0, time.UTC)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		relation.Read(d, published, atlas.Default())
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
