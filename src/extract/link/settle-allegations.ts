import { matchAllegation } from './match-allegation.js';
import type { AllegationSketch } from './sketch-allegation.js';
import type { Reason } from './weigh-acts.js';

/** What one version of an article alleges, on its way to its allegation. */
export interface Unsettled {
  readonly id: string;
  /** The same for all versions of an article. */
  readonly article: string;
  readonly sketch: AllegationSketch;
}

/** One whose allegation is known already. */
export interface Settled extends Unsettled {
  readonly allegation: string;
}

/** Which allegation it is: that of the first to report it, which names it. */
export interface Settlement {
  readonly id: string;
  /** The allegation of a settled one, or the id of the unsettled one that began it. */
  readonly allegation: string;
  /** 0 to 1; null for the one that begins an allegation. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
}

/** An allegation that many report is compared by its first and its latest reports. */
const firstReports = 4;
const latestReports = 12;
/** So many allegations against the same are compared, those that were reported last. */
const most = 300;

interface Cluster {
  readonly allegation: string;
  readonly first: Unsettled[];
  readonly latest: Unsettled[];
  lastAt: number;
}

/**
 * Says of what is reported later, in the order of its dates, which allegation each is: one of those before it, or the beginning of another.
 *
 * `before` and `later` are in order, and all before come before all later; all accuse the same. What comes of it depends on them alone, so a
 * ledger that settles again from the earliest new article on is the same in whatever order the articles came in. Pure.
 */
export function settleAllegations(before: readonly Settled[], later: readonly Unsettled[]): readonly Settlement[] {
  const clusters = new Map<string, Cluster>();
  before.forEach((one, at) => void add(clusters, one.allegation, one, at));
  return later.map((one, at): Settlement => {
    const settlement = settle(one, clusters);
    add(clusters, settlement.allegation, one, before.length + at);
    return settlement;
  });
}

function settle(one: Unsettled, clusters: ReadonlyMap<string, Cluster>): Settlement {
  const latest = [...clusters.values()].sort((a, b) => b.lastAt - a.lastAt).slice(0, most);
  const same = reportedBefore(one, latest);
  if (same !== null) return { id: one.id, ...same };
  const { decision, candidate, score, reasons } = matchAllegation(
    one.sketch,
    latest.map(({ allegation, first, latest: last }) => ({ id: allegation, reports: [...first, ...last].map(({ sketch }) => sketch) })),
  );
  return decision === 'SAME' && candidate !== null
    ? { id: one.id, allegation: candidate, score, reasons }
    : { id: one.id, allegation: one.id, score: null, reasons: [] };
}

/** What an earlier version of the same article reports comes first: by the same verb and most of the same words, and it has the benefit of doubt. */
function reportedBefore({ article, sketch }: Unsettled, clusters: readonly Cluster[]): Omit<Settlement, 'id'> | null {
  const fitting = clusters.flatMap(({ allegation, first, latest }) =>
    [...first, ...latest]
      .filter(
        (other) => other.article === article && other.sketch.category === sketch.category && other.sketch.predicate === sketch.predicate,
      )
      .map((other) => ({ allegation, score: shareOf(other.sketch.actLemmas, sketch.actLemmas) })),
  );
  const best = fitting.reduce<(typeof fitting)[number] | null>((top, next) => (top === null || next.score > top.score ? next : top), null);
  if (best === null || best.score < 0.5) return null;
  const score = Math.round(100 * best.score) / 100;
  return { allegation: best.allegation, score, reasons: [{ text: 'an earlier version of the article reports it', weight: score }] };
}

/** Items in both, of all; 1 when both are empty. */
function shareOf(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]);
  return all.size === 0 ? 1 : left.filter((item) => right.includes(item)).length / all.size;
}

function add(clusters: Map<string, Cluster>, allegation: string, one: Unsettled, at: number): void {
  const cluster = clusters.get(allegation) ?? { allegation, first: [], latest: [], lastAt: at };
  clusters.set(allegation, cluster);
  cluster.lastAt = at;
  if (cluster.first.length < firstReports) cluster.first.push(one);
  else cluster.latest.push(one);
  if (cluster.latest.length > latestReports) cluster.latest.shift();
}
