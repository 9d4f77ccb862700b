import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { mostBodyBytes } from '../graph/readings/text-limits.js';
import { codeOfStatus } from './errors.js';

const tooLarge = `The request has more than ${mostBodyBytes} bytes, the most that are taken; send less at once.`;

/** A request refused before it is GraphQL's, with the status and in the form of all the others. */
class BadRequest extends Error {
  readonly statusCode = 400;
}

/** Names of this server that are known to be names. */
const mostHosts = 100;

/**
 * What never becomes GraphQL is answered as GraphQL answers: a body that is no JSON, too large or of a strange type, an address that does
 * not exist. What we broke is logged, not shown.
 */
export function answerRequestErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, url: request.url }, 'a request failed');
    const message = status >= 500 ? 'Something went wrong on our side.' : status === 413 ? tooLarge : error.message;
    return reply.code(status).send(bodyOf(status, message));
  });
  // GraphQL is JSON; Fastify would read text as well.
  app.removeContentTypeParser('text/plain');
  // Parsing one takes 2 % of a small request.
  const hosts = new Set<string>();
  app.addHook('onRequest', ({ hostname, routeOptions }, _reply, done) => {
    // A health check may come without.
    if (routeOptions.url !== '/graphql' || hosts.has(hostname)) return void done();
    if (!URL.canParse(`http://${hostname}/`)) return void done(new BadRequest('The header Host is not the name of a host.'));
    if (hosts.size < mostHosts) hosts.add(hostname);
    done();
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isGraphql(request.url)) return reply.code(404).send(bodyOf(404, 'There is nothing here; GraphQL is at /graphql.'));
    return reply
      .code(405)
      .header('allow', 'GET, POST')
      .send(bodyOf(405, `${request.method} is not for GraphQL; use POST, or GET for queries.`));
  });
}

/** The same for an address with a `%` that begins no character. */
export function answerAddressErrors(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  void reply.code(status).send(bodyOf(status, 'The address is not a URL; GraphQL is at /graphql.'));
}

/** The same for bytes that are no HTTP at all, or whose head is too long or too late. */
export function answerSocketErrors(error: ConnectionError, socket: Socket): void {
  // Nobody is there to read an answer, or one has begun.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) return void socket.destroy(error);
  const [status, message] = socketErrors[error.code] ?? [400, 'What came is not HTTP.'];
  const body = JSON.stringify(bodyOf(status, message));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const socketErrors: Readonly<Record<string, readonly [number, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive whole in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The head of the request is longer than 16 KB; send the query in the body of a POST.'],
};

const isGraphql = (url: string): boolean => /^\/graphql(\?|$)/.test(url);

const bodyOf = (status: number, message: string) => ({ errors: [{ message, extensions: { code: codeOfStatus(status) } }] });
