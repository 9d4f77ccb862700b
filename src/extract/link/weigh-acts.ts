import { canonicalWord, habits, wordClasses } from '../lexicon/word-classes.js';
import type { AllegationSketch } from './sketch-allegation.js';

/** One reason for or against: what it says in words, and what it adds to the score. Weights of all reasons together are the score. */
export interface Reason {
  readonly text: string;
  readonly weight: number;
}

/** What a part of the comparison found. */
export interface Weighed {
  readonly reasons: readonly Reason[];
  /** How much of what is the same is told apart from other deeds: a word or place 1, any other name 2. See `needed` of compare-allegations. */
  readonly points: number;
  /** At most ASK: something speaks against it being the same. */
  readonly doubt: boolean;
  /** At most ASK: too little is said. Unlike a doubt it does not keep it from being the same as another report. */
  readonly isThin?: boolean;
  /** It is another act. */
  readonly isOther: boolean;
}

export const nothing: Weighed = { reasons: [], points: 0, doubt: false, isOther: false };

/** Words that any story may hold: they make no two acts alike. */
const common = new Set(
  `major many several early late new other same such large small part exchange return week month year day time recent help use make take include first last
   war country world public former western eastern northern southern foreign international own official government people person man thing way
   try begin continue attempt plan secretly illegally repeatedly allegedly false illegal unlawful secret alleged call`.split(/\s+/u),
);

/** “farmer and judge”: three words of each, the same whichever of the two comes first. */
const both = (left: Iterable<string>, right: Iterable<string>): string =>
  [left, right]
    .map((words) => [...words].sort().slice(0, 3).join(', '))
    .sort()
    .join(' and ');

/** By class, without the words of names, which are compared as names. */
function contentOf(sketch: AllegationSketch): ReadonlyMap<string, string> {
  const known = contents.get(sketch);
  if (known !== undefined) return known;
  const { actLemmas, predicate, names } = sketch;
  const named = new Set(names.flatMap(({ words }) => words.split(/[\s-]+/u)));
  const lemmas = [...actLemmas, predicate].filter((lemma) => lemma !== '' && !common.has(lemma) && !named.has(lemma));
  const content = new Map(lemmas.map((lemma) => [canonicalWord(lemma), lemma]));
  contents.set(sketch, content);
  return content;
}

/** Each is compared with hundreds. */
const contents = new WeakMap<AllegationSketch, ReadonlyMap<string, string>>();

export const isSameHabit = (left: AllegationSketch, right: AllegationSketch): boolean =>
  habits.has(canonicalWord(left.predicate)) && canonicalWord(left.predicate) === canonicalWord(right.predicate);

/** “send” and “dispatch” are one verb; “conceal” stands in “help to conceal”. Another verb is at most a question. */
export function weighVerbs(left: AllegationSketch, right: AllegationSketch): Weighed {
  const verbs = [canonicalWord(left.predicate), canonicalWord(right.predicate)] as const;
  if (left.predicate === '' || right.predicate === '')
    return { ...nothing, doubt: true, reasons: [{ text: 'one of them does not say what was done', weight: 0 }] };
  const verbPair = [left.predicate, right.predicate].sort();
  const words = left.predicate === right.predicate ? left.predicate : verbPair.join(' = ');
  if (verbs[0] === verbs[1]) return { ...nothing, reasons: [{ text: `same act: ${words}`, weight: 0.3 }] };
  if (contentOf(right).has(verbs[0]) || contentOf(left).has(verbs[1]))
    return { ...nothing, reasons: [{ text: `like acts: ${verbPair.join(' and ')}`, weight: 0.25 }] };
  return { ...nothing, doubt: true, reasons: [{ text: `another verb: ${verbPair.join(' and ')}`, weight: 0 }] };
}

