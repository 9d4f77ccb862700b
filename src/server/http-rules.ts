import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { ErrorCode } from './errors.js';
import { toEachRequest } from './to-each-request.js';

/** Apollo Sandbox and Studio, where people explore an API. */
export const studio = 'https://studio.apollographql.com';

/**
 * Apollo's guard against cross-site requests refuses a GET that a browser can send without asking first. A browser says where a
 * request comes from (Sec-Fetch-Site): what comes from our own pages, from the address bar or from no browser at all may pass.
 */
export function letOwnGetsPass(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const site = request.headers['sec-fetch-site'];
    const isOwn = site === undefined || site === 'same-origin' || site === 'none';
    if (request.method === 'GET' && isOwn) request.headers['apollo-require-preflight'] = 'true';
    done();
  });
}

/** Lets pages of these sites ask this server (CORS), with no cookies. No other site’s page is let read an answer. */
export function letSitesAsk(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !origins.includes(origin)) return void done();
    void reply.header('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return void done();
    void reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'content-type',
        'access-control-allow-private-network': 'true',
        'access-control-max-age': '600',
      })
      .send();
  });
}

const documentErrors: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'INTROSPECTION_DISABLED',
  'QUERY_TOO_COSTLY',
] satisfies ErrorCode[]);

/**
 * GraphQL over HTTP: a well-formed request whose document is wrong gets 200 under `application/json`, where 4xx would mean that the
 * answer may come from something else on the way; under `application/graphql-response+json` it gets 400.
 */
export const answerDocumentErrorsWith200: ApolloServerPlugin<BaseContext> = toEachRequest({
  async willSendResponse({ request, response, source }) {
    if (source === undefined || response.http.status !== 400 || response.body.kind !== 'single') return;
    const { singleResult } = response.body;
    const isDocumentError =
      !('data' in singleResult) && singleResult.errors?.every(({ extensions }) => documentErrors.has(extensions?.['code']));
    const wantsOldJson = !(request.http?.headers.get('accept') ?? '').includes('application/graphql-response+json');
    if (isDocumentError && wantsOldJson) response.http.status = 200;
  },
});
