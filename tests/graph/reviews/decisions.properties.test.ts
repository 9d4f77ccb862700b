import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { deriveStatuses } from '../../../src/graph/allegations/derive-statuses.js';
import { ids, openDesk, type Desk } from './desk.js';

/** So many decisions and undos in one run; 500 by hand. */
const count = Number(process.env['HEARSAY_DECISIONS'] ?? 60);
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 11);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 180_000);
afterAll(() => desk.test.close());

const kinds = ['statement', 'report', 'response', 'allegation'] as const;
type Kind = (typeof kinds)[number];
type State = 'UNREVIEWED' | 'ACCEPTED' | 'REJECTED' | 'CORRECTED';
const stateAfter = { ACCEPT: 'ACCEPTED', REJECT: 'REJECTED', CORRECT: 'CORRECTED' } as const;

const mutations: Readonly<Record<Kind, string>> = {
  statement: 'reviewStatement',
  report: 'reviewReport',
  response: 'reviewResponse',
  allegation: 'reviewAllegation',
};

interface Step {
  readonly kind: Kind;
  readonly thing: number;
  readonly decision: keyof typeof stateAfter;
  readonly value: number;
  /** Which decision is undone in its place, of all so far; null for a review. */
  readonly undo: number | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  thing: fc.nat(4),
  decision: fc.constantFrom('ACCEPT' as const, 'REJECT' as const, 'CORRECT' as const),
  value: fc.nat(5),
  undo: fc.option(fc.nat(10_000), { freq: 2 }),
});

/** What is put right, and how, by a number; two of a kind touch one column or several. */
function corrections(kind: Kind, value: number, entities: readonly string[]): object {
  const entity = entities[value % entities.length];
  const day = { date: `20${10 + value}-01-0${1 + value}` };
  const choices: Readonly<Record<Kind, readonly object[]>> = {
    statement: [
      { speechAct: ['DENY', 'WARN'][value % 2] },
      { speakers: [{ entity }] },
      { saidOn: day },
      { speakers: [{ label: 'a source', anonymity: 'UNNAMED' }] },
      { polarity: 'NEGATED' },
      { quoteType: 'INDIRECT' },
    ],
    report: [
      { strength: 'WARNED' },
      { strength: 'IMPLIED' },
      { accusers: [{ entity }] },
      { accused: [{ entity }] },
      { accused: [{ entity: entities[0] }, { entity: entities[1] }] },
      { accusers: [] },
    ],
    response: [
      { type: 'ACKNOWLEDGED' },
      { type: 'DENIED' },
      { scope: 'DETAIL' },
      { responder: { entity } },
      { respondedOn: day },
      { type: 'UPHELD' },
    ],
    allegation: [
      { category: 'OTHER' },
      { category: 'FRAUD' },
      { title: `Title ${value}` },
      { title: 'Another', category: 'NEGLIGENCE' },
      { title: 'A third' },
      { category: 'ESPIONAGE' },
    ],
  };
  return choices[kind][value] ?? {};
}

/** The simple model: reviews of a thing in their order, each in force or not; the latest in force says how the thing is. */
interface Made {
  readonly thing: string;
  readonly state: State;
  readonly hasEdits: boolean;
  /** Ids of the decision, of its undo, of the undo of that …: in force when they are odd. */
  readonly chain: string[];
}
const isInForce = ({ chain }: Made): boolean => chain.length % 2 === 1;

async function somethings(): Promise<Readonly<Record<Kind, readonly string[]>>> {
  const { prisma } = desk.database;
  const most = { take: 5, orderBy: { id: 'asc' }, select: { id: true } } as const;
  const current = { version: { isCurrent: true } } as const;
  const of = (rows: readonly { readonly id: string }[], toId: (key: string) => string) => rows.map(({ id }) => toId(id));
  return {
    // Those that allegations rest on: the day of an accusation, and for whom a spokesman answers, stand in them.
    statement: of(
      await prisma.statement.findMany({ where: { ...current, OR: [{ reports: { some: {} } }, { responses: { some: {} } }] }, ...most }),
      ids.statement,
    ),
    report: of(await prisma.allegationReport.findMany({ where: current, ...most }), ids.report),
    response: of(await prisma.allegationResponse.findMany({ where: { ...current, links: { some: {} } }, ...most }), ids.response),
    allegation: of(await prisma.allegation.findMany(most), ids.allegation),
  };
}

