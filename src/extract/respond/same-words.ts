import type { Party } from '../document.js';
import type { Reading } from '../allege/reading.js';

type Named = Pick<Party, 'span' | 'label'>;

/** Two parties are one: by the same words, by one entity, or as a name and its last word (“Bo Lind”, “Lind”). */
export function saysTheSame(reading: Reading, left: Named, right: Named): boolean {
  if (!left.span || !right.span) return false;
  const [one, two] = [left.label.toLowerCase(), right.label.toLowerCase()];
  if (one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`)) return true;
  const meant = reading.entitiesIn(left.span);
  const also = reading.entitiesIn(right.span);
  return meant.length === 1 && also.length === 1 && meant[0] === also[0];
}
