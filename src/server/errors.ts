import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Unavailable, UserError } from '../errors.js';
import { isOutage } from './outage.js';

/** Every `extensions.code` that a client can meet, and when. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or too long.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for something that the schema does not have, or for too much.',
  BAD_USER_INPUT: 'An argument or variable has a value that cannot be.',
  BAD_REQUEST: 'The HTTP request is not one that carries GraphQL.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations, and none was chosen.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Only whole documents are taken.',
  UNAVAILABLE: 'The database or a reader of texts does not answer: try again soon.',
  FORBIDDEN: 'This server does not let you do it.',
  INTERNAL_SERVER_ERROR: 'Our bug; `errorId` is in the log.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/**
 * What a client sees of an error: its own mistakes in a sentence, and of everything else only an id that is in the log beside the
 * error itself.
 */
export function formatErrors(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    const show = (message: string, code: ErrorCode, more: object = {}) => ({ message, ...place, extensions: { code, ...more } });
    if (cause instanceof UserError) return show(cause.message, 'BAD_USER_INPUT');
    if (cause instanceof Unavailable) {
      if (cause.cause !== undefined) log.error({ err: cause, path: formatted.path }, 'a request could not be served');
      return show(cause.message, 'UNAVAILABLE');
    }
    const code = formatted.extensions?.['code'];
    if (cause instanceof GraphQLError && isOurs(code)) return show(formatted.message, code);
    const errorId = randomUUID();
    log.error({ errorId, err: cause, path: formatted.path }, 'a request failed');
    if (isOutage(cause)) return show('The database does not answer; try again in a moment.', 'UNAVAILABLE', { errorId });
    return show('Something went wrong on our side; quote errorId when you report it.', 'INTERNAL_SERVER_ERROR', { errorId });
  };
}

const isOurs = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(errorCodes, code);