const tables: Readonly<Record<Kind, string>> = {
  statement: 'statements',
  report: 'allegation_reports',
  response: 'allegation_responses',
  allegation: 'allegations',
};

it(`${count} decisions and undos (seed ${seed}): states are the model’s, statuses those of a recomputation, and undoing all leaves nothing`, async () => {
  const { prisma, pool } = desk.database;
  const things = await somethings();
  const entities = (await prisma.entity.findMany({ where: { kind: 'ORGANIZATION' }, take: 3, orderBy: { id: 'asc' } })).map(({ id }) =>
    ids.entity(id),
  );
  const untouched = await desk.ledger();
  const [steps = []] = fc.sample(fc.array(step, { minLength: count, maxLength: count }), { numRuns: 1, seed });
  const made: Made[] = [];
  const revisions = new Map<string, number>();
  const tally = { kept: 0, undone: 0, refused: 0 };

  const undo = async (one: Made) => {
    const { decision, userErrors } = await desk.decide('undo', { decision: one.chain.at(-1), reason: 'On second thoughts.' });
    const [error] = userErrors;
    if (decision) {
      one.chain.push(decision.id);
      revisions.set(one.thing, (revisions.get(one.thing) ?? 0) + 1);
    } else expect({ code: error?.code, hasEdits: one.hasEdits }).toEqual({ code: 'STANDS_IN_THE_WAY', hasEdits: true });
    return decision !== null;
  };

  for (const { kind, thing: at, decision, value, undo: which } of steps) {
    const one = which === null ? undefined : made[which % Math.max(1, made.length)];
    if (one) {
      tally[(await undo(one)) ? 'undone' : 'refused'] += 1;
      continue;
    }
    const thing = things[kind][at % things[kind].length] ?? '';
    const { revision } = (
      await desk.ask<{ node: { revision: number } }>(
        `query R($id: ID!) { node(id: $id) { ... on Statement { revision } ... on AllegationReport { revision }
      ... on AllegationResponse { revision } ... on Allegation { revision } } }`,
        { id: thing },
      )
    ).node;
    // What concerns an allegation beside its own reviews: whom its reports accuse.
    if (kind !== 'allegation') expect(revision).toBe(revisions.get(thing) ?? 0);
    const given = decision === 'CORRECT' ? { corrections: corrections(kind, value, entities) } : {};
    const { decision: kept, userErrors } = await desk.decide(mutations[kind], {
      id: thing,
      decision,
      reason: 'As the text says.',
      expectedVersion: revision,
      ...given,
    });
    if (kept === null) {
      // It says so already.
      expect(userErrors.map(({ code }) => code)).toEqual(['NOTHING_TO_CORRECT']);
      tally.refused += 1;
      continue;
    }
    made.push({ thing, state: stateAfter[decision], hasEdits: decision === 'CORRECT', chain: [kept.id] });
    revisions.set(thing, revision + 1);
    tally.kept += 1;
  }
  expect(tally.kept).toBeGreaterThan(count * 0.3);
  expect(tally.undone).toBeGreaterThan(count * 0.1);

  for (const kind of kinds) {
    const { rows } = await pool.query<{ id: string; state: State }>(
      `SELECT id::text AS id, review_state::text AS state FROM ${tables[kind]} WHERE review_state <> 'UNREVIEWED' ORDER BY id`,
    );
    const states = things[kind].flatMap((thing) => {
      const latest = made.filter((one) => one.thing === thing && isInForce(one)).at(-1);
      return latest ? [[thing, latest.state]] : [];
    });
    expect(rows.map(({ id, state }) => [ids[kind](id), state]).sort()).toEqual(states.sort());
  }

  const decided = await desk.ledger();
  const all = await prisma.allegation.findMany({ select: { id: true } });
  await deriveStatuses(
    prisma,
    all.map(({ id }) => id),
  );
  expect(await desk.ledger()).toEqual(decided);

  // The latest first, as often as one made way for another.
  for (let round = 0; made.some(isInForce) && round < 20; round += 1)
    for (const one of [...made].reverse()) if (isInForce(one)) await undo(one);
  expect(made.filter(isInForce)).toEqual([]);
  expect(await desk.ledger()).toEqual(untouched);
}, 3_600_000);
