import { covers, overlaps, type Span } from '../../extract/document.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import type { NamedParty, ReportRow } from './allegation.rows.js';
import type { AccusedParty, Accuser, AffectedParty, AllegationResponse } from './allegation.type.js';
import type { AllegationFacts, ReportFact, ResponseFact } from './status/facts.js';

/** Through which paper, agency text and owner something was heard. */
export interface Channel {
  readonly articleId: string;
  readonly cluster: string | null;
  readonly outlet: string | null;
  readonly owner: string | null;
}

/** What is told of a report, whether it is stored or was only read. */
type ReportRecord = Pick<ReportRow, 'key' | 'reportedAt' | 'reviewState'> & {
  readonly accusers: readonly Pick<NamedParty, 'entityKey' | 'label' | 'anonymity'>[];
  readonly accused: readonly Pick<NamedParty, 'partyKey'>[];
};

type ResponseRecord = Pick<
  AllegationResponse,
  | 'key'
  | 'reportedAt'
  | 'reviewState'
  | 'respondedDate'
  | 'respondedStart'
  | 'type'
  | 'role'
  | 'scope'
  | 'start'
  | 'end'
  | 'responderKey'
  | 'responderLabel'
  | 'responderAnonymity'
  | 'responderStart'
  | 'responderEnd'
>;

/** What is stored about one allegation, as it is read from the database. */
export interface AllegationRecords {
  readonly accused: readonly Pick<AccusedParty, 'key' | 'entityKey' | 'label'>[];
  readonly reports: readonly { readonly report: ReportRecord; readonly channel: Channel; readonly madeOn: string | null }[];
  readonly responses: readonly {
    readonly response: ResponseRecord;
    readonly channel: Channel;
    /** Entities for whom the responder speaks: the ministry, for its spokesman. */
    readonly onBehalfOf: readonly string[];
    /** Places in the response’s text that name an entity; those outside of its words do not count. */
    readonly mentions: readonly (Span & { readonly entityKey: string })[];
  }[];
}

/** What the rules of the status need to know of it. */
export function factsOf({ accused, reports, responses }: AllegationRecords): AllegationFacts {
  const accusers = new Set(
    reports.flatMap(({ report }) => report.accusers.flatMap(({ entityKey }) => (entityKey === null ? [] : [entityKey]))),
  );
  return {
    accused: accused.map(({ key }) => key),
    reports: reports.map(({ report, channel, madeOn }): ReportFact => ({
      id: report.key,
      reportedAt: report.reportedAt.toISOString(),
      madeOn,
      review: report.reviewState,
      accused: report.accused.flatMap(({ partyKey }) => (partyKey === null ? [] : [partyKey])),
      accusers: report.accusers
        .filter(({ anonymity }) => anonymity !== 'AGENTLESS')
        .map((party) => ({ key: keyOf(party.entityKey, party.label), label: party.label })),
      ...channel,
    })),
    responses: responses.map(({ response, channel, onBehalfOf, mentions }): ResponseFact => {
      const named = mentions
        .filter((mention) => covers(response, mention) && !isResponder(response, mention))
        .map(({ entityKey }) => entityKey);
      return {
        id: response.key,
        reportedAt: response.reportedAt.toISOString(),
        respondedOn: response.respondedDate,
        isToldAsPast: response.respondedDate === null && response.respondedStart !== null,
        review: response.reviewState,
        type: response.type,
        role: response.role ?? 'THIRD_PARTY',
        scope: response.scope,
        responder: keyOf(response.responderKey, response.responderLabel),
        isNamed: response.responderAnonymity === 'NAMED',
        party: response.role === 'ACCUSED' ? partyOf(response, onBehalfOf, accused) : null,
        concerns: accused.filter(({ entityKey }) => entityKey !== null && named.includes(entityKey)).map(({ key }) => key),
        namesAccuser: named.some((entityKey) => accusers.has(entityKey)),
        ...channel,
      };
    }),
  };
}

/** Accusers over all reports that no editor rejected, each once, with the words of the first report; reports are given oldest first. */
export function accusersOf(reports: readonly Pick<ReportRecord, 'accusers' | 'reviewState'>[]): readonly Accuser[] {
  const accusers = new Map<string, Accuser>();
  for (const report of reports.filter(({ reviewState }) => reviewState !== 'REJECTED')) {
    const distinct = new Map<string, Pick<NamedParty, 'entityKey' | 'label' | 'anonymity'>>();
    for (const party of report.accusers) {
      const key = keyOf(party.entityKey, party.label);
      if (!distinct.has(key)) distinct.set(key, party);
    }
    for (const [key, { entityKey, label, anonymity }] of distinct) {
      const known = accusers.get(key) ?? { entityKey, label, anonymity, reports: 0 };
      accusers.set(key, { ...known, reports: known.reports + 1 });
    }
  }
  return [...accusers.values()];
}

/** Words of a report that name who is harmed, and the one entity that they mention; null when none or several. */
export interface AffectedWords extends Span {
  readonly versionKey: string;
  readonly label: string;
  readonly entityKey: string | null;
}

/** Who is harmed, over all reports, each once, with the words of the first report; words are given in the order of the reports. */
export function affectedOf(words: readonly AffectedWords[]): readonly AffectedParty[] {
  const parties = new Map<string, AffectedParty>();
  for (const one of words) {
    const key = keyOf(one.entityKey, one.label);
    const known = parties.get(key) ?? { ...one, reports: 0 };
    parties.set(key, { ...known, reports: known.reports + 1 });
  }
  return [...parties.values()];
}

/** Who it is, as far as it can be told: the entity, else the words. Two unnamed sources of the same words may be one, and count as one. */
const keyOf = (entityKey: string | null, label: string): string => entityKey ?? `words ${normaliseName(label)}`;

/** “[A Russian court] dismissed the claim”: who answers is not whom the answer is about. */
const isResponder = ({ responderStart, responderEnd }: ResponderWords, mention: Span): boolean =>
  responderStart !== null && responderEnd !== null && overlaps({ start: responderStart, end: responderEnd }, mention);

type ResponderWords = Pick<ResponseRecord, 'responderStart' | 'responderEnd'>;

/** Which accused party answers: the one that it is or speaks for, else the one of the same words, else the only one. Null while in doubt. */
function partyOf(
  { responderKey, responderLabel }: ResponseRecord,
  onBehalfOf: readonly string[],
  accused: AllegationRecords['accused'],
): string | null {
  const isAny = (keys: readonly (string | null)[]) => accused.filter(({ entityKey }) => entityKey !== null && keys.includes(entityKey));
  const alike = accused.filter(({ label }) => normaliseName(label) === normaliseName(responderLabel));
  const [candidates = []] = [isAny([responderKey]), isAny(onBehalfOf), alike, accused].filter((parties) => parties.length > 0);
  const [only, ...others] = candidates;
  return only !== undefined && others.length === 0 ? only.key : null;
}
