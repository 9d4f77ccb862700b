/** The page: no script in it, so that the security policy can refuse all that are not files of ours. */
export const explorerPage = ({
  hasSandbox,
  isEnforced,
}: {
  readonly hasSandbox: boolean;
  readonly isEnforced: boolean;
}): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hearsay · GraphQL explorer</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/explorer/graphiql.css" />
    <link rel="stylesheet" href="/explorer/explorer.css" />
    <script src="/explorer/react.js" defer></script>
    <script src="/explorer/react-dom.js" defer></script>
    <script src="/explorer/graphiql.js" defer></script>
    <script src="/explorer/explorer.js" defer></script>
  </head>
  <body>
    <header>
      <strong>Hearsay</strong>
      <span>Who said what, about whom, and who has confirmed it. Each tab is an example: press ▶ to ask it.</span>
      ${isEnforced ? '<strong id="enforced">This server answers registered documents only: what is not in its manifest, the schema’s own description among it, is refused.</strong>' : ''}
      ${hasSandbox ? '<a id="sandbox" href="https://studio.apollographql.com/sandbox/explorer" rel="noreferrer" target="_blank">Open in Apollo Sandbox</a>' : ''}
    </header>
    <main id="explorer">Loading …</main>
    <noscript>The explorer needs JavaScript; other clients can POST their queries to this address.</noscript>
  </body>
</html>
`;
