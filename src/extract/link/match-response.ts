import type { ResponseType } from '../document.js';
import { canonicalWord } from '../lexicon/word-classes.js';
import { askScore, sameScore, type Decision } from './compare-allegations.js';
import type { AllegationSketch } from './sketch-allegation.js';
import type { Reason } from './weigh-acts.js';

/** A response whose allegation may stand only in other articles. */
export interface ResponseSketch {
  /** Key of who answers; null when not known. */
  readonly responder: string | null;
  readonly onBehalfOf: string | null;
  readonly type: ResponseType;
  readonly targetLemmas: readonly string[];
  /** `YYYY-MM-DD` or a date-time; null when not known. */
  readonly respondedOn: string | null;
}

/** What a response may answer: an allegation as each article reports it. */
export interface AnswerCandidate {
  readonly id: string;
  readonly reports: readonly AllegationSketch[];
}

export interface ResponseMatch {
  readonly decision: Decision;
  readonly candidate: string | null;
  /** 0 to 1: the weights of the reasons together. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Words of any answer: they name no deed. */
const wordless = new Set(
  'claim accusation allegation charge report wrongdoing involvement responsibility comment it this that law accordance international involve'.split(
    ' ',
  ),
);
const ofCourts: ReadonlySet<ResponseType> = new Set(['UPHELD', 'DISMISSED', 'OVERTURNED', 'CHARGED', 'INVESTIGATION_OPENED']);
/** Of an affair that is as old, by then another may be meant. */
const mostYears = 5;

/**
 * Decides which allegation a response answers whose own article reports none that fits.
 *
 * SAME only when the accused itself answers in words of the act; a response without words (“declined to comment”) is never carried to
 * another article, nor is a judgment, for who was judged is not in the sketch. Two that fit equally well are none.
 */
export function matchResponse(found: ResponseSketch, candidates: readonly AnswerCandidate[]): ResponseMatch {
  const words = new Set(found.targetLemmas.filter((lemma) => !wordless.has(lemma)).map(canonicalWord));
  const by = [found.responder, found.onBehalfOf];
  const judged = candidates
    .filter(({ reports }) => reports.some(({ accused }) => accused.some(({ key, isKnown }) => isKnown && by.includes(key))))
    .map(({ id, reports }) => {
      const best = reports.map((report) => weigh(found, words, report)).reduce((top, next) => (next.score > top.score ? next : top));
      return { id, ...best };
    })
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
  const [best, second] = judged;
  if (best === undefined)
    return { decision: 'DIFFERENT', candidate: null, score: 0, reasons: [{ text: 'who answers is accused of nothing here', weight: 0 }] };
  const isTied = second !== undefined && best.score - second.score < 0.05;
  const objections = [
    ...(best.score >= sameScore && isTied ? ['another allegation fits as well'] : []),
    ...(ofCourts.has(found.type) ? ['a judgment does not say here who was judged'] : []),
  ];
  const decision = best.score < askScore ? 'DIFFERENT' : best.score >= sameScore && objections.length === 0 ? 'SAME' : 'ASK';
  return {
    decision,
    candidate: best.id,
    score: best.score,
    reasons: [...best.reasons, ...objections.map((text) => ({ text, weight: 0 }))],
  };
}

/** The share of the words in common; one word alone is at most a question, and so is what was alleged long before. */
function weigh(found: ResponseSketch, words: ReadonlySet<string>, report: AllegationSketch) {
  const acts = new Set([...report.actLemmas, report.predicate].filter((lemma) => lemma !== '').map(canonicalWord));
  const shared = [...words].filter((word) => acts.has(word)).sort();
  if (shared.length === 0) return { score: 0, reasons: [{ text: 'no words in common', weight: 0 }] };
  const share = Math.round((100 * shared.length) / Math.max(1, Math.min(words.size, acts.size))) / 100;
  const text = `the accused answers in words of the act: ${shared.map((word) => word.replace('+', '')).join(', ')}`;
  const limits: readonly (readonly [boolean, number, string])[] = [
    [shared.length === 1, 0.7, 'one word alone may mean another act'],
    [yearsApart(found.respondedOn, report.reportedOn) > mostYears, 0.4, `more than ${mostYears} years apart`],
  ];
  const reasons: Reason[] = [{ text, weight: share }];
  let score = share;
  for (const [holds, limit, why] of limits)
    if (holds && score > limit) {
      reasons.push({ text: why, weight: Math.round((limit - score) * 100) / 100 });
      score = limit;
    }
  return { score, reasons };
}

function yearsApart(left: string | null, right: string | null): number {
  const gap = Math.abs(Date.parse(left ?? '') - Date.parse(right ?? ''));
  return Number.isNaN(gap) ? 0 : gap / 31_557_600_000;
}
