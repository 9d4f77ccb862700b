import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ingestArticle } from '../../../src/ingest/ingest.js';
import { contents } from '../../support/contents.js';
import { ids, openDesk, type Desk } from './desk.js';

const dayMs = 86_400_000;

let desk: Desk;
let known: Known;
beforeAll(async () => {
  desk = await openDesk();
  known = await things();
}, 180_000);
afterAll(() => desk.test.close());

type Known = Awaited<ReturnType<typeof things>>;

/** One of each thing; the statement stands in a text with an emoji. */
async function things() {
  const { prisma } = desk.database;
  const current = { version: { isCurrent: true } } as const;
  const text = 'Tarn sings 🎉 again\n\n“The bridge is perfectly safe and will stay so,” said Ada Reyes, the mayor of Tarn, on Friday.';
  const { versionId } = await ingestArticle(desk.database, { text, url: 'https://post.example/sings', publishedAt: '2031-01-05' });
  const statement = await prisma.statement.findFirstOrThrow({ where: { versionId }, include: { version: true } });
  const report = await prisma.allegationReport.findFirstOrThrow({ where: current, orderBy: { listedAt: 'asc' } });
  const response = await prisma.allegationResponse.findFirstOrThrow({ where: current, orderBy: { id: 'asc' } });
  const dated = await prisma.allegationReport.findFirstOrThrow({ where: current, orderBy: [{ listedAt: 'desc' }, { id: 'desc' }] });
  const actDate = new Date(dated.listedAt.getTime() - 30 * dayMs);
  await prisma.allegationReport.updateMany({ where: { allegationId: dated.allegationId }, data: { actDate, actPrecision: 'DAY' } });
  const old = await prisma.articleVersion.findFirst({ where: { isCurrent: false } });
  return {
    ...{ statement: ids.statement(statement.id), report: ids.report(report.id), response: ids.response(response.id) },
    ...{ allegation: ids.allegation(report.allegationId), version: ids.version(statement.versionId), text: statement.version.text },
    ...{ dated: ids.allegation(dated.allegationId), actDate, old: old && ids.version(old.id) },
  };
}

const reason = 'It was looked at twice.';
const review = (id: string, more: object = {}) => ({ id, decision: 'ACCEPT', reason, expectedVersion: 0, ...more });
const correct = (id: string, corrections: object) => review(id, { decision: 'CORRECT', corrections });
const missing = '01900000-0000-7000-8000-000000000000';
const span = (start: number, end: number, exact: string) => ({ start, end, exact });
const answer = (more: object) => ({
  ...{ url: 'https://ministry.example/a', words: 'We deny it.', type: 'DENIED', reason, respondedOn: { date: '2025-12-31' } },
  ...{ responder: { label: 'the ministry', anonymity: 'NAMED' }, answers: [{ allegation: known.allegation, role: 'ACCUSED' }], ...more },
});
const evidence = (more: object) => ({
  ...{
    url: 'https://court.example/a',
    title: 'File 12',
    datedOn: '2025-12-31',
    reason,
    allegations: [{ allegation: known.allegation, role: 'SUPPORTS' }],
    ...more,
  },
});
const said = (corrections: object) => correct(known.statement, corrections);

