package browsertest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	tabs        = chromedp.CSS(".graphiql-tab-button")
	addTab      = chromedp.CSS(".graphiql-tab-add")
	queryPane   = chromedp.CSS(".graphiql-query-editor .monaco-editor")
	resultPane  = chromedp.CSS(".result-window .monaco-editor")
	readyButton = chromedp.CSS(`.graphiql-execute-button[aria-label^="Execute"]`)
)

// RunQuery opens a new tab, pastes the query into its editor, presses the Run
// button and returns the answer as the result pane shows it, a JSON object.
func (b *Browser) RunQuery(t testing.TB, query string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, answerTimeout)
	defer cancel()
	err := chromedp.Do(ctx,
		chromedp.WaitVisible(queryPane),
		chromedp.Click(addTab),
		chromedp.Click(queryPane),
		chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)),
	)
	if err != nil {
		t.Fatalf("open a new tab: %v", err)
	}
	if taken, err := chromedp.Run(ctx, paste(query)); err != nil || !taken {
		t.Fatalf("paste the query: taken by the editor: %t, error: %v", taken, err)
	}
	return b.run(ctx, t, fmt.Sprintf(`query === %s`, quote(query)))
}

// RunTab opens the tab with the given title, which is the name of the
// operation in it or <untitled>, presses the Run button and returns the answer as RunQuery
// does.
func (b *Browser) RunTab(t testing.TB, title string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, answerTimeout)
	defer cancel()
	tab := chromedp.Search(fmt.Sprintf(`//*[contains(@class, "graphiql-tab-button")][normalize-space()=%q]`, title))
	if err := chromedp.Do(ctx, chromedp.WaitVisible(queryPane), chromedp.Click(tab)); err != nil {
		t.Fatalf("open tab %s: %v", title, err)
	}
	return b.run(ctx, t, fmt.Sprintf(`(/^(?!#).*(query|mutation|subscription)\s+(\w+)/m.exec(query)?.[2] ?? "<untitled>") === %s`, quote(title)))
}

// Tabs returns the titles of the open tabs from left to right.
func (b *Browser) Tabs(t testing.TB) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, answerTimeout)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.WaitVisible(tabs)); err != nil {
		t.Fatalf("wait for the tabs: %v", err)
	}
	titles, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](
		`[...document.querySelectorAll(".graphiql-tab-button")].map(tab => tab.textContent.trim())`))
	if err != nil {
		t.Fatalf("read the tabs: %v", err)
	}
	return titles
}

// run presses the Run button once the playground has read the new text of the
// editor, which takes it a tenth of a second, and returns the answer. It notes
// what it has read in the page's storage; isNew tells the new text by that, a
// condition of JavaScript on query.
func (b *Browser) run(ctx context.Context, t testing.TB, isNew string) string {
	t.Helper()
	noted := `(query => ` + isNew + `)(localStorage.getItem("graphiql:query"))`
	if _, err := chromedp.Run(ctx, chromedp.Poll[bool](noted)); err != nil {
		t.Fatalf("wait for the playground to read the query: %v", err)
	}
	if err := chromedp.Do(ctx, chromedp.Click(readyButton)); err != nil {
		t.Fatalf("press Run: %v", err)
	}
	for {
		answer, err := b.result(ctx)
		if err != nil {
			t.Fatalf("read the answer: %v (the pane shows %q)", err, answer)
		}
		if json.Valid([]byte(answer)) {
			b.unselect(ctx, t)
			return answer
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// result reads the whole text of the result pane once no query is running.
// The editor keeps only the lines in sight in the page, so it is selected and
// copied as a user would.
func (b *Browser) result(ctx context.Context) (string, error) {
	err := chromedp.Do(ctx,
		chromedp.WaitVisible(readyButton),
		chromedp.Click(resultPane),
		chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)),
	)
	if err != nil {
		return "", err
	}
	return chromedp.Run(ctx, chromedp.Evaluate[string](`(() => {
		let text = "";
		const read = event => { text = event.clipboardData.getData("text/plain"); };
		window.addEventListener("copy", read);
		document.execCommand("copy");
		window.removeEventListener("copy", read);
		return text;
	})()`))
}

// unselect leaves the result pane as one finds it after a run.
func (b *Browser) unselect(ctx context.Context, t testing.TB) {
	t.Helper()
	if err := chromedp.Do(ctx, chromedp.KeyEvent(kb.Home, chromedp.KeyModifiers(chromedp.ModifierCtrl))); err != nil {
		t.Fatalf("unselect the answer: %v", err)
	}
}

// paste puts text into the focused editor as the clipboard would: typed text
// would gain the brackets and indentation that the editor adds.
func paste(text string) chromedp.Action[bool] {
	return chromedp.Evaluate[bool](fmt.Sprintf(`(() => {
		const data = new DataTransfer();
		data.setData("text/plain", %s);
		const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
		return !document.activeElement.dispatchEvent(event);
	})()`, quote(text)))
}

// quote writes text as a JavaScript string.
func quote(text string) string {
	quoted, _ := json.Marshal(text) // a string always has a JSON form
	return string(quoted)
}

// Screenshot writes a picture of the window, 1400×900 pixels, to a PNG file.
func (b *Browser) Screenshot(t testing.TB, path string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, answerTimeout)
	defer cancel()
	picture, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatalf("take a screenshot: %v", err)
	}
	if err := os.WriteFile(path, picture, 0o644); err != nil {
		t.Fatalf("write the screenshot: %v", err)
	}
}
