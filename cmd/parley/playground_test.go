package main

import (
	"encoding/json"
	"testing"

	"parley/web/browsertest"
)

// TestPlaygroundInABrowser drives the playground of the demo with the network cut off. With -update it renews README's picture.
func TestPlaygroundInABrowser(t *testing.T) {
	address := start(t, "demo", "--addr", "127.0.0.1:0")
	browser := browsertest.Open(t, address+"/playground")
	const query = `{ country(code: "NO") { name relationships(filter: {types: [MEDIATES]}, as: COUNTRY) { totalCount edges { direction } } } }`
	var shown, served struct {
		Data struct {
			Country struct {
				Name          string
				Relationships struct {
					TotalCount int
					Edges      []struct{ Direction string }
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(browser.RunQuery(t, query)), &shown); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(ask(t, address, query), &served.Data); err != nil {
		t.Fatal(err)
	}
	norway := shown.Data.Country
	if norway.Name != "Norway" || norway.Relationships.TotalCount < 2 || norway.Relationships.Edges[0].Direction != "OUTGOING" {
		t.Errorf("the playground shows %+v", norway)
	}
	if norway.Relationships.TotalCount != served.Data.Country.Relationships.TotalCount {
		t.Errorf("the playground shows %+v, served is %+v", norway, served.Data.Country)
	}
	for _, tab := range browser.Tabs(t) {
		t.Run("tab "+tab, func(t *testing.T) { checkTab(t, browser.RunTab(t, tab)) })
	}
	if *update {
		browser.RunTab(t, "Evidence")
		browser.Screenshot(t, "../../docs/images/playground.png")
	}
	for _, e := range browser.Errors() {
		t.Errorf("the browser complains: %s", e)
	}
}

// checkTab wants an answer without errors in which no field is empty-handed.
func checkTab(t *testing.T, answer string) {
	t.Helper()
	var a struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil {
		t.Fatal(err)
	}
	if len(a.Errors) > 0 || len(a.Data) == 0 {
		t.Errorf("answer %.500s", answer)
	}
	for name, value := range a.Data {
		if value == nil {
			t.Errorf("%s is null", name)
		}
	}
}
