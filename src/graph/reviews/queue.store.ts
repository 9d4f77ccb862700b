import { UserError } from '../../errors.js';
import type { Reader } from '../../store/transaction.js';
import type { ReviewQueueFilter } from './queue.input.js';
import { queueSql, type QueuePage } from './queue.sql.js';
import type { ReviewItem, ReviewKind, ReviewQueue } from './queue.type.js';

interface Row {
  readonly kind: ReviewKind;
  readonly id: string;
  readonly priority: number;
  readonly doubt: number;
  readonly weight: number;
  readonly articles: number;
  readonly name: string | null;
  readonly claimedBy: string | null;
  readonly claimedUntil: Date | null;
}

const usual = 20;
const most = 100;

/** A page of the queue. Throws a `UserError` for what is no page, and for a filter that cannot be. */
export async function readQueue(
  reader: Reader,
  filter: ReviewQueueFilter | null,
  { first, after }: { readonly first: number | null; readonly after: string | null },
): Promise<ReviewQueue> {
  const take = first ?? usual;
  if (take < 1 || take > most) throw new UserError(`first: ${take} is not between 1 and ${most}.`);
  const items = await queuedItems(reader, filter, { take: take + 1, after: after === null ? null : placeIn(after), isFree: false });
  const page = items.slice(0, take);
  const last = page.at(-1);
  return { items: page, next: items.length > take && last ? cursorOf(last) : null };
}

export async function queuedItems(reader: Reader, filter: ReviewQueueFilter | null, page: QueuePage): Promise<readonly ReviewItem[]> {
  const rows = await reader.$queryRaw<Row[]>(queueSql(filter, page));
  return rows.map(({ id, name, ...row }) => ({ ...row, key: id, question: questionOf(row.kind, name) }));
}

const questionOf = (kind: ReviewKind, name: string | null): string | null =>
  name === null ? null : kind === 'ALLEGATION' ? 'Is it the same as one of its possible matches?' : `Who is “${name}”?`;

const cursorOf = ({ priority, key }: ReviewItem): string => Buffer.from(`${priority} ${key}`, 'utf8').toString('base64url');

function placeIn(cursor: string): { readonly priority: number; readonly id: string } {
  const [priority = '', id = ''] = Buffer.from(cursor.slice(0, 200), 'base64url').toString('utf8').split(' ');
  if (!/^\d+(\.\d+)?$/.test(priority) || !/^[0-9a-f-]{36}$/.test(id))
    throw new UserError(`after: "${cursor.slice(0, 80)}" is not a place in the queue; take it from a field "next".`);
  return { priority: Number(priority), id };
}
