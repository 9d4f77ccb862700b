import type { Findings, Party, Span } from '../../extract/document.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import { factsOf, type AllegationRecords, type Channel } from '../allegations/allegation.facts.js';
import type { AllegationFacts } from '../allegations/status/facts.js';
import { placesWithin } from '../entities/named-places.js';

export type Found = Omit<Findings, 'document'>;

/** Somebody accused in an allegation of a reading: each entity once, and who is not known by the words. */
export interface AccusedHere {
  readonly key: string;
  readonly label: string;
  /** Position in `Findings.entities`. */
  readonly entity: number | null;
}

/** Whom an allegation of a reading accuses, over all its reports. */
export function accusedIn({ allegations, reports }: Found, position: number): readonly AccusedHere[] {
  const parties = (allegations[position]?.reports ?? []).flatMap((report) => reports[report]?.accused ?? []);
  return [...new Map(parties.map((party) => [keyOf(party), { key: keyOf(party), label: party.label, entity: party.entity }])).values()];
}

/** A place that names an entity. */
export type NamedPlace = Span & { readonly entityKey: string };

/** Every place of a reading where it is decided who is meant, in the order in which they start. */
export const namedPlaces = ({ mentions }: Found): readonly NamedPlace[] =>
  mentions
    .flatMap(({ start, end, entity }) => (entity === null ? [] : [{ start, end, entityKey: `entity ${entity}` }]))
    .sort((a, b) => a.start - b.start);

/** What the rules of the status need to know of an allegation, as if the article were the only one of a ledger. */
export function factsOfReading(found: Found, named: readonly NamedPlace[], position: number, readAt: Date): AllegationFacts {
  const channel: Channel = { articleId: 'this', cluster: null, outlet: null, owner: null };
  const asParty = (party: Party) => ({
    label: party.label,
    anonymity: party.anonymity,
    entityKey: entityKey(party.entity),
    partyKey: keyOf(party),
  });
  const records: AllegationRecords = {
    accused: accusedIn(found, position).map(({ key, label, entity }) => ({ key, label, entityKey: entityKey(entity) })),
    reports: (found.allegations[position]?.reports ?? []).flatMap((at) => {
      const report = found.reports[at];
      if (report === undefined) return [];
      const { accusers, accused, saidOn } = report;
      return [
        {
          report: {
            key: `report ${at}`,
            reportedAt: readAt,
            reviewState: 'UNREVIEWED',
            accusers: accusers.map(asParty),
            accused: accused.map(asParty),
          },
          channel,
          madeOn: saidOn?.date ?? null,
        },
      ];
    }),
    responses: found.responses.flatMap(({ answers, responder, span, respondedOn, type, role, scope }, at) => {
      if (!answers.some(({ allegation }) => allegation === position)) return [];
      const response = {
        key: `response ${at}`,
        reportedAt: readAt,
        reviewState: 'UNREVIEWED' as const,
        respondedDate: respondedOn?.date ?? null,
        respondedStart: respondedOn?.span.start ?? null,
        type,
        role,
        scope,
        responderKey: entityKey(responder.entity),
        responderLabel: responder.label,
        responderAnonymity: responder.anonymity,
        responderStart: responder.span?.start ?? null,
        responderEnd: responder.span?.end ?? null,
        ...span,
      };
      const mentions = placesWithin(named, span);
      const onBehalfOf = responder.onBehalfOf === null ? [] : [`entity ${responder.onBehalfOf}`];
      return [{ response, channel, onBehalfOf, mentions }];
    }),
  };
  return factsOf(records);
}

const entityKey = (entity: number | null): string | null => (entity === null ? null : `entity ${entity}`);
const keyOf = ({ entity, label }: Pick<Party, 'entity' | 'label'>): string => entityKey(entity) ?? `words ${normaliseName(label)}`;

/** Which response a status rests on: the position in `Findings.responses` that `factsOfReading` made its id of. */
export const responsePosition = (id: string): number => Number(id.slice('response '.length));
