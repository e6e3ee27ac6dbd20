// Package browsertest drives the playground in a headless Chromium, for tests:
// [Open] a page of a test server, then [Browser.RunQuery] or [Browser.RunTab],
// then look at [Browser.Errors]. The browser reaches 127.0.0.1 alone.
package browsertest

import (
	"context"
	"net/url"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"parley/internal/missing"
)

const (
	width, height = 1400, 900

	// startTimeout covers a cold start of Chromium on a busy machine.
	startTimeout = 60 * time.Second
	// answerTimeout covers one query, from the click to the answer shown.
	answerTimeout = 30 * time.Second
)

// Browser is one tab of a headless Chromium, open until the test ends.
type Browser struct {
	ctx context.Context
	log *eventLog
}

// Open starts a Chromium with an empty profile and loads the page at address,
// which is below http://127.0.0.1. Where no Chromium is installed the test is
// skipped, or failed if skipping isn't allowed.
func Open(t testing.TB, address string) *Browser {
	t.Helper()
	page, err := url.Parse(address)
	if err != nil || page.Hostname() != "127.0.0.1" {
		t.Fatalf("open %q: want an address below http://127.0.0.1", address)
	}
	browser := &Browser{log: &eventLog{host: page.Host}}
	browser.start(t, findChromium(t))
	ctx, cancel := context.WithTimeout(browser.ctx, startTimeout)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, height), chromedp.Navigate(address)); err != nil {
		t.Fatalf("open %s: %v", address, err)
	}
	return browser
}

// start launches the program and ties its life to the test's.
func (b *Browser) start(t testing.TB, program string) {
	t.Helper()
	allocator, stop := chromedp.NewExecAllocator(context.Background(), launchOptions(program)...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithListener(b.log.add))
	t.Cleanup(cancel)
	b.ctx = ctx
	// The first call decides how long the browser lives: it takes no timeout of its own.
	watchdog := time.AfterFunc(startTimeout, cancel)
	defer watchdog.Stop()
	if err := chromedp.Do(ctx, watch); err != nil {
		t.Fatalf("start %s: %v", program, err)
	}
}

func findChromium(t testing.TB) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	missing.Tool(t, "no Chromium to drive the playground with; install chromium (apt-get install chromium)")
	return ""
}

// launchOptions add to chromedp's own, which run headless, without background
// traffic and with a profile folder of their own for each start.
func launchOptions(program string) []chromedp.ExecAllocatorOption {
	return append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program),
		chromedp.Flag("no-sandbox", true),
		chromedp.Flag("disable-gpu", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
	)
}
