import type { Document, TokenRange } from '../../document.js';
import { givenNameGender } from '../../lexicon/given-names.js';
import { worldGivenNames } from '../../lexicon/given-names-world.js';
import { firmWords } from '../../lexicon/name-words.js';
import { addressWords, titleWords } from '../../lexicon/titles.js';
import type { NameAt } from '../found.js';
import { knownFound, personFound } from '../known-found.js';
import { bare } from '../name-runs.js';
import type { KnownName } from '../known-names-in.js';
import { guessNames, type Guess } from './guess-names.js';
import type { LabelledKind } from './name-labels.js';
import type { NameModel } from './name-model.js';

/** How sure the model must be of a name and its kind, and how sure that there is none to drop one. Chosen on silver and worldwide dev. */
const mayName = 0.6;
const mayDrop = 0.7;

/**
 * The names of an article by rules and model together. Known names, and doubts that a rule raised, stand as they are unless they are part of a longer
 * name; of the others the model decides borders and kind; it adds what no rule found, and drops what is no name.
 *
 * In reading order.
 */
export function decideNames(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  ruled: readonly NameAt[],
  model: NameModel,
): readonly NameAt[] {
  const size = document.tokens.length;
  const { guesses, naming } = guessNames(document, knownAt, ruled, model);
  const kept = withoutDropped(ruled, guesses, naming);
  const keptAt = numbersOf(size, kept);
  const long = [...knownAt.values()].flat().filter(({ first, last }) => last > first);
  const longAt = numbersOf(size, long);
  const taken = new Uint8Array(size);
  const names: NameAt[] = [];
  for (const guess of guesses) {
    const { first, last, kind, share } = guess;
    const found = [...new Set(keptAt.subarray(first, last + 1))].flatMap((number) => kept[number] ?? []);
    if (kind === 'OTHER' || share < mayName) continue;
    // “West” inside “the West” is taken.
    const around = long[longAt[first] ?? -1];
    if ((around && isPart(guess, around)) || found.some((name) => isFirm(name) && !isPart(name, guess))) continue;
    names.push(nameAt(document, knownAt, guess, kind === 'PERSON' && isFirmName(document, guess) ? 'ORGANIZATION' : kind));
    taken.fill(1, first, last + 1);
  }
  const free = kept.filter(({ first, last }) => !taken.subarray(first, last + 1).includes(1));
  return [...names, ...free].sort((a, b) => a.first - b.first);
}

/** Of each token the number of the range that has it; -1 when none. */
function numbersOf(size: number, ranges: readonly TokenRange[]): Int32Array {
  const numbers = new Int32Array(size).fill(-1);
  ranges.forEach(({ first, last }, number) => numbers.fill(number, first, last + 1));
  return numbers;
}

/** What the rules found stays unless the model sees no name there. */
function withoutDropped(ruled: readonly NameAt[], guesses: readonly Guess[], naming: Float64Array): readonly NameAt[] {
  const read = new Uint8Array(naming.length);
  for (const { first, last, kind } of guesses) if (kind !== 'OTHER') read.fill(1, first, last + 1);
  return ruled.filter(({ first, last, naming: { is } }) => {
    if (is !== 'new' || read.subarray(first, last + 1).includes(1)) return true;
    const sum = naming.subarray(first, last + 1).reduce((total, share) => total + share, 0);
    return sum / (last - first + 1) > 1 - mayDrop;
  });
}

/** Rules that weigh the whole article against the lexicon, where what they leave open stays open, and those that see over a word that parts names. */
const firmRules: ReadonlySet<string> = new Set([
  'surname-shared',
  'surname-of-place',
  'organization-joined',
  'nickname-inside',
  'month-inside',
]);
const isFirm = ({ naming, rule }: NameAt): boolean => naming.is === 'known' || firmRules.has(rule);

/** “Justice [Hauwa Okonkwo]”: the office before two names is a role, no part of them. “King Charles” stays, and an office that is a given name as well. */
function withoutTitles({ tokens }: Document, from: number, last: number): number {
  let first = from;
  while (first + 1 < last && isTitle(bare(tokens[first]))) first += 1;
  return first;
}

const isTitle = (word: string): boolean =>
  (titleWords.has(word) || addressWords.has(word)) && !givenNameGender.has(word) && !worldGivenNames.has(word);

/** “Narmada Works” is nobody's name: it ends like a firm's, and does not begin with a given name. */
const isFirmName = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  last > first &&
  firmWords.has(tokens[last]?.lower ?? '') &&
  !givenNameGender.has(tokens[first]?.lower ?? '') &&
  !worldGivenNames.has(tokens[first]?.lower ?? '');

const isPart = (inner: TokenRange, outer: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && (outer.first < inner.first || inner.last < outer.last);

function nameAt(
  document: Document,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
  { first: from, last, share }: Guess,
  kind: Exclude<LabelledKind, 'OTHER'>,
): NameAt {
  const first = kind === 'PERSON' ? withoutTitles(document, from, last) : from;
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last]?.end ?? start;
  const known = knownAt.get(first)?.find((name) => name.start === start && name.end === end);
  if (known) return { ...knownFound(known), first, last };
  const name = document.text.slice(start, end);
  const person = kind === 'PERSON' ? personFound(name) : undefined;
  if (person) return { ...person, start, end, first, last };
  return { start, end, first, last, kind: 'NAME', naming: { is: 'new', kind, name }, rule: 'name-model', confidence: share };
}
