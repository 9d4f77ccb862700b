import type { Pool } from 'pg';
import { afterEach, beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { ingestArticle } from '../../../src/ingest/ingest.js';
import { rereadVersion, versionsToReread, type ReadKept } from '../../../src/ingest/reread/reread.js';
import { parse } from 'graphql';
import { compiledExecutor } from '../../support/compiled-executor.js';
import { read } from '../../../src/extract/extract.js';
import { ids, openDesk, type Desk, type Payload } from '../reviews/desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 180_000);
afterAll(() => desk.test.close());

const reason = 'Both are one, as the register says.';
const codes = ({ userErrors }: Payload): readonly string[] => userErrors.map(({ code }) => code);
const made: string[] = [];
/** Expects the version that what is named first has, unless the input says another. */
const decide = async (mutation: string, input: Readonly<Record<string, unknown>>, more = ''): Promise<Payload> => {
  const [first] = Object.values(input);
  const version = mutation === 'addEvidence' ? {} : { expectedVersion: await revisionOf(String(first)) };
  const payload = await desk.decide(mutation, { reason, ...version, ...input }, more);
  if (payload.decision) made.push(payload.decision.id);
  return payload;
};
const revisionOf = async (id: string): Promise<number> =>
  (
    await desk.ask<{ node: { revision: number } }>(
      'query R($id: ID!) { node(id: $id) { ... on Entity { revision } ... on Allegation { revision } ... on AllegationReport { revision } } }',
      { id },
    )
  ).node.revision;

/** Takes back what a test decided, the latest first, so that each begins with the ledger as it was. */
async function undoAll(): Promise<void> {
  for (const decision of made.splice(0).reverse()) {
    const { userErrors } = await desk.decide('undo', { decision, reason });
    expect(userErrors.filter(({ code }) => code !== 'ALREADY_UNDONE')).toEqual([]);
  }
}
afterEach(undoAll, 120_000);

/** The organizations that are named most. */
async function named(kind: string, take: number): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await desk.database.pool.query<{ id: string; name: string }>(
    `SELECT entity.id::text AS id, entity.name FROM entities AS entity JOIN mentions AS mention ON mention.entity_id = entity.id
     WHERE entity.kind = $1 AND entity.known_as IS NULL GROUP BY entity.id ORDER BY count(*) DESC, entity.id LIMIT $2`,
    [kind, take],
  );
  return rows.map(({ id, name }) => ({ id: ids.entity(id), name }));
}

interface Counted {
  readonly name: string;
  readonly mergedInto: { readonly name: string } | null;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
  readonly articles: { readonly totalCount: number };
  readonly statements: { readonly totalCount: number };
  readonly allegations: { readonly totalCount: number };
}

/** The same answer whether it is compiled or executed. */
async function asked<Thing>(query: string, id: string): Promise<Thing> {
  const executed = await desk.ask<{ node: Thing }>(query, { id });
  const compiled = await compiledExecutor(desk.database);
  expect(JSON.parse(JSON.stringify(await compiled(parse(query), { id })))).toEqual({
    data: JSON.parse(JSON.stringify(executed)) as unknown,
  });
  return executed.node;
}
const counted = async (id: string): Promise<Counted> =>
  asked<Counted>(
    `query C($id: ID!) { node(id: $id) { ... on Entity { name mergedInto { name } names { text kind } articles { totalCount }
        statements { totalCount nodes { about { id } } } allegations { totalCount } externalIds { value } } } }`,
    id,
  );

