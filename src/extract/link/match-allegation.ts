import type { ResponseType } from '../document.js';
import type { ActSketch } from './compare-acts.js';
import { compareActs, isContained } from './compare-acts.js';
import { canonicalWord, habits } from '../lexicon/word-classes.js';

/** An allegation as one article reports it, its parties already linked to entities. */
export interface AllegationSketch extends ActSketch {
  /** Ids of the accused; one that is not known to the ledger is left out. */
  readonly accused: readonly string[];
  /** `YYYY-MM-DD` or a date-time; null when the article has no date. */
  readonly reportedOn: string | null;
}

/** An allegation that the ledger holds, and the dates of its first and latest report. */
export interface AllegationCandidate extends AllegationSketch {
  readonly id: string;
  readonly lastReportedOn?: string | null;
}

export type Decision = 'SAME' | 'DIFFERENT' | 'ASK';

/** `candidate` is the one that was decided about, null when none came into question. ASK is for a person: until then they are two. */
export interface Match {
  readonly decision: Decision;
  readonly candidate: string | null;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** A response whose allegation may stand only in earlier articles. */
export interface ResponseSketch {
  /** Id of who answers; null when not known. */
  readonly responder: string | null;
  readonly onBehalfOf: string | null;
  readonly type: ResponseType;
  readonly targetLemmas: readonly string[];
  readonly respondedOn: string | null;
}

/** From here they are the same: the same verb and two thirds of the objects. Above the article's own threshold, for no context helps here. */
export const sameScore = 0.78;
/** From here a person should look. */
export const askScore = 0.5;
/** An affair is reported over years, but what is alleged ten years later is another act. */
const years = 5;

/**
 * Decides whether an allegation is one that the ledger already holds. Pure; the order of candidates decides only between equals.
 *
 * Another accused is another allegation, without exception. Two candidates that fit equally well are none: ASK.
 */
export function matchAllegation(found: AllegationSketch, candidates: readonly AllegationCandidate[]): Match {
  const judged = candidates
    .filter((candidate) => isSameAccused(found, candidate))
    .map((candidate) => ({ candidate, ...judge(found, candidate) }))
    .sort((left, right) => right.score - left.score);
  const best = judged[0];
  if (!best)
    return {
      decision: 'DIFFERENT',
      candidate: null,
      score: 0,
      reason: candidates.length > 0 ? 'nobody else is accused of it by the same name' : 'no earlier allegation',
    };
  const second = judged[1];
  if (best.score >= sameScore && second && best.score - second.score < 0.05) {
    return {
      decision: 'ASK',
      candidate: best.candidate.id,
      score: best.score,
      reason: `two earlier allegations fit equally well; ${best.reason}`,
    };
  }
  const decision = best.score >= sameScore ? 'SAME' : best.score >= askScore ? 'ASK' : 'DIFFERENT';
  return { decision, candidate: best.candidate.id, score: best.score, reason: best.reason };
}

const isSameAccused = (found: AllegationSketch, candidate: AllegationCandidate): boolean =>
  found.accused.length > 0 &&
  found.accused.length === candidate.accused.length &&
  found.accused.every((id) => candidate.accused.includes(id));

function judge(found: AllegationSketch, candidate: AllegationCandidate): { readonly score: number; readonly reason: string } {
  const { score, reason } = compareActs(found, candidate);
  const apart = yearsBetween(found.reportedOn, candidate.reportedOn, candidate.lastReportedOn ?? null);
  const isHabit = habits.has(canonicalWord(found.predicate)) && canonicalWord(found.predicate) === canonicalWord(candidate.predicate);
  // Too little is said to tell one murder, one fraud from the next.
  const isThin = !isHabit && (found.actLemmas.length < 2 || candidate.actLemmas.length < 2);
  const isVague = !isHabit && (found.category === 'OTHER' || candidate.category === 'OTHER') && !isContained(found, candidate);
  const limited = Math.min(
    isHabit ? Math.max(score, sameScore) : score,
    isThin || isVague ? sameScore - 0.03 : 1,
    apart > years ? askScore : 1,
  );
  const why = [reason, ...(isThin ? ['few words to compare'] : []), ...(apart > years ? [`${Math.floor(apart)} years apart`] : [])];
  return { score: limited, reason: why.join('; ') };
}

/** Years between a date and the nearer end of what is known; 0 when a date is missing. */
function yearsBetween(on: string | null, first: string | null, last: string | null): number {
  const [at, ...ends] = [on, first, last].map((date) => (date === null ? Number.NaN : Date.parse(date)));
  const gaps = ends.filter((end) => !Number.isNaN(end)).map((end) => Math.abs((at ?? Number.NaN) - end));
  const gap = Math.min(...gaps);
  return gaps.length === 0 || Number.isNaN(gap) ? 0 : gap / 31_557_600_000;
}

const ofCourts: ReadonlySet<ResponseType> = new Set(['UPHELD', 'DISMISSED', 'OVERTURNED', 'CHARGED', 'INVESTIGATION_OPENED']);
const wordless = new Set(
  'claim accusation allegation charge report wrongdoing involvement responsibility comment it this that law accordance international'.split(
    ' ',
  ),
);

/**
 * Decides which allegation of the ledger a response answers whose own article reports none.
 *
 * SAME only when the accused itself answers in words of the act; a response without words (“declined to comment”) is never carried to
 * another article, nor is a judgment, for who was judged is not in the sketch.
 */
export function matchResponse(found: ResponseSketch, candidates: readonly AllegationCandidate[]): Match {
  const words = new Set(found.targetLemmas.filter((lemma) => !wordless.has(lemma)).map(canonicalWord));
  const by = [found.responder, found.onBehalfOf].filter((id) => id !== null);
  const judged = candidates
    .filter((candidate) => candidate.accused.some((id) => by.includes(id)))
    .map((candidate) => {
      const acts = new Set([...candidate.actLemmas, candidate.predicate].map(canonicalWord));
      const shared = [...words].filter((word) => acts.has(word));
      const share = shared.length / Math.max(1, Math.min(words.size, acts.size));
      const apart = yearsBetween(found.respondedOn, candidate.reportedOn, candidate.lastReportedOn ?? null);
      const score = shared.length === 0 ? 0 : Math.min(shared.length > 1 ? share : Math.min(share, 0.7), apart > years ? 0.4 : 1);
      return {
        id: candidate.id,
        score,
        reason: shared.length > 0 ? `words in common: ${shared.map((word) => word.replace('+', '')).join(', ')}` : 'no words in common',
      };
    })
    .sort((left, right) => right.score - left.score);
  const best = judged[0];
  if (!best) return { decision: 'DIFFERENT', candidate: null, score: 0, reason: 'who answers is accused of nothing here' };
  const isTied = (judged[1]?.score ?? -1) >= best.score - 0.05;
  const isSure = best.score >= sameScore && !isTied && !ofCourts.has(found.type);
  const decision = isSure ? 'SAME' : best.score >= askScore ? 'ASK' : 'DIFFERENT';
  return {
    decision,
    candidate: best.id,
    score: best.score,
    reason: isTied && best.score >= sameScore ? `two fit equally well; ${best.reason}` : best.reason,
  };
}
