import type { Allegation, AllegationReport, Because, Document, Entity, Party, Response, ResponderRole, Span, Statement } from '../document.js';
import { overlaps } from '../document.js';
import { tokensWithin } from '../attribute/tokens-within.js';
import { categoryOfAct } from '../lexicon/harmful-acts.js';
import { claimNouns } from '../lexicon/response-verbs.js';
import { rootOf } from '../lexicon/root-of.js';
import { isSameParty, samePartyKey } from './same-party.js';
import { tellersOf } from './tellers.js';

/** From here a response is said to answer an allegation. */
const answering = 0.6;
/** Only what is nearly as good as the best is kept beside it. */
const besideBest = 0.1;
/** A response that names nothing (“denied it”) looks back so many sentences for what was alleged. */
const backReach = 2;
/** Allegations that a response is compared with: the nearest ones, so that a text of accusations costs no square of its length. */
const compared = 60;

interface Answer {
  readonly allegation: number;
  readonly role: ResponderRole;
  readonly because: Because;
}

/**
 * Links each response to the allegations of the article that it answers, and gives it its role towards them.
 *
 * By the same words (“denied the presence of the soldiers”), by standing in the same sentence, or, when it names nothing, by who answers and how
 * near. When nothing fits, `answers` stays empty. All answers of a response have one role: “Vell”, accused elsewhere, is a third party here.
 */
export function answerAllegations(
  document: Document,
  entities: readonly Entity[],
  allegations: readonly Allegation[],
  reports: readonly AllegationReport[],
  responses: readonly Response[],
  statements: readonly Statement[],
): readonly Response[] {
  const tellers = tellersOf(document, statements);
  const places = allegations.map((allegation) => placeOf(allegation.reports.flatMap((position) => reports[position] ?? [])));
  return responses.map((response) => {
    const near = nearest(response, places);
    const found = near.flatMap((position) => answerTo(document, entities, response, position, places[position], tellers(response)) ?? []);
    const chosen = choose(document, response, found, places);
    const role = chosen[0]?.role ?? ownRole(response, places);
    return { ...response, role, answers: chosen.map(({ allegation, because }) => ({ allegation, because })) };
  });
}

/** An allegation as a response looks at it: its reports in reading order, and each of its parties once. */
interface Place {
  readonly reports: readonly AllegationReport[];
  readonly accused: readonly Party[];
  readonly accusers: readonly Party[];
}

const placeOf = (reports: readonly AllegationReport[]): Place => ({
  reports,
  accused: unique(reports.flatMap((report) => report.accused)),
  accusers: unique(reports.flatMap((report) => report.accusers)),
});

const unique = (parties: readonly Party[]): readonly Party[] => [...new Map(parties.map((party) => [samePartyKey(party), party])).values()];

/** The few reports around a place in the text. */
function around(reports: readonly AllegationReport[], offset: number): readonly AllegationReport[] {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return reports.slice(Math.max(0, low - 8), low + 4);
}

/** Positions of the allegations whose first report stands nearest, in their order. */
function nearest(response: Response, places: readonly Place[]): readonly number[] {
  const positions = places.map((_, position) => position);
  if (positions.length <= compared) return positions;
  const distance = (position: number): number => Math.abs((places[position]?.reports[0]?.span.start ?? 0) - response.span.start);
  return positions
    .sort((left, right) => distance(left) - distance(right))
    .slice(0, compared)
    .sort((left, right) => left - right);
}

const offices: ReadonlySet<ResponderRole> = new Set(['ADJUDICATOR', 'INVESTIGATOR', 'FACT_CHECKER']);

const ofOffice: ReadonlySet<Response['type']> = new Set([
  'CHARGED',
  'UPHELD',
  'DISMISSED',
  'OVERTURNED',
  'INVESTIGATION_OPENED',
  'CORROBORATED',
]);

