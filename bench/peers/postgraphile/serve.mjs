// `node serve.mjs '{"host":…,"database":…}' CONNECTIONS`: PostGraphile over the tables, and over the functions of functions.sql.
import { createServer } from 'node:http';

// It wants Node 22 for this alone.
Promise.withResolvers ??= function withResolvers() {
  let [resolve, reject] = [undefined, undefined];
  const promise = new this((onValue, onError) => ([resolve, reject] = [onValue, onError]));
  return { promise, resolve, reject };
};

const [, , connection = '{}', connections = '10'] = process.argv;
const { postgraphile } = await import('postgraphile');
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
const { makePgService } = await import('postgraphile/adaptors/pg');
const { grafserv } = await import('postgraphile/grafserv/node');
const { Pool } = (await import('pg')).default;

const pool = new Pool({ ...JSON.parse(connection), max: Number(connections) });
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { watch: false, graphiql: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
if (process.argv[4] === '--print') {
  const { printSchema } = await import('graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit(0);
}
server.listen(0, '127.0.0.1', () => process.stdout.write(`Open http://127.0.0.1:${server.address().port}/graphql\n`));
