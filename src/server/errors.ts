import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Unavailable, UserError } from '../errors.js';
import { isOutage } from './outage.js';

interface Meaning {
  /** The HTTP status it comes with. 400 is 200 for a client that accepts only `application/json` and sent a whole document. */
  readonly status: number;
  readonly when: string;
  /** What to do about it. */
  readonly then: string;
}

/** Every `extensions.code` that a client can meet; every other is masked. `docs/errors.md` shows them to clients: a test compares. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    when: 'The document is not GraphQL, or has more than 4,000 words and signs.',
    then: 'Mend the document; `locations` says where it ends to be GraphQL.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    when: 'The document asks for something that the schema does not have, too deep, or under too many aliases.',
    then: 'Compare with the schema; the message names the field, the type or the limit.',
  },
  BAD_USER_INPUT: {
    status: 200,
    when: 'An argument or a variable has a value that cannot be, e.g. `first: 0` or the cursor of another list.',
    then: 'Give another value; the message says which can be.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    when: 'The document has several operations and none was chosen, or not the one that was named.',
    then: 'Send `operationName`.',
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    when: 'The document asks for `__schema`, `__type` or `_service`, and this server does not tell.',
    then: 'Use the published `schema.graphql`.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    when: 'The operation could cost more points than one may; `requested` and `cap` say how many.',
    then: 'Ask for smaller pages with `first`, for fewer lists within lists, or in several operations.',
  },
  RATE_LIMITED: {
    status: 429,
    when: 'You have fewer points left than the operation could cost; nothing was done.',
    then: 'Wait `retryAfterSeconds` (also in the header `Retry-After`) and send it again.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    when: 'A hash came without its document, and the server does not remember it.',
    then: 'Send the document with its hash; Apollo Client does so by itself.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    when: 'The server answers registered documents only (`HEARSAY_TRUSTED_DOCUMENTS=enforce`), and this is none.',
    then: 'Register the document in the manifest; or send the hash of one that is.',
  },
  BAD_REQUEST: {
    status: 400,
    when: 'The HTTP request does not carry GraphQL: no JSON, no `query`, several operations in one array, or a request that another site could make a browser send.',
    then: 'Send `{"query": "…", "variables": {…}}` as `application/json`.',
  },
  NOT_FOUND: { status: 404, when: 'There is nothing at this address.', then: 'GraphQL is at `/graphql`.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    when: 'The method is neither GET nor POST, or a GET carries a mutation.',
    then: 'Use POST; GET will do for queries.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    when: 'The header `Accept` allows no answer that GraphQL has.',
    then: 'Accept `application/graphql-response+json` or `application/json`.',
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    when: 'The body has more than 6.2 MB.',
    then: 'Send less at once; the longest text that is read fits in.',
  },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, when: 'The body is not `application/json`.', then: 'Send `Content-Type: application/json`.' },
  UNAUTHENTICATED: {
    status: 401,
    when: 'The key or token is malformed, unknown, over or revoked; or there is none, and the operation asks for more than everybody may.',
    then: 'Send `Authorization: Bearer hsy_…` with a key that is good ([accounts](accounts.md)); nothing was done.',
  },
  FORBIDDEN: {
    status: 403,
    when: 'The operation names a field that your roles do not reach: `field` and `role` say which it is and what it needs. With status 200 where this server takes no articles at all.',
    then: 'Leave the field out, or ask whoever runs the service for a key with that role; nothing was done.',
  },
  UNAVAILABLE: {
    status: 200,
    when: 'The database, a thread that reads texts, or the service whose keys check tokens does not answer. With status 503 where it happened before GraphQL began.',
    then: 'Try again in a moment.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 200,
    when: 'Our mistake; `errorId` is in the log. With status 500 where it happened before GraphQL began.',
    then: 'Report it with `errorId`.',
  },
} as const satisfies Readonly<Record<string, Meaning>>;
export type ErrorCode = keyof typeof errorCodes;

/** A request that is refused for a reason that the client may know, with the facts that belong to it. */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
    headers: Readonly<Record<string, string>> = {},
    status: number = errorCodes[code].status,
  ) {
    const http = { status, headers: new HeaderMap(Object.entries(headers)) };
    super(message, { extensions: { code, http } });
  }
}

/** The code of an HTTP status that Apollo or Fastify gave; `BAD_REQUEST` for every other of 4xx. */
export function codeOfStatus(status: number): ErrorCode {
  const [found] = Object.entries(errorCodes).find(([, meaning]) => meaning.status === status && status > 400 && status !== 429) ?? [];
  return status >= 500 ? 'INTERNAL_SERVER_ERROR' : ((found as ErrorCode | undefined) ?? 'BAD_REQUEST');
}

export interface Shown {
  /** Keeps names of the schema that were not asked for out of messages. */
  readonly hidesSuggestions?: boolean;
}

/**
 * What a client sees of an error: its own mistakes in a sentence, and of everything else only an id that is in the log beside the
 * error itself.
 */
export function formatErrors(log: Logger, { hidesSuggestions = false }: Shown = {}) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    const show = (message: string, code: ErrorCode, more: object = {}) => ({
      message: shorten(hidesSuggestions ? message.replace(/ ?Did you mean .+\?$/su, '') : message),
      ...place,
      extensions: { code, ...more },
    });
    const refusal = refusalIn(cause);
    if (refusal) return show(refusal.message, refusal.code, refusal.facts);
    if (cause instanceof UserError) return show(cause.message, 'BAD_USER_INPUT');
    if (cause instanceof Unavailable) {
      if (cause.cause !== undefined) log.error({ err: cause, path: formatted.path }, 'a request could not be served');
      return show(cause.message, 'UNAVAILABLE');
    }
    const code = cause instanceof GraphQLError ? codeOf(cause) : undefined;
    if (code !== undefined) return show(formatted.message, code);
    const errorId = randomUUID();
    log.error({ errorId, err: cause, path: formatted.path }, 'a request failed');
    if (isOutage(cause)) return show('The database does not answer; try again in a moment.', 'UNAVAILABLE', { errorId });
    return show('Something went wrong on our side; quote errorId when you report it.', 'INTERNAL_SERVER_ERROR', { errorId });
  };
}

/** Messages quote what was sent, which may be long. */
const shorten = (message: string): string => (message.length > 1000 ? `${message.slice(0, 1000)} …` : message);

/** Validation wraps what its rules report. */
function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError instanceof Refusal ? error.originalError : undefined;
}

/** The code of an error that GraphQL or Apollo made for the client's mistake; undefined for every other. */
function codeOf({ extensions: { code, http }, originalError, message }: GraphQLError): ErrorCode | undefined {
  const status: unknown = (http as { status?: unknown } | undefined)?.status;
  const isClients = typeof status === 'number' && status >= 400 && status < 500;
  if (isClients && (code === undefined || code === 'BAD_REQUEST')) return codeOfStatus(status);
  if (isOurs(code)) return code;
  // A variable may be null where an argument may not: graphql-js sees it when it comes to the field, and gives no code.
  return code === undefined && !originalError && /^Argument "\w+" (of|has) /u.test(message) ? 'BAD_USER_INPUT' : undefined;
}

const isOurs = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(errorCodes, code);
