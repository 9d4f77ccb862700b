import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { deriveStatuses } from '../../../src/graph/allegations/derive-statuses.js';
import { countedColumns, foundBeside } from '../../../src/graph/survivors/counted-columns.js';
import { ids, openDesk, type Desk } from '../reviews/desk.js';

/** So many decisions and undos in one run; 500 by hand. */
const count = Number(process.env['HEARSAY_DECISIONS'] ?? 60);
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 7);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 180_000);
afterAll(() => desk.test.close());

interface Step {
  readonly kind: 'mergeEntities' | 'splitEntity' | 'mergeAllegations' | 'splitOff' | 'splitReports' | 'linkReport' | 'correct';
  readonly one: number;
  readonly other: number;
  /** Which decision is undone in its place, of all so far; null for none. */
  readonly undo: number | null;
}
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind']>(
    ...([
      'mergeEntities',
      'mergeEntities',
      'splitEntity',
      'mergeAllegations',
      'mergeAllegations',
      'splitOff',
      'splitReports',
      'linkReport',
      'correct',
    ] as const),
  ),
  one: fc.nat(9),
  other: fc.nat(9),
  undo: fc.option(fc.nat(10_000), { freq: 2 }),
});

/** The simple model: who was merged into whom, by decisions in their order, each in force or not; the latest in force says it. */
interface Made {
  readonly into: ReadonlyMap<string, string | null>;
  /** Ids of the decision, of its undo, of the undo of that …: in force when they are odd. */
  readonly chain: string[];
}
const isInForce = ({ chain }: Made): boolean => chain.length % 2 === 1;

function parentsOf(made: readonly Made[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { into } of made.filter(isInForce))
    for (const [id, parent] of into)
      if (parent === null) parents.delete(id);
      else parents.set(id, parent);
  return parents;
}

function rootOf(id: string, parents: ReadonlyMap<string, string>): string {
  let root = id;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  return root;
}

