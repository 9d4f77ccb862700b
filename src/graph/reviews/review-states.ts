import type { NodeType } from '../relay/global-id.js';
import { Prisma, type DecisionKind, type ReviewState } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { decisionsOn, standingsOf, type KeptDecision } from './kept-decisions.js';
import type { Subject } from './record-decision.js';

export const reviews = ['ACCEPT', 'REJECT', 'CORRECT'] as const;
export type ReviewDecision = (typeof reviews)[number];

export const stateAfter: Readonly<Record<ReviewDecision, ReviewState>> = { ACCEPT: 'ACCEPTED', REJECT: 'REJECTED', CORRECT: 'CORRECTED' };

/** Things that have a review state, their table, and the kind of decision that gives it. */
const reviewed: Readonly<Partial<Record<NodeType, { readonly table: string; readonly kind: DecisionKind }>>> = {
  Statement: { table: 'statements', kind: 'REVIEW_STATEMENT' },
  Allegation: { table: 'allegations', kind: 'REVIEW_ALLEGATION' },
  AllegationReport: { table: 'allegation_reports', kind: 'REVIEW_REPORT' },
  AllegationResponse: { table: 'allegation_responses', kind: 'REVIEW_RESPONSE' },
};

/**
 * Writes the review states that follow from the decisions in force: the latest review of a thing gives it, whatever was undone before and
 * after. Who added something has accepted it.
 */
export async function deriveReviewStates(transaction: Transaction, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) {
    const known = reviewed[subject.type];
    if (known === undefined) continue;
    const state = reviewStateOf(await decisionsOn(transaction, [subject]), subject, known.kind);
    const table = Prisma.raw(known.table);
    await transaction.$executeRaw`
      UPDATE ${table} SET review_state = ${state}::"ReviewState" WHERE id = ${subject.key}::uuid AND review_state <> ${state}::"ReviewState"`;
  }
}

/** A pure function of the decisions that concern a thing, oldest first. */
export function reviewStateOf(decisions: readonly KeptDecision[], { key }: Subject, kind: DecisionKind): ReviewState {
  const inForce = standingsOf(decisions).filter(({ isInForce }) => isInForce);
  const [latest] = inForce.flatMap(({ decision }) => stateFrom(decision, key, kind)).reverse();
  return latest ?? 'UNREVIEWED';
}

function stateFrom({ kind, input, edits }: KeptDecision, key: string, reviewing: DecisionKind): readonly ReviewState[] {
  if (kind === 'ADD_RESPONSE')
    return edits.some(({ table, key: { id } }) => table === 'allegation_responses' && id === key) ? ['ACCEPTED'] : [];
  if (kind !== reviewing || input === null || typeof input !== 'object' || Array.isArray(input)) return [];
  const made = reviews.find((one) => one === input['decision']);
  return made === undefined ? [] : [stateAfter[made]];
}
