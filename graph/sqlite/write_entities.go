package sqlite

import (
	"context"
	"database/sql"
	"maps"
	"reflect"
	"slices"
	"strings"

	"parley/graph"
)

// entityRow is a row of the table entity.
type entityRow struct {
	graph.Entity
	key       int64
	described int
	names     string // as the search index holds them
	isNew     bool
}

func (w *write) loadEntities(ctx context.Context, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	return w.each(ctx, func(rows *sql.Rows) error {
		var e entityRow
		var aliases, attributes string
		err := rows.Scan(&e.key, &e.described, &e.names, &e.ID, &e.Type, &e.Name, &aliases, &attributes, &e.MentionCount, &e.ArticleCount,
			&e.FirstSeen, &e.LastSeen)
		if err != nil {
			return err
		}
		w.entities[e.ID] = &e
		return decode(aliases, &e.Aliases, attributes, &e.Attributes)
	}, "SELECT e.key, e.described, e.names, "+entityColumns+" FROM json_each(?) j CROSS JOIN entity e ON e.id = j.value", array(ids))
}

// createEntities makes rows for the entities that weren't described before.
func (w *write) createEntities(ctx context.Context) error {
	next, err := w.number(ctx, "SELECT max(key) FROM entity")
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(w.delta.Entities)) {
		d := w.delta.Entities[id]
		if w.entities[id] != nil || d.Described <= 0 {
			continue
		}
		next++
		e := &entityRow{Entity: graph.Entity{ID: id, Type: graph.KindOf(id).EntityType()}, key: next, isNew: true}
		e.change(d)
		e.call(d.Names)
		if err := w.insertEntity(ctx, e); err != nil {
			return err
		}
		w.entities[id] = e
		if err := w.renameEntity(ctx, e, d.Names); err != nil {
			return err
		}
	}
	return nil
}

// change applies what can be told from the difference alone.
func (e *entityRow) change(d *graph.EntityDelta) {
	e.described += d.Described
	e.MentionCount += d.Mentions
	e.ArticleCount += d.Articles
	if d.Attributes != nil {
		e.Attributes = *d.Attributes
	}
	for _, seen := range d.SeenAdded {
		e.FirstSeen, e.LastSeen = graph.EarlierSeen(e.FirstSeen, seen), graph.LaterSeen(e.LastSeen, seen)
	}
}

// call names the entity by the namings that articles give it.
func (e *entityRow) call(counts map[graph.Naming]int) {
	e.Name, e.Aliases = graph.ChooseName(counts)
	lines := make([]string, 0, 1+len(e.Aliases))
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		lines = append(lines, graph.Fold(name))
	}
	e.names = strings.Join(lines, "\n")
}

