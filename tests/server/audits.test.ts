import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { running, type Running } from './running.js';

let run: Running;

beforeAll(async () => {
  run = await running({ points: { limit: 50_000, restorePerSecond: 500 } });
});
afterAll(() => run.close());

const audits = serverAudits({ url: () => run.server.url });

it.each(audits.map((audit) => [audit.name, audit] as const))('GraphQL over HTTP: %s', async (_name, audit) => {
  const result = await audit.fn();
  // The two that are “should” and not “must” may be notices or warnings; an error never.
  expect(result.status === 'error' ? result.reason : 'fine').toBe('fine');
});

it('has all audits', () => expect(audits.length).toBeGreaterThanOrEqual(61));
