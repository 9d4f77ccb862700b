import type { Document, TokenRange } from '../../document.js';
import { calendarWords, placeWords } from '../../lexicon/name-words.js';
import type { NameAt } from '../found.js';
import type { KnownName } from '../known-names-in.js';
import { labelNames } from './label-names.js';
import { beginningOf, labelCount, type LabelledKind, labelledKinds, namesOf } from './name-labels.js';
import type { NameModel } from './name-model.js';
import { nameStretches } from './name-stretches.js';
import { type NameView, viewNames } from './name-view.js';

/** A name as the model reads it: its kind by all places of the same words in the article, and how sure that is. */
export interface Guess extends TokenRange {
  readonly kind: LabelledKind;
  readonly share: number;
}

export interface Guesses {
  /** In reading order, apart. */
  readonly guesses: readonly Guess[];
  /** Of each token, how likely it is part of a name of somebody or something (`OTHER` left out); 0 where none can be. */
  readonly naming: Float64Array;
}

/** Reads the names of an article by the model, which knows what the rules found. Linear in the tokens. */
export function guessNames(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  ruled: readonly NameAt[],
  { labeller, gazetteer }: NameModel,
): Guesses {
  const view = viewNames(document, knownAt, ruled, gazetteer);
  const shares = new Float64Array(view.size * kinds);
  const ranges: TokenRange[] = [];
  let reached = -1;
  for (const stretch of nameStretches(document, view)) {
    const { labels, marginals } = labelNames(view, stretch, labeller);
    shareOut(shares, marginals, stretch);
    for (const name of namesOf(labels, stretch.first)) {
      const range = bordered(document, name, view);
      if (range.first > reached && !isHyphenated(document, knownAt, range)) ranges.push(range);
      reached = range.last;
    }
  }
  const naming = Float64Array.from({ length: view.size }, (_, index) => {
    let sum = 0;
    for (let kind = 0; kind < kinds; kind += 1) if (kind !== other) sum += shares[index * kinds + kind] ?? 0;
    return sum;
  });
  return { guesses: voted(document, ranges, shares), naming };
}

const kinds = labelledKinds.length;
const other = labelledKinds.indexOf('OTHER');

/** Adds up beginning and inside of each kind. */
function shareOut(shares: Float64Array, marginals: Float64Array, { first, last }: TokenRange): void {
  for (let index = first; index <= last; index += 1)
    labelledKinds.forEach((kind, number) => {
      const place = (index - first) * labelCount + beginningOf(kind);
      shares[index * kinds + number] = (marginals[place] ?? 0) + (marginals[place + 1] ?? 0);
    });
}

/** Months and days at the ends belong to the sentence: “Congress [Monday] warned”; “of Lund” belongs to the “Gulf of Lund”. */
function bordered({ tokens }: Document, { first, last }: TokenRange, { capital, runLast, sentenceLast }: NameView): TokenRange {
  let [from, to] = [first, last];
  while (to > from && calendarWords.has(tokens[to]?.lower ?? '')) to -= 1;
  while (to > from && calendarWords.has(tokens[from]?.lower ?? '')) from += 1;
  while (to > from && /^[^\p{L}\p{N})]+$/u.test(tokens[to]?.text ?? '')) to -= 1;
  const isOpen = placeWords.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'of' && to + 2 <= (sentenceLast[to] ?? to);
  return { first: from, last: isOpen && capital[to + 2] === 1 ? (runLast[to + 2] ?? to) : to };
}

/** “Russia-Ukraine” are two known names and no third. */
const isHyphenated = ({ tokens }: Document, knownAt: ReadonlyMap<number, readonly KnownName[]>, { first, last }: TokenRange): boolean =>
  first === last &&
  (tokens[first]?.text.includes('-') ?? false) &&
  (knownAt.get(first) ?? []).some(({ start, end }) => start !== tokens[first]?.start || end !== tokens[first]?.end);

/** Gives each name the kind that its words have all over the article; a family name goes with the full one. */
function voted({ tokens }: Document, ranges: readonly TokenRange[], shares: Float64Array): readonly Guess[] {
  const sums = new Map<string, { readonly shares: Float64Array; count: number }>();
  const add = (words: string, of: Float64Array): void => {
    const sum = sums.get(words) ?? { shares: new Float64Array(kinds), count: 0 };
    of.forEach((share, kind) => (sum.shares[kind] = (sum.shares[kind] ?? 0) + share));
    sum.count += 1;
    sums.set(words, sum);
  };
  const words = ranges.map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  ranges.forEach((range, at) => {
    const mean = meanOf(shares, range);
    const name = words[at] ?? '';
    const family = name.slice(name.lastIndexOf(' ') + 1);
    add(name, mean);
    if (family !== name && best(mean).kind === 'PERSON') add(family, mean);
  });
  const verdicts = new Map([...sums].map(([name, sum]) => [name, best(sum.shares.map((share) => share / sum.count))]));
  return ranges.map((range, at) => ({ ...range, ...(verdicts.get(words[at] ?? '') ?? { kind: 'OTHER', share: 0 }) }));
}

function meanOf(shares: Float64Array, { first, last }: TokenRange): Float64Array {
  const mean = new Float64Array(kinds);
  for (let index = first; index <= last; index += 1)
    for (let kind = 0; kind < kinds; kind += 1) mean[kind] = (mean[kind] ?? 0) + (shares[index * kinds + kind] ?? 0) / (last - first + 1);
  return mean;
}

function best(shares: Float64Array): { readonly kind: LabelledKind; readonly share: number } {
  let number = 0;
  for (let next = 1; next < shares.length; next += 1) if ((shares[next] ?? 0) > (shares[number] ?? 0)) number = next;
  return { kind: labelledKinds[number] ?? 'OTHER', share: shares[number] ?? 0 };
}
