import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { graphql } from 'graphql';
import type { Logger } from 'pino';
import { UserError } from '../errors.js';
import { ChangeFeed } from '../store/change-feed.js';
import type { Ask } from '../export/ask.js';
import { graphContext, type Services } from '../graph/context.js';
import { mostBodyBytes } from '../graph/readings/text-limits.js';
import { shapes } from '../graph/shapes.js';
import { Plans } from '../store/compiler/plan.js';
import { PreparedStatements } from '../store/compiler/prepared-statements.js';
import type { Database } from '../store/database.js';
import { writeAlone } from '../store/transaction.js';
import { formatErrors } from './errors.js';
import { addExplorer } from './explorer/explorer.js';
import { addExports } from './exports/add-exports.js';
import type { ExportServices } from './exports/answered.js';
import { addFeeds } from './exports/add-feeds.js';
import { askBy } from './ask.js';
import { Authenticator, type Asker } from './auth/authenticator.js';
import { checkRoles, RoleCheck } from './auth/check-roles.js';
import { SchemaRoles } from './auth/schema-roles.js';
import type { TokenOptions } from './auth/tokens.js';
import type { WithoutKey } from './auth/without-key.js';
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
import { passToApollo } from './pass-to-apollo.js';
import { limits } from './limits.js';
import { Buckets, type PointsLimit } from './points/bucket.js';
import { countPoints, type PointsContext } from './points/count-points.js';
import { priceOf } from './points/prices.js';
import { RequestPoints } from './points/request-points.js';
import { createSchema } from './schema.js';
import { serveSubscriptions } from './subscriptions/serve-subscriptions.js';
import { Dispatcher, type DispatcherOptions } from './webhooks/dispatcher.js';
import { subscriptionLimits, type SubscriptionLimits } from './subscriptions/subscription-limits.js';

export interface ServerOptions extends Services {
  readonly database: Database;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Points of each client; not limited when left out. */
  readonly points?: PointsLimit | undefined;
  /** What somebody without a key may do: everything from this machine and nothing but reading from others, unless this says something else. */
  readonly withoutKey?: WithoutKey;
  /** Whose tokens are believed; none are when left out. */
  readonly tokens?: TokenOptions | undefined;
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
  /** The clock that keys end by, in milliseconds since 1970; that of the process when left out. */
  readonly nowMs?: () => number;
  /** What connections over WebSocket may take; the usual when left out. */
  readonly subscriptions?: Partial<SubscriptionLimits>;
  /** How webhooks are sent to; they are not when left out. */
  readonly webhooks?: DispatcherOptions;
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
    withoutKey = 'EVERYTHING',
    tokens,
    proxies = 0,
    introspection = true,
    trusted,
    origins = [],
    compiles = true,
    nowMs,
    isProduction = false,
    subscriptions: allowed = {},
    webhooks,
    ...given
  } = options;
  const services: Services = { write: (work) => writeAlone(database, work), addresses: webhooks?.addresses ?? {}, ...given };
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // Lines of requests are told apart by a logger for each; where none is written it would be made for nothing.
    childLoggerFactory: (logger, bindings, options) => (log.isLevelEnabled('info') ? logger.child(bindings, options) : logger),
    bodyLimit: mostBodyBytes,
    requestTimeout: 20_000,
    http: { headersTimeout: 10_000, requireHostHeader: false },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerSocketErrors,
    frameworkErrors: answerAddressErrors,
  });
  const schema = feedRows(await createSchema());
  const roleCheck = new RoleCheck(new SchemaRoles(schema));
  const authenticator = new Authenticator(database.prisma, log, { withoutKey, tokens, proxies, nowMs });
  const plans = new Plans(schema, shapes, (parent, field) => priceOf(schema, parent, field));
  const formatError = formatErrors(log, { hidesSuggestions: isProduction || !introspection });
  const statements = new PreparedStatements(database.pool);
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
    formatError,
    logger: log,
    stringifyResult: writeResult,
    plugins: [
      // It would wrap every field; sayHowLong reads the document instead.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Whoever sends a header would learn how long each field took.
      ApolloServerPluginInlineTraceDisabled(),
      checkRoles(roleCheck),
      countPoints(),
      ...(compiles ? [answerCompiled(plans, statements)] : []),
      sayHowLong(),
      answerDocumentErrorsWith200,
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();

  const buckets = points ? new Buckets(points) : null;
  let isClosing = false;
  const sites = isProduction ? origins : [studio, ...origins];
  letSitesAsk(app, sites);
  letOwnGetsPass(app);
  answerRequestErrors(app, log);
  addHealth(app, database, () => isClosing);
  // What the examples name is read for whoever opens the explorer: for nobody where reading needs a key.
  const ask = async (source: string) =>
    withoutKey === 'NOTHING' ? null : (await graphql({ schema, source, contextValue: graphContext(database.prisma, services) })).data;
  addExplorer(app, { isProduction, isEnforced: trusted?.mode === 'enforce', ask });
  const exporting = {
    askerOf: (request) => authenticator.authenticate(request),
    askFor: ({ viewer }, spend): Ask =>
      askBy({
        plans,
        statements,
        spend,
        check: (asked) => roleCheck.check(asked, viewer),
        contextOf: () => graphContext(database.prisma, { ...services, viewer }),
      }),
    buckets,
    isClosing: () => isClosing,
    log,
  } satisfies ExportServices;
  addExports(app, exporting);
  addFeeds(app, exporting);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: checkDocuments(trusted ?? null, log),
    handler: passToApollo(apollo, (request) => {
      const contextFor = ({ viewer, client, points: own }: Asker): PointsContext =>
        Object.assign(graphContext(database.prisma, { ...services, viewer }), { points: new RequestPoints(buckets, client, own) });
      const asker = authenticator.authenticate(request);
      return asker instanceof Promise ? asker.then(contextFor) : contextFor(asker);
    }),
  });

  const feed = new ChangeFeed(database);
  const subscriptions = serveSubscriptions(app.server, {
    ...{ schema, introspection, trusted, log, database, services, feed, buckets, proxies, formatError },
    limits: { ...subscriptionLimits, ...allowed },
    origins: sites,
    roleCheck,
    askerOf: async (params, request) => authenticator.authenticate(request, params),
  });

  const dispatcher = webhooks && new Dispatcher(database, feed, log, webhooks);
  dispatcher?.start();

  const close = async (): Promise<void> => {
    isClosing = true;
    await Promise.all([subscriptions.close(), dispatcher?.close()]);
    await feed.close();
    await apollo.stop();
    await authenticator.close();
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
