import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../graph/resolvers.js';
import { cacheControlDirective } from './cache/cache-control.js';
import { asSubgraph } from './subgraph.js';

/** What is published, from the nouns. Arguments are checked where they are read, so no class is validated twice. */
export const createContract = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: [...resolvers], directives: [cacheControlDirective], validate: false });

/** What is served: the contract, and what a gateway asks of a subgraph. */
export const createSchema = async (): Promise<GraphQLSchema> => asSubgraph(await createContract());
