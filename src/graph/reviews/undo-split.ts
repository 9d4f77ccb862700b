import type { Transaction } from '../../store/transaction.js';
import { decisionsOn, readDecision, standingsOf, type KeptDecision } from './kept-decisions.js';
import { standsInTheWay, undoEdits } from './undo-edits.js';
import type { Undo } from './undoable.js';

/** Takes an allegation that a split began out again, unless anything that editors said since is about it. */
export const undoSplit: Undo = async (transaction, undoable) => {
  const { decision, undone, comesBack } = undoable;
  const begun = decision.edits.find(({ table, before }) => table === 'allegations' && before === null)?.key['id'];
  if (begun !== undefined && !comesBack) {
    const other = await speaksOf(transaction, begun, decision);
    if (other !== null) throw standsInTheWay(undone, other);
  }
  return undoEdits(transaction, undoable);
};

/** The latest decision in force, other than that one, in which an allegation is named: also as what a response answers. */
async function speaksOf(transaction: Transaction, allegationId: string, decision: KeptDecision): Promise<KeptDecision | null> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM decisions WHERE id <> ${decision.key}::uuid AND number > ${decision.number} AND undoes_id IS NULL
      AND edits::text LIKE ${`%${allegationId}%`} ORDER BY number DESC`;
  for (const { id } of rows) {
    const other = await readDecision(transaction, id);
    if (other === null) continue;
    const standing = standingsOf(await decisionsOn(transaction, other.subjects)).find(({ decision: one }) => one.key === id);
    if (standing?.isInForce) return other;
  }
  return null;
}
