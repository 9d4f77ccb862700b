import type { RawSpan } from '../../../training/polnear.js';
import { type Figure, figureOf } from './figure.js';
import { isSpeechCue } from './is-speech-cue.js';
import { type CountedWords, countWords, sharedCount, wordsIn } from './words.js';

/** Who says what, by places in the text as it was given. */
export interface Attribution {
  readonly source: readonly RawSpan[];
  readonly cue: readonly RawSpan[];
  readonly content: readonly RawSpan[];
}

export const quoteGroups = ['all', 'direct', 'mixed', 'indirect'] as const;
export type QuoteGroup = (typeof quoteGroups)[number];

/** `half`: half or more of the content in common; `exact`: the same content; `full`: half or more, and cue and source touch. */
export const likenesses = ['half', 'exact', 'full'] as const;
export type Likeness = (typeof likenesses)[number];

/** Counts of what people marked and of what was found; each side by its own group. */
type Counts = Record<
  QuoteGroup,
  { gold: number; found: number; rightGold: Record<Likeness, number>; rightFound: Record<Likeness, number> }
>;

/** For every found statement, in the order given: whether it is right in full; null when it is not counted (no content, or no reporting word). */
export type Verdicts = readonly (boolean | null)[];

/** Counts statements by reporting words over many articles. */
export class AttributionScore {
  readonly #counts = Object.fromEntries(quoteGroups.map((group) => [group, emptyCounts()])) as Counts;

  /** Compares what was found in one article with what people marked. */
  add(text: string, gold: readonly Attribution[], found: readonly Attribution[]): Verdicts {
    const words = countWords(text);
    const [marked, read] = [gold, found].map((side) => side.map((one) => viewOf(words, one))) as [View[], View[]];
    for (const view of marked) this.#each(view, (counts) => (counts.gold += 1));
    for (const view of read) this.#each(view, (counts) => (counts.found += 1));
    const isRight = read.map(() => false);
    for (const { left, right } of paired(marked, read)) {
      const [one, other] = [marked[left], read[right]];
      if (!one || !other) continue;
      const reached = likenesses.filter((likeness) => isAlike[likeness](words, one, other));
      this.#each(one, (counts) => reached.forEach((likeness) => (counts.rightGold[likeness] += 1)));
      this.#each(other, (counts) => reached.forEach((likeness) => (counts.rightFound[likeness] += 1)));
      isRight[right] = reached.includes('full');
    }
    return read.map((view, index) => (view.isSpeech && view.content.size > 0 ? (isRight[index] ?? false) : null));
  }

  figure(group: QuoteGroup, likeness: Likeness): Figure {
    const { gold, found, rightGold, rightFound } = this.#counts[group];
    return figureOf(rightGold[likeness], gold, found, rightFound[likeness]);
  }

  #each(view: View, count: (counts: Counts[QuoteGroup]) => void): void {
    if (!view.isSpeech || view.content.size === 0) return;
    count(this.#counts.all);
    count(this.#counts[view.group]);
  }
}

const emptyCounts = (): Counts[QuoteGroup] => ({
  gold: 0,
  found: 0,
  rightGold: { half: 0, exact: 0, full: 0 },
  rightFound: { half: 0, exact: 0, full: 0 },
});

/** An attribution as sets of words. */
interface View {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly group: Exclude<QuoteGroup, 'all'>;
  readonly isSpeech: boolean;
}

function viewOf(words: CountedWords, { source, cue, content }: Attribution): View {
  const inContent = wordsIn(words, content);
  const quoted = [...inContent].filter((at) => words.isQuoted[at]).length;
  const [first] = cue;
  const inCue = wordsIn(words, cue);
  return {
    source: wordsIn(words, source),
    // A cue without a word (“Reyes: …”) is its place.
    cue: inCue.size === 0 && first ? new Set([-1 - first[0]]) : inCue,
    content: inContent,
    group: quoted === inContent.size ? 'direct' : quoted === 0 ? 'indirect' : 'mixed',
    isSpeech: isSpeechCue(cue.map(([start, end]) => words.text.slice(start, end)).join(' ')),
  };
}

/** One to one by their contents, the most alike first; a cue in common decides between equals. */
function paired(marked: readonly View[], read: readonly View[]): readonly { readonly left: number; readonly right: number }[] {
  const candidates = marked.flatMap((one, left) =>
    read.flatMap((other, right) => {
      const likeness = contentLikeness(one, other);
      return likeness > 0 ? [{ left, right, likeness: likeness + (sharedCount(one.cue, other.cue) > 0 ? 1e-3 : 0) }] : [];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false;
    lefts.add(left);
    rights.add(right);
    return true;
  });
}

/** Shared over joined words, 0 to 1. */
function contentLikeness(one: View, other: View): number {
  const shared = sharedCount(one.content, other.content);
  return shared === 0 ? 0 : shared / (one.content.size + other.content.size - shared);
}

const isAlike: Readonly<Record<Likeness, (words: CountedWords, one: View, other: View) => boolean>> = {
  half: (_, one, other) => contentLikeness(one, other) >= 0.5,
  exact: (_, one, other) => contentLikeness(one, other) === 1,
  full: (_, one, other) => contentLikeness(one, other) >= 0.5 && isSameSource(one, other) && sharedCount(one.cue, other.cue) > 0,
};

const isSameSource = (one: View, other: View): boolean =>
  (one.source.size === 0 && other.source.size === 0) || sharedCount(one.source, other.source) > 0;
