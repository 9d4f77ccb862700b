import { canonicalWord } from '../lexicon/word-classes.js';
import type { Comparison } from './compare-allegations.js';
import type { AllegationSketch } from './sketch-allegation.js';

/** An answer comes within so many days, or it is another quarrel. */
const mostDays = 730;

/**
 * Says whether two allegations are charge and counter-charge: each accuses who accuses in the other, of something that has words or names in
 * common. Null when they are not. Symmetric.
 *
 * “Ukraine accuses Russia of supplying the missile”, “Russia accuses Ukraine of firing a missile”.
 */
export function compareCounter(left: AllegationSketch, right: AllegationSketch): Comparison | null {
  const accuses = (one: AllegationSketch, other: AllegationSketch): string | undefined =>
    one.accused.find(({ key, isKnown }) => isKnown && other.accusers.includes(key))?.name;
  const [first, second] = [accuses(left, right), accuses(right, left)];
  if (first === undefined || second === undefined) return null;
  const days = Math.abs(Date.parse(left.reportedOn ?? '') - Date.parse(right.reportedOn ?? '')) / 86_400_000;
  if (days > mostDays) return null;
  const [ours, theirs] = [left, right].map(({ actLemmas, predicate }) => new Set([...actLemmas, predicate].map(canonicalWord))) as [
    Set<string>,
    Set<string>,
  ];
  const words = [...ours]
    .filter((word) => word !== '' && theirs.has(word))
    .map((word) => word.replace('+', ''))
    .sort();
  const names = left.names
    .filter(({ key }) => right.names.some((other) => other.key === key))
    .map(({ name }) => name)
    .sort();
  if (words.length + names.length === 0) return null;
  const [one, other] = [first, second].sort();
  const reasons = [
    { text: `${one ?? ''} and ${other ?? ''} accuse each other`, weight: 0.5 },
    ...(words.length > 0 ? [{ text: `words in common: ${words.join(', ')}`, weight: Math.min(0.3, 0.1 * words.length) }] : []),
    ...(names.length > 0 ? [{ text: `names in common: ${names.join(', ')}`, weight: 0.2 }] : []),
  ];
  const score = Math.round(100 * reasons.reduce((sum, { weight }) => sum + weight, 0)) / 100;
  return { decision: 'ASK', relation: 'COUNTER_TO', score, reasons, isDoubted: true };
}
