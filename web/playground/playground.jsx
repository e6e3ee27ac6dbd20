import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

// Shows GraphiQL in element. A visitor's own tabs, kept by the browser, take
// precedence over exampleTabs.
export function mount(element, exampleTabs) {
  createRoot(element).render(
    <GraphiQL fetcher={fetcher} defaultTabs={exampleTabs} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <a className="parley-logo" href="/">
          Parley
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