function roleTowards(response: Response, place: Place): ResponderRole {
  // “The Pentagon” answers for the army, “Russia” for its ministry: one state.
  const { entity, onBehalfOf } = response.responder;
  const is = (party: Party): boolean =>
    isSameParty(response.responder, party) ||
    (party.onBehalfOf !== null && (party.onBehalfOf === entity || party.onBehalfOf === onBehalfOf));
  if (place.accused.some(is)) return 'ACCUSED';
  // Who charges or judges does so by office, also where he accuses.
  if (offices.has(response.role) && ofOffice.has(response.type)) return response.role;
  if (place.accusers.some(is)) return 'ACCUSER';
  return offices.has(response.role) ? response.role : 'THIRD_PARTY';
}

const ownRole = (response: Response, places: readonly Place[]): ResponderRole =>
  places.length === 0 ? response.role : offices.has(response.role) ? response.role : 'THIRD_PARTY';

function answerTo(
  document: Document,
  entities: readonly Entity[],
  response: Response,
  allegation: number,
  place: Place | undefined,
  tellers: readonly Party[],
): Answer | null {
  if (!place || isHearsay(response, place, tellers)) return null;
  const role = roleTowards(response, place);
  const reports = around(place.reports, response.span.start);
  for (const { rule, score, reason } of [
    inOneClause(response, reports, role),
    byVerdict(document, entities, response, reports),
    byWords(document, entities, response, reports, role),
    byNearness(document, entities, response, reports, role),
  ]) {
    if (score >= answering) return { allegation, role, because: { rule, confidence: Math.min(1, score), reason } };
  }
  return null;
}

/** “The accuser said that a general had confirmed it”: the accuser's word; “Lind said that Reyes had withdrawn it”: the accused's. */
function isHearsay(response: Response, place: Place, tellers: readonly Party[]): boolean {
  const isTold = (parties: readonly Party[]): boolean =>
    tellers.some((teller) => !isSameParty(teller, response.responder) && parties.some((party) => isSameParty(teller, party)));
  return (yes.has(response.type) && isTold(place.accusers)) || (response.type === 'WITHDRAWN' && isTold(place.accused));
}

const yes: ReadonlySet<Response['type']> = new Set(['CONFIRMED', 'CORROBORATED', 'ACKNOWLEDGED', 'PARTIALLY_ACKNOWLEDGED']);

interface Fit {
  readonly rule: string;
  readonly score: number;
  readonly reason: string;
}

const no: Fit = { rule: 'none', score: 0, reason: '' };

/** “denied allegations that he lied”, “was convicted of theft”: the accusation stands inside the response. */
function inOneClause(response: Response, reports: readonly AllegationReport[], role: ResponderRole): Fit {
  const inside = reports.find(
    (report) =>
      (response.target && report.act && overlaps(response.target, report.act)) ||
      (response.target && overlaps(response.target, report.cue)) ||
      overlaps(response.cue, report.cue),
  );
  if (!inside || response.type === 'COUNTER_ALLEGED') return no;
  // “Arda said that Vell denied …” about somebody else's act: only words that the response itself turns to.
  if (role === 'ACCUSER' && response.type === 'DENIED') return no;
  return { rule: 'same-clause', score: 0.95, reason: 'the response is about these words' };
}

/** Words of the law and of answering that say nothing of the act. */
const empty = new Set(
  'accordance law international legal lawful right compliance evidence such any report claim accusation allegation charge rule regulation obligation false move step action measure norm'.split(
    ' ',
  ),
);

