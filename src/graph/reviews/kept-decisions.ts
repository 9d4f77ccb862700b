import type { Decision as DecisionRow, DecisionKind } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { Edit, Subject } from './record-decision.js';
import type { NodeType } from '../relay/global-id.js';

/** A decision as it is kept. */
export interface KeptDecision {
  readonly key: string;
  readonly number: bigint;
  readonly kind: DecisionKind;
  readonly decidedBy: string;
  /** UUID; null for somebody without an account. */
  readonly accountKey: string | null;
  readonly reason: string;
  readonly input: DecisionRow['input'];
  readonly edits: readonly Edit[];
  readonly undoesKey: string | null;
  readonly at: Date;
  readonly subjects: readonly Subject[];
}

const withSubjects = { subjects: true } as const;
type Row = DecisionRow & { readonly subjects: readonly { readonly subject: string; readonly subjectId: string }[] };

export const toDecision = ({
  id,
  number,
  kind,
  decidedBy,
  accountId,
  reason,
  input,
  edits,
  undoesId,
  at,
  subjects,
}: Row): KeptDecision => ({
  ...{ key: id, number, kind, decidedBy, accountKey: accountId, reason, input, undoesKey: undoesId, at },
  edits: edits as unknown as readonly Edit[],
  subjects: subjects.map(({ subject, subjectId }) => ({ type: subject as NodeType, key: subjectId })),
});

export async function readDecision(reader: Reader, id: string): Promise<KeptDecision | null> {
  const row = await reader.decision.findUnique({ where: { id }, include: withSubjects });
  return row === null ? null : toDecision(row);
}

/** All that concern one of the things, oldest first. Who undoes a decision concerns the same things: no chain is cut. */
export async function decisionsOn(reader: Reader, subjects: readonly Subject[]): Promise<readonly KeptDecision[]> {
  const rows = await reader.decision.findMany({
    where: { subjects: { some: { OR: subjects.map(({ type, key }) => ({ subject: type, subjectId: key })) } } },
    include: withSubjects,
    orderBy: { number: 'asc' },
  });
  return rows.map(toDecision);
}

/** A decision that is no UNDO, with what became of it. */
export interface Standing {
  readonly decision: KeptDecision;
  /** It was never undone, or its undo was. */
  readonly isInForce: boolean;
  /** The last of the chain of undoing: itself, its undo, the undo of that … */
  readonly last: KeptDecision;
}

/** Which of the decisions hold, oldest first: one that was undone does not, unless the undo was undone. */
export function standingsOf(decisions: readonly KeptDecision[]): readonly Standing[] {
  const undoOf = new Map(decisions.flatMap((one) => (one.undoesKey === null ? [] : [[one.undoesKey, one] as const])));
  return decisions
    .filter(({ undoesKey }) => undoesKey === null)
    .map((decision) => {
      let [last, isInForce] = [decision, true];
      for (let undo = undoOf.get(last.key); undo !== undefined; undo = undoOf.get(last.key)) [last, isInForce] = [undo, !isInForce];
      return { decision, isInForce, last };
    });
}
