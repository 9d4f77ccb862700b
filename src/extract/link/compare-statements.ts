import type { Quantity, Span } from '../document.js';
import type { Claim } from './read-claims.js';

export const conflictKinds = ['POLARITY', 'NUMBER', 'DATE'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Two sentences of one speaker that do not go together, with the words that differ. It does not say which of them holds. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly left: Span;
  readonly right: Span;
  /** What both are about, in lemmas: `bridge`, `contract`. */
  readonly shared: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** A statement as it is compared: its claims, when it was said, and whether in its own words. */
export interface SaidClaims {
  readonly claims: readonly Claim[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Told in the article's words: “said that …”. */
  readonly isRetold: boolean;
}

/** The predicate and what it is done to: fewer words may be of anything. */
const fewestShared = 2;
/** What is so now may change; a deed that is done does not. */
const longestPresentDays = 31;
/** A sum or a day of which no year is told may be that of another year. */
const longestUndatedDays = 90;
/** Counts that grow from day to day: the dead of a storm. */
const growing: ReadonlySet<string> = new Set(
  'die kill injure wound arrest detain find rescue miss test infect evacuate displace report confirm count register receive collect raise'.split(
    ' ',
  ),
);

/**
 * Conflicts between two statements of one speaker, each kind of each pair of claims once; empty when in doubt. Symmetric but for left and right.
 *
 * Only claims of the same subject, verb, tense and content are held against each other. What is denied must be said of the other wholly: “did not pay”
 * is against “paid the firm”, “did not pay the firm” is not against “paid”. Numbers conflict when no number fits both.
 */
export function compareStatements(left: SaidClaims, right: SaidClaims): readonly Conflict[] {
  const daysApart = Math.abs(Date.parse(left.day) - Date.parse(right.day)) / 86_400_000;
  const trust = (left.isRetold ? 0.1 : 0) + (right.isRetold ? 0.1 : 0) + (daysApart > 365 ? 0.1 : 0);
  return left.claims.flatMap((ours) =>
    right.claims.flatMap((theirs) => {
      if (!isOneMatter(ours, theirs)) return [];
      if (ours.tense === 'PRESENT' && daysApart > longestPresentDays && ours.isNegated === theirs.isNegated) return [];
      const isUndated = ours.years.length === 0 && daysApart > longestUndatedDays;
      if (isUndated && ours.isNegated === theirs.isNegated) return [];
      const found = ours.isNegated === theirs.isNegated ? (numbersApart(ours, theirs) ?? daysDiffer(ours, theirs)) : yesAndNo(ours, theirs);
      if (found === null) return [];
      const shared = [...ours.lemmas].filter((lemma) => theirs.lemmas.has(lemma));
      const isEqual = isSubset(ours.lemmas, theirs.lemmas) && isSubset(theirs.lemmas, ours.lemmas);
      return [{ ...found, shared, confidence: round((isEqual ? 0.9 : 0.8) - trust) }];
    }),
  );
}

type Found = Pick<Conflict, 'kind' | 'left' | 'right'>;

/** Who does what, in which voice and tense. */
function isOneMatter(ours: Claim, theirs: Claim): boolean {
  const isOneSubject = ours.subject === theirs.subject || isSpeaker(ours, theirs) || isSpeaker(theirs, ours);
  return (
    isOneSubject &&
    isSame(ours.verbs, theirs.verbs) &&
    ours.isPassive === theirs.isPassive &&
    ours.isCopula === theirs.isCopula &&
    ours.tense === theirs.tense
  );
}

/** “denied [fixing it]” against “we fixed it”. */
const isSpeaker = (bare: Claim, other: Claim): boolean => bare.isBare && (other.subject === 'we' || other.subject === 'speaker');

function yesAndNo(ours: Claim, theirs: Claim): Found | null {
  const [no, yes] = ours.isNegated ? [ours, theirs] : [theirs, ours];
  // “is not safe” says nothing against “is safe for walkers”.
  if (no.isCopula ? !isSame(no.lemmas, yes.lemmas) : !isSubset(no.lemmas, yes.lemmas)) return null;
  const content = no.lemmas.size + (no.isCopula && isNoun(no.subject) ? 1 : 0);
  if (content < fewestShared) return null;
  // Denied of a year, a day or a number, it is not denied of another.
  if (!no.years.every((year) => yes.years.includes(year)) || no.days.length > 0 || no.quantities.length > 0) return null;
  return { kind: 'POLARITY', left: ours.verb, right: theirs.verb };
}

const isNoun = (subject: string): boolean => subject !== 'speaker' && subject !== 'we';

function numbersApart(ours: Claim, theirs: Claim): Found | null {
  const [[one, ...more], [other, ...others]] = [ours.quantities, theirs.quantities];
  if (one === undefined || other === undefined || more.length + others.length > 0 || ours.isNegated) return null;
  if (!isSame(ours.lemmas, theirs.lemmas) || ours.lemmas.size < fewestShared) return null;
  if (!isSame(new Set(ours.years), new Set(theirs.years)) || !isSameDays(ours, theirs)) return null;
  if (one.unit !== other.unit || one.unit === '' || [...ours.lemmas].some((lemma) => growing.has(lemma)) || !isApart(one, other))
    return null;
  return { kind: 'NUMBER', left: one.span, right: other.span };
}

/** No number fits both. What is told as “about” so many may be a fifth off. */
function isApart(one: Quantity, other: Quantity): boolean {
  const slack = one.isApproximate || other.isApproximate ? 1.2 : 1;
  return (
    (one.min ?? Number.NEGATIVE_INFINITY) > (other.max ?? Number.POSITIVE_INFINITY) * slack ||
    (other.min ?? Number.NEGATIVE_INFINITY) > (one.max ?? Number.POSITIVE_INFINITY) * slack
  );
}

/** The same deed on another day; what is held every year has its day in each. */
function daysDiffer(ours: Claim, theirs: Claim): Found | null {
  const [[one, ...more], [other, ...others]] = [ours.days, theirs.days];
  if (one === undefined || other === undefined || more.length + others.length > 0) return null;
  if (ours.isNegated || ours.tense !== 'PAST' || ours.quantities.length + theirs.quantities.length > 0) return null;
  if (!isSame(ours.lemmas, theirs.lemmas) || ours.lemmas.size + (isNoun(ours.subject) ? 1 : 0) < fewestShared) return null;
  if (one.year !== other.year || !isSame(new Set(ours.years), new Set(theirs.years)) || isSameDays(ours, theirs)) return null;
  return { kind: 'DATE', left: one.span, right: other.span };
}

const isSameDays = (ours: Claim, theirs: Claim): boolean =>
  ours.days.length === theirs.days.length &&
  ours.days.every(({ month, day }, at) => month === theirs.days[at]?.month && day === theirs.days[at].day);

const isSubset = <Item>(part: ReadonlySet<Item>, whole: ReadonlySet<Item>): boolean => [...part].every((item) => whole.has(item));
const isSame = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean => one.size === other.size && isSubset(one, other);
const round = (value: number): number => Math.round(value * 100) / 100;
