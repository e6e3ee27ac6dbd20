package browsertest

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// eventLog collects what no page may do: errors on the console, uncaught
// exceptions, failed requests, requests to another host.
type eventLog struct {
	host string // the server's host and port

	mu       sync.Mutex
	problems []string
}

// watch switches on the events that eventLog reads.
func watch(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
	if _, err := cdp.Call(ctx, target, network.Enable, network.EnableParams{}); err != nil {
		return chromedp.Void{}, fmt.Errorf("enable network events: %w", err)
	}
	if _, err := cdp.Call(ctx, target, log.Enable, cdp.Empty{}); err != nil {
		return chromedp.Void{}, fmt.Errorf("enable log events: %w", err)
	}
	return chromedp.Void{}, nil
}

func (l *eventLog) add(event any) {
	problem := l.problem(event)
	if problem == "" {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.problems = append(l.problems, problem)
}

// problem describes what is wrong about an event, empty if nothing is.
func (l *eventLog) problem(event any) string {
	switch event := event.(type) {
	case *runtime.EventExceptionThrown:
		return "uncaught exception: " + exceptionText(event.ExceptionDetails)
	case *runtime.EventConsoleAPICalled:
		if event.Type == runtime.ConsoleAPICalledTypeError || event.Type == runtime.ConsoleAPICalledTypeAssert {
			return "console error: " + argumentText(event.Args)
		}
	case *log.EventEntryAdded:
		if event.Entry.Level == log.EntryLevelError {
			return fmt.Sprintf("browser log: %s %s", event.Entry.Text, event.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		return l.foreign(event.Request.URL)
	case *network.EventWebSocketCreated:
		return l.foreign(event.URL)
	}
	return ""
}

// foreign describes a request that leaves the server. What a page makes by
// itself (data:, blob:) doesn't.
func (l *eventLog) foreign(address string) string {
	parsed, err := url.Parse(address)
	if err == nil && (parsed.Host == l.host || parsed.Scheme == "data" || parsed.Scheme == "blob") {
		return ""
	}
	return "request to another host: " + address
}

func exceptionText(details *runtime.ExceptionDetails) string {
	if details.Exception != nil && details.Exception.Description != "" {
		return details.Exception.Description
	}
	return details.Text
}

func argumentText(arguments []*runtime.RemoteObject) string {
	var words []string
	for _, argument := range arguments {
		if argument.Description != "" {
			words = append(words, argument.Description)
		} else {
			words = append(words, string(argument.Value)) // JSON
		}
	}
	return strings.Join(words, " ")
}

// Errors returns what went wrong in the page so far: errors on the console
// (failed requests among them), uncaught exceptions and requests to any host
// but the server's. A test of a sound page finds none.
func (b *Browser) Errors() []string {
	b.log.mu.Lock()
	defer b.log.mu.Unlock()
	return slices.Clone(b.log.problems)
}
