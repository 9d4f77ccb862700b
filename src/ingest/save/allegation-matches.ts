import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareAllegations, mayShareAccused, type Comparison } from '../../extract/link/compare-allegations.js';
import { compareCounter } from '../../extract/link/compare-counter.js';
import type { AllegationSketch } from '../../extract/link/sketch-allegation.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { NewAllegation } from './reported-allegations.js';
import type { Settling } from './settle-again.js';
import { comparePlaces, type StoredAllegation } from './stored-allegations.js';

/** More questions than these about one report help nobody. */
const most = 5;
const breathAfter = 20;

interface Alleged extends Pick<NewAllegation, 'id' | 'place'> {
  readonly sketch: AllegationSketch;
  readonly allegationId: string;
}

/**
 * Keeps, for all that is new or went to another allegation, the other allegations that it may be or that answer it, with score and reasons:
 * of each the report that is most like it, and the best five. Questions for a person; nothing is joined by them.
 */
export async function saveMatches(
  transaction: Transaction,
  fresh: readonly NewAllegation[],
  stored: readonly StoredAllegation[],
  { placements }: Settling,
): Promise<void> {
  const here = [...fresh, ...stored].map((one): Alleged => {
    const allegationId = placements.get(one.id)?.allegationId ?? ('allegationId' in one ? one.allegationId : '');
    return { id: one.id, sketch: one.sketch, place: one.place, allegationId };
  });
  const isNew = new Set(fresh.map(({ id }) => id));
  const isMoved = new Set(
    stored.filter(({ id, allegationId }) => (placements.get(id)?.allegationId ?? allegationId) !== allegationId).map(({ id }) => id),
  );
  const questions: Question[] = [];
  for (const [at, one] of here.filter(({ id }) => isNew.has(id) || isMoved.has(id)).entries()) {
    questions.push(...questionsAbout(one, here, isNew));
    // Each is compared with hundreds: others are let through between them.
    if (at % breathAfter === breathAfter - 1) await nextTurn();
  }
  await insertRows<Prisma.AllegationMatchCreateManyInput>(
    transaction,
    'allegation_matches',
    questions.map(({ reportedId, otherId, comparison: { relation, score, reasons } }) => ({
      id: newId(),
      reportedId,
      otherId,
      relation,
      score,
      reasons: reasons.map(({ text, weight }) => ({ text, weight })),
    })),
    { skipDuplicates: true },
  );
}

interface Question {
  readonly reportedId: string;
  readonly otherId: string;
  readonly comparison: Comparison;
}

/** The later of two is said to be like the earlier, so that a pair has one row whichever came in first. */
function questionsAbout(one: Alleged, here: readonly Alleged[], isNew: ReadonlySet<string>): readonly Question[] {
  const best = new Map<string, Question>();
  for (const other of here) {
    if (other.allegationId === one.allegationId) continue;
    // Two new ones are compared once.
    if (isNew.has(other.id) && comparePlaces(other.place, one.place) > 0) continue;
    // Most pairs share nobody; to say why they differ takes longer than to see that.
    const same = mayShareAccused(one.sketch, other.sketch) ? compareAllegations(one.sketch, other.sketch) : null;
    const comparison = same === null || same.decision === 'DIFFERENT' ? compareCounter(one.sketch, other.sketch) : same;
    if (comparison === null || comparison.score <= (best.get(other.allegationId)?.comparison.score ?? 0)) continue;
    const [reportedId, otherId] = comparePlaces(one.place, other.place) > 0 ? [one.id, other.id] : [other.id, one.id];
    best.set(other.allegationId, { reportedId, otherId, comparison });
  }
  return [...best.values()].sort((a, b) => b.comparison.score - a.comparison.score).slice(0, most);
}
