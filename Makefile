# make help lists the targets.
SHELL := bash
.DEFAULT_GOAL := help

# One server for all test packages, two of which run at a time.
GOTEST := bin/withneo4j -- go test -p 2 -timeout 20m
SUMMARY := bin/testsummary
COUNT ?= 1
GOLD ?= ../shared/eval/dev.jsonl
NEO4J_DIR ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/parley/neo4j/play

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## install the tools that tests use (as root on Debian), or say what is missing
	@scripts/setup.sh

.PHONY: tools
tools: setup
	@go build -o bin/ ./internal/cmd/...

.PHONY: test
test: tools ## all tests, with a real Neo4j that is fetched and started for them
	go vet ./...
	@set -o pipefail; $(GOTEST) -vet=off -count=1 -json ./... | $(SUMMARY)

.PHONY: check
check: tools ## what a contributor runs: format, vet, lint, generated code, race tests
	@files=$$(git ls-files -co --exclude-standard '*.go' | xargs gofmt -l) && \
		[ -z "$$files" ] || { echo "gofmt is needed on:"; echo "$$files"; exit 1; }
	go vet ./...
	go fix -diff ./...
	go tool staticcheck ./...
	go mod tidy -diff
	@if [ -f api/generate.go ]; then \
		echo "go generate ./api" && go generate ./api && git diff --exit-code -- api; fi
	@if [ -z "$$(command -v "$$(go env CC)")" ]; then \
		echo "no C compiler: race tests are skipped; install gcc"; \
	else \
		set -o pipefail; CGO_ENABLED=1 $(GOTEST) -race -vet=off -json ./... | $(SUMMARY); fi

.PHONY: bench
bench: tools ## benchmarks; COUNT=10 for benchstat
	@$(GOTEST) -run '^$$' -bench . -benchmem -count $(COUNT) ./...

.PHONY: eval
eval: ## score the extractor on annotated news; GOLD=file.jsonl
	@go run ./cmd/parley eval $(GOLD)

.PHONY: neo4j
neo4j: tools ## run a Neo4j to play with until Ctrl-C; it keeps its data
	@bin/withneo4j -dir '$(NEO4J_DIR)' -port 7687 -http 7474

.PHONY: web
web: ## rebuild the embedded web pages (needs Node and npm)
	go generate ./web
