import type { Transaction } from '../../store/transaction.js';
import { fromGlobalId } from '../relay/global-id.js';
import type { Viewer } from '../viewer.js';
import { queuedItems } from './queue.store.js';
import { typeOfKind, type ReviewKind } from './queue.type.js';
import { refusal } from './refused.js';

export interface Claimed {
  readonly kind: ReviewKind;
  readonly key: string;
  readonly until: Date;
}

const mostMinutes = 120;

/**
 * Gives an item of the queue to one editor for a while; the first that nobody has when none is named. Throws a `Refused` when another one has
 * it, or there is none. To be called in a transaction that is alone among writers, so that no two are given the same.
 */
export async function claimReview(
  transaction: Transaction,
  { item, minutes }: { readonly item?: string | null; readonly minutes: number },
  by: Viewer,
): Promise<Claimed> {
  if (minutes < 1 || minutes > mostMinutes)
    throw refusal(
      'TOO_LONG',
      'input.minutes',
      `minutes is ${minutes}, not between 1 and ${mostMinutes}; claim it again when you need more.`,
    );
  const { kind, key } = item ? readItem(item) : await firstFree(transaction);
  const type = typeOfKind[kind];
  const until = new Date(Date.now() + minutes * 60_000);
  const [mine] = await transaction.$queryRaw<{ until: Date }[]>`
    INSERT INTO claims (subject, subject_id, claimed_by, account_id, until) VALUES (${type}, ${key}::uuid, ${by.name}, ${by.accountKey}::uuid, ${until})
    ON CONFLICT (subject, subject_id) DO UPDATE SET claimed_by = EXCLUDED.claimed_by, account_id = EXCLUDED.account_id, until = EXCLUDED.until
      WHERE claims.until <= now() OR (claims.claimed_by = EXCLUDED.claimed_by AND claims.account_id IS NOT DISTINCT FROM EXCLUDED.account_id)
    RETURNING until`;
  if (mine === undefined) throw await claimedBySomebody(transaction, type, key);
  return { kind, key, until: mine.until };
}

/** Gives an item back. Throws a `Refused` when it is not this editor’s. */
export async function releaseReview(transaction: Transaction, item: string, by: Viewer): Promise<void> {
  const { kind, key } = readItem(item);
  const type = typeOfKind[kind];
  const { count } = await transaction.claim.deleteMany({
    where: { subject: type, subjectId: key, claimedBy: by.name, accountId: by.accountKey, until: { gt: new Date() } },
  });
  if (count > 0) return;
  const other = await transaction.claim.findFirst({ where: { subject: type, subjectId: key, until: { gt: new Date() } } });
  if (other === null) throw refusal('NOT_FOUND', 'input.item', 'Nobody has claimed it, or the time is over: it is free.');
  throw await claimedBySomebody(transaction, type, key);
}

async function claimedBySomebody(transaction: Transaction, subject: string, subjectId: string) {
  const claim = await transaction.claim.findUnique({ where: { subject_subjectId: { subject, subjectId } } });
  const until = claim === null ? '' : ` until ${claim.until.toISOString()}`;
  return refusal('CLAIMED', 'input.item', `${claim?.claimedBy ?? 'Another editor'} has it${until}; take another one, or wait.`);
}

async function firstFree(transaction: Transaction): Promise<{ readonly kind: ReviewKind; readonly key: string }> {
  const [first] = await queuedItems(transaction, null, { take: 1, after: null, isFree: true });
  if (first === undefined) throw refusal('NOT_FOUND', 'input.item', 'Nothing is left in the queue that nobody has.');
  return first;
}

function readItem(id: string): { readonly kind: ReviewKind; readonly key: string } {
  const read = fromGlobalId(id);
  const kind = (Object.keys(typeOfKind) as ReviewKind[]).find((one) => typeOfKind[one] === read?.type);
  if (read === null || kind === undefined)
    throw refusal('NOT_FOUND', 'input.item', `"${id.slice(0, 80)}" is not the id of something that is reviewed; take it from the queue.`);
  return { kind, key: read.key };
}
