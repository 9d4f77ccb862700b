import type { Transaction } from '../../store/transaction.js';
import { words } from '../readings/check-input.js';
import type { AllegationCorrections } from './corrections.input.js';
import { changeRow } from './edits.js';
import type { Edit } from './record-decision.js';
import { Refused } from './refused.js';

const mostTitle = 500;

/** Puts the title or category of an allegation right. No later article changes them again. */
export async function correctAllegation(
  transaction: Transaction,
  key: string,
  { title, category }: AllegationCorrections,
): Promise<readonly Edit[]> {
  const bad = title ? words(mostTitle)(['input', 'corrections', 'title'], title) : [];
  if (bad.length > 0) throw new Refused(...bad);
  return changeRow(
    transaction,
    'allegations',
    { id: key },
    { ...(title ? { title: title.trim() } : {}), ...(category ? { category } : {}) },
  );
}
