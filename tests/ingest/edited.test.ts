import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { addResponse } from '../../src/graph/reviews/add-response.js';
import { review } from '../../src/graph/reviews/review.js';
import { reviewing } from '../../src/graph/reviews/reviewing.js';
import { undoDecision } from '../../src/graph/reviews/undo.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { writeAlone } from '../../src/store/transaction.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { stalePriorities } from '../support/stale-priorities.js';
import { accusation } from './fixtures/articles.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await testDatabase();
});
afterEach(async () => {
  expect(await stalePriorities(test.database.pool)).toEqual([]);
  await test.close();
});

const ada = { name: 'ada', accountKey: null, roles: ['EDITOR' as const] };
const reason = 'As the article says.';
/** A day later a paragraph stands before all others. */
const edited = { ...accusation, publishedAt: '2024-11-01', text: `The river was closed on Thursday.\n\n${accusation.text}` };
const rows = async <Row extends object>(sql: string): Promise<readonly Row[]> => (await test.database.pool.query<Row>(sql)).rows;
const current = 'JOIN article_versions AS version ON version.id = version_id AND version.is_current';
const oneOf = async (table: string): Promise<string> => {
  const [row] = await rows<{ id: string }>(
    `SELECT ${table}.id::text AS id FROM ${table} ${current} ORDER BY ${table === 'statements' ? 'position' : 'start'}, ${table}.id`,
  );
  if (!row) throw new Error(`The article should have ${table}`);
  return row.id;
};
const decide = (
  kind: keyof typeof reviewing,
  key: string,
  decision: 'ACCEPT' | 'REJECT' | 'CORRECT',
  corrections: object | null = null,
): Promise<string> =>
  writeAlone(test.database, (transaction) => {
    const { type } = reviewing[kind];
    const input = { id: toGlobalId(type, key), decision, reason, expectedVersion: 0, corrections };
    return review(transaction, reviewing[kind] as never, input as never, ada);
  });
const status = async (): Promise<string | undefined> => (await rows<{ status: string }>(`SELECT status::text FROM allegations`))[0]?.status;

describe('what people decided on an article that was edited', () => {
  it('holds for the same words: what was rejected stays so, and a correction stays made', async () => {
    await ingestArticle(test.database, accusation);
    expect(await status()).toBe('DENIED');
    await decide('response', await oneOf('allegation_responses'), 'REJECT');
    const [version] = await rows<{ text: string }>('SELECT text FROM article_versions');
    const start = version?.text.indexOf('Fisheries Agency') ?? 0;
    const agency = { start, end: start + 'Fisheries Agency'.length, exact: 'Fisheries Agency' };
    await decide('statement', await oneOf('statements'), 'CORRECT', {
      speechAct: 'WARN',
      speakers: [{ label: 'an agency', anonymity: 'UNNAMED_ROLE', span: agency }],
    });
    expect(await status()).toBe('UNANSWERED');
    expect(await ingestArticle(test.database, edited)).toMatchObject({ outcome: 'NEW_VERSION' });
    expect(await status()).toBe('UNANSWERED');
    expect(
      await rows(
        `SELECT speech_act::text, review_state::text, label, substr(version.text, start + 1, "end" - start) AS words
         FROM statements ${current} JOIN statement_speakers AS speaker ON speaker.statement_id = statements.id WHERE review_state <> 'UNREVIEWED'`,
      ),
    ).toEqual([{ speech_act: 'WARN', review_state: 'CORRECTED', label: 'an agency', words: 'Fisheries Agency' }]);
    const carried = await rows<{ id: string; kind: string; decided_by: string; from: number; reason: string }>(
      `SELECT id::text, kind::text, decided_by, (input ->> 'carriedFrom')::int AS from, reason FROM decisions WHERE input ? 'carriedFrom' ORDER BY number`,
    );
    expect(carried.map(({ kind, decided_by, from, reason: why }) => ({ kind, decided_by, from, reason: why }))).toEqual([
      { kind: 'REVIEW_RESPONSE', decided_by: 'ada', from: 1, reason },
      { kind: 'REVIEW_STATEMENT', decided_by: 'ada', from: 2, reason },
    ]);
    // Each is a decision of its own.
    await writeAlone(test.database, (transaction) => undoDecision(transaction, { decision: carried[0]?.id ?? '', reason, by: ada }));
    expect(await status()).toBe('DENIED');
  });

  it('holds for an answer that was added, where its words still stand', async () => {
    const text = `${accusation.text}\n\nThe firm’s lawyer called it a misunderstanding.`;
    await ingestArticle(test.database, { ...accusation, text });
    await decide('response', await oneOf('allegation_responses'), 'REJECT');
    const [version] = await rows<{ id: string; text: string; allegation: string }>(
      `SELECT version.id::text AS id, version.text, (SELECT id::text FROM allegations) AS allegation FROM article_versions AS version`,
    );
    if (!version) throw new Error('The article should be there');
    const exact = 'called it a misunderstanding';
    const start = version.text.indexOf(exact);
    const input = {
      ...{ version: toGlobalId('ArticleVersion', version.id), span: { start, end: start + exact.length, exact } },
      ...{ type: 'PARTIALLY_ACKNOWLEDGED', scope: 'WHOLE', respondedOn: { date: '2024-10-31', precision: 'DAY' }, reason },
      answers: [{ allegation: toGlobalId('Allegation', version.allegation), role: 'ACCUSED' }],
      responder: { label: 'Halder Marine Ltd', anonymity: 'NAMED' },
    };
    await writeAlone(test.database, (transaction) => addResponse(transaction, input as never, ada));
    expect(await status()).toBe('PARTLY_ACKNOWLEDGED');
    await ingestArticle(test.database, { ...edited, text: `The river was closed.\n\n${text}` });
    expect(await status()).toBe('PARTLY_ACKNOWLEDGED');
    await ingestArticle(test.database, { ...edited, text: `The river was closed.\n\n${accusation.text}` });
    expect(await status()).toBe('UNANSWERED');
  });

  it('does not hold for the same words of somebody else', async () => {
    const said = (who: string): string => `${accusation.text}\n\n“The dam is safe,” ${who} said.`;
    await ingestArticle(test.database, { ...accusation, text: said('Bela Okoro') });
    const statement = async (): Promise<{ id: string; state: string } | undefined> =>
      (
        await rows<{ id: string; state: string }>(
          `SELECT statements.id::text AS id, review_state::text AS state FROM statements ${current}
           JOIN statement_spans AS span ON span.statement_id = statements.id AND exact LIKE '%dam is safe%'`,
        )
      )[0];
    await decide('statement', (await statement())?.id ?? '', 'REJECT');
    // A misprint elsewhere changes nothing; another speaker does.
    await ingestArticle(test.database, { ...edited, text: `${said('Bela Okoro')} So it goes.` });
    expect((await statement())?.state).toBe('REJECTED');
    await ingestArticle(test.database, { ...edited, text: said('Oskar Lind') });
    expect((await statement())?.state).toBe('UNREVIEWED');
  });
});
