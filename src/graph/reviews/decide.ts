import { appendChanges, type Happened } from '../../store/append-changes.js';
import type { DecisionKind, Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { WriteContext } from '../write-context.js';
import { fromGlobalId, type NodeType } from '../relay/global-id.js';
import { words } from '../readings/check-input.js';
import type { InputError } from '../relay/user-error.type.js';
import type { Viewer } from '../viewer.js';
import { follow } from './follow.js';
import { recordDecision, versionOf, type Edit, type Subject } from './record-decision.js';
import { refusal, Refused } from './refused.js';

/** What became of a decision: its UUID, or what is wrong; then nothing was changed. */
export interface Outcome {
  readonly decisionKey: string | null;
  readonly userErrors: readonly InputError[];
}

/** Runs a decision in a transaction of its own. What it throws as `Refused` is told, and nothing of it stays. */
export async function decide(context: WriteContext, work: (transaction: Transaction) => Promise<string>): Promise<Outcome> {
  try {
    return { decisionKey: await context.write(work), userErrors: [] };
  } catch (thrown) {
    if (thrown instanceof Refused) return { decisionKey: null, userErrors: thrown.userErrors };
    throw thrown;
  } finally {
    // What was read before may be no longer so: neither the payload nor the next mutation of the document may show it.
    context.forget();
  }
}

const fewestReason = 3;
const mostReason = 2000;

/** Throws a `Refused` when a reason explains nothing: who reads it in ten years has nobody to ask. */
export function checkReason(reason: string): void {
  const said = reason.replace(/\s/gu, '').length;
  if (said < fewestReason) {
    const message = `reason has ${said} characters that are not blank, fewer than ${fewestReason}; say why, for those who read it later.`;
    throw refusal('REASON_NEEDED', 'input.reason', message);
  }
  const bad = words(mostReason)(['input', 'reason'], reason);
  if (bad.length > 0) throw new Refused(...bad);
}

/** The UUID of what an id names. Throws a `Refused` for anything else. */
export function readSubject(id: string, type: NodeType, field = 'input.id'): Subject {
  const read = fromGlobalId(id);
  const name = field.replace(/^input\./, '');
  if (read === null)
    throw refusal('NOT_FOUND', field, `${name} "${id.slice(0, 80)}" is not an id of this service; take it from a field "id".`);
  if (read.type !== type) throw refusal('NOT_FOUND', field, `${name} is the id of ${read.type}, not of ${type}.`);
  return { type, key: read.key };
}

/** Throws CONFLICT when somebody was faster, and names who. */
export async function checkVersion(transaction: Transaction, subject: Subject, expected: number): Promise<void> {
  const version = await versionOf(transaction, subject);
  if (version === expected) return;
  const last = await transaction.decision.findFirst({
    where: { subjects: { some: { subject: subject.type, subjectId: subject.key } } },
    orderBy: { number: 'desc' },
  });
  const who = last === null ? '' : `: decision ${last.number} (${last.kind}) by ${last.decidedBy} on ${last.at.toISOString()}`;
  const message = `It has revision ${version} now, not ${expected}${who}. Look at it as it is, and decide again with expectedVersion ${version}.`;
  throw refusal('CONFLICT', 'input.expectedVersion', message);
}

export interface Made {
  readonly kind: DecisionKind;
  readonly by: Viewer;
  readonly reason: string;
  readonly input: Prisma.InputJsonObject;
  readonly subjects: readonly Subject[];
  readonly edits: readonly Edit[];
}

/** Keeps a decision whose rows were changed, and brings up to date what follows. Gives its UUID. */
export async function keepDecision(
  transaction: Transaction,
  made: Made,
  happened: readonly Omit<Happened, 'decisionId'>[],
): Promise<string> {
  const decisionId = await recordDecision(transaction, made);
  await follow(transaction, { decisionId, subjects: made.subjects, edits: made.edits });
  await appendChanges(
    transaction,
    happened.map((one) => ({ ...one, decisionId })),
  );
  return decisionId;
}

/** Errors of several fields at once. */
export function refuseAll(errors: readonly InputError[]): void {
  if (errors.length > 0) throw new Refused(...errors);
}
