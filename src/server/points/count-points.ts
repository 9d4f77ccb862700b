import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { GraphContext } from '../../graph/context.js';
import type { RowsContext } from '../compiled/feed-rows.js';
import { AnswerText } from '../../store/compiler/answer-text.js';
import { Refusal } from '../errors.js';
import { toEachRequest } from '../to-each-request.js';
import { limits } from '../limits.js';
import { planOperation, type Plan } from './plan.js';
import type { RequestPoints } from './request-points.js';
import { requestedPoints, returnedPoints, variablesOf } from './weigh.js';

export type PointsContext = GraphContext & RowsContext & { readonly points: RequestPoints };

/**
 * Refuses documents that are cheap to send and dear to answer: deep ones, many aliases, large pages within large pages. Takes the points
 * of the others before they are answered, and gives back what the answer did not need. Says so in `extensions.cost`.
 *
 * Measured on the examples: 12 to 35 µs for a document when it is new, then 3 to 7 µs for each request, and 0.4 µs for each point returned
 * (of the 50 to 80 µs that it took to read): too little to keep the points of variables as well.
 */
export function countPoints(): ApolloServerPlugin<PointsContext> {
  // Apollo keeps the documents of late; with a document its plans are forgotten.
  const plans = new WeakMap<OperationDefinitionNode, Plan>();
  const planOf = ({ schema, document, operation }: GraphQLRequestContext<PointsContext>): Plan | undefined => {
    if (!document || !operation) return undefined;
    const plan = plans.get(operation) ?? planOperation(schema, document, operation);
    plans.set(operation, plan);
    return plan;
  };
  return toEachRequest({
    async didResolveOperation(request) {
      const plan = planOf(request);
      if (plan === undefined || !request.operation) return;
      const { operation } = request.operation;
      if (operation === 'subscription')
        throw new Refusal(
          'GRAPHQL_VALIDATION_FAILED',
          'Subscriptions are answered over WebSocket (graphql-transport-ws) at this address, not over HTTP.',
        );
      if (!request.schema.getRootType(operation)) throw new Refusal('GRAPHQL_VALIDATION_FAILED', `This service has no ${operation}s.`);
      refuseLongShapes(plan);
      request.contextValue.points.take(requestedPoints(plan, variablesOf(request.operation, request.request.variables)));
    },
    async willSendResponse(request) {
      const { points } = request.contextValue;
      const { body } = request.response;
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      const plan = planOf(request);
      // Without data nothing was executed. What an error blanked was read all the same: such an answer has cost what it asked.
      if (singleResult.data === undefined || plan === undefined) points.settle(0);
      else if (singleResult.data instanceof AnswerText) points.settle(singleResult.data.points());
      else if (singleResult.data !== null && !singleResult.errors?.length) points.settle(returnedPoints(plan, singleResult.data));
      singleResult.extensions = { ...singleResult.extensions, cost: points.cost() };
    },
  });
}

/** Throws a `Refusal` for what is too deep, has too many aliases, or too many fields once all fragments are written out. */
export function refuseLongShapes({ depth, aliases, selections }: Plan): void {
  if (depth > limits.depth)
    throw new Refusal('GRAPHQL_VALIDATION_FAILED', `The query is ${depth} fields deep; ask for at most ${limits.depth}.`);
  if (aliases > limits.aliases)
    throw new Refusal('GRAPHQL_VALIDATION_FAILED', `The query has ${aliases} aliases; use at most ${limits.aliases}.`);
  if (selections > limits.selections)
    throw new Refusal(
      'GRAPHQL_VALIDATION_FAILED',
      `The query has more than ${limits.selections} fields with its fragments written out; ask for less.`,
    );
}
