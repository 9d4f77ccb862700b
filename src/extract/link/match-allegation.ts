import { compareAllegations, type Comparison, type Decision, type Relation } from './compare-allegations.js';
import type { AllegationSketch } from './sketch-allegation.js';
import type { Reason } from './weigh-acts.js';

/** An allegation that the ledger holds, as each article reports it; of equal reports one is enough. */
export interface AllegationCandidate {
  readonly id: string;
  readonly reports: readonly AllegationSketch[];
}

/** How an allegation compares with one candidate. */
export interface Judged {
  readonly candidate: string;
  readonly decision: Decision;
  readonly relation: Relation;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Position in the candidate's reports of the one that is most like it. */
  readonly nearest: number;
}

/** `judged` are all candidates that are the same or in question, best first: what is not joined is worth a look. */
export interface Match {
  readonly decision: Decision;
  /** The one that was decided about; null when none came into question. */
  readonly candidate: string | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly judged: readonly Judged[];
}

/** Two that fit so equally well that neither is it. */
const tied = 0.05;

/**
 * Decides whether an allegation is one that the ledger already holds. Pure; the order of candidates and of their reports changes nothing.
 *
 * It is the same when it is the same as one report and no report speaks against it. Two candidates that fit equally well are none: ASK.
 */
export function matchAllegation(found: AllegationSketch, candidates: readonly AllegationCandidate[]): Match {
  const judged = candidates
    .flatMap((candidate) => judge(found, candidate) ?? [])
    .sort((left, right) => right.score - left.score || (left.candidate < right.candidate ? -1 : 1));
  const open = judged.filter(({ decision }) => decision !== 'DIFFERENT');
  const best = open.find(({ decision }) => decision === 'SAME') ?? judged[0];
  if (best === undefined)
    return {
      decision: 'DIFFERENT',
      candidate: null,
      score: 0,
      reasons: [{ text: 'nothing is alleged against the same accused', weight: 0 }],
      judged: [],
    };
  const rival = open.find((other) => other !== best && other.decision === 'SAME' && best.score - other.score < tied);
  const decided = { candidate: best.candidate, score: best.score, judged: open };
  return rival !== undefined && best.decision === 'SAME'
    ? { ...decided, decision: 'ASK', reasons: [...best.reasons, { text: 'another allegation fits as well', weight: 0 }] }
    : { ...decided, decision: best.decision, reasons: best.reasons };
}

function judge(found: AllegationSketch, { id, reports }: AllegationCandidate): Judged | null {
  let best: (Comparison & { readonly nearest: number }) | null = null;
  const against: Comparison[] = [];
  reports.forEach((report, nearest) => {
    const comparison = compareAllegations(found, report);
    if (best === null || isBetter(comparison, best)) best = { ...comparison, nearest };
    if (comparison.isDoubted) against.push(comparison);
  });
  const top = best as (Comparison & { readonly nearest: number }) | null;
  if (top === null) return null;
  const { relation, score, reasons, nearest } = top;
  const objection = against[0];
  if (top.decision !== 'SAME' || objection === undefined)
    return { candidate: id, decision: top.decision, relation, score, reasons, nearest };
  const worst = objection.reasons.reduce((low, reason) => (reason.weight < low.weight ? reason : low), { text: 'other words', weight: 0 });
  return {
    candidate: id,
    decision: 'ASK',
    relation,
    score,
    reasons: [...reasons, { text: `another report of it speaks against it: ${worst.text}`, weight: 0 }],
    nearest,
  };
}

const ranks: Readonly<Record<Decision, number>> = { SAME: 2, ASK: 1, DIFFERENT: 0 };
const isBetter = (one: Comparison, other: Comparison): boolean =>
  ranks[one.decision] > ranks[other.decision] || (one.decision === other.decision && one.score > other.score);