/** Mutation, input, the code and the field. */
const refused: readonly (readonly [what: string, mutation: string, input: () => object, code: string, field: string])[] = [
  ['a reason of one space', 'reviewStatement', () => review(known.statement, { reason: ' ' }), 'REASON_NEEDED', 'input.reason'],
  ['a reason of two letters', 'reviewReport', () => review(known.report, { reason: 'ok' }), 'REASON_NEEDED', 'input.reason'],
  ['a reason with NUL', 'reviewResponse', () => review(known.response, { reason: 'why \0 not' }), 'INVALID_CHARACTERS', 'input.reason'],
  ['a reason of a book', 'reviewAllegation', () => review(known.allegation, { reason: 'x'.repeat(2001) }), 'TOO_LONG', 'input.reason'],
  ['a stale version', 'reviewAllegation', () => review(known.allegation, { expectedVersion: 7 }), 'CONFLICT', 'input.expectedVersion'],
  ['rubbish for an id', 'reviewStatement', () => review('rubbish'), 'NOT_FOUND', 'input.id'],
  ['the id of something else', 'reviewStatement', () => review(known.report), 'NOT_FOUND', 'input.id'],
  ['a thing of another ledger', 'reviewReport', () => review(ids.report(missing)), 'NOT_FOUND', 'input.id'],
  [
    'CORRECT without corrections',
    'reviewReport',
    () => review(known.report, { decision: 'CORRECT' }),
    'NOTHING_TO_CORRECT',
    'input.corrections',
  ],
  [
    'ACCEPT with corrections',
    'reviewReport',
    () => review(known.report, { corrections: { strength: 'ACCUSED' } }),
    'NOTHING_TO_CORRECT',
    'input.corrections',
  ],
  [
    'a span after the text',
    'reviewStatement',
    () => said({ content: [span(0, 10_000_000, 'x')] }),
    'OUTSIDE_TEXT',
    'input.corrections.content.0',
  ],
  ['a span before the text', 'reviewStatement', () => said({ source: [span(-1, 3, 'x')] }), 'OUTSIDE_TEXT', 'input.corrections.source.0'],
  ['an empty span', 'reviewStatement', () => said({ cue: [span(4, 4, '')] }), 'OUTSIDE_TEXT', 'input.corrections.cue.0'],
  [
    'other words than stand there',
    'reviewStatement',
    () => said({ content: [span(2, 6, 'nope')] }),
    'NOT_THE_WORDS',
    'input.corrections.content.0',
  ],
  [
    'half an emoji',
    'reviewStatement',
    () => said({ content: [span(known.text.indexOf('🎉') + 1, known.text.length, 'nope')] }),
    'HALF_CHARACTER',
    'input.corrections.content.0',
  ],
  ['a statement without words', 'reviewStatement', () => said({ content: [] }), 'NO_WORDS', 'input.corrections.content'],
  [
    'a speaker who is nobody',
    'reviewStatement',
    () => said({ speakers: [{ anonymity: 'NAMED' }] }),
    'UNKNOWN_PARTY',
    'input.corrections.speakers.0',
  ],
  [
    'words that do not say how much they tell',
    'reviewStatement',
    () => said({ speakers: [{ label: 'he' }] }),
    'UNKNOWN_PARTY',
    'input.corrections.speakers.0',
  ],
  [
    'nobody at all, in words',
    'reviewStatement',
    () => said({ speakers: [{ anonymity: 'AGENTLESS', span: span(2, 3, known.text.slice(2, 3)) }] }),
    'UNKNOWN_PARTY',
    'input.corrections.speakers.0',
  ],
  [
    'an entity that is not there',
    'reviewStatement',
    () => said({ speakers: [{ entity: ids.entity(missing) }] }),
    'NOT_FOUND',
    'input.corrections.speakers.0.entity',
  ],
  ['a report that accuses nobody', 'reviewReport', () => correct(known.report, { accused: [] }), 'NO_WORDS', 'input.corrections.accused'],
  ['an answer to nothing', 'reviewResponse', () => correct(known.response, { answers: [] }), 'NO_WORDS', 'input.corrections.answers'],
  ['a blank title', 'reviewAllegation', () => correct(known.allegation, { title: '  ' }), 'BLANK', 'input.corrections.title'],
  [
    'an answer older than the accusation',
    'addResponse',
    () => answer({ respondedOn: { date: '1900-01-01' } }),
    'TOO_EARLY',
    'input.respondedOn',
  ],
  ['an answer of tomorrow', 'addResponse', () => answer({ respondedOn: { date: '2999-01-01' } }), 'FUTURE_DATE', 'input.respondedOn.date'],
  ['an answer nowhere', 'addResponse', () => answer({ url: null, words: null }), 'ONE_OF', 'input'],
  ['an answer in two places', 'addResponse', () => answer({ version: known.version }), 'ONE_OF', 'input'],
  ['an address without words', 'addResponse', () => answer({ words: null }), 'NO_WORDS', 'input.words'],
  ['an address without a lock', 'addResponse', () => answer({ url: 'http://ministry.example/a' }), 'INVALID_URL', 'input.url'],
  ['no address', 'addResponse', () => answer({ url: 'javascript:alert(1)' }), 'INVALID_URL', 'input.url'],
  [
    'words that do not stand there',
    'addResponse',
    () => answer({ url: null, words: null, version: known.version, span: span(2, 5, 'nope') }),
    'NOT_THE_WORDS',
    'input.span',
  ],
  ['an answer to no allegation', 'addResponse', () => answer({ answers: [] }), 'NO_WORDS', 'input.answers'],
  [
    'an answer to an allegation of another ledger',
    'addResponse',
    () => answer({ answers: [{ allegation: ids.allegation(missing), role: 'ACCUSED' }] }),
    'NOT_FOUND',
    'input.answers.0.allegation',
  ],
  ['evidence older than the accusation', 'addEvidence', () => evidence({ datedOn: '1900-01-01' }), 'TOO_EARLY', 'input.datedOn'],
  ['evidence without a title', 'addEvidence', () => evidence({ title: ' ' }), 'BLANK', 'input.title'],
  ['evidence for nothing', 'addEvidence', () => evidence({ allegations: [] }), 'NO_WORDS', 'input.allegations'],
  ['a decision that is none', 'undo', () => ({ decision: 'rubbish', reason }), 'NOT_FOUND', 'input.decision'],
  [
    'a decision of another ledger',
    'undo',
    () => ({ decision: Buffer.from(`Decision:${missing}`).toString('base64url'), reason }),
    'NOT_FOUND',
    'input.decision',
  ],
];

