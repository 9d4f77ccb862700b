import { settleAllegations, type Settlement } from '../../extract/link/settle-allegations.js';
import { newId } from '../../store/ids.js';
import type { NewAllegation } from './reported-allegations.js';
import { comparePlaces, type StoredAllegation } from './stored-allegations.js';

/** Which allegation of the ledger something is, and why. */
export interface Placement {
  readonly allegationId: string;
  /** 0 to 1; null for the first to report it. */
  readonly score: number | null;
  readonly reasons: Settlement['reasons'];
}

export interface Settling {
  /** By id of what is alleged: of all new ones, and of stored ones that come after them. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** Allegations that nobody reported before. */
  readonly begun: readonly { readonly allegationId: string; readonly by: string }[];
}

/**
 * Settles, for each set of accused, the new allegations and what other articles alleged after them, in the order of their dates.
 *
 * Usually an article is the latest, and only its own are settled. An allegation keeps its id as long as anything that had it is in it.
 */
export function settleAgain(fresh: readonly NewAllegation[], stored: readonly StoredAllegation[]): Settling {
  const placements = new Map<string, Placement>();
  const begun: { allegationId: string; by: string }[] = [];
  // Made before anything is settled: their order is that of the articles, whichever of them are written together.
  const ids = new Map(fresh.map(({ id }) => [id, newId()]));
  for (const key of new Set(fresh.map(({ accusedKey }) => accusedKey))) {
    const ours = fresh.filter(({ accusedKey }) => accusedKey === key);
    const theirs = stored.filter(({ accusedKey }) => accusedKey === key);
    const isAfterOurs = (one: StoredAllegation): boolean => ours.some(({ place }) => comparePlaces(place, one.place) < 0);
    const before = theirs.filter((one) => !isAfterOurs(one));
    const later = [...theirs.filter(isAfterOurs), ...ours].sort((a, b) => comparePlaces(a.place, b.place));
    const settlements = settleAllegations(
      before.map(({ id, articleId, allegationId, sketch }) => ({ id, article: articleId, allegation: allegationId, sketch })),
      later.map(({ id, articleId, sketch }) => ({ id, article: articleId, sketch })),
    );
    const again = ours.flatMap(({ id, allegationBefore }) => (allegationBefore === null ? [] : [{ id, allegationId: allegationBefore }]));
    const chosen = idsOf(settlements, before, [...theirs, ...again], ids);
    for (const { id, allegation, score, reasons } of settlements) {
      const allegationId = chosen.get(allegation) ?? allegation;
      placements.set(id, { allegationId, score, reasons });
      if (allegation === id && ![...theirs, ...again].some((other) => other.allegationId === allegationId))
        begun.push({ allegationId, by: id });
    }
  }
  return { placements, begun };
}

/** For each allegation that begins among the settled the id that its first report had before and no other has; else a new one. */
function idsOf(
  settlements: readonly Settlement[],
  before: readonly StoredAllegation[],
  stored: readonly Pick<StoredAllegation, 'id' | 'allegationId'>[],
  fresh: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set(before.map(({ allegationId }) => allegationId));
  const had = new Map(stored.map(({ id, allegationId }) => [id, allegationId]));
  const ids = new Map<string, string>();
  for (const { id } of settlements.filter((one) => one.allegation === one.id)) {
    const members = settlements.filter(({ allegation }) => allegation === id).flatMap((member) => had.get(member.id) ?? []);
    const chosen = members.find((allegationId) => !taken.has(allegationId)) ?? fresh.get(id) ?? newId();
    taken.add(chosen);
    ids.set(id, chosen);
  }
  return ids;
}
