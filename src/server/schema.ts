import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../graph/resolvers.js';

/** The schema that is served. Arguments are checked where they are read, so no class is validated twice. */
export const createSchema = (): Promise<GraphQLSchema> => buildSchema({ resolvers: [...resolvers], validate: false });
