import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { running, type Running } from './running.js';

let run: Running;
beforeAll(async () => {
  run = await running();
});
afterAll(() => run.close());

const headers = { accept: 'application/graphql-response+json' };
const get = (query: string): Promise<Response> => fetch(`${run.server.url}?query=${encodeURIComponent(query)}`, { headers });

it.each([
  ['{ articles { totalCount } }', 'max-age=30, public', 'a list may change with the next article'],
  ['{ allegations { nodes { status { value } } } }', 'max-age=30, public', 'so may a status'],
  ['{ extractor { name } }', 'max-age=300, public', 'who reads changes with a release'],
  ['{ extractor { name } articles { totalCount } }', 'max-age=30, public', 'the shortest counts'],
  ['{ rateLimit { available } }', 'no-store', 'is the client’s own'],
  ['{ rateLimit { available } articles { totalCount } }', 'no-store', 'and makes the whole its own'],
  ['query A { extractor { ...Facts } } fragment Facts on Extractor { name }', 'max-age=300, public', 'fragments are looked into'],
  ['{ entity { name } }', 'no-store', 'a refusal may be gone in a second'],
  ['{ nonsense }', 'no-store', 'an error'],
  ['{', 'no-store', 'no document at all'],
])('%s: %s (%s)', async (query, expected) => {
  const response = await get(query);
  expect(response.headers.get('cache-control')).toBe(expected);
});
