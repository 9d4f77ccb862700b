import type { Gender } from './genders.js';
import type { Seen, Situation } from './situation.js';

export interface Scored {
  readonly entity: number;
  readonly score: number;
  readonly reason: string;
}

/**
 * Rates the people that “he” or “she” may mean, best first; empty when none fits.
 *
 * Near ones, subjects and, for “he added”, the last speaker rate higher. The numbers were chosen so that one step of distance and one of grammar
 * weigh about the same.
 */
export function scorePersons(situation: Situation & { readonly gender: 'f' | 'm' }): readonly Scored[] {
  const best = new Map<number, Scored>();
  for (const [rank, seen] of situation.seen.entries()) {
    if (seen.kind !== 'PERSON' || !mayBeMeant(situation, seen)) continue;
    const score = rate(situation, seen, rank);
    const present = best.get(seen.entity);
    if (score > 0 && (present === undefined || present.score < score))
      best.set(seen.entity, { entity: seen.entity, score, reason: reason(situation, seen) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const isPossessive = ({ word }: Situation): boolean => word === 'his' || word === 'her' || word === 'hers';
const distance = ({ place }: Situation, seen: Seen): number => place.sentence - seen.place.sentence;

function mayBeMeant(situation: Situation, seen: Seen): boolean {
  const own = genderOf(situation, seen);
  if ((own !== null && own !== situation.gender) || isQuotedSpeaker(situation, seen)) return false;
  const steps = distance(situation, seen);
  if (situation.place.isSubject || situation.place.speaks) return steps <= 4;
  // An object looks no further than its paragraph: “send it to him”.
  if (!isPossessive(situation) && (steps > 3 || seen.place.block !== situation.place.block)) return false;
  if (!isPossessive(situation)) return !isSubjectOfSameVerb(situation, seen);
  if (steps > 2) return false;
  return !isSubjectOfSameVerb(situation, seen);
}

const genderOf = ({ genders }: Situation, seen: Seen): Gender => seen.gender ?? genders[seen.entity] ?? null;

/** Nobody who may be meant as well was named since. */
const isLastOne = (situation: Situation, { entity, place }: Seen): boolean =>
  !situation.seen.some(
    (other) =>
      other.entity !== entity &&
      other.kind === 'PERSON' &&
      other.place.sentence > place.sentence &&
      other.place.quote === -1 &&
      (genderOf(situation, other) ?? situation.gender) === situation.gender,
  );

/** Brandt said: “[He] lied.” Whoever is quoted says “I” of himself. */
const isQuotedSpeaker = ({ place }: Situation, seen: Seen): boolean =>
  place.quote !== -1 && seen.place.quote === -1 && seen.place.speaks && seen.place.sentence === place.sentence;

/** “Reyes accused him”: whoever does it is not whom it is done to. */
function isSubjectOfSameVerb({ document, place }: Situation, seen: Seen): boolean {
  if (!seen.place.isSubject || seen.place.sentence !== place.sentence || place.isSubject) return false;
  const word = document.tokens[place.first]?.lower;
  if (word === 'his' || word === 'her' || word === 'hers' || word === 'himself' || word === 'herself') return false;
  const before = document.tokens[place.first - 1];
  if (before === undefined || !/^V/u.test(before.tag)) return false;
  // “Reyes said that boxing saved him”: two verbs with a tense are two clauses; `clause-subject` sees “resigned and accused him”
  const between = document.tokens.slice(seen.place.last + 1, place.first);
  return between.length <= 6 && between.filter(({ tag }) => /^(?:VB[DPZ]|MD)$/u.test(tag)).length < 2;
}

function rate(situation: Situation, seen: Seen, rank: number): number {
  const { place } = situation;
  const steps = distance(situation, seen);
  let score = steps === 0 ? 2 : steps === 1 ? 1.5 : steps === 2 ? 0.8 : 0.3;
  if (seen.place.isSubject) score += place.isSubject ? 1 : 0.4;
  if (steps === 0 && isInRelativeClause(situation)) score += 1;
  // “he added” goes on with who spoke last
  if (place.speaks && seen.place.speaks) score += isLastOne(situation, seen) ? 1.5 : 0.5;
  if (genderOf(situation, seen) !== null) score += 0.5;
  if (isPossessive(situation) && steps === 0 && rank < 3) score += 0.5 - rank / 10;
  // Inside a quotation the speaker says “I”; outside it, who is only quoted of is no subject.
  if (place.quote !== -1 && seen.place.quote === -1 && seen.place.speaks) score -= 2;
  if (place.quote === -1 && seen.place.quote !== -1) score -= 1;
  if (isCaption(situation, seen) && steps > 0) score -= 1.5;
  return score;
}

/** “accused Hale of lying in every speech that [he] gave”: a relative clause stays with its sentence. */
const isInRelativeClause = ({ document, place }: Situation): boolean =>
  /^(?:that|which|whom|when|where)$/u.test(document.tokens[place.first - 1]?.lower ?? '') &&
  /^NN/u.test(document.tokens[place.first - 2]?.tag ?? '');

const isCaption = ({ document }: Situation, seen: Seen): boolean => {
  const kind = document.blocks[seen.place.block]?.kind;
  return kind === 'CAPTION' || kind === 'HEADLINE';
};

const reason = (situation: Situation, seen: Seen): string => {
  const steps = distance(situation, seen);
  const where =
    steps === 0 ? 'named in the same sentence' : steps === 1 ? 'named in the sentence before' : `named ${steps} sentences before`;
  return seen.place.speaks && situation.place.speaks ? `${where}, where this person speaks` : where;
};
