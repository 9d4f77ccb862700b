import type { Category } from '../document.js';
import type { AllegationSketch } from './sketch-allegation.js';
import {
  isSameHabit,
  nothing,
  weighCategories,
  weighExtras,
  weighForms,
  weighKnown,
  weighObjects,
  weighVerbs,
  type Reason,
  type Weighed,
} from './weigh-acts.js';
import { weighApartness, weighNames, weighQuantities, weighVictims, weighYears } from './weigh-details.js';

/** ASK is for a person: until then they are two. */
export type Decision = 'SAME' | 'DIFFERENT' | 'ASK';

/** What the one allegation may be to the other. NARROWER: the one accuses some of those, or of a part of what, the other does. */
export const relations = ['SAME_AS', 'NARROWER', 'COUNTER_TO'] as const;
export type Relation = (typeof relations)[number];

export interface Comparison {
  readonly decision: Decision;
  readonly relation: Relation;
  /** 0 to 1: the weights of all reasons together. */
  readonly score: number;
  /** In the order in which they are looked at; never empty. */
  readonly reasons: readonly Reason[];
  /** Something speaks against it being the same, beyond too few words. */
  readonly isDoubted: boolean;
}

/** From here they may be the same without asking: accused, verb, and half of the objects (0.2 + 0.3 + 0.25). */
export const sameScore = 0.75;
/** From here a person should look: accused and verb, without anything against. */
export const askScore = 0.5;

/**
 * Says whether two articles report one allegation, with a score and its reasons. Pure and symmetric: (a, b) and (b, a) get the same answer.
 *
 * The weights are set by hand and documented where they stand: there are far too few pairs to learn them from. SAME needs the score, the same
 * accused, the same verb, nothing that speaks against it, and enough to tell this deed from the next of its kind (`needed`).
 */
export function compareAllegations(left: AllegationSketch, right: AllegationSketch): Comparison {
  const accused = weighAccused(left, right);
  if (accused.isOther) return { ...ended(accused.reasons), relation: 'SAME_AS' };
  const act = [weighVerbs(left, right), weighObjects(left, right), weighKnown(left, right), weighForms(left, right)];
  const details = [weighNames(left, right), weighVictims(left, right), weighYears(left, right), weighQuantities(left, right)];
  const pins = details.reduce((sum, one) => sum + one.points, 0);
  const points = pins + act.reduce((sum, one) => sum + one.points, 0);
  const habit = isSameHabit(left, right);
  const apart = yearsBetween(left.reportedOn, right.reportedOn);
  const rest = [
    weighCategories(left, right, points),
    ...(habit ? [weighHabit()] : [weighApartness(left, right, pins), weighExtras(left, right, pins)]),
    weighTime(apart, points),
    ...(habit ? [] : [weighSpecificity(left.category, right.category, points, apart)]),
  ];
  const all = [accused, ...act, ...details, ...rest];
  const reasons = all.flatMap((one) => one.reasons);
  if (all.some(({ isOther }) => isOther)) return { ...ended(reasons), relation: accused.doubt ? 'NARROWER' : 'SAME_AS' };
  const isDoubted = all.some(({ doubt }) => doubt);
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const limit = all.some(({ doubt, isThin }) => doubt || isThin === true) ? sameScore - 0.01 : 1;
  const score = rounded(Math.max(0, Math.min(limit, sum)));
  const decision = score >= sameScore ? 'SAME' : score >= askScore ? 'ASK' : 'DIFFERENT';
  return {
    decision,
    relation: accused.doubt || isPart(left, right) ? 'NARROWER' : 'SAME_AS',
    score,
    reasons: balanced(reasons, score),
    isDoubted,
  };
}

