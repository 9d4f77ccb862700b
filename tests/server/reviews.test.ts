import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { auditLines } from '../../src/commands/audit.js';
import { running, type Running } from './running.js';

let run: Running;
beforeAll(async () => {
  run = await running();
  await ingestArticle(run.test.database, {
    headline: 'A quarrel in Tarn',
    text: 'Bela Okoro, a councillor, accused Ada Reyes of stealing the harbour fund. Ada Reyes denied stealing the harbour fund on Friday.',
    url: 'https://post.example/quarrel',
    publishedAt: '2031-01-05',
  });
}, 60_000);
afterAll(() => run.close());

/** As a newsroom’s client sends it. */
async function post<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(run.server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Standing {
  readonly allegations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly status: { readonly value: string };
      readonly responses: { readonly nodes: readonly { readonly id: string; readonly revision: number }[] };
    }[];
  };
}
const standing = '{ allegations { totalCount nodes { id revision status { value } responses { nodes { id revision } } } } }';
const reject = `mutation Reject($input: ReviewResponseInput!) { reviewResponse(input: $input) { response { reviewState revision answers { allegation { status { value } } } }
  decision { id number by of changes { field before after } } userErrors { code field message } } }`;
const undo = 'mutation Undo($input: UndoInput!) { undo(input: $input) { decision { kind undoes { number } } userErrors { code } } }';

it('a denial is rejected and taken back over HTTP, and all lists follow', async () => {
  const then = await post<Standing>(standing);
  const [allegation] = then.allegations.nodes;
  const [denial] = allegation?.responses.nodes ?? [];
  expect([then.allegations.totalCount, allegation?.status.value, denial?.revision]).toEqual([1, 'DENIED', 0]);
  const input = { id: denial?.id, decision: 'REJECT', reason: 'He denied something else.', expectedVersion: 0 };
  type Rejected = { reviewResponse: { decision: { id: string } | null } };
  const rejected = await post<Rejected>(reject, { input });
  expect(rejected.reviewResponse).toMatchObject({
    response: { reviewState: 'REJECTED', revision: 1, answers: [{ allegation: { status: { value: 'UNANSWERED' } } }] },
    decision: { number: 1, of: [denial?.id], changes: [{ field: 'reviewState', before: 'UNREVIEWED', after: 'REJECTED' }] },
    userErrors: [],
  });
  expect((await post<Standing>(standing)).allegations.nodes).toMatchObject([{ status: { value: 'UNANSWERED' }, responses: { nodes: [] } }]);
  expect(await post(reject, { input })).toMatchObject({
    reviewResponse: {
      response: { reviewState: 'REJECTED', revision: 1 },
      decision: null,
      userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }],
    },
  });
  const taken = await post(undo, { input: { decision: rejected.reviewResponse.decision?.id, reason: 'He did deny it.' } });
  expect(taken).toEqual({ undo: { decision: { kind: 'UNDO', undoes: { number: 1 } }, userErrors: [] } });
  const now = await post<Standing>(standing);
  expect(now.allegations.nodes[0]?.status).toEqual({ value: 'DENIED' });
  expect(now.allegations.nodes[0]?.responses.nodes).toEqual([{ id: denial?.id, revision: 2 }]);
});

it('two mutations of one document see each other', async () => {
  const statement = await run.test.database.prisma.statement.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const id = toGlobalId('Statement', statement.id);
  const one = (name: string, version: number) =>
    `${name}: reviewStatement(input: { id: "${id}", decision: ACCEPT, reason: "It stands there.", expectedVersion: ${version} }) { statement { revision } userErrors { code } }`;
  expect(await post(`mutation { ${one('first', 0)} ${one('second', 1)} ${one('third', 1)} }`)).toEqual({
    first: { statement: { revision: 1 }, userErrors: [] },
    second: { statement: { revision: 2 }, userErrors: [] },
    third: { statement: { revision: 2 }, userErrors: [{ code: 'CONFLICT' }] },
  });
});

it('hearsay audit tells the same, in words and as JSON', async () => {
  const lines = async (options: object): Promise<string[]> => {
    const found: string[] = [];
    for await (const line of auditLines(run.test.database, options)) found.push(line);
    return found;
  };
  const all = await lines({});
  expect(all).toHaveLength(4);
  expect(all[3]).toMatch(
    /^1 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}local {2}REVIEW_RESPONSE \(undone\)[^]*“He denied something else\.”[^]*reviewState: UNREVIEWED → REJECTED/,
  );
  const [first] = (await lines({ json: true, by: 'local' })).map((line) => JSON.parse(line) as object);
  expect(first).toMatchObject({ number: 4, kind: 'REVIEW_STATEMENT', by: 'local', isInForce: true, reason: 'It stands there.' });
  expect(await lines({ by: 'nobody' })).toEqual([]);
  expect(await lines({ after: new Date('2999-01-01') })).toEqual([]);
  await expect(lines({ of: 'rubbish' })).rejects.toThrow(/not an id of this service/);
});
