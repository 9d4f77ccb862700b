import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { graphql } from 'graphql';
import type { Logger } from 'pino';
import { UserError } from '../errors.js';
import { graphContext, type GraphContext, type Services } from '../graph/context.js';
import { mostBodyBytes } from '../graph/readings/text-limits.js';
import type { Database } from '../store/database.js';
import { formatErrors } from './errors.js';
import { addExplorer } from './explorer/explorer.js';
import { addHealth } from './health.js';
import { answerDocumentErrorsWith200, letOwnGetsPass, letSandboxAsk } from './http-rules.js';
import { limits, limitsRule } from './limits.js';
import { createSchema } from './schema.js';

export interface ServerOptions extends Services {
  readonly database: Database;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Keeps other sites out and schema details in. */
  readonly isProduction?: boolean;
}

export interface RunningServer {
  /** Where GraphQL is, and the explorer for a browser: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes nothing new, answers what was asked (ten seconds at most), then ends. The database stays open. */
  close(): Promise<void>;
}

/** Serves GraphQL, the explorer and the health checks. Throws a `UserError` when the port or host cannot be used. */
export async function startServer({ database, port, host, log, isProduction = false, ...services }: ServerOptions): Promise<RunningServer> {
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: mostBodyBytes,
    requestTimeout: 20_000,
    http: { headersTimeout: 10_000 },
    forceCloseConnections: 'idle',
  });
  const schema = await createSchema();
  const apollo = new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: isProduction,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [limitsRule],
    formatError: formatErrors(log),
    logger: log,
    plugins: [
      // It would wrap every field; nothing here is cached by others.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      answerDocumentErrorsWith200,
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();

  let isClosing = false;
  if (!isProduction) letSandboxAsk(app);
  letOwnGetsPass(app);
  answerRequestErrors(app, log);
  addHealth(app, database, () => isClosing);
  const ask = async (source: string) => (await graphql({ schema, source, contextValue: graphContext(database.prisma, services) })).data;
  addExplorer(app, { isProduction, ask });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: async () => graphContext(database.prisma, services) }),
  });

  const close = async (): Promise<void> => {
    isClosing = true;
    await apollo.stop();
  };
  try {
    await app.listen({ port, host });
  } catch (error) {
    await close();
    throw refusal(error, host, port);
  }
  return { url: urlOf(app, host), close };
}

const tooLarge = `The request has more than ${mostBodyBytes} bytes, the most that are taken; send less at once.`;

/** A body that is no JSON, too large, or of a strange type is answered as GraphQL answers; what we broke is logged, not shown. */
function answerRequestErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, url: request.url }, 'a request failed');
    const message = status >= 500 ? 'Something went wrong on our side.' : status === 413 ? tooLarge : error.message;
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] });
  });
}

function refusal(error: unknown, host: string, port: number): unknown {
  switch ((error as { code?: string }).code) {
    case 'EADDRINUSE':
      return new UserError(
        `Port ${port} is taken by another program; end it, or choose another port with PORT=${port === 65535 ? 4000 : port + 1}.`,
      );
    case 'EACCES':
      return new UserError(`Port ${port} may not be used by this user; choose one above 1023 with PORT=4000.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(`HOST=${host} is not an address of this machine; use 127.0.0.1, or 0.0.0.0 to be reached from others.`);
    default:
      return error;
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  // “All addresses” is not one that can be opened.
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}/graphql`;
}
