import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Buckets } from '../../src/server/points/bucket.js';
import { clientOf } from '../../src/server/points/client-of.js';
import { readSettings } from '../../src/settings.js';
import { ask } from '../support/graphql-client.js';
import { running, type Running } from './running.js';

describe('a server that counts points', () => {
  let run: Running;

  beforeAll(async () => {
    // Nothing to speak of comes back while the test runs.
    run = await running({ points: { limit: 1000, restorePerSecond: 1 }, proxies: 1 });
  });
  afterAll(() => run.close());

  const post = (client: string, query: string) =>
    fetch(run.server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify({ query }),
    });
  const limit = { limit: 1000, restoreRate: 1, mostPerOperation: 1000 };
  const isNear = (points: number) => expect.toSatisfyNear(points);

  it('gives back what the answer did not need', async () => {
    const answer = (await (await post('192.0.2.1', '{ entities(first: 100) { nodes { name } } rateLimit { available requested } }')).json()) as {
      data: { rateLimit: object };
      extensions: { cost: object };
    };
    expect(answer.data.rateLimit).toEqual({ available: 899, requested: 101 });
    expect(answer.extensions.cost).toEqual({ requested: 101, actual: 1, available: 999, restoreRate: 1 });
  });
});
