import type { AllegationReport, Document, Entity, ResponderRole, Response } from '../document.js';
import { claimNouns } from '../lexicon/response-verbs.js';
import { empty } from './by-words.js';
import type { Fit } from './place.js';
import { answering, names, namesOf, no, sentenceAt, unique } from './place.js';

/** A response that names nothing (“denied it”) looks back so many sentences for what was alleged. */
const backReach = 2;

const ofAccused: ReadonlySet<Response['type']> = new Set([
  'DENIED',
  'NOT_CONFIRMED',
  'NOT_DENIED',
  'DECLINED_COMMENT',
  'NO_RESPONSE',
  'ACKNOWLEDGED',
  'CONFIRMED',
  'PARTIALLY_ACKNOWLEDGED',
  'JUSTIFIED',
  'COUNTER_ALLEGED',
]);
const ofAccuser: ReadonlySet<Response['type']> = new Set(['WITHDRAWN', 'SOFTENED', 'REPEATED']);

/** Others speak of “the allegation”, too; what they say of nothing that is named answers nothing. */
const ofOthers: ReadonlySet<Response['type']> = new Set([
  'DENIED',
  'CONFIRMED',
  'CORROBORATED',
  'CONTRADICTED',
  'NOT_CONFIRMED',
  'INVESTIGATION_OPENED',
  'REPEATED',
]);

/** “It denies the accusation.”: names nothing, so it answers what stands in its sentence or just before it, against or by the same party. */
export function byNearness(
  document: Document,
  entities: readonly Entity[],
  response: Response,
  reports: readonly AllegationReport[],
  role: ResponderRole,
): Fit {
  const isOwn = (role === 'ACCUSED' && ofAccused.has(response.type)) || (role === 'ACCUSER' && ofAccuser.has(response.type));
  // Who denies “the accusation” may be accused of another one; who rejects it speaks of this one.
  const isOther =
    role !== 'ACCUSED' &&
    (role !== 'ACCUSER' || response.type === 'REPEATED') &&
    ofOthers.has(response.type) &&
    response.because.rule !== 'denies' &&
    isTheClaim(document, response);
  const accusers = unique(reports.flatMap((report) => report.accusers));
  if (!(isOwn || isOther) || !(isGeneric(response, namesOf(entities, accusers)) || response.type === 'COUNTER_ALLEGED')) return no;
  const here = sentenceAt(document, response.cue.start);
  const back = reports.map((report) => here - sentenceAt(document, report.cue.start)).filter((steps) => steps >= 0);
  if (back.length === 0) return no;
  const steps = Math.min(...back);
  // “the Russian claim” answers Russia, also from afar.
  if (response.target && isTheClaim(document, response) && names(document, entities, response.target, accusers))
    return { rule: 'names-accuser', score: 0.8 - 0.01 * Math.min(steps, 10), reason: 'the accusation of this accuser' };
  if (isOther && steps > 1) return { rule: 'only-one', score: answering, reason: 'the only accusation in the article' };
  if (steps <= backReach)
    return { rule: 'nearest', score: 0.8 - 0.05 * steps, reason: steps === 0 ? 'in the same sentence' : `${steps} sentence(s) before` };
  // Asked for an article and silent, or denying wrongdoing at its end: kept when it is the only accusation (see `choose`).
  return { rule: 'only-one', score: answering, reason: 'the only accusation of this party in the article' };
}

/** Nothing is named, or only “the allegations”, “wrongdoing”, “it”. */
function isGeneric(response: Response, accusers: ReadonlySet<string>): boolean {
  // “pleaded guilty to false accounting” names what it answers.
  if (response.because.rule === 'pleads' && response.target !== null) return false;
  return response.targetLemmas.every(
    (lemma) =>
      accusers.has(lemma.toLowerCase()) ||
      empty.has(lemma) ||
      claimNouns.has(lemma) ||
      /^(?:wrongdoing|involvement|responsibility|misconduct|everything|matter|question|request|comment|knowledge|role)$/u.test(lemma),
  );
}

/** “the allegation”, “these claims”, “the South Korean accusation”. */
const isTheClaim = (document: Document, { target }: Response): boolean =>
  target !== null &&
  /^(?:the|this|that|these|those|its|their|his|her|it|them)\b[^,.;]{0,40}\b(?:allegation|accusation|claim|report)s?\b/iu.test(
    document.text.slice(target.start, Math.min(target.end, target.start + 80)),
  );
