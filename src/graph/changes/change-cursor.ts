import { encodeCursor, readPageArguments, type ListOrder } from '../../store/paging.js';
import type { StoredChange } from '../../store/stored-change.js';

/**
 * The place of a change: its number, and the thing that it happened to, whose UUID no other ledger has. So a cursor of another ledger, or of
 * one that was set back to an earlier copy and went another way since, is told from one of this.
 */
export const changeOrder = { name: 'changes', parts: ['bigint', 'uuid'] } as const satisfies ListOrder;

export const cursorOf = ({ sequence, subjectId }: Pick<StoredChange, 'sequence' | 'subjectId'>): string =>
  encodeCursor([changeOrder.name, sequence, subjectId]);

/** Number and UUID in a cursor. Throws a `UserError` for what is no cursor of changes. */
export function readCursor(cursor: string): { readonly sequence: number; readonly subjectId: string } {
  const { after } = readPageArguments({ after: cursor }, changeOrder);
  return { sequence: Number(after?.[0]), subjectId: String(after?.[1]) };
}
