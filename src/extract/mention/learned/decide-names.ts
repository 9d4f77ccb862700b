import type { Document, TokenRange } from '../../document.js';
import { calendarWords, placeWords } from '../../lexicon/name-words.js';
import type { NameAt } from '../found.js';
import type { KnownName } from '../known-names-in.js';
import { knownFound, personFound } from '../known-found.js';
import { labelNames } from './label-names.js';
import { beginningOf, type LabelledKind, labelledKinds, namesOf } from './name-labels.js';
import type { NameModel } from './name-model.js';
import { nameStretches } from './name-stretches.js';
import { type NameView, viewNames } from './name-view.js';

/** How sure the model must be to add a name that no rule found, and how sure that there is none to drop one. Chosen on silver and worldwide dev. */
const mayAdd = Number(process.env.ADD ?? 0.5);
const mayDrop = Number(process.env.DROP ?? 0.8);

/** A name as the model reads it, with its probability of being of each kind. */
interface Guess extends TokenRange {
  readonly words: string;
  /** In the order of `labelledKinds`. */
  readonly shares: Float64Array;
}

/**
 * The names of an article by rules and model together. Known names stand as they are, unless they are part of a longer name; of the others the model
 * decides borders and kind, the kind by all places of the same words; it adds what no rule found, and drops what is no name.
 *
 * In reading order, apart.
 */
export function decideNames(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  ruled: readonly NameAt[],
  { labeller, gazetteer }: NameModel,
): readonly NameAt[] {
  const view = viewNames(document, knownAt, ruled, gazetteer);
  const shares = new Float64Array(view.size * labelledKinds.length);
  const guesses: Guess[] = [];
  let reached = -1;
  for (const stretch of nameStretches(document, view)) {
    const { labels, marginals } = labelNames(view, stretch, labeller);
    shareOut(shares, marginals, stretch);
    for (const name of namesOf(labels, stretch.first)) {
      const range = bordered(document, name, view);
      if (range.first > reached && !isHyphenated(document, knownAt, range)) guesses.push(guessAt(document, shares, range));
      reached = range.last;
    }
  }
  const read = new Uint8Array(view.size);
  for (const { first, last } of guesses) read.fill(1, first, last + 1);
  // “West” inside “the West” is taken.
  const known = new Int32Array(view.size).fill(-1);
  const longer = [...knownAt.values()].flat().filter(({ first, last }) => last > first);
  longer.forEach(({ first, last }, number) => known.fill(number, first, last + 1));
  const kept = ruled.filter((name) => isKept(name, read, shares));
  const owner = new Int32Array(view.size).fill(-1);
  kept.forEach(({ first, last }, number) => owner.fill(number, first, last + 1));
  const taken = new Uint8Array(view.size);
  const names: NameAt[] = [];
  const votes = voted(guesses);
  for (const guess of guesses) {
    const inside = [...new Set(owner.subarray(guess.first, guess.last + 1))].flatMap((number) => kept[number] ?? []);
    // “Tarn Harbour” inside the known “Tarn Harbour Authority”.
    const around = longer[known[guess.first] ?? -1];
    if (around && around.last >= guess.last && isPart(guess, around)) continue;
    if (inside.some((name) => isFirm(name) && !isPart(name, guess))) continue;
    const { kind, share } = votes.get(guess.words) ?? best(guess.shares);
    if (kind === 'OTHER' || (inside.length === 0 && share < mayAdd)) continue;
    names.push(named(document, knownAt, guess, kind, share));
    taken.fill(1, guess.first, guess.last + 1);
  }
  const free = kept.filter(({ first, last }) => !taken.subarray(first, last + 1).includes(1));
  return [...names, ...free].sort((a, b) => a.first - b.first);
}

/** Adds up beginning and inside of each kind. */
function shareOut(shares: Float64Array, marginals: Float64Array, { first, last }: TokenRange): void {
  const labels = 1 + 2 * labelledKinds.length;
  for (let index = first; index <= last; index += 1)
    labelledKinds.forEach((kind, number) => {
      const place = (index - first) * labels + beginningOf(kind);
      shares[index * labelledKinds.length + number] = (marginals[place] ?? 0) + (marginals[place + 1] ?? 0);
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

function guessAt({ tokens }: Document, shares: Float64Array, { first, last }: TokenRange): Guess {
  const mean = new Float64Array(labelledKinds.length);
  for (let index = first; index <= last; index += 1)
    for (let kind = 0; kind < mean.length; kind += 1)
      mean[kind] = (mean[kind] ?? 0) + (shares[index * mean.length + kind] ?? 0) / (last - first + 1);
  const words = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return { first, last, words, shares: mean };
}

const isFirm = ({ naming, confidence }: NameAt): boolean => naming.is === 'known' && confidence >= 0.6;

const isPart = (inner: TokenRange, outer: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && (outer.first < inner.first || inner.last < outer.last);

/** What the rules found stays unless the model sees no name in it. */
function isKept({ first, last, naming }: NameAt, read: Uint8Array, shares: Float64Array): boolean {
  if (naming.is !== 'new' || read.subarray(first, last + 1).includes(1)) return true;
  let sum = 0;
  for (let index = first; index <= last; index += 1)
    for (let kind = 0; kind < namingKinds; kind += 1) sum += shares[index * labelledKinds.length + kind] ?? 0;
  return sum / (last - first + 1) > 1 - mayDrop;
}

/** All but `OTHER`. */
const namingKinds = labelledKinds.indexOf('OTHER');

interface Vote {
  readonly kind: LabelledKind;
  readonly share: number;
}

function best(shares: Float64Array): Vote {
  let number = 0;
  for (let other = 1; other < shares.length; other += 1) if ((shares[other] ?? 0) > (shares[number] ?? 0)) number = other;
  return { kind: labelledKinds[number] ?? 'OTHER', share: shares[number] ?? 0 };
}

/** The kind of the same words all over the article; a family name goes with the full one. */
function voted(guesses: readonly Guess[]): ReadonlyMap<string, Vote> {
  const sums = new Map<string, { shares: Float64Array; count: number }>();
  const add = (words: string, shares: Float64Array): void => {
    const sum = sums.get(words) ?? { shares: new Float64Array(labelledKinds.length), count: 0 };
    shares.forEach((share, kind) => (sum.shares[kind] = (sum.shares[kind] ?? 0) + share));
    sum.count += 1;
    sums.set(words, sum);
  };
  for (const { words, shares } of guesses) {
    add(words, shares);
    const family = words.slice(words.lastIndexOf(' ') + 1);
    if (family !== words && best(shares).kind === 'PERSON') add(family, shares);
  }
  return new Map([...sums].map(([words, { shares, count }]) => [words, best(shares.map((share) => share / count))]));
}

function named(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  { first, last }: TokenRange,
  kind: Exclude<LabelledKind, 'OTHER'>,
  confidence: number,
): NameAt {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last]?.end ?? start;
  const known = knownAt.get(first)?.find((name) => name.start === start && name.end === end);
  if (known) return { ...knownFound(known), first, last };
  const name = document.text.slice(start, end);
  const person = kind === 'PERSON' ? personFound(name) : undefined;
  if (person) return { ...person, start, end, first, last };
  return { start, end, first, last, kind: 'NAME', naming: { is: 'new', kind, name }, rule: 'name-model', confidence };
}
