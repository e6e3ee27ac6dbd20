package neo4j

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"strings"

	"parley/graph"
)

//go:embed cypher
var cypherFiles embed.FS

// texts holds all Cypher that is ever sent but the migrations, by name: the files under cypher, each once; those under
// cypher/native, repeated within one text for each type of native edge; those under cypher/find once for each kind of node,
// each index that drives its lists and each order. All of it is fixed; only parameters change.
type texts map[string]string

func newTexts() (texts, error) {
	t := texts{}
	for _, add := range []func() error{t.addPlain, t.addNative, t.addFind} {
		if err := add(); err != nil {
			return nil, fmt.Errorf("read embedded Cypher: %w", err)
		}
	}
	return t, nil
}

func (t texts) addPlain() error {
	files, err := readFolder("cypher")
	maps.Copy(t, files)
	return err
}

// addNative makes one text of all types of native edge: one round trip, and planned at once.
func (t texts) addNative() error {
	for _, all := range []struct{ folder, before, between, after string }{
		{"cypher/native/write", "CALL () {\n", "", "}\n"},
		{"cypher/native/read", "", "UNION ALL\n", ""},
	} {
		files, err := readFolder(all.folder)
		if err != nil {
			return err
		}
		for name, text := range files {
			var parts []string
			for _, native := range nativeTypes() {
				parts = append(parts, all.before+strings.ReplaceAll(text, "{{native}}", native)+all.after)
			}
			t[name] = strings.Join(parts, all.between)
		}
	}
	return nil
}

func (t texts) addFind() error {
	files, err := readFolder("cypher/find")
	if err != nil {
		return err
	}
	for _, k := range kinds() {
		fill := strings.NewReplacer("{{label}}", k.label,
			"{{filter}}", strings.TrimSpace(files[k.name+".filter"]), "{{node}}", strings.TrimSpace(files[k.name+".node"]))
		t[idsText(k)] = fill.Replace(files["ids"])
		for _, d := range k.drivers {
			for _, by := range k.orders {
				fillKey := strings.NewReplacer("{{pattern}}", d.pattern, "{{key}}", d.key(by),
					"{{index}}", fmt.Sprintf("%s(%s)", d.indexed, d.property(by)))
				t[countText(k, d.name, by)] = fillKey.Replace(fill.Replace(files["count"]))
				page := fillKey.Replace(fill.Replace(files["page"]))
				for _, down := range []bool{false, true} {
					t[pageText(k, d.name, by, down)] = strings.ReplaceAll(page, "{{direction}}", direction(down))
				}
			}
		}
	}
	return nil
}

func direction(down bool) string {
	if down {
		return "DESC"
	}
	return "ASC"
}

func idsText(k *kind) string { return "ids " + k.name }

func countText(k *kind, driver string, by graph.OrderKey) string {
	return strings.Join([]string{"count", k.name, driver, string(by)}, " ")
}

func pageText(k *kind, driver string, by graph.OrderKey, down bool) string {
	return strings.Join([]string{"page", k.name, driver, string(by), direction(down)}, " ")
}

// readFolder returns the folder's own .cypher files by their names without extension.
func readFolder(folder string) (map[string]string, error) {
	entries, err := fs.ReadDir(cypherFiles, folder)
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		text, err := cypherFiles.ReadFile(path.Join(folder, entry.Name()))
		if err != nil {
			return nil, err
		}
		files[strings.TrimSuffix(entry.Name(), ".cypher")] = string(text)
	}
	return files, nil
}
