package neo4j

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"parley/graph"
)

// stored is a reading as it is stored.
type stored struct {
	*graph.Reading
	fingerprint string // when it was put
}

// readings returns what these articles say, by article; ids without an article are left out.
func (t transaction) readings(ctx context.Context, articles []string) (map[string]stored, error) {
	rows, err := each(ctx, t, "readings", "ids", articles)
	if err != nil {
		return nil, err
	}
	found := make(map[string]stored, len(rows))
	for _, r := range rows {
		reading := decodeReading(r)
		found[reading.Article.ID] = stored{reading, r.row("article").text("fingerprint")}
	}
	return found, nil
}

// decodeReading puts the parts in the order of graph.NewReading.
func decodeReading(r row) *graph.Reading {
	reading := &graph.Reading{Article: *decodeArticle(r.row("article"))}
	for _, d := range r.rows("entities") {
		reading.Entities = append(reading.Entities, decodeDescription(d))
	}
	for _, m := range r.rows("mentions") {
		reading.Mentions = append(reading.Mentions, *decodeMention(m))
	}
	for _, s := range r.rows("statements") {
		reading.Statements = append(reading.Statements, *decodeStatement(s))
	}
	slices.SortFunc(reading.Entities, func(a, b graph.Description) int { return strings.Compare(a.Raw, b.Raw) })
	slices.SortFunc(reading.Mentions, func(a, b graph.Mention) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	slices.SortFunc(reading.Statements, func(a, b graph.Statement) int {
		return cmp.Or(a.Start-b.Start, strings.Compare(a.ID, b.ID))
	})
	return reading
}

func descriptionProperties(d *graph.Description) map[string]any {
	properties := map[string]any{"raw": d.Raw, "type": string(d.Type), "name": d.Name, "aliases": listOrNil(d.Aliases)}
	addAttributes(properties, &d.Attributes)
	return properties
}

func decodeDescription(r row) graph.Description {
	return graph.Description{Raw: r.text("raw"), ID: r.text("entity"), Type: graph.EntityType(r.text("type")), Name: r.text("name"),
		Aliases: r.texts("aliases"), Attributes: decodeAttributes(r)}
}

// mentioned returns the rows of an article's edges to the entities that it mentions, one for each.
func mentioned(r *graph.Reading) []map[string]any {
	counts := map[string]int{}
	for i := range r.Mentions {
		counts[r.Mentions[i].Entity]++
	}
	k := articles()
	var rows []map[string]any
	for id, count := range counts {
		a := &r.Article
		properties := map[string]any{"count": count, "publishedAt": orNil(string(a.PublishedAt)),
			"instant": orNil(a.PublishedAt.Instant())}
		k.keys(properties, ofEntity, listOf(id), a)
		rows = append(rows, map[string]any{"article": a.ID, "entity": id, "properties": properties})
	}
	return rows
}
