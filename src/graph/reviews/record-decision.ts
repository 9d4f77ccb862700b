import type { DecisionKind, Prisma } from '../../store/prisma/client.js';
import { newId } from '../../store/ids.js';
import type { Reader, Transaction } from '../../store/transaction.js';
import type { NodeType } from '../relay/global-id.js';
import type { Viewer } from '../viewer.js';

/** Something that a decision concerns. */
export interface Subject {
  readonly type: NodeType;
  /** UUID. */
  readonly key: string;
}

/** A row that a decision changed: `before` is null for one that it made, `after` for one that it took out. Columns are named as in the table. */
export interface Edit {
  readonly table: string;
  /** The columns that name the row, e.g. `{ id: … }`. */
  readonly key: Readonly<Record<string, string>>;
  readonly before: Prisma.InputJsonObject | null;
  readonly after: Prisma.InputJsonObject | null;
}

export interface NewDecision {
  readonly kind: DecisionKind;
  readonly by: Viewer;
  readonly reason: string;
  /** What was asked for, ids as UUIDs. */
  readonly input: Prisma.InputJsonObject;
  /** All that it concerns: the version of each goes up by one. */
  readonly subjects: readonly Subject[];
  /** Rows that it changed, in that order; none for a judgement, whose effects are derived. */
  readonly edits?: readonly Edit[];
  /** UUID of the decision that it takes back. */
  readonly undoes?: string;
}

/** Appends a decision and gives its UUID. To be called in the transaction in which it takes effect (`writeAlone`), so that numbers have no gaps. */
export async function recordDecision(transaction: Transaction, decision: NewDecision): Promise<string> {
  const { kind, by, reason, input, subjects, edits = [], undoes } = decision;
  const id = newId();
  const last = await transaction.decision.aggregate({ _max: { number: true } });
  await transaction.decision.create({
    data: {
      ...{ id, kind, reason, input, number: (last._max.number ?? 0n) + 1n, decidedBy: by.name, accountId: by.accountKey },
      ...{ edits: edits as unknown as Prisma.InputJsonArray, undoesId: undoes ?? null },
    },
  });
  await transaction.decisionSubject.createMany({
    data: subjects.map(({ type, key }) => ({ subject: type, subjectId: key, decisionId: id })),
    skipDuplicates: true,
  });
  return id;
}

/** The version of a thing: how many decisions concern it; 0 for what nobody has decided on. */
export const versionOf = (reader: Reader, { type, key }: Subject): Promise<number> =>
  reader.decisionSubject.count({ where: { subject: type, subjectId: key } });
