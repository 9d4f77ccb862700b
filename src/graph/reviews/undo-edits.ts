import { applyEdits, columnsOf, inverse } from './edits.js';
import { decisionsOn, standingsOf, type KeptDecision, type Standing } from './kept-decisions.js';
import type { Edit } from './record-decision.js';
import { refusal } from './refused.js';
import type { Undo } from './undoable.js';

/** Puts back the rows that a decision changed, when nothing later rests on them. Reviews without corrections have none. */
export const undoEdits: Undo = async (transaction, { decision, undone }) => {
  const edits = inverse(undone.edits);
  if (edits.length === 0) return { edits };
  const others = standingsOf(await decisionsOn(transaction, decision.subjects)).filter(({ decision: other }) => other.key !== decision.key);
  const later = others.find(
    ({ decision: other, isInForce, last }) =>
      isInForce && last.number > undone.number && (meet(edits, other.edits) || edits.some((edit) => takesOut(edit, other))),
  );
  if (later) throw standsInTheWay(undone, later.decision);
  const held = await applyEdits(transaction, edits);
  if (held) throw standsInTheWay(undone, whoHolds(held, others));
  return { edits };
};

/** It takes out what the other decision is about. */
const takesOut = ({ key, after }: Edit, { subjects }: KeptDecision): boolean =>
  after === null && subjects.some((subject) => subject.key === key['id']);

const meet = (edits: readonly Edit[], others: readonly Edit[]): boolean => others.some((other) => edits.some((edit) => meets(edit, other)));

/** Both say something of one column of one row. */
const meets = (a: Edit, b: Edit): boolean => {
  if (a.table !== b.table || JSON.stringify(sorted(a.key)) !== JSON.stringify(sorted(b.key))) return false;
  const columns = columnsOf(a);
  return columnsOf(b).some((column) => columns.includes(column));
};

const sorted = (key: Edit['key']) => Object.entries(key).sort(([left], [right]) => (left < right ? -1 : 1));

/** The latest decision that changed the row; else one that speaks of it, or of rows beside it. */
function whoHolds(held: Edit, others: readonly Standing[]): KeptDecision | null {
  const latest = others
    .filter(({ isInForce, last }) => isInForce || last.kind === 'UNDO')
    .sort((a, b) => Number(b.last.number - a.last.number))
    .map(({ decision, isInForce, last }) => ({ edits: decision.edits, named: isInForce ? decision : last }));
  const tests: readonly ((edit: Edit) => boolean)[] = [
    (edit) => meets(held, edit),
    (edit) => Object.values(held.key).some((id) => JSON.stringify(edit).includes(id)),
    (edit) => edit.table === held.table,
  ];
  return tests.map((test) => latest.find(({ edits }) => edits.some(test))?.named).find((named) => named !== undefined) ?? null;
}

/** Names the decision that must be undone first. */
export function standsInTheWay(undone: KeptDecision, other: KeptDecision | null) {
  const why =
    other === null
      ? 'the article was read again since, and what it changed is no longer there'
      : `decision ${other.number} (${other.kind}) by ${other.decidedBy} on ${other.at.toISOString().slice(0, 10)} rests on it; undo that one first`;
  return refusal('STANDS_IN_THE_WAY', 'input.decision', `Decision ${undone.number} cannot be undone: ${why}.`);
}
