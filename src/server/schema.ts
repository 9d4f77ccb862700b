import { specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../graph/resolvers.js';
import { cacheControlDirective } from './cache/cache-control.js';
import { keyDirective } from './contract.js';
import { refuseUnstorable } from './refuse-unstorable.js';
import { asSubgraph } from './subgraph.js';

/** What is published, from the nouns. Arguments are checked where they are read, so no class is validated twice. */
export async function createContract(): Promise<GraphQLSchema> {
  const directives = [...specifiedDirectives, cacheControlDirective, keyDirective];
  const schema = await buildSchema({ resolvers: [...resolvers], directives, validate: false, pubSub: unused });
  sayRoles(schema);
  // type-graphql has no words for the roots.
  Object.assign(schema.getQueryType() ?? {}, { description: 'What can be asked, e.g. who is accused of what, and who denied it.' });
  Object.assign(schema.getMutationType() ?? {}, { description: 'What can be done, e.g. having a text read.' });
  Object.assign(schema.getSubscriptionType() ?? {}, { description: 'What can be heard of as it happens, e.g. each denial.' });
  return schema;
}

/** The description of what not everybody may ask for says so, in one place for all. */
function sayRoles(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    for (const one of [type, ...('getFields' in type ? Object.values(type.getFields()) : [])]) {
      const { role } = one.extensions;
      if (typeof role === 'string' && role !== 'READER')
        Object.assign(one, { description: `${one.description ?? ''} Needs the role \`${role}\`.`.trim() });
    }
}
/** type-graphql wants one wherever there are subscriptions. Ours each say themselves what they hear of: the feed of changes. */
const unused = {
  publish: () => {
    throw new Error('Events come from the feed of changes.');
  },
  subscribe: () => {
    throw new Error('Events come from the feed of changes.');
  },
};

/** What is served: the contract, and what a gateway asks of a subgraph. */
export const createSchema = async (): Promise<GraphQLSchema> => refuseUnstorable(asSubgraph(await createContract()));
