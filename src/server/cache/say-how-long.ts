import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { ViewerContext } from '../../graph/viewer.js';
import { toEachRequest } from '../to-each-request.js';
import { cachePolicyOf, headerForOne, headerOf, type CachePolicy } from './cache-policy.js';

interface Headers {
  readonly forAll: string;
  readonly forOne: string;
}

/**
 * Writes `Cache-Control` on every answer. One that holds an error is not kept: the error may be gone in a second. What somebody with a key
 * is answered may be kept by that client alone, whoever may ask the same: a cache between does not ask for keys.
 */
export function sayHowLong(): ApolloServerPlugin<ViewerContext> {
  // Apollo keeps the document of a text that it has seen, so each operation is walked once; what it forgets is forgotten here.
  const known = new WeakMap<OperationDefinitionNode, Headers>();
  return toEachRequest({
    async willSendResponse({ schema, document, operation, response, contextValue: { viewer } }) {
      const { body, http } = response;
      const hasError = body.kind !== 'single' || !body.singleResult.data || (body.singleResult.errors?.length ?? 0) > 0;
      if (hasError || !document || !operation) return void http.headers.set('cache-control', 'no-store');
      const headers = known.get(operation) ?? bothOf(cachePolicyOf(schema, document, operation));
      known.set(operation, headers);
      http.headers.set('cache-control', viewer.credential ? headers.forOne : headers.forAll);
    },
  });
}

const bothOf = (policy: CachePolicy): Headers => ({ forAll: headerOf(policy), forOne: headerForOne(policy) });
