import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { execute, getOperationAST, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { handleProtocols, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { graphContext, type GraphContext, type Services } from '../../graph/context.js';
import type { ChangeFeed } from '../../store/change-feed.js';
import type { ChangePage } from '../../store/follower.js';
import type { Database } from '../../store/database.js';
import type { Buckets } from '../points/bucket.js';
import { RequestPoints } from '../points/request-points.js';
import { requestedPoints, returnedPoints, variablesOf } from '../points/weigh.js';
import type { Asker, ConnectionParams } from '../auth/authenticator.js';
import type { RoleCheck } from '../auth/check-roles.js';
import { Refusal } from '../errors.js';
import { subscribeToEvents, type AnsweringContext } from './answers.js';
import { mayConnect, refuseUpgrade } from './upgrade.js';
import { openOperation, type Opened, type OperationRules } from './open-operation.js';
import { closeCodes, type SubscriptionLimits } from './subscription-limits.js';

export interface SubscriptionOptions extends OperationRules {
  readonly database: Database;
  readonly services: Services;
  readonly feed: ChangeFeed;
  readonly limits: SubscriptionLimits;
  readonly buckets: Buckets | null;
  readonly proxies: number;
  /** Sites whose pages may connect, beside our own. */
  readonly origins: readonly string[];
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly roleCheck: RoleCheck;
  /** Who connects, by what it sent with `connection_init`. Throws a `Refusal` for a key that is not good. */
  readonly askerOf: (given: ConnectionParams, request: IncomingMessage) => Promise<Asker>;
}

export interface Subscriptions {
  /** Closes every connection with a word that says to come back, and waits a moment for the clients to have read it. */
  close(): Promise<void>;
}

interface Connected {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  asker?: Asker | undefined;
}

const pingMs = 12_000;
const goodbyeMs = 1000;

/** Answers subscriptions over WebSocket (graphql-transport-ws) at `/graphql` of an HTTP server. */
export function serveSubscriptions(http: HttpServer, options: SubscriptionOptions): Subscriptions {
  const { limits, formatError, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false, handleProtocols });
  const shown = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error));
  const server = makeServer<Record<string, unknown>, Connected>({
    connectionInitWaitTimeout: limits.initMs,
    onConnect: async ({ extra, connectionParams }) => {
      extra.asker = await options.askerOf(connectionParams ?? {}, extra.request).catch((error: unknown) => closed(extra.socket, error));
      return extra.asker !== undefined;
    },
    onSubscribe: (connection, _id, payload) => {
      // The one that is being opened is counted already.
      if (Object.keys(connection.subscriptions).length > limits.subscriptions) return [tooMany(limits.subscriptions)];
      const opened = openOperation(options, payload);
      return 'plan' in opened ? argumentsOf(options, connection, opened) : opened;
    },
    subscribe: subscribeToEvents,
    onError: (_connection, _id, _payload, errors) => shown(errors),
    onNext: (_connection, _id, _payload, _args, { errors, data = null }) => (errors ? { data, errors: shown(errors) } : { data }),
  });

  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refusal = mayConnect(request, { origins: options.origins, isFull: sockets.clients.size >= limits.connections });
    if (refusal) return refuseUpgrade(stream, refusal);
    sockets.handleUpgrade(request, stream, head, (socket) => open(socket, request));
  });

  function open(socket: WebSocket, request: IncomingMessage): void {
    // Whatever is wrong with a message closes its connection, which the client sees.
    socket.on('error', (err) => log.debug({ err }, 'a WebSocket broke'));
    const stopPinging = pingWhileOpen(socket);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // When the network has taken it, so that a slow client is waited for. What becomes of a client that is gone is told by its close.
        send: (data) =>
          new Promise((resolve) => {
            if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
            else resolve();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (read) =>
          socket.on('message', (data) => {
            // A client that is gone in the middle of an answer, or our mistake: what can be told of it was told already.
            read(String(data as Buffer)).catch((err: unknown) => {
              log.debug({ err }, 'a message over WebSocket failed');
              socket.close(4500, 'Something went wrong on our side.');
            });
          }),
      },
      { socket, request },
    );
    socket.once('close', (code, reason) => {
      stopPinging();
      closed(code, String(reason)).catch((err: unknown) => log.error({ err }, 'a WebSocket was not closed in order'));
    });
  }

  return {
    async close() {
      for (const socket of sockets.clients) socket.close(closeCodes.goingAway.code, closeCodes.goingAway.reason);
      const deadline = performance.now() + goodbyeMs;
      while (sockets.clients.size > 0 && performance.now() < deadline) await pause(10);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Ends a connection whose key is not good, or could not be checked, in the words of the refusal. */
function closed(socket: WebSocket, error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
  const { code, reason } = error.extensions['code'] === 'UNAVAILABLE' ? closeCodes.unavailable : closeCodes.forbidden;
  // A reason has 123 bytes at most, and a cut character is written with up to three more.
  socket.close(code, Buffer.from(`${reason} ${error.message}`).subarray(0, 110).toString());
  return undefined;
}

const tooMany = (most: number): GraphQLError =>
  new GraphQLError(`This connection has ${most} subscriptions already; complete one, or open another connection.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** Rows that are read with a page, for all that are told of it. */
const readWith = new WeakMap<ChangePage, GraphContext>();

function argumentsOf(
  options: SubscriptionOptions,
  { extra, connectionParams }: Context<Record<string, unknown>, Connected>,
  { args, plan }: Opened,
) {
  const { database, services, buckets, feed, limits, roleCheck, askerOf } = options;
  const { socket, request, asker } = extra;
  if (asker === undefined) throw new Error('Nothing is asked before it is known who asks');
  const { client, viewer, points: size } = asker;
  const operation = getOperationAST(args.document, args.operationName);
  const cost = requestedPoints(plan, operation ? variablesOf(operation, args.variableValues ?? {}) : {});
  const points = new RequestPoints(buckets, client, size);
  try {
    if (operation) roleCheck.check({ document: args.document, operation, variables: args.variableValues ?? {} }, viewer);
    // What one event may cost; refused if that is too much. Each event pays for itself.
    points.take(cost);
    points.settle(0);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  const onDropped = (): void => socket.close(closeCodes.tooSlow.code, closeCodes.tooSlow.reason);
  const own = { points, viewer };
  const answering: AnsweringContext = {
    async answer({ page, ...event }, given) {
      // A key that was revoked meanwhile hears no more; a known one is looked up for nothing.
      await askerOf(connectionParams ?? {}, request).catch((error: unknown) => closed(socket, error));
      // Events wait until they can be paid for; when too many wait, the subscriber is too slow.
      for (let waitSeconds = 1; buckets && waitSeconds > 0 && socket.readyState === socket.OPEN;) {
        waitSeconds = buckets.take(client, cost, size);
        if (waitSeconds > 0) await pause(Math.min(waitSeconds, 5) * 1000);
      }
      // Behind the own context of this subscriber: a store that either makes is made for all.
      const shared = readWith.get(page) ?? graphContext(database.prisma, services);
      readWith.set(page, shared);
      const result = await execute({ ...given, rootValue: event, contextValue: Object.assign(Object.create(shared) as GraphContext, own) });
      if (result.data) buckets?.giveBack(client, Math.max(cost - returnedPoints(plan, result.data), 0), size);
      return result;
    },
  };
  const follow = (after: number | null) => feed.follow(after, { mostWaiting: limits.waiting, onDropped });
  return { ...args, contextValue: Object.assign(graphContext(database.prisma, { ...services, follow }), own, answering) };
}

/**
 * A client that is gone without a word answers no ping. Neither does one that does not read: what was sent to it still waits here, and it is told
 * that it is too slow, which it has half a minute to read (`ws` ends the connection then).
 */
function pingWhileOpen(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (socket.readyState !== socket.OPEN) return;
    if (!isAlive && socket.bufferedAmount > 0) return socket.close(closeCodes.tooSlow.code, closeCodes.tooSlow.reason);
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, pingMs);
  return () => clearInterval(timer);
}