/** What it is done to: words of one meaning count as one (“soldiers”, “troops”), words of one kind only as a question (“hospital”, “school”). */
export function weighObjects(left: AllegationSketch, right: AllegationSketch): Weighed {
  const [ours, theirs] = [objectsOf(left), objectsOf(right)];
  const shared = [...ours].filter(([word]) => theirs.has(word));
  const smaller = Math.min(ours.size, theirs.size);
  if (ours.size === 0 && theirs.size === 0) return { ...nothing, reasons: [{ text: 'neither says more of the act', weight: 0.1 }] };
  if (smaller === 0) return { ...nothing, reasons: [{ text: 'one says no more of the act', weight: 0.1 }] };
  if (shared.length > 0) {
    const words = shared.map(([word, lemma]) => [...new Set([lemma, theirs.get(word) ?? lemma])].sort().join(' = ')).sort();
    const share = shared.length / smaller;
    const weight = 0.35 * share;
    const rest = share < 0.5 ? [{ text: 'most of what is said of the act differs', weight: 0 }] : [];
    return {
      ...nothing,
      points: shared.length,
      doubt: share < 0.5,
      reasons: [{ text: `words in common: ${words.join(', ')}`, weight }, ...rest],
    };
  }
  const kinds = kindsOf(ours.values()).filter((kind) => kindsOf(theirs.values()).includes(kind));
  const text = `no words in common: ${both(ours.values(), theirs.values())}`;
  // What the other tells of a habit is no objection.
  if (isSameHabit(left, right)) return { ...nothing, reasons: [{ text, weight: 0 }] };
  return kinds.length > 0
    ? { ...nothing, doubt: true, reasons: [{ text: `${text}, of one kind`, weight: 0.1 }] }
    : { ...nothing, doubt: true, reasons: [{ text, weight: -0.1 }] };
}

/** “a bribe for the bridge contract”, “a bribe for the airport contract”: each says a thing that the other does not, and no name or figure ties them. */
export function weighExtras(left: AllegationSketch, right: AllegationSketch, pins: number): Weighed {
  const [ours, theirs] = [objectsOf(left), objectsOf(right)];
  const only = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...one].flatMap(([word, lemma]) => (other.has(word) ? [] : [lemma]));
  const extra = [only(ours, theirs), only(theirs, ours)] as const;
  if (pins > 0 || extra[0].length === ours.size || extra.some(({ length }) => length === 0)) return nothing;
  return { ...nothing, doubt: true, reasons: [{ text: `each says what the other does not: ${both(...extra)}`, weight: 0 }] };
}

/** Content words of the act without its verb and without what the other says by a figure. */
function objectsOf(sketch: AllegationSketch): ReadonlyMap<string, string> {
  const verb = canonicalWord(sketch.predicate);
  return new Map([...contentOf(sketch)].filter(([word]) => word !== verb));
}

const classes = Object.entries<ReadonlySet<string>>(wordClasses);
const kindsOf = (lemmas: Iterable<string>): readonly string[] => {
  const all = [...lemmas];
  return classes.flatMap(([name, members]) => (all.some((lemma) => members.has(lemma)) ? [name] : []));
};

/** Kinds that one deed is often put under. */
const kin: readonly ReadonlySet<string>[] = [
  new Set(['FRAUD', 'CORRUPTION', 'DECEPTION']),
  new Set(['VIOLENT_CRIME', 'WAR_CRIME', 'HUMAN_RIGHTS_ABUSE', 'TERRORISM']),
];

/** “the missile that …” in both: one thing that readers of both know. */
export function weighKnown(left: AllegationSketch, right: AllegationSketch): Weighed {
  const shared = left.known.find((lemma) => right.known.some((other) => canonicalWord(other) === canonicalWord(lemma)));
  return shared === undefined ? nothing : { ...nothing, points: 1, reasons: [{ text: `both speak of the ${shared} that …`, weight: 0 }] };
}

/** A guess from the words of each article: another kind of act is another act, unless verb and objects agree. */
export function weighCategories(left: AllegationSketch, right: AllegationSketch, pointsSoFar: number): Weighed {
  if (left.category === right.category)
    return { ...nothing, reasons: left.category === 'OTHER' ? [] : [{ text: `same kind: ${left.category}`, weight: 0.05 }] };
  if (left.category === 'OTHER' || right.category === 'OTHER') return nothing;
  if (kin.some((family) => family.has(left.category) && family.has(right.category)))
    return {
      ...nothing,
      reasons: [{ text: `${[left.category, right.category].sort().join(' and ')} are near to each other`, weight: -0.05 }],
    };
  const reasons = [{ text: `${[left.category, right.category].sort().join(' is not ')}`, weight: -0.2 }];
  return pointsSoFar >= 2 ? { ...nothing, doubt: true, reasons } : { ...nothing, isOther: true, reasons };
}

/** What is not done, or was only tried, is not the same as what was done. */
export function weighForms(left: AllegationSketch, right: AllegationSketch): Weighed {
  if (left.isNegated !== right.isNegated)
    return { ...nothing, doubt: true, reasons: [{ text: 'one is a failure to do it, the other a deed', weight: -0.2 }] };
  if (left.isAttempt !== right.isAttempt)
    return { ...nothing, doubt: true, reasons: [{ text: 'one is a plan or an attempt, the other a deed', weight: -0.05 }] };
  return nothing;
}
