// The files are the ones web.ExampleQueries returns, so that a Go test runs what the tabs show.
const queries = import.meta.glob('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

export const exampleTabs = Object.keys(queries)
  .sort()
  .map((path) => ({ query: queries[path] }));
