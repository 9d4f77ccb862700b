import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { graphql } from 'graphql';
import type { Logger } from 'pino';
import { UserError } from '../errors.js';
import { graphContext, type Services } from '../graph/context.js';
import { mostBodyBytes } from '../graph/readings/text-limits.js';
import { shapes } from '../graph/shapes.js';
import { Plans } from '../store/compiler/plan.js';
import { PreparedStatements } from '../store/compiler/prepared-statements.js';
import type { Database } from '../store/database.js';
import { formatErrors } from './errors.js';
import { addExplorer } from './explorer/explorer.js';
import { addHealth } from './health.js';
import { answerCompiled, writeResult } from './compiled/answer-compiled.js';
import { feedRows } from './compiled/feed-rows.js';
import { answerAddressErrors, answerRequestErrors, answerSocketErrors } from './http-errors.js';
import { sayHowLong } from './cache/say-how-long.js';
import { checkDocuments } from './documents/check-documents.js';
import { persistedQueries } from './documents/persisted-queries.js';
import type { TrustedDocuments } from './documents/trusted-documents.js';
import { answerDocumentErrorsWith200, letOwnGetsPass, letSitesAsk, studio } from './http-rules.js';
import { refuseIntrospection } from './introspection.js';
import { limits } from './limits.js';
import { Buckets, type PointsLimit } from './points/bucket.js';
import { clientOf } from './points/client-of.js';
import { countPoints, type PointsContext } from './points/count-points.js';
import { priceOf } from './points/prices.js';
import { RequestPoints } from './points/request-points.js';
import { createSchema } from './schema.js';

export interface ServerOptions extends Services {
  readonly database: Database;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Points of each client; not limited when left out. */
  readonly points?: PointsLimit | undefined;
  /** How many proxies of our own stand before this server, and write X-Forwarded-For. */
  readonly proxies?: number;
  /** Whether the schema may be asked about itself. It may, unless this says no: what is public is better read than guessed. */
  readonly introspection?: boolean;
  /** Documents that were registered, and what becomes of others; every document is answered when left out. */
  readonly trusted?: TrustedDocuments | undefined;
  /** Sites whose pages may ask, e.g. `https://newsroom.example`. */
  readonly origins?: readonly string[];
  /** Whether queries are answered by compiled statements: they are, unless this says no, and the answers are the same. */
  readonly compiles?: boolean;
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
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    database,
    port,
    host,
    log,
    points,
    proxies = 0,
    introspection = true,
    trusted,
    origins = [],
    compiles = true,
    isProduction = false,
    ...services
  } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: mostBodyBytes,
    requestTimeout: 20_000,
    http: { headersTimeout: 10_000, requireHostHeader: false },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerSocketErrors,
    frameworkErrors: answerAddressErrors,
  });
  const schema = feedRows(await createSchema());
  const plans = new Plans(schema, shapes, (parent, field) => priceOf(schema, parent, field));
  const apollo = new ApolloServer<PointsContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    // What is enforced is not learned from whoever asks.
    persistedQueries: trusted?.mode === 'enforce' ? false : { cache: persistedQueries(), ttl: null },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: introspection ? [] : [refuseIntrospection],
    formatError: formatErrors(log, { hidesSuggestions: isProduction || !introspection }),
    logger: log,
    stringifyResult: writeResult,
    plugins: [
      // It would wrap every field; sayHowLong reads the document instead.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Whoever sends a header would learn how long each field took.
      ApolloServerPluginInlineTraceDisabled(),
      countPoints(),
      ...(compiles ? [answerCompiled(plans, new PreparedStatements(database.pool))] : []),
      sayHowLong(),
      answerDocumentErrorsWith200,
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();

  const buckets = points ? new Buckets(points) : null;
  let isClosing = false;
  letSitesAsk(app, isProduction ? origins : [studio, ...origins]);
  letOwnGetsPass(app);
  answerRequestErrors(app, log);
  addHealth(app, database, () => isClosing);
  const ask = async (source: string) => (await graphql({ schema, source, contextValue: graphContext(database.prisma, services) })).data;
  addExplorer(app, { isProduction, isEnforced: trusted?.mode === 'enforce', ask });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: checkDocuments(trusted ?? null, log),
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const points = new RequestPoints(buckets, clientOf(request, proxies));
        return { ...graphContext(database.prisma, { ...services, points }), points };
      },
    }),
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
