import type { Document, EntityKind } from '../document.js';
import type { KnownName } from './known-names-in.js';
import { signs, view, type Weights } from './name-signs.js';
import type { Piece } from './read-run.js';

export interface Verdict {
  readonly kind: EntityKind;
  /** 0 to 1, by how far the winner is ahead. */
  readonly confidence: number;
}

/**
 * Decides what every guessed name is the name of, by all its places in the article, keyed by its words.
 *
 * A name with too little or too even evidence is missing from the result: it is then no mention. The weights were set by hand so that one
 * strong sign (a title, an age, a region word) or two weak ones decide.
 */
export function weighEvidence(
  document: Document,
  pieces: readonly Piece[],
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
): ReadonlyMap<string, Verdict> {
  const sums = new Map<string, Weights>();
  for (const piece of pieces) {
    if (piece.is !== 'guess') continue;
    const key = wordsOf(document, piece);
    const sum = sums.get(key) ?? { PERSON: 0, PLACE: 0, ORGANIZATION: 0 };
    for (const sign of signs) sign(view(document, piece, knownAt), sum);
    sums.set(key, sum);
  }
  const verdicts = new Map<string, Verdict>();
  for (const [words, sum] of sums) if (words.includes(' ')) judge(words, sum, verdicts);
  const people = [...verdicts].filter(([, verdict]) => verdict.kind === 'PERSON').map(([words]) => words);
  const known = pieces.filter((piece) => piece.known?.entities[0]?.kind === 'PERSON').map((piece) => wordsOf(document, piece));
  const surnames = new Set([...people, ...known].map((words) => words.slice(words.lastIndexOf(' ') + 1).toLowerCase()));
  for (const [words, sum] of sums) {
    if (words.includes(' ')) continue;
    if (surnames.has(words.toLowerCase())) sum.PERSON += 3;
    judge(words, sum, verdicts);
  }
  return verdicts;
}

export const wordsOf = (document: Document, piece: Piece): string =>
  document.tokens
    .slice(piece.first, piece.last + 1)
    .map((token) => token.text)
    .join(' ');

function judge(words: string, sum: Weights, verdicts: Map<string, Verdict>): void {
  const ranked = (Object.keys(sum) as (keyof Weights)[]).sort((a, b) => sum[b] - sum[a]);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return;
  const lead = sum[best] - Math.max(0, sum[second]);
  if (sum[best] >= 1.5 && lead >= 0.5) verdicts.set(words, { kind: best, confidence: Math.min(0.95, 0.5 + lead / 10) });
}