describe('entities that are one', () => {
  it('are one in all that counts, answer by their old id with a tombstone, and are two again after an undo', async () => {
    const before = await desk.ledger();
    const [into, other] = await named('PERSON', 2);
    if (into === undefined || other === undefined) throw new Error('The demo names no two persons');
    const [alone, merged] = [await counted(into.id), await counted(other.id)];
    const payload = await decide('mergeEntities', { into: into.id, entities: [other.id] }, 'entity { id name }');
    expect(payload).toMatchObject({ userErrors: [], entity: { id: into.id, name: into.name } });

    const [both, tombstone] = [await counted(into.id), await counted(other.id)];
    expect(tombstone).toMatchObject({ name: other.name, mergedInto: { name: into.name }, articles: { totalCount: 0 } });
    expect(both.mergedInto).toBeNull();
    expect(both.statements.totalCount).toBe(alone.statements.totalCount + merged.statements.totalCount);
    expect(both.articles.totalCount).toBeGreaterThanOrEqual(Math.max(alone.articles.totalCount, merged.articles.totalCount));
    expect(both.names.filter(({ kind }) => kind === 'PRIMARY')).toEqual([{ text: into.name, kind: 'PRIMARY' }]);
    expect(both.names.map(({ text }) => text)).toContain(other.name);
    // Whoever looks for the other finds the one.
    const found = await desk.ask<{ entities: { nodes: { id: string }[] }; search: { nodes: { item: { id: string } }[] } }>(
      `query F($name: String!, $names: [String!]!) { entities(filter: { name: $names }) { nodes { id } }
        search(query: $name, filter: { kind: [ENTITY] }) { nodes { item { ... on Entity { id } } } } }`,
      { name: other.name, names: [other.name] },
    );
    expect(found.entities.nodes.map(({ id }) => id)).toEqual([into.id]);
    expect(found.search.nodes.map(({ item }) => item.id)).toContain(into.id);
    expect(found.search.nodes.map(({ item }) => item.id)).not.toContain(other.id);

    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('are found by either id, in filters and wherever somebody is asked about', async () => {
    const { rows } = await desk.database.pool.query<{ id: string; about: string; exact: string }>(
      `SELECT entity.id::text AS id, subject.entity_id::text AS about, span.exact FROM statement_spans AS span JOIN statements AS statement ON statement.id = span.statement_id
       JOIN statement_speakers AS speaker ON speaker.statement_id = statement.id JOIN entities AS entity ON entity.id = speaker.entity_id
       JOIN statement_subjects AS subject ON subject.statement_id = statement.id AND subject.entity_id <> entity.id
       WHERE span.role = 'CONTENT' AND statement.quote_type = 'DIRECT' AND entity.kind = 'PERSON' AND entity.known_as IS NULL AND span.exact ~ '( .*){5}'
       ORDER BY span.exact, subject.entity_id LIMIT 1`,
    );
    const [quoted] = rows;
    if (!quoted) throw new Error('The demo quotes nobody');
    const other = { id: ids.entity(quoted.id) };
    const into = (await named('PERSON', 2)).find(({ id }) => id !== other.id);
    if (!into) throw new Error('The demo names no two persons');
    await decide('mergeEntities', { into: into.id, entities: [other.id] });
    const query = `query E($id: ID!, $both: [ID!]!, $about: ID!, $text: String!) {
        statements(filter: { speaker: [$id] }) { totalCount nodes { id } } about: statements(filter: { about: $both }) { totalCount nodes { id } }
        not: statements(filter: { not: { speaker: [$id] } }) { totalCount } articles(filter: { mentions: [$id] }) { totalCount nodes { id } }
        allegations(filter: { or: [{ accused: [$id] }, { accuser: $both }] }) { totalCount nodes { id } }
        timeline(of: $id) { nodes { at } } network(around: [$id], kind: BOTH) { totalEdges nodes { entity { id } } }
        positions(speaker: $id, about: $about) { totalCount } verifyQuote(text: $text, speaker: $id) { verdict speakers { id } } }`;
    const answer = (id: string, both: readonly string[]) =>
      desk.ask<{
        readonly statements: { readonly totalCount: number };
        readonly timeline: { readonly nodes: readonly unknown[] };
        readonly network: { readonly totalEdges: number };
        readonly positions: { readonly totalCount: number };
        readonly verifyQuote: { readonly speakers: readonly { readonly id: string }[] };
      }>(query, { id, both, about: ids.entity(quoted.about), text: quoted.exact });
    const by = await answer(into.id, [into.id]);
    const { statements, timeline, network, positions, verifyQuote } = by;
    expect([statements.totalCount, timeline.nodes.length, network.totalEdges, positions.totalCount].filter((found) => found === 0)).toEqual(
      [],
    );
    expect(verifyQuote.speakers).toEqual([{ id: into.id }]);
    expect(await answer(other.id, [other.id, into.id])).toEqual(by);
    expect(await answer(other.id, [other.id])).toEqual(by);
  }, 60_000);

  it('are merged in a chain and taken off in the middle, with what was merged into them', async () => {
    const before = await desk.ledger();
    const [a, b, c] = await named('PERSON', 3);
    if (!a || !b || !c) throw new Error('The demo names no three persons');
    expect(codes(await decide('mergeEntities', { into: b.id, entities: [c.id] }))).toEqual([]);
    expect(codes(await decide('mergeEntities', { into: a.id, entities: [b.id] }))).toEqual([]);
    expect((await counted(c.id)).mergedInto).toEqual({ name: a.name });
    expect(codes(await decide('splitEntity', { entity: a.id, off: [b.id] }, 'split { id }'))).toEqual([]);
    expect((await counted(c.id)).mergedInto).toEqual({ name: b.name });
    expect((await counted(b.id)).mergedInto).toBeNull();
    expect((await counted(a.id)).articles.totalCount).toBeGreaterThan(0);
    // Out of order: the first merge goes, the split of the second stays.
    const [first = '', second = ''] = made;
    expect(codes(await desk.decide('undo', { decision: second, reason }))).toEqual(['STANDS_IN_THE_WAY']);
    expect(codes(await desk.decide('undo', { decision: first, reason }))).toEqual([]);
    expect((await counted(c.id)).mergedInto).toBeNull();
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('never become a circle, not by an undo either', async () => {
    const before = await desk.ledger();
    const [a, b] = await named('PERSON', 2);
    if (!a || !b) throw new Error('The demo names no two persons');
    await decide('mergeEntities', { into: a.id, entities: [b.id] });
    expect(codes(await decide('mergeEntities', { into: b.id, entities: [a.id] }))).toEqual(['CIRCULAR']);
    await decide('splitEntity', { entity: a.id, off: [b.id] });
    const split = made.at(-1) ?? '';
    expect(codes(await decide('mergeEntities', { into: b.id, entities: [a.id] }))).toEqual([]);
    const { userErrors } = await desk.decide('undo', { decision: split, reason });
    expect(userErrors.map(({ code, message }) => ({ code, names: /MERGE_ENTITIES/.test(message) }))).toEqual([
      { code: 'STANDS_IN_THE_WAY', names: true },
    ]);
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('are renamed and linked to a register, and found by both names', async () => {
    const before = await desk.ledger();
    const [one, other] = await named('PERSON', 2);
    if (!one || !other) throw new Error('The demo names no two persons');
    const renamed = await decide('renameEntity', { entity: one.id, name: 'Ada Reyes-Lind' }, 'entity { name names { text kind } }');
    expect(renamed['entity']).toMatchObject({ name: 'Ada Reyes-Lind' });
    expect((renamed['entity'] as Counted).names).toEqual(
      expect.arrayContaining([
        { text: 'Ada Reyes-Lind', kind: 'PRIMARY' },
        { text: one.name, kind: 'PREVIOUS' },
      ]),
    );
    const externalId = { scheme: 'WIKIDATA', value: 'Q99999901' };
    expect(codes(await decide('linkEntity', { entity: one.id, externalId }))).toEqual([]);
    expect(codes(await decide('linkEntity', { entity: other.id, externalId }))).toEqual(['ID_TAKEN']);
    const query = 'query E($externalId: ExternalIdInput!) { entity(externalId: $externalId) { name } }';
    expect(await desk.ask(query, { externalId })).toEqual({ entity: { name: 'Ada Reyes-Lind' } });
    // The id leads to the survivor when the linked one is merged.
    await decide('mergeEntities', { into: other.id, entities: [one.id] });
    expect(await desk.ask(query, { externalId })).toEqual({ entity: { name: other.name } });
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('are refused where they cannot be, and nothing is changed', async () => {
    const before = await desk.ledger();
    const [person, second] = await named('PERSON', 2);
    const [organization] = await named('ORGANIZATION', 1);
    const countries = await desk.database.prisma.entity.findMany({
      where: { kind: 'COUNTRY', knownAs: { not: null } },
      take: 2,
      orderBy: { id: 'asc' },
    });
    const [here, there] = countries.map(({ id }) => ids.entity(id));
    if (!person || !second || !organization || !here || !there) throw new Error('The demo lacks somebody');
    const merge = (into: string, entity: string, more = {}) => decide('mergeEntities', { into, entities: [entity], ...more });
    const nobody = ids.entity('00000000-0000-7000-8000-000000000000');
    expect(codes(await merge(here, person.id))).toEqual(['DIFFERENT_KIND']);
    expect(codes(await merge(here, there))).toEqual(['KNOWN_APART']);
    expect(codes(await merge(person.id, person.id))).toEqual(['CIRCULAR']);
    expect(codes(await merge(person.id, nobody))).toEqual(['NOT_FOUND']);
    expect(codes(await merge(person.id, second.id, { reason: '  ' }))).toEqual(['REASON_NEEDED']);
    expect(codes(await merge(person.id, second.id, { expectedVersion: 7 }))).toEqual(['CONFLICT']);
    expect(codes(await merge(person.id, second.id, { entities: [] }))).toEqual(['NO_WORDS']);
    expect(codes(await decide('splitEntity', { entity: person.id, off: [second.id] }))).toEqual(['NOT_MERGED']);
    expect(codes(await decide('renameEntity', { entity: person.id, name: ' ' }))).toEqual(['BLANK']);
    expect(codes(await decide('renameEntity', { entity: person.id, name: person.name }))).toEqual(['NOTHING_TO_CORRECT']);
    expect(codes(await decide('linkEntity', { entity: person.id, externalId: { scheme: 'WIKIDATA', value: '423' } }))).toEqual([
      'INVALID_ID',
    ]);
    expect(codes(await merge(person.id, second.id))).toEqual([]);
    expect(codes(await merge(person.id, second.id))).toEqual(['MERGED_ALREADY']);
    expect(codes(await decide('renameEntity', { entity: second.id, name: 'X Y' }))).toEqual(['MERGED_ALREADY']);
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);
});

interface Told {
  readonly title: string;
  readonly mergedInto: { readonly id: string } | null;
  readonly reports: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  readonly responses: { readonly totalCount: number };
  readonly accused: readonly { readonly label: string; readonly status: { readonly value: string } }[];
  readonly status: { readonly value: string };
  readonly evidence: readonly { readonly title: string }[];
}
const told = async (id: string): Promise<Told> =>
  asked<Told>(
    `query T($id: ID!) { node(id: $id) { ... on Allegation { title mergedInto { id } reports { totalCount nodes { id } } responses { totalCount }
        accused { label status { value } } status { value } evidence { title } answered: responses { nodes { answers { allegation { id } } } } } } }`,
    id,
  );

/** Allegations with many reports, and such as are answered. */
async function alleged(take: number, least: number): Promise<readonly string[]> {
  const { rows } = await desk.database.pool.query<{ id: string }>(
    `SELECT allegation_id::text AS id FROM allegation_reports GROUP BY allegation_id HAVING count(*) >= $2
     ORDER BY (SELECT count(*) FROM response_links AS link WHERE link.allegation_id = allegation_reports.allegation_id) DESC, count(*) DESC, allegation_id LIMIT $1`,
    [take, least],
  );
  return rows.map(({ id }) => ids.allegation(id));
}

describe('allegations that are one', () => {
  it('have their reports, answers, accused and evidence together, and apart again after an undo', async () => {
    const before = await desk.ledger();
    const [into = '', other = ''] = await alleged(2, 1);
    await decide('addEvidence', {
      title: 'An invoice',
      url: 'https://example.org/invoice',
      datedOn: new Date().toISOString().slice(0, 10),
      allegations: [{ allegation: other, role: 'SUPPORTS' }],
    });
    const [one, two] = [await told(into), await told(other)];
    expect(codes(await decide('mergeAllegations', { into, allegations: [other] }))).toEqual([]);
    const both = await told(into);
    expect(both.reports.totalCount).toBe(one.reports.totalCount + two.reports.totalCount);
    expect(both.responses.totalCount).toBeLessThanOrEqual(one.responses.totalCount + two.responses.totalCount);
    expect(both.responses.totalCount).toBeGreaterThanOrEqual(one.responses.totalCount);
    expect(both.evidence).toEqual([{ title: 'An invoice' }]);
    expect(await told(other)).toMatchObject({
      mergedInto: { id: into },
      reports: { totalCount: 0 },
      accused: [],
      evidence: [],
      status: { value: 'UNANSWERED' },
    });
    const listed = await desk.ask<{ allegations: { nodes: { id: string }[] } }>('{ allegations(first: 100) { nodes { id } } }');
    expect(listed.allegations.nodes.map(({ id }) => id)).not.toContain(other);
    expect(codes(await decide('splitAllegation', { allegation: into, off: [other] }, 'split { id }'))).toEqual([]);
    expect((await told(other)).reports).toEqual(two.reports);
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('are split by their reports, which take what answers them along', async () => {
    const before = await desk.ledger();
    const [id = ''] = await alleged(1, 2);
    const one = await told(id);
    const [report = { id: '' }] = one.reports.nodes;
    const payload = await decide('splitAllegation', { allegation: id, reports: [report.id] }, 'split { id }');
    expect(codes(payload)).toEqual([]);
    const [begun] = payload['split'] as readonly { readonly id: string }[];
    const now = await told(begun?.id ?? '');
    expect(now.reports).toEqual({ totalCount: 1, nodes: [report] });
    expect(now.accused.length).toBeGreaterThan(0);
    expect((await told(id)).reports.totalCount).toBe(one.reports.totalCount - 1);
    // What was said of it since stands in the way of taking it out again.
    await decide('addEvidence', {
      title: 'A receipt',
      url: 'https://example.org/receipt',
      datedOn: new Date().toISOString().slice(0, 10),
      allegations: [{ allegation: begun?.id, role: 'CONTRADICTS' }],
    });
    expect(codes(await desk.decide('undo', { decision: payload.decision?.id, reason }))).toEqual(['STANDS_IN_THE_WAY']);
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);

  it('give a report to the one that it is of', async () => {
    const before = await desk.ledger();
    const [from = '', to = ''] = await alleged(2, 2);
    const [one, two] = [await told(from), await told(to)];
    const report = one.reports.nodes[0]?.id ?? '';
    const payload = await decide('linkReport', { report, allegation: to }, 'report { allegation { id } }');
    expect(payload).toMatchObject({ userErrors: [], report: { allegation: { id: to } } });
    expect((await told(from)).reports.totalCount).toBe(one.reports.totalCount - 1);
    expect((await told(to)).reports.totalCount).toBe(two.reports.totalCount + 1);
    expect(codes(await decide('linkReport', { report, allegation: to }))).toEqual(['NOTHING_TO_CORRECT']);
    expect(codes(await decide('splitAllegation', { allegation: from }))).toEqual(['ONE_OF']);
    expect(codes(await decide('splitAllegation', { allegation: from, reports: [report] }))).toEqual(['NOT_FOUND']);
    await undoAll();
    expect(await desk.ledger()).toEqual(before);
  }, 60_000);
});

/** Rows that belong to a finding are written anew with each reading: what they say is to be as before, not their ids. */
const parts = [
  'mentions',
  'statement_spans',
  'statement_speakers',
  'statement_quantities',
  'report_spans',
  'report_parties',
  'report_quantities',
  'allegation_matches',
];
const notSaid = new Set([
  'extraction_runs',
  'machine_findings',
  'decisions',
  'decision_subjects',
  'changes',
  'claims',
  'accounts',
  'api_keys',
  '_prisma_migrations',
]);

/** A digest of what each table says. */
async function saidIn(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const tables = await pool.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const said: Record<string, string> = {};
  for (const { name } of tables.rows.filter((table) => !notSaid.has(table.name))) {
    const row = `(to_jsonb(one) - 'run_id' ${parts.includes(name) ? "- 'id'" : ''})::text`;
    const { rows } = await pool.query<{ digest: string }>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(${row}, ',' ORDER BY ${row}), '')) AS digest FROM "${name}" AS one`,
    );
    said[name] = rows[0]?.digest ?? '';
  }
  return said;
}

const newer = { name: 'rules', version: '99.0.0' };
const readAgain: ReadKept = ({ kept, publishedAt }) => Promise.resolve({ findings: read(kept, publishedAt), extractor: newer });

describe('a second reading', () => {
  it('by a newer extractor keeps merges and moves; a split and undos then lead back to the ledger as it was', async () => {
    const { prisma } = desk.database;
    const rereadAll = async (version: string) => {
      for (const id of await versionsToReread(prisma, { ...newer, version })) await rereadVersion(desk.database, id, readAgain);
    };
    await rereadAll(newer.version);
    const ledger = () => saidIn(desk.database.pool);
    const before = await ledger();
    const [into, other] = await named('PERSON', 2);
    const [first = '', second = '', third = ''] = await alleged(3, 2);
    if (!into || !other) throw new Error('The demo names no two persons');
    await decide('mergeEntities', { into: into.id, entities: [other.id] });
    await decide('mergeAllegations', { into: first, allegations: [second] });
    const [report = { id: '' }] = (await told(third)).reports.nodes;
    await decide('linkReport', { report: report.id, allegation: first });
    const merged = await ledger();
    await prisma.$executeRaw`UPDATE extraction_runs SET release = '98.0.0'`;
    await rereadAll(newer.version);
    const again = await ledger();
    expect(again).toEqual(merged);
    await decide('splitEntity', { entity: into.id, off: [other.id] });
    await undoAll();
    const after = await ledger();
    expect(after).toEqual(before);
  }, 240_000);

  it('and a new article that names what was merged count for the survivor', async () => {
    const { prisma } = desk.database;
    const [into, other] = await named('PERSON', 2);
    if (!into || !other) throw new Error('The demo names no two persons');
    await decide('mergeEntities', { into: into.id, entities: [other.id] });
    const [before, tombstone] = [await counted(into.id), await counted(other.id)];
    const text = `${other.name} said on Monday that the dam would be closed.\n\nThe mayor of Sandhaven thanked ${other.name} for the warning.`;
    const article = { text, headline: 'Dam to be closed', url: 'https://example.org/dam', publishedAt: '2024-12-09' };
    const { articleId } = await ingestArticle(desk.database, article);
    const [after, still] = [await counted(into.id), await counted(other.id)];
    expect(after.articles.totalCount).toBe(before.articles.totalCount + 1);
    expect(after.statements.totalCount).toBe(before.statements.totalCount + 1);
    expect(still).toEqual(tombstone);
    await undoAll();
    // The article names whom it names.
    expect((await counted(other.id)).articles.totalCount).toBeGreaterThan(0);
    await prisma.article.delete({ where: { id: articleId } });
  }, 60_000);
});
