import { appendChanges } from '../../store/append-changes.js';
import type { Transaction } from '../../store/transaction.js';
import type { Viewer } from '../viewer.js';
import { follow } from './follow.js';
import { decisionsOn, readDecision, standingsOf, type KeptDecision } from './kept-decisions.js';
import { recordDecision } from './record-decision.js';
import { refusal } from './refused.js';
import { MergedInCircle } from '../survivors/families.js';
import { standsInTheWay } from './undo-edits.js';
import { undoing } from './undoing.js';

export interface ToUndo {
  /** UUID of the decision. */
  readonly decision: string;
  readonly reason: string;
  readonly by: Viewer;
}

/**
 * Takes a decision back by a decision of its own, and gives the UUID of that; who undoes an UNDO makes the decision again. Throws a `Refused` when there
 * is none, it is undone already, or another one stands in the way.
 */
export async function undoDecision(transaction: Transaction, { decision: id, reason, by }: ToUndo): Promise<string> {
  const undone = await readDecision(transaction, id);
  if (undone === null) throw refusal('NOT_FOUND', 'input.decision', 'There is no such decision; take its id from a field "decisions".');
  const already = await transaction.decision.findUnique({ where: { undoesId: id } });
  if (already !== null) {
    const when = already.at.toISOString().slice(0, 10);
    const message = `Decision ${undone.number} was undone by decision ${already.number} of ${already.decidedBy} on ${when}; undo that one to make it again.`;
    throw refusal('ALREADY_UNDONE', 'input.decision', message);
  }
  const { decision, comesBack } = await beginningOf(transaction, undone);
  if (decision.kind === 'UNDO') throw new Error(`The decision that ${undone.number} goes back to was not found`);
  const { edits, follow: then } = await undoing[decision.kind](transaction, { decision, undone, comesBack });
  const decisionId = await recordDecision(transaction, {
    ...{ kind: 'UNDO', by, reason, input: { decision: id }, subjects: decision.subjects, edits, undoes: id },
  });
  try {
    await follow(transaction, { decisionId, subjects: decision.subjects, edits });
  } catch (error) {
    if (error instanceof MergedInCircle) throw standsInTheWay(undone, await closesCircle(transaction, error, decision));
    throw error;
  }
  const happened = (await then?.(decisionId)) ?? [];
  const inWords = { decision: Number(decision.number), kind: decision.kind };
  await appendChanges(transaction, [
    ...decision.subjects.map(({ type, key }) => ({
      ...{ kind: 'DECISION_UNDONE' as const, subject: type, subjectId: key, decisionId },
      before: { ...inWords, isInForce: !comesBack },
      after: { ...inWords, isInForce: comesBack },
    })),
    ...happened.map((one) => ({ ...one, decisionId })),
  ]);
  return decisionId;
}

/** The latest decision in force that leads from one of a circle to another. */
async function closesCircle(transaction: Transaction, { ids }: MergedInCircle, decision: KeptDecision): Promise<KeptDecision | null> {
  const subjects = ids.flatMap((key) => (['Entity', 'Allegation'] as const).map((type) => ({ type, key })));
  const others = standingsOf(await decisionsOn(transaction, subjects)).filter(
    ({ isInForce, decision: other }) => isInForce && other.key !== decision.key,
  );
  return (
    others.findLast((other) => other.decision.kind === 'MERGE_ENTITIES' || other.decision.kind === 'MERGE_ALLEGATIONS')?.decision ?? null
  );
}

async function beginningOf(transaction: Transaction, undone: KeptDecision): Promise<{ decision: KeptDecision; comesBack: boolean }> {
  let [decision, comesBack] = [undone, false];
  while (decision.undoesKey !== null) {
    const earlier = await readDecision(transaction, decision.undoesKey);
    if (earlier === null) throw new Error(`Decision ${decision.number} undoes one that is not kept`);
    [decision, comesBack] = [earlier, !comesBack];
  }
  return { decision, comesBack };
}