/** “the presence of these soldiers” answers “sent 12,000 men”. */
function byWords(
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
    const scored = role === 'THIRD_PARTY' || isOffice ? (share >= 0.66 || isNamed ? Math.max(share, isNamed ? 0.7 : 0) * 0.9 : 0) : share * 0.95;
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

/** The words name one of the parties: “North Korean” names North Korea. */
function names(document: Document, entities: readonly Entity[], { start, end }: Span, parties: readonly Party[]): boolean {
  const words = document.text.slice(start, Math.min(end, start + 2000)).toLowerCase();
  return parties.some((party) =>
    [party.label, ...(entities[party.entity ?? -1]?.names.map((name) => name.text) ?? [])].some(
      (name) => name.length > 2 && words.includes(name.toLowerCase()),
    ),
  );
}

const verdicts: ReadonlySet<Response['type']> = new Set(['UPHELD', 'DISMISSED', 'CHARGED']);

/** “The court convicted Lind of murder”, “acquitted Lind”: whom it names, and the kind of act, or no act at all. */
function byVerdict(document: Document, entities: readonly Entity[], response: Response, reports: readonly AllegationReport[]): Fit {
  if (!verdicts.has(response.type) || !offices.has(response.role)) return no;
  const kind = response.target === null ? null : categoryOfAct({ lemmas: response.targetLemmas, isByState: false });
  const fitting = reports.find(
    (report) =>
      (kind === null || (kind !== 'OTHER' && kind === report.category)) && names(document, entities, response.span, report.accused),
  );
  if (!fitting) return no;
  return { rule: 'verdict', score: kind === null ? 0.75 : 0.85, reason: 'decides about the accused whom it names' };
}

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
function byNearness(
  document: Document,
  entities: readonly Entity[],
  response: Response,
  reports: readonly AllegationReport[],
  role: ResponderRole,
): Fit {
  const isOwn = (role === 'ACCUSED' && ofAccused.has(response.type)) || (role === 'ACCUSER' && ofAccuser.has(response.type));
  // Who denies “the accusation” may be accused of another one; who rejects it speaks of this one.
  const isOther =
    role !== 'ACCUSED' && ofOthers.has(response.type) && response.because.rule !== 'denies' && isTheClaim(document, response);
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

/** The words of the names, in lower case. */
const namesOf = (entities: readonly Entity[], parties: readonly Party[]): ReadonlySet<string> =>
  new Set(
    parties.flatMap((party) =>
      [party.label, ...(entities[party.entity ?? -1]?.names.map((name) => name.text) ?? [])].flatMap((name) => name.toLowerCase().split(/\s+/u)),
    ),
  );

/** “the allegation”, “these claims”, “the South Korean accusation”. */
const isTheClaim = (document: Document, { target }: Response): boolean =>
  target !== null &&
  /^(?:the|this|that|these|those|its|their|his|her|it|them)\b[^,.;]{0,40}\b(?:allegation|accusation|claim|report)s?\b/iu.test(
    document.text.slice(target.start, Math.min(target.end, target.start + 80)),
  );

function sentenceAt(document: Document, offset: number): number {
  const range = tokensWithin(document, { start: offset, end: offset + 1 });
  return range ? (document.tokens[range.first]?.sentence ?? 0) : 0;
}

/** The best, and what is nearly as good in the same role; of what is only near, the nearest, unless “the allegations” are many. */
function choose(document: Document, response: Response, found: readonly Answer[], places: readonly Place[]): readonly Answer[] {
  const sorted = [...found].sort((left, right) => right.because.confidence - left.because.confidence || left.allegation - right.allegation);
  const best = sorted[0];
  if (!best) return [];
  if (best.because.rule === 'only-one') {
    const against = places.slice(0, 500).filter((place) => roleTowards(response, place) === best.role);
    return against.length === 1 ? [best] : [];
  }
  const isPlural =
    response.target !== null &&
    /\b(?:allegations|accusations|claims|charges|reports)\b/iu.test(
      document.text.slice(response.target.start, Math.min(response.target.end, response.target.start + 80)),
    );
  const margin = best.because.rule === 'nearest' || best.because.rule === 'names-accuser' ? (isPlural ? besideBest : 0) : besideBest;
  return sorted.filter(
    (answer) =>
      answer.role === best.role &&
      (answer.because.rule === best.because.rule || (offices.has(best.role) && answer.because.rule === 'verdict')) &&
      answer.because.confidence >= best.because.confidence - margin,
  );
}
