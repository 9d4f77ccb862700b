/** `node --import tsx serve.ts '{"host":…,"database":…}' CONNECTIONS`: the eight operations by hand-written SQL, its JSON passed through. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Operation } from '../../read/operations.js';
import type { Variables } from '../../read/variables.js';
import { statements } from './statements.js';

const [, , connection = '{}', connections = '10'] = process.argv;
// The plans do not depend on the values, and PostgreSQL would make some of them anew each time: Q4 took 1.9 ms of its processor time, now 1.1.
const options = '-c plan_cache_mode=force_generic_plan';
const pool = new pg.Pool({ ...(JSON.parse(connection) as pg.PoolConfig), options, max: Number(connections) });

async function answer(body: string): Promise<string> {
  const { operationName, variables } = JSON.parse(body) as { readonly operationName: Operation; readonly variables: Variables };
  const { field, sql, valuesOf } = statements[operationName];
  const { rows } = await pool.query<[string]>({ name: operationName, text: sql, values: [...valuesOf(variables)], rowMode: 'array' });
  return `{"data":{"${field}":${rows[0]?.[0] ?? 'null'}}}`;
}

function respond(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
}

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => (body += part));
  request.on('end', () => {
    answer(body).then(
      (text) => respond(response, 200, text),
      (error: Error) => respond(response, 500, JSON.stringify({ errors: [{ message: error.message }] })),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Open http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`));
