import type { Allegation, AllegationReport } from '../../extract/document.js';
import { matchAllegation, type AllegationSketch } from '../../extract/link/match-allegation.js';
import { keyOfAccused } from './accused-parties.js';
import type { EarlierAllegation } from './earlier-allegations.js';
import { idOrNull, type SavedVersion } from './reading.js';

/** The allegation of the ledger that one of an article is, and why. */
export interface Joined {
  readonly allegation: EarlierAllegation;
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
}

export type Joining = { readonly joined: Joined } | { readonly joined: null; readonly doubt: Doubt | null };

/** An allegation that might be the same: what a person should look at. */
export interface Doubt {
  readonly maybeSameAs: string;
  readonly reason: string;
  readonly score: number;
}

/**
 * Decides which allegation of the ledger one of an article reports. Only one that is surely the same is joined; in doubt they are two.
 *
 * What an earlier version of the same article reported comes first, and there the benefit of doubt goes to the same.
 */
export function joinEarlier(
  allegation: Allegation,
  reports: readonly AllegationReport[],
  version: SavedVersion,
  entityIds: readonly string[],
  earlier: readonly EarlierAllegation[],
): Joining {
  const sketch = sketchOf(allegation, reports, version, entityIds);
  const before = reportedBefore(
    sketch,
    earlier.filter(({ isOfSameArticle }) => isOfSameArticle),
  );
  if (before) return { joined: before };
  // Whoever is accused by words alone (“the firm”) is somebody else in every article.
  if (!reports.some(({ accused }) => accused.some(({ entity }) => entity !== null))) return { joined: null, doubt: null };

  const { decision, candidate, score, reason } = matchAllegation(sketch, earlier);
  const found = earlier.find(({ id }) => id === candidate);
  if (found === undefined || decision === 'DIFFERENT') return { joined: null, doubt: null };
  const isSame = decision === 'SAME' || found.isOfSameArticle;
  return isSame ? { joined: { allegation: found, reason, score } } : { joined: null, doubt: { maybeSameAs: found.id, reason, score } };
}

function sketchOf(
  { category }: Allegation,
  reports: readonly AllegationReport[],
  { publishedAt }: SavedVersion,
  entityIds: readonly string[],
): AllegationSketch {
  return {
    category,
    predicate: predicateOf(reports),
    actLemmas: actLemmasOf(reports),
    quantities: reports.flatMap(({ quantities }) => quantities),
    accused: [
      ...new Set(reports.flatMap(({ accused }) => accused.map(({ entity, label }) => keyOfAccused(idOrNull(entityIds, entity), label)))),
    ],
    reportedOn: publishedAt?.toISOString() ?? null,
  };
}

/** Of the first report that knows the act. */
export const predicateOf = (reports: readonly AllegationReport[]): string =>
  reports.find(({ predicate }) => predicate !== '')?.predicate ?? '';

/** Of all reports, sorted, each once. */
export const actLemmasOf = (reports: readonly AllegationReport[]): string[] =>
  [...new Set(reports.flatMap(({ actLemmas }) => actLemmas))].sort();

/** The one of an earlier version that accuses the same of the same: by the same verb, and the most of the same words. */
function reportedBefore(sketch: AllegationSketch, before: readonly EarlierAllegation[]): Joined | null {
  const fitting = before
    .filter((other) => other.category === sketch.category && other.predicate === sketch.predicate && sameSet(other.accused, sketch.accused))
    .map((allegation) => ({ allegation, score: shareOf(allegation.actLemmas, sketch.actLemmas) }))
    .sort((a, b) => b.score - a.score);
  const [best] = fitting;
  return best && best.score > 0 ? { ...best, reason: 'an earlier version of the article reports it' } : null;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item) => b.includes(item));

/** Items in both, of all; 1 when both are empty. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : a.filter((item) => b.includes(item)).length / all.size;
}
