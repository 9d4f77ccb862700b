import type { Allegation, AllegationReport, Because, Document, Entity, Party, Response, ResponderRole } from '../document.js';
import { overlaps } from '../document.js';
import { tokensWithin } from '../attribute/tokens-within.js';
import { categoryOfAct } from '../lexicon/harmful-acts.js';
import { claimNouns } from '../lexicon/response-verbs.js';
import { canonicalWord } from '../lexicon/word-classes.js';
import { isSameParty } from './same-party.js';

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
): readonly Response[] {
  const places = allegations.map((allegation) => allegation.reports.flatMap((position) => reports[position] ?? []));
  return responses.map((response) => {
    const near = nearest(response, places);
    const found = near.flatMap((position) => answerTo(document, entities, response, position, places[position] ?? []) ?? []);
    const chosen = choose(document, response, found, places);
    const role = chosen[0]?.role ?? ownRole(response, places);
    return { ...response, role, answers: chosen.map(({ allegation, because }) => ({ allegation, because })) };
  });
}

/** Positions of the allegations whose first report stands nearest, in their order. */
function nearest(response: Response, places: readonly (readonly AllegationReport[])[]): readonly number[] {
  const positions = places.map((_, position) => position);
  if (positions.length <= compared) return positions;
  const distance = (position: number): number => Math.abs((places[position]?.[0]?.span.start ?? 0) - response.span.start);
  return positions.sort((left, right) => distance(left) - distance(right)).slice(0, compared).sort((left, right) => left - right);
}

const offices: ReadonlySet<ResponderRole> = new Set(['ADJUDICATOR', 'INVESTIGATOR', 'FACT_CHECKER']);

function roleTowards(response: Response, reports: readonly AllegationReport[]): ResponderRole {
  const is = (party: Party): boolean => isSameParty(response.responder, party);
  if (reports.some((report) => report.accused.some(is))) return 'ACCUSED';
  if (reports.some((report) => report.accusers.some(is))) return 'ACCUSER';
  return offices.has(response.role) ? response.role : 'THIRD_PARTY';
}

const ownRole = (response: Response, places: readonly (readonly AllegationReport[])[]): ResponderRole => (places.length === 0 ? response.role : offices.has(response.role) ? response.role : 'THIRD_PARTY');

function answerTo(document: Document, entities: readonly Entity[], response: Response, allegation: number, reports: readonly AllegationReport[]): Answer | null {
  const role = roleTowards(response, reports);
  for (const { rule, score, reason } of [inOneClause(response, reports, role), byWords(document, entities, response, reports, role), byNearness(document, response, reports, role)]) {
    if (score >= answering) return { allegation, role, because: { rule, confidence: Math.min(1, score), reason } };
  }
  return null;
}

interface Fit {
  readonly rule: string;
  readonly score: number;
  readonly reason: string;
}

const no: Fit = { rule: 'none', score: 0, reason: '' };

/** “denied allegations that he lied”, “was convicted of theft”: the accusation stands inside the response. */
function inOneClause(response: Response, reports: readonly AllegationReport[], role: ResponderRole): Fit {
  const inside = reports.find((report) => (response.target && report.act && overlaps(response.target, report.act)) || (response.target && overlaps(response.target, report.cue)) || overlaps(response.cue, report.cue));
  if (!inside) return no;
  // “Arda said that Vell denied …” about somebody else's act: only words that the response itself turns to.
  if (role === 'ACCUSER' && response.type === 'DENIED') return no;
  return { rule: 'same-clause', score: 0.95, reason: 'the response is about these words' };
}

/** Words of the law and of answering that say nothing of the act. */
const empty = new Set('accordance law international legal lawful right compliance evidence such any report claim accusation allegation charge rule regulation obligation false'.split(' '));

/** “the presence of these soldiers” answers “sent 12,000 men”. */
function byWords(document: Document, entities: readonly Entity[], response: Response, reports: readonly AllegationReport[], role: ResponderRole): Fit {
  const said = new Set(response.targetLemmas.filter((lemma) => !empty.has(lemma) && !claimNouns.has(lemma)).map(canonicalWord));
  if (said.size === 0) return no;
  // “the presence of these soldiers” is about a deployment, not about drones supplied to soldiers.
  const kind = categoryOfAct({ lemmas: response.targetLemmas, isByState: false });
  let best = no;
  for (const report of reports.slice(0, 12)) {
    if (kind !== 'OTHER' && report.category !== 'OTHER' && kind !== report.category) continue;
    const acts = new Set([...report.actLemmas, report.predicate].map(canonicalWord));
    const shared = [...said].filter((word) => acts.has(word));
    const share = shared.length / Math.min(said.size, Math.max(2, acts.size));
    const isFirm = shared.length >= 2 || (shared.length === 1 && said.size <= 2 && (role === 'ACCUSED' || role === 'ACCUSER'));
    const isOffice = role === 'ADJUDICATOR' || role === 'INVESTIGATOR' || role === 'FACT_CHECKER';
    if (!isFirm || (isOffice && !namesAccused(document, entities, response, report))) continue;
    // Somebody who is neither accused nor accuser answers only when nearly all of his words are the act's.
    const score = role === 'THIRD_PARTY' || isOffice ? (share >= 0.66 ? share * 0.9 : 0) : share * 0.95;
    if (score > best.score) best = { rule: 'same-words', score, reason: `shared words: ${shared.map((word) => word.replace('+', '')).join(', ')}` };
  }
  return best;
}