/** What every row counts for, said slowly: of what was found, the end of the way of merges. */
async function checkCounts(parents: ReadonlyMap<string, string>): Promise<void> {
  const { pool } = desk.database;
  for (const table of ['entities', 'allegations']) {
    const { rows } = await pool.query<{ id: string; into: string | null; survivor: string | null }>(
      `SELECT id::text, merged_into_id::text AS into, survivor_id::text AS survivor FROM ${table} WHERE merged_into_id IS NOT NULL OR survivor_id IS NOT NULL`,
    );
    const known = await pool.query<{ id: string }>(`SELECT id::text FROM ${table}`);
    const merged = known.rows.flatMap(({ id }) => (parents.has(id) ? [{ id, into: parents.get(id), survivor: rootOf(id, parents) }] : []));
    expect(rows.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(merged.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  for (const { table, column, owner, isUnique } of countedColumns.filter((one) => one.table !== 'response_links')) {
    const { rows } = await pool.query<{ owner: string; counts: string; found: string; marked: string | null }>(
      `SELECT ${owner}::text AS owner, ${column}::text AS counts, coalesce(${foundBeside(column)}, ${column})::text AS found, ${foundBeside(column)}::text AS marked
       FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    for (const row of rows) {
      const root = rootOf(row.found, parents);
      const isBeside = isUnique === true && row.counts !== root && rows.some((other) => other.owner === row.owner && other.counts === root);
      expect({ table, column, ...row }).toEqual({
        ...{ table, column, owner: row.owner, found: row.found, counts: isBeside ? row.found : root },
        marked: isBeside || row.found !== root ? row.found : null,
      });
    }
  }
  const reports = await pool.query<{ counts: string; found: string }>(
    `SELECT report.allegation_id::text AS counts, coalesce(report.moved_to_id, reported.allegation_id)::text AS found
     FROM allegation_reports AS report JOIN reported_allegations AS reported ON reported.id = report.reported_id`,
  );
  for (const { counts, found } of reports.rows) expect(counts).toBe(rootOf(found, parents));
  const links = await pool.query<{ merged: string }>(
    `SELECT link.allegation_id::text AS merged FROM response_links AS link JOIN allegations AS allegation ON allegation.id = link.allegation_id
     WHERE allegation.survivor_id IS NOT NULL AND link.found_allegation_id IS DISTINCT FROM link.allegation_id`,
  );
  expect(links.rows).toEqual([]);
}

it(`${count} merges, splits, moves and undos (seed ${seed}): rows count for the model’s survivors, and undoing all leaves nothing`, async () => {
  const { prisma, pool } = desk.database;
  const entities = (
    await prisma.entity.findMany({ where: { kind: 'PERSON', knownAs: null, speeches: { some: {} } }, take: 10, orderBy: { id: 'asc' } })
  ).map(({ id }) => id);
  const allegations = (await prisma.allegation.findMany({ where: { responses: { some: {} } }, take: 10, orderBy: { id: 'asc' } })).map(
    ({ id }) => id,
  );
  const statements = (
    await prisma.statement.findMany({ where: { speakers: { some: { entityId: { in: entities } } } }, take: 10, orderBy: { id: 'asc' } })
  ).map(({ id }) => id);
  const untouched = await desk.ledger();
  const [steps = []] = fc.sample(fc.array(step, { minLength: count, maxLength: count }), { numRuns: 1, seed });
  const made: Made[] = [];
  const tally = { kept: 0, undone: 0, refused: 0 };

  const undo = async (one: Made): Promise<boolean> => {
    const { decision, userErrors } = await desk.decide('undo', { decision: one.chain.at(-1), reason: 'On second thoughts.' });
    if (decision) one.chain.push(decision.id);
    else expect(userErrors.map(({ code }) => code)).toEqual(['STANDS_IN_THE_WAY']);
    return decision !== null;
  };
  const revisionOf = async (id: string): Promise<number> =>
    (
      await desk.ask<{ node: { revision: number } }>(
        `query R($id: ID!) { node(id: $id) { ... on Entity { revision } ... on Allegation { revision } ... on AllegationReport { revision }
          ... on Statement { revision } } }`,
        { id },
      )
    ).node.revision;

  for (const { kind, one: at, other: to, undo: which } of steps) {
    const undone = which === null ? undefined : made[which % Math.max(1, made.length)];
    if (undone) {
      tally[(await undo(undone)) ? 'undone' : 'refused'] += 1;
      continue;
    }
    const [person = '', second = ''] = [entities[at], entities[to]];
    const [allegation = '', rival = ''] = [allegations[at], allegations[to]];
    const parents = parentsOf(made);
    // Splits of what was merged, most often.
    const [apart = second, off = rival] = [entities, allegations].map((all) => all.filter((id) => parents.has(id))[to % 3]);
    const reports = await prisma.allegationReport.findMany({
      where: { allegationId: allegation },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const report = reports[to % Math.max(1, reports.length)]?.id;
    const given: Readonly<
      Record<Step['kind'], readonly [mutation: string, first: string, input: object, into: ReadonlyMap<string, string | null>] | null>
    > = {
      mergeEntities: [
        'mergeEntities',
        ids.entity(person),
        { into: ids.entity(person), entities: [ids.entity(second)] },
        new Map([[second, person]]),
      ],
      splitEntity: [
        'splitEntity',
        ids.entity(rootOf(apart, parents)),
        { entity: ids.entity(rootOf(apart, parents)), off: [ids.entity(apart)] },
        new Map([[apart, null]]),
      ],
      mergeAllegations: [
        ...(['mergeAllegations', ids.allegation(allegation)] as const),
        { into: ids.allegation(allegation), allegations: [ids.allegation(rival)] },
        new Map([[rival, allegation]]),
      ],
      splitOff: [
        ...(['splitAllegation', ids.allegation(rootOf(off, parents))] as const),
        { allegation: ids.allegation(rootOf(off, parents)), off: [ids.allegation(off)] },
        new Map([[off, null]]),
      ],
      splitReports: report
        ? [
            'splitAllegation',
            ids.allegation(allegation),
            { allegation: ids.allegation(allegation), reports: [ids.report(report)] },
            new Map(),
          ]
        : null,
      linkReport: report
        ? ['linkReport', ids.report(report), { report: ids.report(report), allegation: ids.allegation(rival) }, new Map()]
        : null,
      correct: [
        ...(['reviewStatement', ids.statement(statements[at] ?? '')] as const),
        { id: ids.statement(statements[at] ?? ''), decision: 'CORRECT', corrections: { speakers: [{ entity: ids.entity(second) }] } },
        new Map(),
      ],
    };
    const chosen = given[kind];
    if (chosen === null) continue;
    const [mutation, first, input, into] = chosen;
    const { decision, userErrors } = await desk.decide(mutation, {
      ...input,
      reason: 'As the text says.',
      expectedVersion: await revisionOf(first),
    });
    if (decision === null) {
      expect(['CIRCULAR', 'MERGED_ALREADY', 'NOT_MERGED', 'NOTHING_TO_CORRECT']).toContain(userErrors[0]?.code);
      tally.refused += 1;
      continue;
    }
    made.push({ into, chain: [decision.id] });
    tally.kept += 1;
    await checkCounts(parentsOf(made));
  }
  expect(tally.kept).toBeGreaterThan(count * 0.15);
  expect(tally.undone).toBeGreaterThan(count * 0.1);
  await checkCounts(parentsOf(made));

  const decided = await desk.ledger();
  const all = await prisma.allegation.findMany({ select: { id: true } });
  await deriveStatuses(
    prisma,
    all.map(({ id }) => id),
  );
  expect(await desk.ledger()).toEqual(decided);
  await pool.query('ANALYZE');

  // The latest first, as often as one made way for another.
  for (let round = 0; made.some(isInForce) && round < 20; round += 1)
    for (const one of [...made].reverse()) if (isInForce(one)) await undo(one);
  expect(made.filter(isInForce)).toEqual([]);
  expect(await desk.ledger()).toEqual(untouched);
}, 3_600_000);
