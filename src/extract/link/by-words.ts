import { tokensWithin } from '../attribute/tokens-within.js';
import { overlaps } from '../document.js';
import type { AllegationReport, Document, Entity, ResponderRole, Response, Span } from '../document.js';
import { categoryOfAct } from '../lexicon/harmful-acts.js';
import { claimNouns } from '../lexicon/response-verbs.js';
import { rootOf } from '../lexicon/root-of.js';
import type { Fit } from './place.js';
import { names, namesOf, no, offices } from './place.js';

/** “denied allegations that he lied”, “was convicted of theft”: the accusation stands inside the response. */
export function inOneClause(response: Response, reports: readonly AllegationReport[], role: ResponderRole): Fit {
  const inside = reports.find(
    (report) =>
      (response.target && report.act && overlaps(response.target, report.act)) ||
      (response.target && overlaps(response.target, report.cue)) ||
      overlaps(response.cue, report.cue) ||
      isGlossOn(response, report),
  );
  if (!inside || response.type === 'COUNTER_ALLEGED') return no;
  // “Arda said that Vell denied …” about somebody else's act: only words that the response itself turns to.
  if (role === 'ACCUSER' && response.type === 'DENIED') return no;
  return { rule: 'same-clause', score: 0.95, reason: 'the response is about these words' };
}

/** “of killing a clerk, [a charge] his office rejects”: only a comma or a dash stands between the act and the answer. */
const isGlossOn = ({ because, target }: Response, { act }: AllegationReport): boolean =>
  because.rule === 'denies-in-gloss' && target !== null && act !== null && target.start >= act.end && target.start - act.end <= 3;

/** Words of the law and of answering that say nothing of the act. */
export const empty = new Set(
  'accordance law international legal lawful right compliance evidence such any report claim accusation allegation charge rule regulation obligation false move step action measure norm'.split(
    ' ',
  ),
);

/** “the presence of these soldiers” answers “sent 12,000 men”. */
export function byWords(
  document: Document,
  entities: readonly Entity[],
  response: Response,
  reports: readonly AllegationReport[],
  role: ResponderRole,
): Fit {
  const words = response.targetLemmas.filter((lemma) => !empty.has(lemma) && !claimNouns.has(lemma));
  // “Reyes had denied theft” is no denial of what Reyes says of Lind.
  if (words.length === 0 || response.type === 'COUNTER_ALLEGED' || (role === 'ACCUSER' && response.type === 'DENIED')) return no;
  // “the presence of these soldiers” is about a deployment, not about drones supplied to soldiers.
  const kind = categoryOfAct({ lemmas: response.targetLemmas, isByState: false });
  let best = no;
  for (const report of reports) {
    if (kind !== 'OTHER' && report.category !== 'OTHER' && kind !== report.category) continue;
    if (isOfAnotherYear(document, response, report)) continue;
    // Whose soldiers they are is no word of the act.
    const parties = namesOf(entities, report.accused);
    const said = new Set(words.filter((word) => !parties.has(word.toLowerCase())).map(rootOf));
    if (said.size === 0) continue;
    const acts = new Set([...report.actLemmas, report.predicate].map(rootOf));
    const shared = [...said].filter((word) => acts.has(word));
    const share = shared.length / Math.min(said.size, Math.max(2, acts.size));
    const isParty = role === 'ACCUSED' || role === 'ACCUSER';
    // “the presence of North Korean soldiers”, “the arrival of these soldiers”: one word of the act, and whose act it is, or that it was told.
    const isOne = shared.length === 1 && said.size <= 2 && response.target !== null;
    const isNamed =
      isOne &&
      response.target !== null &&
      (said.size === 1 || pointsBack(document, response.target) || names(document, entities, response.target, report.accused));
    const isFirm = shared.length >= 2 || isNamed || (shared.length === 1 && said.size <= 2 && isParty);
    const isOffice = role === 'ADJUDICATOR' || role === 'INVESTIGATOR' || role === 'FACT_CHECKER';
    if (!isFirm || (isOffice && !namesAccused(document, entities, response, report))) continue;
    // Somebody who is neither accused nor accuser answers only when nearly all of his words are the act's.
    const scored =
      role === 'THIRD_PARTY' || isOffice ? (share >= 0.66 || isNamed ? Math.max(share, isNamed ? 0.7 : 0) * 0.9 : 0) : share * 0.95;
    // “denied installing software in those cars”: the accused, the verb and the object are the same, whatever else is said.
    const isSameDeed = role === 'ACCUSED' && said.has(rootOf(report.predicate)) && (shared.length >= 2 || said.size <= 2);
    const score = Math.max(scored, isSameDeed || (isNamed && isParty) ? 0.7 : 0);
    if (score > best.score)
      best = { rule: 'same-words', score, reason: `words in common: ${shared.map((word) => word.replace('+', '')).join(', ')}` };
  }
  return best;
}

/** “denied doping in 2009” does not answer what is said of other years, or of none. */
function isOfAnotherYear(document: Document, { target, type }: Response, { act }: AllegationReport): boolean {
  if (target === null || type !== 'DENIED') return false;
  const years = document.text.slice(target.start, Math.min(target.end, target.start + 200)).match(/\b(?:1[89]|20)\d\d\b/gu) ?? [];
  const said = act === null ? '' : document.text.slice(act.start, Math.min(act.end, act.start + 500));
  return years.length > 0 && !years.some((year) => said.includes(year));
}

const pointsBack = (document: Document, { start, end }: Span): boolean =>
  /\b(?:these|those|such|their)\b/iu.test(document.text.slice(start, Math.min(end, start + 80)));

/** A court decides about whom its sentence names. */
function namesAccused(document: Document, entities: readonly Entity[], response: Response, report: AllegationReport): boolean {
  const range = tokensWithin(document, response.cue);
  const sentence = range && document.sentences[document.tokens[range.first]?.sentence ?? -1];
  return sentence !== undefined && sentence !== null && names(document, entities, sentence, report.accused);
}

/** “overturned the convictions of [39 clerks] who had been accused of theft”: those whom the sentence itself says to be accused. */
const isOverturned = ({ type, target }: Response, { accused }: AllegationReport): boolean =>
  type === 'OVERTURNED' && target !== null && accused.some((party) => party.span !== null && overlaps(party.span, target));

const verdicts: ReadonlySet<Response['type']> = new Set(['UPHELD', 'DISMISSED', 'CHARGED']);

/** “The court convicted Lind of murder”, “acquitted Lind”: whom it names, and the kind of act, or no act at all. */
export function byVerdict(document: Document, entities: readonly Entity[], response: Response, reports: readonly AllegationReport[]): Fit {
  if (reports.some((report) => isOverturned(response, report)))
    return { rule: 'verdict', score: 0.85, reason: 'overturns what the sentence tells' };
  if (!verdicts.has(response.type) || !offices.has(response.role)) return no;
  const kind = response.target === null ? null : categoryOfAct({ lemmas: response.targetLemmas, isByState: false });
  const fitting = reports.find(
    (report) =>
      (kind === null || (kind !== 'OTHER' && kind === report.category)) && names(document, entities, response.span, report.accused),
  );
  if (!fitting) return no;
  return { rule: 'verdict', score: kind === null ? 0.75 : 0.85, reason: 'decides about the accused whom it names' };
}