const everything = () => contents(desk.database.pool);

describe('a stated error, and nothing is changed', () => {
  it.each(refused)('%s', async (_what, mutation, input, code, field) => {
    const before = await everything();
    const { decision, userErrors } = await desk.decide(mutation, input() as Record<string, unknown>);
    expect(userErrors.map((error) => [error.code, error.field.join('.')])).toEqual([[code, field]]);
    expect(userErrors[0]?.message.length).toBeGreaterThan(20);
    expect(decision).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it('evidence older than the event', async () => {
    const before = await everything();
    const add = (days: number) => {
      const datedOn = new Date(known.actDate.getTime() + days * dayMs).toISOString().slice(0, 10);
      return desk.decide('addEvidence', evidence({ allegations: [{ allegation: known.dated, role: 'SUPPORTS' }], datedOn }));
    };
    const { userErrors } = await add(-1);
    expect(userErrors).toMatchObject([{ code: 'TOO_EARLY', message: expect.stringContaining('the act is dated') }]);
    expect(await everything()).toEqual(before);
    // Older than every report, but not than the act.
    expect((await add(0)).userErrors).toEqual([]);
  });

  it('undo twice, and of what a later decision rests on', async () => {
    const statement = (change: object, expectedVersion: number) =>
      desk.decide('reviewStatement', { ...correct(known.statement, change), expectedVersion });
    const first = await statement({ speechAct: 'WARN' }, 0);
    const second = await statement({ speechAct: 'PRAISE' }, 1);
    const undo = (decision: unknown) => desk.decide('undo', { decision, reason });
    const before = await everything();
    const held = await undo(first.decision?.id);
    expect(held.userErrors).toMatchObject([
      { code: 'STANDS_IN_THE_WAY', message: expect.stringMatching(/decision \d+ \(REVIEW_STATEMENT\) by ada on \d{4}-/) },
    ]);
    expect(await everything()).toEqual(before);
    expect((await undo(second.decision?.id)).userErrors).toEqual([]);
    const then = await everything();
    expect((await undo(second.decision?.id)).userErrors).toMatchObject([
      { code: 'ALREADY_UNDONE', message: expect.stringContaining('was undone by decision') },
    ]);
    expect(await everything()).toEqual(then);
    expect((await undo(first.decision?.id)).userErrors).toEqual([]);
  });
});

it('a rejected claim of two hours and more', async () => {
  const query = 'mutation { claimReview(input: { minutes: 121 }) { until userErrors { code field } } }';
  expect(await desk.ask(query)).toMatchObject({
    claimReview: { until: null, userErrors: [{ code: 'TOO_LONG', field: ['input', 'minutes'] }] },
  });
});
