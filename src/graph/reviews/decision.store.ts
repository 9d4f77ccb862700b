import DataLoader from 'dataloader';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { toGlobalId, type NodeType } from '../relay/global-id.js';
import { groupLoader, readPage } from '../relay/page.js';
import type { DecisionFilter } from './decision.input.js';
import { decisionsWhere } from './decision.list.js';
import { toDecisionId } from './decision-id.js';
import type { Decision, DecisionChange } from './decision.type.js';
import { decisionsOn, standingsOf, toDecision, type KeptDecision } from './kept-decisions.js';
import type { Subject } from './record-decision.js';

const most = 100;
const withSubjects = { subjects: { orderBy: [{ subject: 'asc' }, { subjectId: 'asc' }] } } satisfies Prisma.DecisionInclude;

/** Reads what was decided, for one request. */
export class DecisionStore {
  readonly #prisma: Reader;
  readonly decision: DataLoader<string, Decision | null>;
  /** The decision that takes one back. */
  readonly undoOf: DataLoader<string, Decision | null>;
  /** How many decisions concern a thing: `Statement 0191…`. */
  readonly revisionOf: DataLoader<string, number>;
  readonly #of: DataLoader<string, (Decision & { readonly subject: string })[]>;

  constructor(prisma: Reader) {
    this.#prisma = prisma;
    this.decision = new DataLoader(async (keys) => {
      const rows = await prisma.decision.findMany({ where: { id: { in: [...keys] } }, include: withSubjects });
      return keys.map((key) => shown(rows.find(({ id }) => id === key)));
    });
    this.undoOf = new DataLoader(async (keys) => {
      const rows = await prisma.decision.findMany({ where: { undoesId: { in: [...keys] } }, include: withSubjects });
      return keys.map((key) => shown(rows.find(({ undoesId }) => undoesId === key)));
    });
    this.revisionOf = new DataLoader(async (subjects) => {
      const rows = await prisma.decisionSubject.groupBy({
        by: ['subject', 'subjectId'],
        where: { OR: subjects.map(whereOf) },
        _count: true,
      });
      const counts = new Map(rows.map(({ subject, subjectId, _count }) => [`${subject} ${subjectId}`, _count]));
      return subjects.map((subject) => counts.get(subject) ?? 0);
    });
    this.#of = groupLoader(
      async (subjects) => {
        const rows = await prisma.decisionSubject.findMany({
          where: { OR: subjects.map(whereOf) },
          include: { decision: { include: withSubjects } },
          orderBy: { decision: { number: 'desc' } },
        });
        return rows.map(({ subject, subjectId, decision }) => ({ ...toShown(toDecision(decision)), subject: `${subject} ${subjectId}` }));
      },
      ({ subject }) => subject,
    );
  }

  /** Newest first, the latest 100. */
  async decisionsOf({ type, key }: Subject): Promise<readonly Decision[]> {
    return (await this.#of.load(`${type} ${key}`)).slice(0, most);
  }

  /** Newest first. */
  decisions(filter: DecisionFilter | null, args: PageArguments): Promise<Connection<Decision>> {
    const where = decisionsWhere(filter);
    return readPage(
      {
        name: 'decisions',
        parts: ['number', 'uuid'],
        placeOf: ({ number, kept }: Decision) => [-number, kept.key],
        read: async ({ take, after, before, isBackward }) => {
          const bounds = [
            ...(after === null ? [] : [Prisma.sql`decision.number < ${-Number(after[0])}`]),
            ...(before === null ? [] : [Prisma.sql`decision.number > ${-Number(before[0])}`]),
          ];
          const condition = Prisma.join([where, ...bounds], ' AND ');
          const order = Prisma.raw(isBackward ? 'ASC' : 'DESC');
          const ids = await this.#prisma.$queryRaw<{ id: string }[]>`
            SELECT decision.id::text AS id FROM decisions AS decision WHERE ${condition} ORDER BY decision.number ${order} LIMIT ${take}`;
          const rows = await Promise.all(ids.map(({ id }) => this.decision.load(id)));
          return rows.filter((one) => one !== null);
        },
        count: async () => {
          const [row] = await this.#prisma.$queryRaw<
            { count: bigint }[]
          >`SELECT count(*) AS count FROM decisions AS decision WHERE ${where}`;
          return Number(row?.count ?? 0);
        },
      },
      args,
    );
  }

  /** It was never taken back, or was made again. An UNDO is in force as long as it was not undone. */
  async isInForce({ key }: KeptDecision): Promise<boolean> {
    let isInForce = true;
    for (let undo = await this.undoOf.load(key); undo !== null; undo = await this.undoOf.load(undo.kept.key)) isInForce = !isInForce;
    return isInForce;
  }

  /** What it changed of the things that it concerns, from what to what. */
  async changesOf({ key, subjects }: KeptDecision): Promise<readonly DecisionChange[]> {
    const rows = await this.#prisma.change.findMany({
      where: { OR: subjects.map(({ type, key: subjectId }) => ({ subject: type, subjectId })), decisionId: key },
      orderBy: { sequence: 'asc' },
    });
    return rows.flatMap(({ subject, subjectId, before, after }) => {
      const [then, now] = [objectOf(before), objectOf(after)];
      return [...new Set([...Object.keys(then), ...Object.keys(now)])]
        .filter((field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]))
        .map((field) => ({
          of: toGlobalId(subject as NodeType, subjectId),
          field,
          before: inWords(then[field]),
          after: inWords(now[field]),
        }));
    });
  }

  /** Which decisions on a thing hold now, oldest first. */
  async standingsOn(subject: Subject) {
    return standingsOf(await decisionsOn(this.#prisma, [subject]));
  }
}

const whereOf = (subject: string) => {
  const [type = '', id = ''] = subject.split(' ');
  return { subject: type, subjectId: id };
};

export const toShown = (kept: KeptDecision): Decision => ({
  kept,
  id: toDecisionId(kept.key),
  number: Number(kept.number),
  kind: kept.kind,
  by: kept.decidedBy,
  at: kept.at,
  reason: kept.reason,
  of: kept.subjects.map(({ type, key }) => toGlobalId(type, key)),
});

const shown = (row: Parameters<typeof toDecision>[0] | undefined): Decision | null => (row === undefined ? null : toShown(toDecision(row)));

const objectOf = (json: Prisma.JsonValue): Prisma.JsonObject =>
  json !== null && typeof json === 'object' && !Array.isArray(json) ? json : {};

const inWords = (value: Prisma.JsonValue | undefined): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
