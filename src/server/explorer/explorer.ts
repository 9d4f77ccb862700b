import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readOperations, type Ask } from './operations.js';
import { explorerPage } from './page.js';

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

// The same number of folders below the project from src/ and from dist/.
const projectFile = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** Everything that the page loads: from this machine, so that it works offline. */
const assets = [
  { name: 'react.js', type: script, file: () => join(packageFolder('react'), 'umd/react.production.min.js') },
  { name: 'react-dom.js', type: script, file: () => join(packageFolder('react-dom'), 'umd/react-dom.production.min.js') },
  { name: 'graphiql.js', type: script, file: () => join(packageFolder('graphiql'), 'graphiql.min.js') },
  { name: 'graphiql.css', type: style, file: () => join(packageFolder('graphiql'), 'graphiql.min.css') },
  { name: 'explorer.js', type: script, file: () => projectFile('src/server/explorer/browser/explorer.js') },
  { name: 'explorer.css', type: style, file: () => projectFile('src/server/explorer/browser/explorer.css') },
] as const;

/** Only our own scripts run. GraphiQL’s editor sets styles from its script and has its fonts and cursors within its style sheet. */
const securityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const guards = {
  'content-security-policy': securityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

export interface ExplorerOptions {
  /** Without the link to Apollo Sandbox, which is not let in then. */
  readonly isProduction: boolean;
  /** Only registered documents are answered: the page says so. */
  readonly isEnforced: boolean;
  /** Answers what the examples' variables name. */
  readonly ask: Ask;
}

/** GET /graphql shows a browser GraphiQL with our example operations, one a tab. Other clients get the answer to their query. */
export function addExplorer(app: FastifyInstance, { isProduction, isEnforced, ask }: ExplorerOptions): void {
  const send = (reply: FastifyReply, type: string, body: string | Buffer) => reply.headers(guards).type(type).send(body);
  const isForBrowser = ({ method, url, headers }: FastifyRequest): boolean =>
    method === 'GET' && /^\/graphql\/?(\?|$)/.test(url) && (headers.accept ?? '').includes('text/html');

  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.addHook('onRequest', (request, reply, done) => {
    if (!isForBrowser(request)) return void done();
    void send(reply, 'text/html; charset=utf-8', explorerPage({ hasSandbox: !isProduction, isEnforced }));
  });
  app.get('/explorer/operations.json', async (_request, reply) =>
    send(reply, 'application/json; charset=utf-8', JSON.stringify(await readOperations(projectFile('schema/operations'), ask))),
  );
  for (const { name, type, file } of assets) {
    let content: Buffer | undefined;
    app.get(`/explorer/${name}`, (_request, reply) => {
      content ??= readFileSync(file());
      return send(reply.header('cache-control', 'no-cache'), type, content);
    });
  }
}
