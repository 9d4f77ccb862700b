import type { Scorer } from '../../model/linear-model.js';
import { mostPairFeatures, type Pairing, pairFeatures } from './pair-features.js';
import type { RoleSpan } from './roles.js';

/** A cue with what belongs to it. */
export interface LinkedCue {
  readonly cue: RoleSpan;
  readonly sources: readonly RoleSpan[];
  readonly contents: readonly RoleSpan[];
  /** Of its weakest link, 0 to 1. */
  readonly certainty: number;
}

/** How many cues on either side a source or content looks at. */
const reach = 6;

/** Positions of the cues that a source or content may belong to: the nearest on either side, for a source in its own sentence. */
export function candidatesOf({ view, spans }: Pairing, number: number): readonly number[] {
  const span = spans[number];
  if (!span || span.role === 'CUE') return [];
  const found: number[] = [];
  const take = (step: number): void => {
    let taken = 0;
    for (let other = number + step; other >= 0 && other < spans.length && taken < reach; other += step) {
      const cue = spans[other];
      if (Math.abs(other - number) > reach * 6) break;
      if (cue?.role !== 'CUE') continue;
      if (span.role === 'SOURCE' && view.sentence[cue.first] !== view.sentence[span.first]) break;
      found.push(other);
      taken += 1;
    }
  };
  take(-1);
  take(1);
  return found;
}

/** Gives each content its likeliest cue, each cue one source, and a source to a second cue when that is more likely than not. */
export function linkSpans(pairs: Pairing, scorer: Scorer): readonly LinkedCue[] {
  const { spans } = pairs;
  const links = new Map<number, { sources: RoleSpan[]; contents: RoleSpan[]; certainty: number }>();
  spans.forEach(({ role }, number) => role === 'CUE' && links.set(number, { sources: [], contents: [], certainty: 1 }));
  const features = new Uint32Array(mostPairFeatures);
  const score = new Float64Array(1);
  const probability = (number: number, cue: number): number => {
    score[0] = 0;
    scorer.add(features, pairFeatures(pairs, number, cue, features), score, 0);
    return 1 / (1 + Math.exp(-(score[0] ?? 0)));
  };
  const ways: { readonly number: number; readonly cue: number; readonly likely: number }[] = [];
  spans.forEach((span, number) => {
    const found = candidatesOf(pairs, number).map((cue) => ({ number, cue, likely: probability(number, cue) }));
    if (span.role === 'SOURCE') ways.push(...found);
    const best = found.reduce((most, way) => (way.likely > most.likely ? way : most), { number, cue: -1, likely: 0.05 });
    const link = links.get(best.cue);
    if (span.role !== 'CONTENT' || !link) return;
    link.contents.push(span);
    link.certainty = Math.min(link.certainty, best.likely);
  });
  ways.sort((a, b) => b.likely - a.likely || a.number - b.number || a.cue - b.cue);
  const used = new Set<number>();
  for (const mayShare of [false, true]) {
    for (const { number, cue, likely } of ways) {
      const link = links.get(cue);
      const span = spans[number];
      if (!link || !span || link.sources.length > 0 || likely < (mayShare ? 0.5 : 0.1) || (!mayShare && used.has(number))) continue;
      link.sources.push(span);
      link.certainty = Math.min(link.certainty, likely);
      used.add(number);
    }
  }
  return [...links].flatMap(([number, link]) => {
    const cue = spans[number];
    return cue ? [{ cue, ...link }] : [];
  });
}
