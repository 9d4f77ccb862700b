import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { read } from '../../src/extract/extract.js';
import type { Findings } from '../../src/extract/document.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { recordDecision } from '../../src/graph/reviews/record-decision.js';
import { localViewer } from '../../src/graph/viewer.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { rereadVersion, versionsToReread, type ReadKept } from '../../src/ingest/reread/reread.js';
import { writeAlone } from '../../src/store/transaction.js';
import { compiledExecutor } from '../support/compiled-executor.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { stalePriorities } from '../support/stale-priorities.js';
import { ledgerState } from '../support/ledger-state.js';
import { accusation, answerAlone, sameAccusation } from './fixtures/articles.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await testDatabase();
});
afterEach(async () => {
  expect(await stalePriorities(test.database.pool)).toEqual([]);
  await test.close();
});

const newer = { name: 'rules', version: '99.0.0' };
/** The rules, as a newer extractor that sees what is made of their findings. */
const readAs =
  (see: (findings: Findings) => Findings = (findings) => findings): ReadKept =>
  async ({ kept, publishedAt }) => ({ findings: see(read(kept, publishedAt)), extractor: newer });

const reread = async (readKept: ReadKept = readAs()) => {
  const ids = await versionsToReread(test.database.prisma, newer);
  const results = [];
  for (const id of ids) results.push(await rereadVersion(test.database, id, readKept));
  return results;
};

const rows = async <Row extends object>(sql: string): Promise<readonly Row[]> => (await test.database.pool.query<Row>(sql)).rows;
const idsOf = async (table: string): Promise<readonly string[]> =>
  (await rows<{ id: string }>(`SELECT id::text FROM ${table} ORDER BY id`)).map(({ id }) => id);
const findingTables = [
  'statements',
  'allegations',
  'reported_allegations',
  'allegation_reports',
  'allegation_responses',
  'accused_parties',
  'quotations',
];
const allIds = () => Promise.all(findingTables.map(idsOf));

const decide = (table: string, subject: 'Statement' | 'AllegationResponse' | 'AllegationReport', id: string, set: string): Promise<void> =>
  writeAlone(test.database, async (transaction) => {
    await transaction.$executeRawUnsafe(`UPDATE ${table} SET ${set} WHERE id = '${id}'`);
    const kind = { Statement: 'REVIEW_STATEMENT', AllegationReport: 'REVIEW_REPORT', AllegationResponse: 'REVIEW_RESPONSE' } as const;
    const subjects = [{ type: subject, key: id }];
    await recordDecision(transaction, { kind: kind[subject], by: localViewer, reason: 'It was misread.', input: {}, subjects });
  });

