import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { codeOfStatus } from './errors.js';

/**
 * What never becomes GraphQL is answered as GraphQL answers: a body that is no JSON, too large or of a strange type, an address that does
 * not exist. What we broke is logged, not shown.
 */
export function answerRequestErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, url: request.url }, 'a request failed');
    return reply.code(status).send(bodyOf(status, status >= 500 ? 'Something went wrong on our side.' : error.message));
  });
  app.setNotFoundHandler((request, reply) => {
    if (!/^\/graphql(\?|$)/.test(request.url)) return reply.code(404).send(bodyOf(404, 'There is nothing here; GraphQL is at /graphql.'));
    return reply
      .code(405)
      .header('allow', 'GET, POST')
      .send(bodyOf(405, `${request.method} is not for GraphQL; use POST, or GET for queries.`));
  });
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

const bodyOf = (status: number, message: string) => ({ errors: [{ message, extensions: { code: codeOfStatus(status) } }] });