/** A court decides about whom its sentence names. */
function namesAccused(document: Document, entities: readonly Entity[], response: Response, report: AllegationReport): boolean {
  const range = tokensWithin(document, response.cue);
  const sentence = range && document.sentences[document.tokens[range.first]?.sentence ?? -1];
  const words = sentence ? document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000)).toLowerCase() : '';
  return report.accused.some((party) => [party.label, ...(entities[party.entity ?? -1]?.names.map((name) => name.text) ?? [])].some((name) => name.length > 2 && words.includes(name.toLowerCase())));
}

const ofAccused: ReadonlySet<Response['type']> = new Set(['DENIED', 'NOT_CONFIRMED', 'NOT_DENIED', 'DECLINED_COMMENT', 'NO_RESPONSE', 'ACKNOWLEDGED', 'CONFIRMED', 'PARTIALLY_ACKNOWLEDGED', 'JUSTIFIED', 'COUNTER_ALLEGED']);
const ofAccuser: ReadonlySet<Response['type']> = new Set(['WITHDRAWN', 'SOFTENED', 'REPEATED']);

/** “It denies the accusation.”: names nothing, so it answers what stands in its sentence or just before it, against or by the same party. */
function byNearness(document: Document, response: Response, reports: readonly AllegationReport[], role: ResponderRole): Fit {
  const fits = (role === 'ACCUSED' && ofAccused.has(response.type)) || (role === 'ACCUSER' && ofAccuser.has(response.type));
  if (!fits || !isGeneric(response)) return no;
  const here = sentenceAt(document, response.cue.start);
  const back = reports.map((report) => here - sentenceAt(document, report.cue.start)).filter((steps) => steps >= 0);
  const steps = back.length > 0 ? Math.min(...back) : Number.POSITIVE_INFINITY;
  if (steps <= backReach) return { rule: 'nearest', score: 0.8 - 0.05 * steps, reason: steps === 0 ? 'in the same sentence' : `${steps} sentence(s) before` };
  // Asked for an article and silent, or denying wrongdoing at its end: kept when it is the only accusation (see `choose`).
  return { rule: 'only-one', score: answering, reason: 'the only accusation of this party in the article' };
}

/** Nothing is named, or only “the allegations”, “wrongdoing”, “it”. */
function isGeneric(response: Response): boolean {
  return response.targetLemmas.every((lemma) => empty.has(lemma) || claimNouns.has(lemma) || /^(?:wrongdoing|involvement|responsibility|misconduct|everything|matter|question|request|comment|knowledge|role)$/u.test(lemma));
}

function sentenceAt(document: Document, offset: number): number {
  const range = tokensWithin(document, { start: offset, end: offset + 1 });
  return range ? (document.tokens[range.first]?.sentence ?? 0) : 0;
}

/** The best, and what is nearly as good in the same role; of what is only near, the nearest, unless “the allegations” are many. */
function choose(document: Document, response: Response, found: readonly Answer[], places: readonly (readonly AllegationReport[])[]): readonly Answer[] {
  const sorted = [...found].sort((left, right) => right.because.confidence - left.because.confidence || left.allegation - right.allegation);
  const best = sorted[0];
  if (!best) return [];
  if (best.because.rule === 'only-one') {
    const against = places.filter((reports) => roleTowards(response, reports) === best.role);
    return against.length === 1 ? [best] : [];
  }
  const isPlural = response.target !== null && /\b(?:allegations|accusations|claims|charges|reports)\b/iu.test(document.text.slice(response.target.start, Math.min(response.target.end, response.target.start + 80)));
  const margin = best.because.rule === 'nearest' ? (isPlural ? besideBest : 0) : besideBest;
  return sorted.filter((answer) => answer.role === best.role && answer.because.rule === best.because.rule && answer.because.confidence >= best.because.confidence - margin);
}
