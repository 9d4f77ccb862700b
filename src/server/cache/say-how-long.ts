import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { cachePolicyOf, headerOf } from './cache-policy.js';

/** Writes `Cache-Control` on every answer. One that holds an error is not kept: the error may be gone in a second. */
export function sayHowLong(): ApolloServerPlugin<BaseContext> {
  // Apollo keeps the document of a text that it has seen, so each is walked once; what it forgets is forgotten here.
  const headers = new WeakMap<DocumentNode, Map<string, string>>();
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, operation, operationName, response }) {
          const { body, http } = response;
          const hasError = body.kind !== 'single' || !body.singleResult.data || (body.singleResult.errors?.length ?? 0) > 0;
          if (hasError || !document || !operation) return void http.headers.set('cache-control', 'no-store');
          const known = headers.get(document) ?? new Map<string, string>();
          const name = operationName ?? '';
          const header = known.get(name) ?? headerOf(cachePolicyOf(schema, document, operation));
          headers.set(document, known.set(name, header));
          http.headers.set('cache-control', header);
        },
      };
    },
  };
}
