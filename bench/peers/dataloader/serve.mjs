// `node serve.mjs '{"host":…,"database":…}' CONNECTIONS`: the usual server, Apollo with a resolver for each field and DataLoader over pg.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeExecutableSchema } from '@graphql-tools/schema';
import pg from 'pg';
import { loadersOver } from './loaders.mjs';
import { resolvers } from './resolvers.mjs';
import { typeDefs } from './schema.mjs';

const [, , connection = '{}', connections = '10'] = process.argv;
const pool = new pg.Pool({ ...JSON.parse(connection), max: Number(connections) });
const server = new ApolloServer({ schema: makeExecutableSchema({ typeDefs, resolvers }), introspection: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ loaders: loadersOver(pool) }),
});
process.stdout.write(`Open ${url}\n`);
