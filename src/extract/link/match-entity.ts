import type { Entity, EntityKind, ExternalId, NameKind } from '../document.js';
import { normaliseName } from './normalise-name.js';
import { withoutForm, withoutNation } from './short-names.js';

/** An entity that earlier articles left behind. */
export interface EntityCandidate {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly { readonly normalized: string; readonly kind: NameKind }[];
  readonly externalIds: readonly ExternalId[];
  /** Keys of the countries that its articles name (`country/GB`); left out where nobody asked. */
  readonly countries?: readonly string[];
}

export interface EntityMatch {
  /** The candidate that it is, or that an editor should be asked about; null when it is none of them. */
  readonly id: string | null;
  readonly answer: 'SAME' | 'DIFFERENT' | 'ASK';
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/**
 * Says whether an entity of an article is one that is already kept.
 *
 * The same id in the same register decides, both ways; then the same full name and kind, of people only names of several words. Two candidates
 * that fit equally well are a question, never an answer. `countries` are the keys of those that the article names. Pure: the same question gets the same answer, in whatever order the candidates come.
 */
export function matchEntity(found: Entity, candidates: readonly EntityCandidate[], countries: readonly string[] = []): EntityMatch {
  const rated = candidates
    .map((candidate) => ({ id: candidate.id, ...rate(found, candidate, countries) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best, second] = rated;
  if (best === undefined) return { id: null, answer: 'DIFFERENT', score: 0, reason: 'no candidate has the same id or the same full name' };
  if (second !== undefined && second.score === best.score)
    return { id: null, answer: 'ASK', score: best.score, reason: `several candidates fit equally well: ${best.reason}` };
  return { id: best.id, answer: best.score >= 0.8 ? 'SAME' : 'ASK', score: best.score, reason: best.reason };
}

interface Rating {
  readonly score: number;
  readonly reason: string;
}

const none: Rating = { score: 0, reason: '' };

function rate(found: Entity, candidate: EntityCandidate, countries: readonly string[]): Rating {
  const byId = compareIds(found.externalIds, candidate.externalIds);
  if (byId === 'same') return { score: 1, reason: 'same id in the same register' };
  if (byId === 'different' || found.kind !== candidate.kind) return none;
  const primary = normaliseName(found.name);
  if (primary === '' || (found.kind === 'PERSON' && !primary.includes(' '))) return none;
  const kept = candidate.names.filter(({ normalized }) => normalized === primary);
  if (kept.some(({ kind }) => kind === 'PRIMARY')) return { score: 0.95, reason: `same full name “${found.name}”` };
  if (kept.some(({ kind }) => sameThing.has(kind))) return { score: 0.9, reason: `“${found.name}” is another name of it` };
  const shared = found.names.find(
    (name) =>
      isFullName(found.kind, name.text) &&
      candidate.names.some((other) => other.normalized === normaliseName(name.text) && other.kind === 'PRIMARY'),
  );
  if (shared !== undefined) return { score: 0.85, reason: `“${shared.text}” is another name of it` };
  return found.kind === 'ORGANIZATION' ? rateShortName(found, candidate, countries) : none;
}

/**
 * “Halder Marine” and “Halder Marine Ltd”; “Post Office” and “British Post Office”.
 *
 * The one without its country is the other only where its article names that country and no other; else a person should look. A body that
 * stands in a register goes by its id: the “American Red Cross” is not the “Red Cross”.
 */
function rateShortName(found: Entity, candidate: EntityCandidate, countries: readonly string[]): Rating {
  const ours = normaliseName(found.name);
  for (const { normalized, kind } of candidate.names) {
    if (kind !== 'PRIMARY') continue;
    if (withoutForm(ours) === withoutForm(normalized) && (withoutForm(ours) === ours || withoutForm(normalized) === normalized))
      return {
        score: ours.includes(' ') && normalized.includes(' ') ? 0.82 : 0.7,
        reason: `“${found.name}” with or without its legal form`,
      };
    const [full, bare, context] =
      ours.length > normalized.length ? [ours, normalized, candidate.countries ?? []] : [normalized, ours, countries];
    const nation = withoutNation(full);
    if (nation?.rest !== bare) continue;
    const isSure = context.length === 1 && context[0] === nation.country && found.externalIds.length + candidate.externalIds.length === 0;
    const reason = `“${bare}” may be short for “${full}”`;
    return isSure ? { score: 0.81, reason: `${reason}, and no other country is named` } : { score: 0.7, reason };
  }
  return none;
}

/** Names that mean the thing itself; a demonym, an epithet or a metonym may mean others. */
const sameThing: ReadonlySet<NameKind> = new Set(['PRIMARY', 'ALIAS', 'PREVIOUS', 'TRANSLITERATION']);

const isFullName = (kind: EntityKind, text: string): boolean => normaliseName(text).includes(' ') || kind === 'COUNTRY' || kind === 'PLACE';

/** Different only where both stand in the same register under other ids. */
function compareIds(a: readonly ExternalId[], b: readonly ExternalId[]): 'same' | 'different' | 'unknown' {
  let answer: 'different' | 'unknown' = 'unknown';
  for (const one of a)
    for (const other of b) {
      if (one.scheme !== other.scheme) continue;
      if (one.value === other.value) return 'same';
      answer = 'different';
    }
  return answer;
}
