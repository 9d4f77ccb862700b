import { tokensWithin } from '../attribute/tokens-within.js';
import type { AllegationReport, Document, Party, Response } from '../document.js';
import { sentenceAt } from './place.js';

/** So many sentences back those are named of whom “both” or “two of them” are some. */
const backReach = 2;

const number = 'one|two|three|four|five|six|seven|eight|nine|ten';
const partitive = new RegExp(
  `^(?:(?:both|all|neither|none|each|some|several|all (?:but )?(?:${number})|${number}|at least (?:${number}))(?: of (?:them|whom|the (?:${number}|accused|men|women|suspects|defendants)))?|(?:the|a) (?:first|second|third|fourth|fifth|other|others|rest|remaining (?:${number})|pair|trio)|the (?:${number})|another)$`,
  'iu',
);

/**
 * “Two of them have pleaded guilty; the third denies involvement”: who answers is one of several who were accused just before.
 *
 * Only for words that name nobody by themselves, and only when the last report before them has more than one accused.
 */
export function isSomeOf(document: Document, response: Response, reports: readonly AllegationReport[]): boolean {
  const { responder } = response;
  if (responder.entity !== null || responder.span === null || !partitive.test(responder.label)) return false;
  const { start } = responder.span;
  const before = reports.findLast((report) => report.span.start < start);
  if (!before || sentenceAt(document, start) - sentenceAt(document, before.cue.start) > backReach) return false;
  return before.accused.length > 1 || before.accused.some((party) => isMany(document, party));
}

/** “the men”, “two former executives of the bank”, “they”. */
function isMany(document: Document, { span }: Party): boolean {
  const range = span && tokensWithin(document, span);
  if (!range) return false;
  for (let at = range.first; at <= range.last; at += 1) {
    const token = document.tokens[at];
    if (!token || token.tag === 'IN') return false;
    if (token.tag === 'NNS' || /^(?:they|them)$/u.test(token.lower)) return true;
  }
  return false;
}