/** Not the same, whatever else agrees: the score stays below that of a question. */
const ended = (reasons: readonly Reason[]): Omit<Comparison, 'relation'> => {
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = rounded(Math.max(0, Math.min(askScore - 0.1, sum)));
  return { decision: 'DIFFERENT', score, reasons: balanced(reasons, score), isDoubted: true };
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Reasons with a last one that says what was cut off, so that their weights are the score. */
function balanced(reasons: readonly Reason[], score: number): readonly Reason[] {
  const exact = reasons.map(({ text, weight }) => ({ text, weight: rounded(weight) }));
  const rest = rounded(score - exact.reduce((total, { weight }) => total + weight, 0));
  if (Math.abs(rest) < 0.005) return exact;
  const text = rest > 0 ? 'no score is below 0' : score === 1 ? 'no score is above 1' : 'what speaks against it allows no more';
  return [...exact, { text, weight: rest }];
}

/** Whether the accused of one may be among those of the other: all others are DIFFERENT, whatever else agrees. */
export const mayShareAccused = (left: AllegationSketch, right: AllegationSketch): boolean =>
  left.accused.some(({ key, isKnown, maybe }) =>
    right.accused.some((one) => (isKnown && one.key === key) || maybe === one.key || one.maybe === key),
  );

/** The same accused, all of them: 0.2. Some of them: a question. Others, or nobody whose name is known: another allegation. */
function weighAccused(left: AllegationSketch, right: AllegationSketch): Weighed {
  const shared = left.accused.filter(({ key, isKnown }) => isKnown && right.accused.some((other) => other.key === key));
  const names = named(shared);
  const listed = (sketch: AllegationSketch): string => named(sketch.accused) || 'nobody';
  const both = (): string => [listed(left), listed(right)].sort().join(' and ');
  if (shared.length === 0) {
    const twins = left.accused.flatMap((one) => right.accused.filter((other) => one.maybe === other.key || other.maybe === one.key));
    if (twins.length > 0 && left.accused.length === 1 && right.accused.length === 1)
      return { ...nothing, doubt: true, reasons: [{ text: `the accused may be one: ${both()}`, weight: 0.1 }] };
    const text = `accused: ${both()}`;
    return { ...nothing, isOther: true, reasons: [{ text, weight: 0 }] };
  }
  if (shared.length === left.accused.length && shared.length === right.accused.length)
    return { ...nothing, reasons: [{ text: `same accused: ${names}`, weight: 0.2 }] };
  return { ...nothing, doubt: true, reasons: [{ text: `both accuse ${names}, but not the same parties: ${both()}`, weight: 0.15 }] };
}

const named = (accused: AllegationSketch['accused']): string =>
  accused
    .map(({ name }) => name)
    .sort()
    .join(', ');

/** Doping goes on, it is not one deed with its day: whoever is accused of it twice is accused of one thing. */
const weighHabit = (): Weighed => ({ ...nothing, reasons: [{ text: 'conduct that goes on', weight: 0.25 }] });

/** An affair is reported over years, but what is alleged six years later by few of the same words is another act. In years. */
function weighTime(apart: number, points: number): Weighed {
  if (apart * 365 <= 31) return { ...nothing, reasons: [{ text: 'reported within a month', weight: 0.05 }] };
  if (apart <= 5) return nothing;
  const isPinned = points >= neededLater;
  return { ...nothing, isThin: !isPinned, reasons: [{ text: `${Math.floor(apart)} years apart`, weight: isPinned ? -0.05 : -0.2 }] };
}

/** Deeds that somebody may do again, each with its victim and day: one more word in common is needed to hold them for one. */
const repeated: ReadonlySet<Category> = new Set([
  'VIOLENT_CRIME',
  'SEXUAL_VIOLENCE',
  'WAR_CRIME',
  'TERRORISM',
  'AGGRESSION',
  'HUMAN_RIGHTS_ABUSE',
  'CYBER_ATTACK',
  'ESPIONAGE',
  'TREATY_VIOLATION',
]);

/** Of one affair that is reported on and on, a word is enough from day to day; what comes up again much later must say which it is. */
const neededLater = 4;
const neededWithin: readonly (readonly [days: number, points: number])[] = [
  [3, 1],
  [31, 2],
  [366, 3],
];

/** Too little is said to tell one theft, one murder from the next. See `neededWithin`; of deeds that are done again, one point more. */
function weighSpecificity(left: Category, right: Category, points: number, apart: number): Weighed {
  const needed = neededWithin.find(([days]) => apart * 365 <= days)?.[1] ?? neededLater;
  const isRepeated = repeated.has(left) || repeated.has(right);
  if (points >= needed + (isRepeated ? 1 : 0)) return nothing;
  return { ...nothing, isThin: true, reasons: [{ text: 'too little is said to tell it from others of its kind', weight: 0 }] };
}

/** One has a figure or a name, and all words of the other: “bribing two inspectors in Tarn” is a part of “bribing inspectors”. */
function isPart(left: AllegationSketch, right: AllegationSketch): boolean {
  const richness = ({ names, quantities, years }: AllegationSketch): number => names.length + (quantities?.length ?? 0) + years.length;
  const [small, large] = richness(left) <= richness(right) ? [left, right] : [right, left];
  return richness(large) >= richness(small) + 2 && small.actLemmas.every((lemma) => large.actLemmas.includes(lemma));
}

/** 0 when a date is missing. */
function yearsBetween(left: string | null, right: string | null): number {
  const gap = Math.abs(Date.parse(left ?? '') - Date.parse(right ?? ''));
  return Number.isNaN(gap) ? 0 : gap / 31_557_600_000;
}