describe('a text that is read again', () => {
  it('says the same under the same ids when nothing else is found in it', async () => {
    for (const article of [accusation, sameAccusation, answerAlone]) await ingestArticle(test.database, article);
    const [ids, state] = [await allIds(), await ledgerState(test.database.prisma)];
    const results = await reread();
    expect(results.map((result) => [result?.added, result?.removed, result?.decided])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(await allIds()).toEqual(ids);
    expect(await ledgerState(test.database.prisma)).toEqual(state);
    expect(await rows('SELECT count(*)::int AS n FROM extraction_runs')).toEqual([{ n: 6 }]);
    // Who read it last need not read it again.
    expect(await versionsToReread(test.database.prisma, newer)).toEqual([]);
  });

  it('loses what is not found any more, and its allegation is reported by nobody', async () => {
    await ingestArticle(test.database, accusation);
    const results = await reread(readAs((findings) => ({ ...findings, allegations: [], reports: [], responses: [] })));
    expect(results[0]).toMatchObject({ added: 0, removed: 2 });
    expect(await idsOf('allegation_reports')).toEqual([]);
    expect(await rows(`SELECT count(*)::int AS n FROM search_documents WHERE kind = 'ALLEGATION'`)).toEqual([{ n: 0 }]);
    const [change] = await rows<{ after: { removedIds: string[] } }>(`SELECT after FROM changes WHERE kind = 'VERSION_REREAD'`);
    expect(change?.after.removedIds).toHaveLength(2);
    // And has it again, in the same allegation’s name, once it is found again.
    await test.database.pool.query(`UPDATE extraction_runs SET release = '1'`);
    expect((await reread())[0]).toMatchObject({ added: 2, removed: 0 });
  });

  it('names somebody else where a newer extractor reads another name there, and nobody gets the name of another', async () => {
    await ingestArticle(test.database, accusation);
    const before = await rows<{ id: string; name: string }>(`SELECT id::text, name FROM entities ORDER BY id`);
    const rename = <Named extends { readonly name: string; readonly names: readonly object[] }>(entity: Named): Named =>
      entity.name === 'Ada Reyes' ? { ...entity, name: 'Bela Okoro', names: [{ text: 'Bela Okoro', kind: 'PRIMARY' }] } : entity;
    await reread(readAs((findings) => ({ ...findings, entities: findings.entities.map(rename) })));
    expect(await rows(`SELECT id::text, name FROM entities WHERE name <> 'Bela Okoro' ORDER BY id`)).toEqual(before);
    expect(
      await rows(
        `SELECT entity.name FROM entity_names AS known JOIN entities AS entity ON entity.id = entity_id WHERE text = 'Bela Okoro'`,
      ),
    ).toEqual([{ name: 'Bela Okoro' }]);
  });
});

describe('what a person decided on', () => {
  it('stays as it was decided, and shows where the machine differs', async () => {
    await ingestArticle(test.database, accusation);
    const [response] = await idsOf('allegation_responses');
    const [first, second] = await rows<{ id: string }>('SELECT id::text FROM statements ORDER BY position');
    if (!response || !first || !second) throw new Error('The article should hold statements and a response');
    await decide('allegation_responses', 'AllegationResponse', response, `review_state = 'CORRECTED', type = 'DECLINED_COMMENT'`);
    await decide('statements', 'Statement', first.id, `review_state = 'REJECTED'`);
    await decide('statements', 'Statement', second.id, `review_state = 'ACCEPTED'`);
    const before = await rows(`SELECT * FROM statements WHERE id IN ('${first.id}', '${second.id}') ORDER BY position`);

    // The newer extractor hears a demand in the second statement, and finds the first no more.
    const [result] = await reread(
      readAs((findings) => ({
        ...findings,
        statements: findings.statements.map((statement, at) =>
          at === 0
            ? { ...statement, content: statement.cue, source: [], cue: statement.content }
            : at === 1
              ? { ...statement, speechAct: 'DEMAND' as const }
              : statement,
        ),
      })),
    );
    expect(result).toMatchObject({ decided: 3, differing: 3 });
    expect(await rows(`SELECT * FROM statements WHERE id IN ('${first.id}', '${second.id}') ORDER BY position`)).toEqual(before);
    expect(await rows(`SELECT type::text, review_state::text FROM allegation_responses`)).toEqual([
      { type: 'DECLINED_COMMENT', review_state: 'CORRECTED' },
    ]);
    // As readers of the API see it, whichever way it is answered.
    const document = parse(
      'query ($id: ID!) { node(id: $id) { ... on Statement { machine { isFound differences { field machine person } run { version } } } } }',
    );
    const answer = await compiledExecutor(test.database);
    const machineOf = async ({ id }: { readonly id: string }) =>
      ((await answer(document, { id: toGlobalId('Statement', id) })) as { data: { node: { machine: unknown } } }).data.node.machine;
    expect(await machineOf(first)).toEqual({ isFound: false, differences: [], run: { version: '99.0.0' } });
    expect(await machineOf(second)).toEqual({
      isFound: true,
      differences: [{ field: 'speechAct', machine: 'DEMAND', person: (before[1] as { speech_act: string }).speech_act }],
      run: { version: '99.0.0' },
    });
  });

  it('stays when the newer extractor finds nothing at all', async () => {
    await ingestArticle(test.database, accusation);
    const [report] = await idsOf('allegation_reports');
    if (!report) throw new Error('The article should report an allegation');
    await decide('allegation_reports', 'AllegationReport', report, `review_state = 'ACCEPTED'`);
    const kept = await Promise.all(['allegations', 'reported_allegations', 'allegation_reports', 'accused_parties'].map(idsOf));
    const nothing = { statements: [], allegations: [], reports: [], responses: [], mentions: [] };
    const [result] = await reread(readAs((findings) => ({ ...findings, ...nothing })));
    expect(result).toMatchObject({ decided: 1, differing: 1 });
    expect(await Promise.all(['allegations', 'reported_allegations', 'allegation_reports', 'accused_parties'].map(idsOf))).toEqual(kept);
    // The statement in which it is made stays with it.
    expect(await idsOf('statements')).toHaveLength(1);
  });

  it('is joined by what a newer extractor finds beside it', async () => {
    const text = `${accusation.text}\n\nThe Fisheries Agency also accused Halder Marine Ltd of dumping toxic waste at night.`;
    await ingestArticle(test.database, { ...accusation, text });
    const all = await idsOf('allegation_reports');
    expect(all).toHaveLength(2);
    // The reading before found only the first.
    await reread(
      readAs((findings) => ({
        ...findings,
        reports: findings.reports.slice(0, 1),
        allegations: findings.allegations.map((one) => ({ ...one, reports: one.reports.filter((report) => report === 0) })),
      })),
    );
    const [report = '', ...others] = await idsOf('allegation_reports');
    expect(others).toEqual([]);
    await decide('allegation_reports', 'AllegationReport', report, `review_state = 'ACCEPTED'`);
    const latest = { ...newer, version: '100.0.0' };
    for (const id of await versionsToReread(test.database.prisma, latest))
      await rereadVersion(test.database, id, async ({ kept, publishedAt }) => ({ findings: read(kept, publishedAt), extractor: latest }));
    expect(
      await rows(`SELECT count(*)::int AS reports, count(DISTINCT allegation_id)::int AS allegations, count(DISTINCT reported_id)::int AS alleged,
        count(*) FILTER (WHERE review_state = 'ACCEPTED')::int AS accepted FROM allegation_reports`),
    ).toEqual([{ reports: 2, allegations: 1, alleged: 1, accepted: 1 }]);
  });
});
