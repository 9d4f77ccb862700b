import type { Allegation, AllegationReport, Document, Entity, Party, Response, ResponderRole, Statement } from '../document.js';
import { byNearness } from './by-nearness.js';
import { byVerdict, byWords, inOneClause } from './by-words.js';
import { ofOneClause } from './of-one-clause.js';
import type { Answer, Place } from './place.js';
import { answering, around, offices, placeOf } from './place.js';
import { isSameParty } from './same-party.js';
import { isSomeOf } from './some-of.js';
import { tellersOf } from './tellers.js';

/** Only what is nearly as good as the best is kept beside it. */
const besideBest = 0.1;
/** Allegations that a response is compared with: the nearest ones, so that a text of accusations costs no square of its length. */
const compared = 60;

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
  const fitting = responses.map((response) =>
    nearest(response, places).flatMap(
      (position) => answerTo(document, entities, response, position, places[position], tellers(response)) ?? [],
    ),
  );
  const together = ofOneClause(responses, fitting, places);
  return responses.map((response, at) => {
    const found = together[at] ?? [];
    const chosen = choose(document, entities, response, found, places);
    const role = chosen[0]?.role ?? ownRole(response, places);
    // An accused who finds no evidence against itself denies; only others contradict.
    const type = role === 'ACCUSED' && response.type === 'CONTRADICTED' ? 'DENIED' : response.type;
    return { ...response, type, role, answers: chosen.map(({ allegation, because }) => ({ allegation, because })) };
  });
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

const ofOffice: ReadonlySet<Response['type']> = new Set([
  'CHARGED',
  'UPHELD',
  'DISMISSED',
  'OVERTURNED',
  'INVESTIGATION_OPENED',
  'CORROBORATED',
]);

function roleTowards(document: Document, entities: readonly Entity[], response: Response, place: Place): ResponderRole {
  // “The Pentagon” answers for the army, “Russia” for its ministry: one state; but no politician for another.
  const { entity, onBehalfOf } = response.responder;
  const is = (party: Party): boolean =>
    isSameParty(response.responder, party) ||
    isShortFor(entities, response.responder, party) ||
    (party.onBehalfOf !== null &&
      entities[party.entity ?? -1]?.kind !== 'PERSON' &&
      (party.onBehalfOf === entity || party.onBehalfOf === onBehalfOf));
  if (place.accused.some(is) || isSomeOf(document, response, around(place.reports, response.span.start))) return 'ACCUSED';
  // Who charges or judges does so by office, also where he accuses.
  if (offices.has(response.role) && ofOffice.has(response.type)) return response.role;
  if (place.accusers.some(is)) return 'ACCUSER';
  return offices.has(response.role) ? response.role : 'THIRD_PARTY';
}

/** “Arda Crest” is Arda Crest Bank, when the mentions have not decided it: at least two words of its name, both written large. */
const isShortFor = (entities: readonly Entity[], { entity, label }: Party, party: Party): boolean =>
  entity === null &&
  /^\p{Lu}\S+ \p{Lu}/u.test(label) &&
  (entities[party.entity ?? -1]?.names.some((name) => name.text.startsWith(`${label} `)) ?? false);

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
  const role = roleTowards(document, entities, response, place);
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

const isTold = (place: Place | undefined, response: Response): boolean => (place?.reports[0]?.span.start ?? Infinity) < response.span.start;

const isOwn = ({ role }: Answer): number => Number(role === 'ACCUSED');

/** The best, and what is nearly as good in the same role; of what is only near, the nearest, unless “the allegations” are many. */
function choose(
  document: Document,
  entities: readonly Entity[],
  response: Response,
  found: readonly Answer[],
  places: readonly Place[],
): readonly Answer[] {
  const sorted = [...found].sort(
    (left, right) => right.because.confidence - left.because.confidence || isOwn(right) - isOwn(left) || left.allegation - right.allegation,
  );
  const best = sorted[0];
  if (!best) return [];
  if (best.because.rule === 'only-one') {
    const against = found.filter(({ allegation, role }) => role === best.role && isTold(places[allegation], response));
    const all = places.slice(0, 500).filter((place) => roleTowards(document, entities, response, place) === best.role);
    if (all.length === 1) return [best];
    // “Arda Bank called the claims baseless”: of several the one that was told before, not one that comes later.
    return best.role === 'ACCUSED' && against.length === 1 && all.filter((place) => isTold(place, response)).length === 1 ? against : [];
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
