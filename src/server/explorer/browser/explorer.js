/* global React, ReactDOM, GraphiQL, document, location, fetch */

/** Shows GraphiQL with the example operations, one a tab. */
async function show() {
  const endpoint = new URL('/graphql', location.href).href;
  const sandbox = document.getElementById('sandbox');
  if (sandbox) sandbox.href = `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}`;

  const operations = await (await fetch('/explorer/operations.json')).json();
  const shared = new URL(location.href).searchParams.get('query');
  // Kept by the server, not by the browser: a new example is there at the next visit.
  const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };
  ReactDOM.createRoot(document.getElementById('explorer')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: endpoint }),
      defaultTabs: shared ? [{ query: shared }, ...operations] : operations,
      storage: forgetful,
      // For a key: { "Authorization": "Bearer hsy_…" }. The storage forgets it with the page.
      isHeadersEditorEnabled: true,
    }),
  );
}

void show();
