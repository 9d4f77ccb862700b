import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { sha256, type TrustedDocuments } from '../documents/trusted-documents.js';
import { Refusal } from '../errors.js';
import { refuseIntrospection } from '../introspection.js';
import { limits } from '../limits.js';
import { refuseLongShapes } from '../points/count-points.js';
import { planOperation, type Plan } from '../points/plan.js';

export interface Opened {
  readonly args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;
  readonly plan: Plan;
}

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly trusted: TrustedDocuments | undefined;
  readonly log: Logger;
}

/** Holds a subscription to the rules that a query over HTTP is held to, but for its points. Gives what is wrong with it otherwise. */
export function openOperation(
  { schema, introspection, trusted, log }: OperationRules,
  payload: SubscribePayload,
): Opened | readonly GraphQLError[] {
  const { query, operationName, variables } = payload;
  if (trusted && !trusted.has(query)) {
    if (trusted.mode === 'enforce')
      return [new Refusal('DOCUMENT_NOT_TRUSTED', 'This server answers registered documents only; register it in the manifest.')];
    log.warn({ operationName: operationName?.slice(0, 100), sha256: sha256(query) }, 'a document is not trusted');
  }
  const document = parsed(query);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(schema, document, introspection ? specifiedRules : [...specifiedRules, refuseIntrospection], { maxErrors: 20 });
  if (errors.length > 0) return errors.map((error) => refused(error));
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return [
      new Refusal(
        'OPERATION_RESOLUTION_FAILURE',
        'The document has several operations, or not the one that was named; send operationName.',
      ),
    ];
  if (operation.operation !== 'subscription')
    return [
      new Refusal('GRAPHQL_VALIDATION_FAILED', `A ${operation.operation} is not answered over WebSocket; send it by HTTP to this address.`),
    ];
  const plan = planOperation(schema, document, operation);
  try {
    refuseLongShapes(plan);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  return { args: { schema, document, operationName: operationName ?? null, variableValues: variables ?? null }, plan };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return new Refusal('GRAPHQL_PARSE_FAILED', error instanceof Error ? error.message : 'This is not GraphQL.');
  }
}

/** An error of validation as Apollo gives it over HTTP. */
const refused = (error: GraphQLError): GraphQLError =>
  error.originalError instanceof Refusal || error instanceof Refusal
    ? error
    : new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
