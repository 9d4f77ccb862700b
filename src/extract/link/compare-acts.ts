import type { Category, Quantity } from '../document.js';
import { canonicalWord } from '../lexicon/word-classes.js';

/** What is known of an alleged act when it is compared with another. */
export interface ActSketch {
  readonly category: Category;
  /** Lemma of its verb or noun; empty when only the accusation is known. */
  readonly predicate: string;
  readonly actLemmas: readonly string[];
  readonly quantities?: readonly Quantity[];
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** Words that any story may hold: they make no two acts alike. */
const common = new Set(
  `major many several early late new other same such large small part exchange return week month year day time recent help use make take include first last
   war country world public former western eastern northern southern foreign international own official government`.split(/\s+/u),
);

/**
 * How alike two acts are, by their verb (0.4) and by what it is done to (0.6), words of one class counting as one (“soldiers”, “troops”).
 *
 * Acts of two different categories are 0, whatever words they share; OTHER goes with each. Figures that exclude each other cost 0.2. An act without
 * objects (“murder”) agrees only half with one that has some, for it may be another murder.
 */
export function compareActs(left: ActSketch, right: ActSketch): Likeness {
  if (left.category !== right.category && left.category !== 'OTHER' && right.category !== 'OTHER') {
    return { score: 0, reason: `${left.category} is not ${right.category}` };
  }
  const verbs = [canonicalWord(left.predicate), canonicalWord(right.predicate)] as const;
  const [ours, theirs] = [wordsOf(left), wordsOf(right)];
  const isSameVerb = verbs[0] !== '' && (verbs[0] === verbs[1] || theirs.has(verbs[0]) || ours.has(verbs[1]));
  const objects = [without(ours, verbs), without(theirs, verbs)] as const;
  const shared = [...objects[0]].filter((word) => objects[1].has(word));
  const smaller = Math.min(objects[0].size, objects[1].size);
  const isBare = objects[0].size === 0 && objects[1].size === 0;
  const overlap = isBare ? 1 : smaller === 0 ? 0.5 : shared.length / smaller;
  const clash = differInFigures(left.quantities ?? [], right.quantities ?? []);
  const score = Math.max(
    0,
    Math.min(1, (isSameVerb ? 0.4 : 0) + (isSameVerb || shared.length > 0 ? 0.6 * overlap : 0) - (clash ? 0.2 : 0)),
  );
  const parts = [
    isSameVerb ? `same act (${verbs[0].replace('+', '')})` : 'another verb',
    shared.length > 0 ? `words in common: ${shared.map((word) => word.replace('+', '')).join(', ')}` : 'no words in common',
    ...(clash ? ['the figures differ'] : []),
  ];
  return { score, reason: parts.join('; ') };
}

/** The same verb, and all that the shorter says of it stands in the longer, which is two words or more: the same act even where its kind is unknown. */
export function isContained(left: ActSketch, right: ActSketch): boolean {
  const verbs = [canonicalWord(left.predicate), canonicalWord(right.predicate)] as const;
  if (verbs[0] === '' || verbs[0] !== verbs[1]) return false;
  const [ours, theirs] = [without(wordsOf(left), verbs), without(wordsOf(right), verbs)];
  const [shorter, longer] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  const clash = differInFigures(left.quantities ?? [], right.quantities ?? []);
  return !clash && shorter.size >= 2 && [...shorter].every((word) => longer.has(word));
}

const wordsOf = (act: ActSketch): ReadonlySet<string> =>
  new Set([...act.actLemmas, act.predicate].filter((lemma) => lemma !== '' && !common.has(lemma)).map(canonicalWord));

const without = (words: ReadonlySet<string>, verbs: readonly string[]): ReadonlySet<string> =>
  new Set([...words].filter((word) => !verbs.includes(word)));

/** Both count the same kind of thing, and no number fits both: 12,000 men, 50,000 troops. */
function differInFigures(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  return left.some((one) => right.some((other) => canonicalUnit(one) === canonicalUnit(other) && isApart(one, other)));
}

const canonicalUnit = (quantity: Quantity): string => {
  const unit = quantity.unit.toLowerCase();
  const found = canonicalWord(unit);
  return found === unit ? canonicalWord(unit.replace(/s$/u, '')).replace(/^men$/u, '+forces') : found;
};

function isApart(left: Quantity, right: Quantity): boolean {
  const slack = left.isApproximate || right.isApproximate ? 1.3 : 1.1;
  return (
    (left.min ?? left.max ?? 0) > (right.max ?? Number.POSITIVE_INFINITY) * slack ||
    (right.min ?? right.max ?? 0) > (left.max ?? Number.POSITIVE_INFINITY) * slack
  );
}
