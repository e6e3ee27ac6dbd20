package neo4j

import (
	"context"

	"parley/graph"
)

// Get implements graph.Reader.
func (s *Store) Get(ctx context.Context, ids []string) ([]graph.Node, error) {
	var found map[string]graph.Node
	err := s.read(ctx, "get", func(t transaction) error {
		var err error
		found, err = t.get(ctx, ids)
		return err
	})
	nodes := make([]graph.Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[id]
	}
	return nodes, err
}

// get returns the nodes that there are, by the ids asked for.
func (t transaction) get(ctx context.Context, ids []string) (map[string]graph.Node, error) {
	byKind := map[string][]string{}
	for _, id := range ids {
		if name := kindName(id); name != "" {
			byKind[name] = append(byKind[name], id)
		}
	}
	m, err := t.merges(ctx, byKind["entity"])
	if err != nil {
		return nil, err
	}
	found := map[string]graph.Node{}
	for _, name := range []string{"article", "entity", "mention", "statement", "relationship"} {
		if err := t.getKind(ctx, name, m.now(byKind[name]), found); err != nil {
			return nil, err
		}
	}
	for old, final := range m.finals {
		if n, ok := found[final]; ok {
			found[old] = n
		}
	}
	return found, nil
}

// kindName returns the kind of node that an id names, "" if none.
func kindName(id string) string {
	switch kind := graph.KindOf(id); {
	case kind.EntityType() != "":
		return "entity"
	default:
		return string(kind)
	}
}

func (t transaction) getKind(ctx context.Context, name string, ids []string, found map[string]graph.Node) error {
	if len(ids) == 0 {
		return nil
	}
	rows, err := t.run(ctx, "ids "+name, map[string]any{"queries": []map[string]any{{"n": 0, "ids": ids}}, "filters": []map[string]any{{}}})
	if err != nil {
		return err
	}
	for _, r := range rows {
		node := decodeNode(name, r.row("node"))
		found[node.NodeID()] = node
	}
	return nil
}

func decodeNode(name string, r row) graph.Node {
	switch name {
	case "article":
		return decodeArticle(r)
	case "entity":
		return decodeEntity(r)
	case "mention":
		return decodeMention(r)
	case "statement":
		return decodeStatement(r)
	}
	return decodeRelationship(r)
}
