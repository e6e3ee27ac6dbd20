// Package api serves the graph by GraphQL.
//
// Start with NewHandler: it answers POST and GET on the path where it is mounted. The schema is schema.graphqls at the
// root of the repository; generated code lies in internal/gql, what is written by hand resolves it from a graph.Store.
package api

import (
	"context"
	"log/slog"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"parley/api/internal/batch"
	"parley/api/internal/gql"
	"parley/graph"
)

// Options are what a server is made of.
type Options struct {
	Store     graph.Store
	Ingester  Ingester
	Gazetteer Gazetteer // nil knows nothing
	Limits    Limits
	Log       *slog.Logger // nil discards
}

// parsedQueries is how many parsed queries are kept: dashboards ask the same few again and again.
const parsedQueries = 1000

// NewHandler returns the GraphQL endpoint.
func NewHandler(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	limits := o.Limits.withDefaults()
	server := handler.New(gql.NewExecutableSchema(gql.Config{Resolvers: &resolver{o.Store, o.Ingester, o.Gazetteer}}))
	server.AddTransport(transport.Options{})
	server.AddTransport(transport.GET{})
	server.AddTransport(transport.POST{})
	server.SetQueryCache(lru.New[*ast.QueryDocument](parsedQueries))
	server.SetParserTokenLimit(limits.Tokens)
	server.SetErrorPresenter(present(o.Log))
	server.SetRecoverFunc(recovered(o.Log))
	server.Use(extension.Introspection{})
	server.Use(queryLimits{limits})
	server.AroundFields(untilCancelled)
	server.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		return next(batch.NewContext(ctx))
	})
	return bounded(limits, server)
}

// untilCancelled ends the work on an answer that nobody waits for any more.
func untilCancelled(ctx context.Context, next graphql.Resolver) (any, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return next(ctx)
}

// Schema returns the schema's text.
func Schema() string {
	var text strings.Builder
	formatter.NewFormatter(&text).FormatSchema(gql.NewExecutableSchema(gql.Config{}).Schema())
	return text.String()
}
