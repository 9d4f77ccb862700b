import { Prisma, type ChangeKind, type DecisionKind } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { NodeType } from '../relay/global-id.js';
import type { Viewer } from '../viewer.js';
import { checkReason, checkVersion, keepDecision, readSubject } from './decide.js';
import type { ReviewInput } from './decision.input.js';
import { editsInWords } from './edits-in-words.js';
import type { Edit, Subject } from './record-decision.js';
import { refusal } from './refused.js';
import { stateAfter } from './review-states.js';

/** How things of one type are reviewed. */
export interface Reviewing<Corrections extends object> {
  readonly type: NodeType;
  readonly kind: DecisionKind;
  readonly happened: ChangeKind;
  readonly table: 'statements' | 'allegations' | 'allegation_reports' | 'allegation_responses';
  /** Puts a thing right. Throws a `Refused` for corrections that cannot be. */
  readonly correct: (transaction: Transaction, key: string, corrections: Corrections) => Promise<readonly Edit[]>;
  /** What its corrections concern beside the thing itself. */
  readonly concerns?: (transaction: Transaction, key: string, edits: readonly Edit[]) => Promise<readonly Subject[]>;
}

type Input<Corrections> = ReviewInput & { readonly corrections?: Corrections | null };

/** Accepts, rejects or corrects a thing; gives the UUID of the decision. Throws a `Refused` when it cannot be. */
export async function review<Corrections extends object>(
  transaction: Transaction,
  { type, kind, happened, table, correct, concerns }: Reviewing<Corrections>,
  input: Input<Corrections>,
  by: Viewer,
): Promise<string> {
  const { decision, reason, expectedVersion } = input;
  checkReason(reason);
  const subject = readSubject(input.id, type);
  const [row] = await transaction.$queryRaw<{ state: string }[]>`
    SELECT review_state::text AS state FROM ${Prisma.raw(table)} WHERE id = ${subject.key}::uuid`;
  if (row === undefined) throw refusal('NOT_FOUND', 'input.id', `There is no such ${type} in the ledger.`);
  await checkVersion(transaction, subject, expectedVersion);
  const corrections = givenIn(input.corrections);
  const has = Object.keys(corrections).length > 0;
  if (decision === 'CORRECT' && !has)
    throw refusal('NOTHING_TO_CORRECT', 'input.corrections', 'CORRECT needs corrections; say what is put right, or ACCEPT.');
  if (decision !== 'CORRECT' && has)
    throw refusal('NOTHING_TO_CORRECT', 'input.corrections', `${decision} takes no corrections; use CORRECT, or leave them out.`);
  const edits = decision === 'CORRECT' ? await correct(transaction, subject.key, corrections as Corrections) : [];
  if (decision === 'CORRECT' && edits.length === 0)
    throw refusal('NOTHING_TO_CORRECT', 'input.corrections', 'The corrections say what is there already; ACCEPT it instead.');
  await transaction.claim.deleteMany({ where: { subject: type, subjectId: subject.key } });
  const subjects = [subject, ...((await concerns?.(transaction, subject.key, edits)) ?? [])];
  const { before, after } = editsInWords(table, edits);
  const kept = { decision, id: subject.key, corrections: corrections as Prisma.InputJsonObject };
  return keepDecision(transaction, { kind, by, reason, input: kept, subjects, edits }, [
    {
      ...{ kind: happened, subject: type, subjectId: subject.key },
      before: { reviewState: row.state, ...before },
      after: { reviewState: stateAfter[decision], ...after },
    },
  ]);
}

/** Only what has a value; the input types of GraphQL are classes, which no column takes. */
const givenIn = (corrections: object | null | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(corrections ?? {})) as Record<string, unknown>).filter(([, value]) => value !== null),
  );
