import type { RawSpan } from '../../../training/polnear.js';
import { type Figure, figureOf } from './figure.js';

/** An allegation of a sentence; a weak one may be found or not. */
export interface AllegationItem {
  readonly type: 'allegation';
  readonly accusers: readonly RawSpan[];
  readonly accused: readonly RawSpan[];
  readonly act: RawSpan | null;
  readonly cue: RawSpan;
  readonly isWeak?: boolean;
}

export interface ResponseItem {
  readonly type: 'response';
  readonly stance: string;
  readonly responder: RawSpan | null;
  readonly target: RawSpan | null;
  readonly cue: RawSpan;
  readonly isWeak?: boolean;
}

export type AccusationItem = AllegationItem | ResponseItem;

/** `complete`: act, accused and accuser are right, an absent accuser is absent; `answered`: of the right type and by the right party. */
export const accusationMeasures = ['allegation', 'complete', 'response', 'answered'] as const;
export type AccusationMeasure = (typeof accusationMeasures)[number];

/** Counts allegations and responses over many sentences. */
export class AccusationScore {
  readonly #counts = Object.fromEntries(accusationMeasures.map((name) => [name, { gold: 0, found: 0, right: 0 }])) as Record<
    AccusationMeasure,
    { gold: number; found: number; right: number }
  >;

  add(gold: readonly AccusationItem[], found: readonly AccusationItem[]): void {
    const { allegation, complete, response, answered } = this.#counts;
    const allegations = matched(gold.filter(isAllegation), found.filter(isAllegation), (a, b) => likeness(a.act, b.act));
    const responses = matched(gold.filter(isResponse), found.filter(isResponse), (a, b) => likeness(a.target, b.target));
    for (const [counts, { gold: there, found: read, pairs }] of [
      [allegation, allegations],
      [complete, allegations],
      [response, responses],
      [answered, responses],
    ] as const) {
      counts.gold += there;
      counts.found += read;
      if (counts === allegation || counts === response) counts.right += pairs.length;
    }
    complete.right += allegations.pairs.filter(([one, other]) => isComplete(one, other)).length;
    answered.right += responses.pairs.filter(
      ([one, other]) => one.stance === other.stance && touches(one.responder, other.responder),
    ).length;
  }

  figure(measure: AccusationMeasure): Figure {
    const { gold, found, right } = this.#counts[measure];
    return figureOf(right, gold, found);
  }
}

const isAllegation = (item: AccusationItem): item is AllegationItem => item.type === 'allegation';
const isResponse = (item: AccusationItem): item is ResponseItem => item.type === 'response';

interface Matched<Item> {
  /** Without the weak ones, which cost nothing, found or not. */
  readonly gold: number;
  readonly found: number;
  readonly pairs: readonly (readonly [Item, Item])[];
}

/** One to one: by cues that touch, and by how much the acts, or what is answered, have in common. */
function matched<Item extends AccusationItem>(
  gold: readonly Item[],
  found: readonly Item[],
  common: (a: Item, b: Item) => number,
): Matched<Item> {
  const candidates = gold.flatMap((one) =>
    found.map((other) => ({ one, other, score: (touches(one.cue, other.cue) ? 1 : 0) + common(one, other) })),
  );
  const taken = new Map<Item, Item>();
  const used = new Set<Item>();
  for (const { one, other, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score <= 0.3 || taken.has(one) || used.has(other)) continue;
    taken.set(one, other);
    used.add(other);
  }
  const strong = [...taken].filter(([one]) => one.isWeak !== true);
  return {
    gold: gold.filter((item) => item.isWeak !== true).length,
    found: found.length - (taken.size - strong.length),
    pairs: strong,
  };
}

function isComplete(gold: AllegationItem, found: AllegationItem): boolean {
  const some = (a: readonly RawSpan[], b: readonly RawSpan[]): boolean => a.some((one) => b.some((other) => touches(one, other)));
  return (
    likeness(gold.act, found.act) >= 0.5 &&
    (gold.accused.length === 0 || some(gold.accused, found.accused)) &&
    (gold.accusers.length === 0 ? found.accusers.length === 0 : some(gold.accusers, found.accusers))
  );
}

const touches = (a: RawSpan | null, b: RawSpan | null): boolean => a !== null && b !== null && a[0] < b[1] && b[0] < a[1];

/** Shared over joined length, 0 to 1. */
function likeness(a: RawSpan | null, b: RawSpan | null): number {
  if (a === null || b === null || !touches(a, b)) return 0;
  return (Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
