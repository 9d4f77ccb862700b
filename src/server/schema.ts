import { specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../graph/resolvers.js';
import { cacheControlDirective } from './cache/cache-control.js';
import { keyDirective } from './contract.js';
import { asSubgraph } from './subgraph.js';

/** What is published, from the nouns. Arguments are checked where they are read, so no class is validated twice. */
export async function createContract(): Promise<GraphQLSchema> {
  const directives = [...specifiedDirectives, cacheControlDirective, keyDirective];
  const schema = await buildSchema({ resolvers: [...resolvers], directives, validate: false });
  // type-graphql has no words for the roots.
  Object.assign(schema.getQueryType() ?? {}, { description: 'What can be asked, e.g. who is accused of what, and who denied it.' });
  Object.assign(schema.getMutationType() ?? {}, { description: 'What can be done, e.g. having a text read.' });
  return schema;
}

/** What is served: the contract, and what a gateway asks of a subgraph. */
export const createSchema = async (): Promise<GraphQLSchema> => asSubgraph(await createContract());