const insertEntityText = `INSERT INTO entity (name, name_key, aliases, names, attributes, country, described, mention_count, article_count,
	first_seen, last_seen, last_seen_key, type, id, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const updateEntityText = `UPDATE entity SET name = ?, name_key = ?, aliases = ?, names = ?, attributes = ?, country = ?, described = ?,
	mention_count = ?, article_count = ?, first_seen = ?, last_seen = ?, last_seen_key = ? WHERE key = ?`

func (e *entityRow) values() ([]any, error) {
	aliases, err := encode(e.Aliases)
	if err != nil {
		return nil, err
	}
	attributes, err := encode(e.Attributes)
	return []any{e.Name, graph.Fold(e.Name), aliases, e.names, attributes, e.Attributes.Country, e.described, e.MentionCount, e.ArticleCount,
		string(e.FirstSeen), string(e.LastSeen), e.LastSeen.Instant()}, err
}

func (w *write) insertEntity(ctx context.Context, e *entityRow) error {
	values, err := e.values()
	if err != nil {
		return err
	}
	if err := w.exec(ctx, insertEntityText, append(values, string(e.Type), e.ID, e.key)...); err != nil {
		return err
	}
	return w.exec(ctx, "INSERT INTO entity_search (rowid, names) VALUES (?, ?)", e.key, e.names)
}

// renameEntity counts the names that articles give.
func (w *write) renameEntity(ctx context.Context, e *entityRow, names map[graph.Naming]int) error {
	for n, count := range names {
		err := w.exec(ctx, `INSERT INTO naming (entity, name, usual, count, folded) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET count = count + excluded.count`, e.key, n.Name, n.Usual, count, graph.Fold(n.Name))
		if err == nil && count < 0 {
			err = w.exec(ctx, "DELETE FROM naming WHERE entity = ? AND name = ? AND usual = ? AND count = 0", e.key, n.Name, n.Usual)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// finishEntities updates the entities that existed and removes those that no article describes any more.
func (w *write) finishEntities(ctx context.Context) error {
	for _, id := range slices.Sorted(maps.Keys(w.delta.Entities)) {
		e := w.entities[id]
		if e == nil || e.isNew {
			continue
		}
		if err := w.finishEntity(ctx, e, w.delta.Entities[id]); err != nil {
			return err
		}
	}
	return nil
}

func (w *write) finishEntity(ctx context.Context, e *entityRow, d *graph.EntityDelta) error {
	before := *e
	e.change(d)
	if len(d.Names) > 0 {
		if err := w.renameEntity(ctx, e, d.Names); err != nil {
			return err
		}
		if err := w.callEntity(ctx, e); err != nil {
			return err
		}
	}
	if e.described == 0 {
		return w.deleteEntity(ctx, before)
	}
	if slices.Contains(d.SeenRemoved, before.FirstSeen) || slices.Contains(d.SeenRemoved, before.LastSeen) {
		if err := w.seenAgain(ctx, e); err != nil {
			return err
		}
	}
	if reflect.DeepEqual(before, *e) {
		return nil
	}
	return w.updateEntity(ctx, before, e)
}

// callEntity chooses among all names that articles give now.
func (w *write) callEntity(ctx context.Context, e *entityRow) error {
	counts := map[graph.Naming]int{}
	err := w.each(ctx, func(rows *sql.Rows) error {
		var n graph.Naming
		var count int
		err := rows.Scan(&n.Name, &n.Usual, &count)
		counts[n] = count
		return err
	}, "SELECT name, usual, count FROM naming WHERE entity = ?", e.key)
	e.call(counts)
	return err
}

// seenAgain looks up the first and the last article after one of them is gone.
func (w *write) seenAgain(ctx context.Context, e *entityRow) error {
	e.FirstSeen, e.LastSeen = "", ""
	return w.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&e.FirstSeen, &e.LastSeen) }, `SELECT
		coalesce((SELECT min(a.published_at) FROM appearance v CROSS JOIN article a ON a.key = v.article WHERE v.entity = ?1 AND
			v.published = (SELECT min(published) FROM appearance WHERE entity = ?1 AND published > '')), ''),
		coalesce((SELECT min(a.published_at) FROM appearance v CROSS JOIN article a ON a.key = v.article WHERE v.entity = ?1 AND
			v.published > '' AND v.published = (SELECT max(published) FROM appearance WHERE entity = ?1)), '')`, e.key)
}

func (w *write) updateEntity(ctx context.Context, before entityRow, e *entityRow) error {
	values, err := e.values()
	if err != nil {
		return err
	}
	if e.names != before.names {
		if err := w.forgetNames(ctx, before); err != nil {
			return err
		}
		if err := w.exec(ctx, "INSERT INTO entity_search (rowid, names) VALUES (?, ?)", e.key, e.names); err != nil {
			return err
		}
	}
	return w.exec(ctx, updateEntityText, append(values, e.key)...)
}

// forgetNames takes an entity out of the search index, which must be told what it holds.
func (w *write) forgetNames(ctx context.Context, e entityRow) error {
	return w.exec(ctx, "INSERT INTO entity_search (entity_search, rowid, names) VALUES ('delete', ?, ?)", e.key, e.names)
}

func (w *write) deleteEntity(ctx context.Context, e entityRow) error {
	if err := w.forgetNames(ctx, e); err != nil {
		return err
	}
	return w.exec(ctx, "DELETE FROM entity WHERE key = ?", e.key)
}
