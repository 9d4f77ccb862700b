import type { AllegationReport, Document, Mentioned, Response, Statement } from '../document.js';
import { overlaps } from '../document.js';
import { readingOf } from '../allege/reading.js';
import type { Rule } from './draft.js';
import { responsesOf } from './draft.js';
import { accusesBack } from './rules/accuses-back.js';
import { adjudicates } from './rules/adjudicates.js';
import { admits } from './rules/admits.js';
import { callsFalse } from './rules/calls-false.js';
import { contradicts } from './rules/contradicts.js';
import { confirms } from './rules/confirms.js';
import { deniesInGloss } from './rules/denies-in-gloss.js';
import { denies } from './rules/denies.js';
import { isSilent } from './rules/is-silent.js';
import { justifies } from './rules/justifies.js';
import { leavesOpen } from './rules/leaves-open.js';
import { pleads } from './rules/pleads.js';
import { rejectsClaim } from './rules/rejects-claim.js';
import { repeats } from './rules/repeats.js';
import { saysNothingWrong } from './rules/says-nothing-wrong.js';
import { withdraws } from './rules/withdraws.js';

/**
 * The frames, firmest first: a cue that an earlier rule has read is closed to the later ones, so that “would neither confirm nor deny” is left
 * open before “deny” is read, and a court that dismisses a suit decides before anybody rejects a claim.
 */
export const rules: readonly Rule[] = [
  leavesOpen,
  isSilent,
  adjudicates,
  pleads,
  withdraws,
  repeats,
  deniesInGloss,
  denies,
  rejectsClaim,
  callsFalse,
  contradicts,
  admits,
  confirms,
  justifies,
  accusesBack,
  saysNothingWrong,
];

/**
 * Finds how somebody answers what is alleged: denies it, confirms it, keeps silent, is convicted …
 *
 * Gives one response a party (“neither Arda nor Vell has confirmed” are two), in reading order, without `answers`; the role is that of an office or
 * THIRD_PARTY (the link stage knows who faces whom). Empty when nobody answers.
 */
export function respond(
  document: Document,
  mentioned: Mentioned,
  statements: readonly Statement[],
  reports: readonly AllegationReport[],
): readonly Response[] {
  const reading = readingOf(document, mentioned, statements);
  const cues = new Map<number, string>();
  const found: Response[] = [];
  for (const rule of rules) {
    for (const draft of rule(reading, reports)) {
      const isRead = Array.from({ length: draft.cue.last - draft.cue.first + 1 }, (_, step) => cues.get(draft.cue.first + step)).some(
        (name) => name !== undefined && name !== draft.rule,
      );
      if (isRead) continue;
      for (let at = draft.cue.first; at <= draft.cue.last; at += 1) cues.set(at, draft.rule);
      found.push(...responsesOf(reading, draft));
    }
  }
  return found
    .filter((response) => response.target === null || !isOwnCue(response))
    .sort((left, right) => left.span.start - right.span.start || left.cue.start - right.cue.start);
}

/** A responder inside what is answered would answer itself: misread. */
const isOwnCue = (response: Response): boolean =>
  response.target !== null && response.responder.span !== null && overlaps(response.target, response.cue);
