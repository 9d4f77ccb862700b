import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestArticle } from '../../../src/ingest/ingest.js';
import { running, type Running } from '../../server/running.js';
import { ask } from '../../support/graphql-client.js';

let run: Running;
beforeAll(async () => {
  run = await running();
});
afterAll(() => run.close());

interface Saved {
  readonly saveSearch: {
    readonly savedSearch: object | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
  };
}
const save = async (input: object) =>
  (
    await ask<Saved, object>(
      run.server.url,
      'mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { name statements words } userErrors { code field } } }',
      { input },
    )
  ).data?.saveSearch;

interface Page {
  readonly alerts: {
    readonly alerts: readonly {
      readonly search: string;
      readonly change: { readonly kind: string; readonly subject: { readonly __typename: string } | null };
    }[];
    readonly endCursor: string | null;
    readonly hasMore: boolean;
  } | null;
}
const alerts = async (search: string, after: string | null = null, first = 20) => {
  const { data, errors } = await ask<Page, object>(
    run.server.url,
    'query ($search: String!, $after: String, $first: Int!) { alerts(search: $search, after: $after, first: $first) { alerts { search change { kind subject { __typename } } } endCursor hasMore } }',
    { search, after, first },
  );
  if (!data?.alerts) throw new Error(errors?.[0]?.message);
  return data.alerts;
};
const ingest = (name: string, day: string, more: string) =>
  ingestArticle(run.test.database, {
    url: `https://tarn.example/${day}`,
    publishedAt: day,
    text: `The auditor Ada Reyes accused the mayor, ${name}, of taking bribes for the bridge. ${more}`,
  });

it('a saved search raises an alert for whatever comes that it would find, and for nothing else, page by page', async () => {
  expect(
    await save({ name: 'denials', statements: { speechAct: ['DENY'], publishedFrom: '2024-01-01T00:00:00Z', saidTo: '2099-01-01' } }),
  ).toMatchObject({
    savedSearch: { name: 'denials', statements: { speechAct: ['DENY'] } },
    userErrors: [],
  });
  await save({ name: 'corruption', allegations: { category: ['CORRUPTION'] } });
  await save({ name: 'bridge', words: 'bridge -river' });
  expect(await alerts('denials')).toEqual({ alerts: [], endCursor: null, hasMore: false });
  await ingest('Tom Vance', '2024-10-28', '');
  await ingest('Tom Vance', '2024-10-29', 'Tom Vance denied taking bribes on Tuesday.');
  const first = await alerts('corruption');
  expect(first.alerts.map(({ change }) => change.kind)).toEqual(['ALLEGATION_ADDED', 'STATUS_CHANGED']);
  const kinds = (await alerts('bridge')).alerts.map(({ change }) => change.subject?.__typename);
  expect(new Set(kinds)).toEqual(new Set(['Article', 'Statement', 'Allegation']));

  await ingest('Bela Okoro', '2024-10-30', 'Bela Okoro denied taking bribes on Wednesday.');
  const after = await alerts('corruption', first.endCursor);
  expect(after.alerts.map(({ change }) => change.kind)).toEqual(['ALLEGATION_ADDED']);
  expect((await alerts('corruption', after.endCursor)).alerts).toEqual([]);
  const one = await alerts('corruption', null, 1);
  expect([one.alerts.length, one.hasMore]).toEqual([1, true]);
  expect((await alerts('corruption', one.endCursor)).alerts).toHaveLength(2);
});

it.each([
  [{ name: 'a' }, 'ONE_OF', ['input']],
  [{ name: 'a', words: 'x', statements: {} }, 'ONE_OF', ['input']],
  [{ name: ' ', words: 'x' }, 'BLANK', ['input', 'name']],
  [{ name: 'a', words: '…' }, 'INVALID_FILTER', ['input', 'words']],
  [{ name: 'a', statements: { speaker: [] } }, 'INVALID_FILTER', ['input', 'statements']],
])('%j is refused with %s', async (input, code, field) => {
  expect(await save(input)).toEqual({ savedSearch: null, userErrors: [{ code, field }] });
});

it('begins with the first when no cursor is given at all', async () => {
  const { data, errors } = await ask(run.server.url, '{ alerts(search: "corruption", first: 1) { alerts { search } } }');
  expect({ data, errors }).toEqual({ data: { alerts: { alerts: [{ search: 'corruption' }] } }, errors: undefined });
});

it('a search that there is not is refused, and one that is removed is gone', async () => {
  await expect(alerts('none')).rejects.toThrow('there is no saved search "none"');
  await save({ name: 'short', words: 'bridge' });
  const { data } = await ask(
    run.server.url,
    'mutation { a: removeSearch(input: { name: "short" }) { savedSearch { name } } b: removeSearch(input: { name: "short" }) { userErrors { code } } }',
  );
  expect(data).toEqual({ a: { savedSearch: { name: 'short' } }, b: { userErrors: [{ code: 'NOT_KNOWN' }] } });
});
