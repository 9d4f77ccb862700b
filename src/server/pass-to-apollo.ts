import { Readable } from 'node:stream';
import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Hands requests to Apollo, and its answers to Fastify. In place of the handler of @as-integrations/fastify, which parses the address of
 * every request, of a POST as well, where Apollo reads nothing of it.
 */
export const passToApollo =
  <Context extends BaseContext>(apollo: ApolloServer<Context>, contextOf: (request: FastifyRequest) => Context | Promise<Context>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<string | Readable> => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: searchOf(request), body: request.body },
      context: async () => contextOf(request),
    });
    void reply.code(status ?? 200);
    for (const [name, value] of headers) void reply.header(name, value);
    return body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator);
  };

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined && value !== '') map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

const searchOf = ({ method, url }: FastifyRequest): string => (method === 'GET' ? new URL(url, 'http://localhost').search : '');
