import type { NewAllegation } from './reported-allegations.js';
import { settleAgain, type Placement, type Settling } from './settle-again.js';
import { comparePlaces, type StoredAllegation } from './stored-allegations.js';

/** What a version alleges that is held to be another allegation now, or the same for another reason. */
export interface Moved {
  readonly id: string;
  readonly accusedIds: readonly string[];
  readonly from: string;
  readonly to: string;
  /** 0 to 1; null when it is the first of its allegation now. */
  readonly score: number | null;
  readonly reasons: Placement['reasons'];
}

/** What one article of a batch did, when those before it were settled and those after it had not come. */
export interface Turn extends Settling {
  readonly fresh: readonly NewAllegation[];
  /** What older articles, or those before it in the batch, allege. */
  readonly moved: readonly Moved[];
}

/** Settles the allegations of some articles one article after another, as if each were written before the next is settled. */
export function settleInTurn(alleged: readonly (readonly NewAllegation[])[], stored: readonly StoredAllegation[]): readonly Turn[] {
  let known = stored;
  return alleged.map((fresh) => {
    if (fresh.length === 0) return { fresh, moved: [], placements: new Map(), begun: [] };
    const settling = settleAgain(fresh, known);
    const moved = movedBy(settling, known);
    known = [...known.map((one) => placed(one, settling)), ...fresh.map((one) => placed(asStored(one), settling))].sort((a, b) =>
      comparePlaces(a.place, b.place),
    );
    return { fresh, moved, ...settling };
  });
}

/** Where everything is after all of the turns, and all that began in one of them. */
export const settledBy = (turns: readonly Turn[]): Settling => ({
  placements: new Map(turns.flatMap(({ placements }) => [...placements])),
  begun: turns.flatMap(({ begun }) => begun),
});

/** Those whose allegation, or whose reason to be in it, is another now. */
export const movedBy = ({ placements }: Settling, known: readonly StoredAllegation[]): readonly Moved[] =>
  known.flatMap(({ id, allegationId, matchReasons, accusedIds }) => {
    const placement = placements.get(id);
    return placement === undefined ||
      (placement.allegationId === allegationId && reasonText(placement.reasons) === reasonText(matchReasons))
      ? []
      : [{ id, accusedIds, from: allegationId, to: placement.allegationId, score: placement.score, reasons: placement.reasons }];
  });

export const reasonText = (reasons: Placement['reasons']): string => reasons.map(({ text }) => text).join('; ');

function placed(one: StoredAllegation, { placements }: Settling): StoredAllegation {
  const placement = placements.get(one.id);
  return placement === undefined
    ? one
    : { ...one, allegationId: placement.allegationId, matchScore: placement.score, matchReasons: placement.reasons };
}

const asStored = ({ id, kept, articleId, accusedKey, accusedIds, allegation, sketch, place }: NewAllegation): StoredAllegation => ({
  id,
  versionId: kept.version.versionId,
  articleId,
  allegationId: '',
  accusedKey,
  accusedIds,
  title: allegation.title,
  sketch,
  place,
  matchScore: null,
  matchReasons: [],
});
