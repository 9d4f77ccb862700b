import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';

/** A plugin that listens to every request with the same functions: they are told the request, and need not be made for it. */
export function toEachRequest<Context extends BaseContext>(listener: GraphQLRequestListener<Context>): ApolloServerPlugin<Context> {
  const started = Promise.resolve(listener);
  return { requestDidStart: () => started };
}
